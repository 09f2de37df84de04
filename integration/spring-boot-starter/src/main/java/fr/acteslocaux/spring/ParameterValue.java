package fr.acteslocaux.spring;

import fr.acteslocaux.serialization.form.ValueText;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;

/** What a parameter of a request holds: a value of the library, or several. */
record ParameterValue(ResolvableType type) {

    static ParameterValue of(MethodParameter parameter) {
        return new ParameterValue(ResolvableType.forMethodParameter(parameter.nestedIfOptional()));
    }

    Optional<ValueText<?>> single() {
        return ValueText.of(type.resolve());
    }

    /** The value that a text must be. */
    Optional<ValueText<?>> constrained(Annotation[] annotations) {
        return ConstrainedText.of(type.toClass(), annotations).flatMap(ValueText::of);
    }

    Optional<ValueText<?>> item() {
        ResolvableType item =
                type.isArray() ? type.getComponentType() : type.asCollection().getGeneric();
        return ValueText.of(item.resolve());
    }
}
