package fr.acteslocaux.validation.validator;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where a finding is: {@code /conventions/0/fee/total} in the document of an act, {@code conventions[0].fee.total} in a bean.
 */
record PropertyPath(List<String> names) {

    static PropertyPath of(String pointer) {
        return new PropertyPath(Arrays.stream(pointer.split("/")).skip(1).toList());
    }

    /** What can follow at a place of the path: Jakarta has a type for each place, and none for what they have in common. */
    private record Place(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> element,
            Runnable end) {

        static Place root(ConstraintViolationBuilder violation) {
            return new Place(violation::addPropertyNode, violation::addBeanNode, violation::addConstraintViolation);
        }

        static Place at(NodeBuilderCustomizableContext property) {
            return new Place(property::addPropertyNode, property::addBeanNode, property::addConstraintViolation);
        }

        static Place at(NodeBuilderDefinedContext property) {
            return new Place(property::addPropertyNode, property::addBeanNode, property::addConstraintViolation);
        }
    }

    /** A bean says the index with what follows it. */
    void addTo(ConstraintViolationBuilder violation) {
        Place place = Place.root(violation);
        OptionalInt index = OptionalInt.empty();
        for (String name : names) {
            if (isIndex(name)) {
                index = OptionalInt.of(Integer.parseInt(name));
            } else {
                NodeBuilderCustomizableContext property = place.property().apply(name);
                place = index.isPresent()
                        ? Place.at(property.inIterable().atIndex(index.getAsInt()))
                        : Place.at(property);
                index = OptionalInt.empty();
            }
        }
        if (index.isPresent()) {
            place.element().get().inIterable().atIndex(index.getAsInt()).addConstraintViolation();
        } else {
            place.end().run();
        }
    }

    private static boolean isIndex(String name) {
        return name.chars().allMatch(Character::isDigit);
    }
}
