package fr.acteslocaux.spring;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.school.School;
import fr.acteslocaux.serialization.form.ValueText;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springframework.core.MethodParameter;

/** Describes a value, or a list of values, in a parameter: a text there, also where documents have an object. */
final class TextParameterCustomizer implements ParameterCustomizer {

    private static final Map<Class<?>, String> EXAMPLES = Map.of(
            Amount.class, "450.00 € TTC",
            UnitPrice.class, "45.00 € TTC / élève",
            School.class, "RODEZ - 12 - E.E.PU FERDINAND FOCH RODEZ - 0120612A");

    private final OpenApiSchemas schemas;

    TextParameterCustomizer(OpenApiSchemas schemas) {
        this.schemas = schemas;
    }

    /** Springdoc asks it of what is no parameter, too. */
    @Override
    public @Nullable Parameter customize(@Nullable Parameter parameter, MethodParameter method) {
        if (parameter != null && parameter.getSchema() != null) {
            describe(parameter, ParameterValue.of(method), method.getParameterAnnotations());
        }
        return parameter;
    }

    private void describe(Parameter parameter, ParameterValue value, Annotation[] annotations) {
        Schema<?> before = parameter.getSchema();
        value.item().map(this::text).ifPresent(before::setItems);
        value.single().or(() -> value.constrained(annotations)).map(this::text).ifPresent(text -> {
            if (before.getDefault() != null) {
                text.setDefault(before.getDefault());
            }
            parameter.setSchema(text);
        });
    }

    Schema<?> text(ValueText<?> value) {
        return schemas.of(value.type())
                .map(described -> schemas.written(asText(value.type(), described.itself())))
                .orElseThrow();
    }

    private static ObjectNode asText(Class<?> type, ObjectNode schema) {
        String example = EXAMPLES.get(type);
        if (example == null) {
            return schema;
        }
        ObjectNode text = JsonNodeFactory.instance.objectNode().put("type", "string");
        text.set("description", schema.get("description"));
        text.putArray("examples").add(example);
        return text;
    }
}
