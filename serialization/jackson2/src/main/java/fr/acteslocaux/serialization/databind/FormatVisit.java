package fr.acteslocaux.serialization.databind;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitable;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonValueFormat;
import com.fasterxml.jackson.databind.type.TypeFactory;
import fr.acteslocaux.serialization.form.SchemaPart;
import org.jspecify.annotations.Nullable;

/** Describes a type to those who ask Jackson how it is written. */
final class FormatVisit {

    private FormatVisit() {}

    static void accept(SchemaPart part, JsonFormatVisitorWrapper visitor, JavaType type) throws JsonMappingException {
        switch (part.kind()) {
            case TEXT, DAY -> acceptText(part, visitor.expectStringFormat(type));
            case WHOLE_NUMBER -> visitor.expectIntegerFormat(type);
            case TRUTH -> visitor.expectBooleanFormat(type);
            case LIST -> visitor.expectArrayFormat(type);
            case OBJECT -> acceptObject(part, visitor.expectObjectFormat(type));
            case ANY -> visitor.expectAnyFormat(type);
        }
    }

    private static void acceptText(SchemaPart part, @Nullable JsonStringFormatVisitor text) {
        if (text == null) {
            return;
        }
        if (part.kind() == SchemaPart.Kind.DAY) {
            text.format(JsonValueFormat.DATE);
        }
        if (!part.constants().isEmpty()) {
            text.enumTypes(part.constants());
        }
    }

    private static void acceptObject(SchemaPart part, @Nullable JsonObjectFormatVisitor object)
            throws JsonMappingException {
        if (object == null) {
            return;
        }
        for (SchemaPart.Property property : part.properties()) {
            JsonFormatVisitable value = (visitor, type) -> acceptWithin(property.value(), visitor, type);
            if (property.isRequired()) {
                object.property(property.name(), value, TypeFactory.unknownType());
            } else {
                object.optionalProperty(property.name(), value, TypeFactory.unknownType());
            }
        }
    }

    /** An object within an object has no Java type that could be named here: its schema says what it is. */
    private static void acceptWithin(SchemaPart part, JsonFormatVisitorWrapper visitor, JavaType type)
            throws JsonMappingException {
        if (part.kind() == SchemaPart.Kind.OBJECT) {
            visitor.expectAnyFormat(type);
        } else {
            accept(part, visitor, type);
        }
    }
}
