package fr.acteslocaux.spring;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Describes a type of the library, in a body or in a bean of one, as documents have it. */
final class DocumentModelConverter implements ModelConverter {

    private final OpenApiSchemas schemas;

    DocumentModelConverter(OpenApiSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public boolean isOpenapi31() {
        return schemas.isOpenapi31();
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Class<?> described = Json.mapper().constructType(type.getType()).getRawClass();
        return schemas.of(described)
                .<Schema<?>>map(document -> define(document, context))
                .or(() -> ConstrainedText.of(described, type.getCtxAnnotations())
                        .flatMap(schemas::of)
                        .map(text -> schemas.written(text.itself())))
                .orElseGet(() -> others.hasNext() ? others.next().resolve(type, context, others) : null);
    }

    private Schema<?> define(OpenApiSchemas.Described described, ModelConverterContext context) {
        described.definitions().forEach((name, definition) -> context.defineModel(name, schemas.written(definition)));
        return new Schema<>().$ref(described.name());
    }
}
