package fr.acteslocaux.serialization.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schemas of whole documents, draft 2020-12. Each is a resource of the artifact, beside this class.
 */
public enum DocumentSchema {
    /** Of the documents of acts. */
    ACT("act-1.schema.json"),
    /** Of reports on acts. */
    CHECK_REPORT("check-report-1.schema.json");

    private final String resource;

    DocumentSchema(String resource) {
        this.resource = resource;
    }

    /**
     * Returns the schema.
     *
     * @return its text
     */
    public String text() {
        try (InputStream stream = DocumentSchema.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("Resource " + resource + " cannot be read", failure);
        }
    }
}
