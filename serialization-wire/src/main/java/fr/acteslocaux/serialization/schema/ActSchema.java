package fr.acteslocaux.serialization.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema of the documents, draft 2020-12. It is a resource of the artifact, {@code act-1.schema.json} beside this
 * class.
 */
public final class ActSchema {

    private static final String RESOURCE = "act-1.schema.json";

    private ActSchema() {}

    /**
     * Returns the schema.
     *
     * @return its text
     */
    public static String text() {
        try (InputStream stream = ActSchema.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(stream, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("Resource " + RESOURCE + " cannot be read", failure);
        }
    }
}
