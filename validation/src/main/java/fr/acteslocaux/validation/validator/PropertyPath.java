package fr.acteslocaux.validation.validator;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Where a finding is: {@code /conventions/0/fee/total} in the document of an act, {@code conventions[0].fee.total} in a bean.
 */
final class PropertyPath {

    private final Deque<String> names;

    private PropertyPath(Deque<String> names) {
        this.names = names;
    }

    static PropertyPath of(String pointer) {
        Deque<String> names = new ArrayDeque<>(Arrays.asList(pointer.split("/")));
        names.poll();
        return new PropertyPath(names);
    }

    void addTo(ConstraintViolationBuilder violation) {
        if (names.isEmpty()) {
            violation.addConstraintViolation();
        } else {
            addRest(violation.addPropertyNode(names.remove()));
        }
    }

    private void addRest(NodeBuilderCustomizableContext property) {
        if (names.isEmpty()) {
            property.addConstraintViolation();
        } else if (isIndex(names.element())) {
            addAfterIndex(Integer.parseInt(names.remove()), property);
        } else {
            addRest(property.addPropertyNode(names.remove()));
        }
    }

    private void addAfterIndex(int index, NodeBuilderCustomizableContext list) {
        if (names.isEmpty()) {
            list.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
        } else {
            addDefined(list.addPropertyNode(names.remove()).inIterable().atIndex(index));
        }
    }

    private void addDefined(NodeBuilderDefinedContext property) {
        if (names.isEmpty()) {
            property.addConstraintViolation();
        } else if (isIndex(names.element())) {
            int index = Integer.parseInt(names.remove());
            if (names.isEmpty()) {
                property.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
            } else {
                addDefined(property.addPropertyNode(names.remove()).inIterable().atIndex(index));
            }
        } else {
            addRest(property.addPropertyNode(names.remove()));
        }
    }

    private static boolean isIndex(String name) {
        return name.chars().allMatch(Character::isDigit);
    }
}
