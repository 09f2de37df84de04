package fr.acteslocaux.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.acteslocaux.serialization.schema.DocumentSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleDocumentsTest {

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(ProjectFile.of("examples/acts").path())) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void document_isReadAndWrittenAgainInTheSameBytes(Path file) throws IOException {
        byte[] document = Files.readAllBytes(file);
        assertThat(ActReader.read(document).problems()).isEmpty();
        assertThat(new String(ActWriter.write(ActReader.read(document).value().orElseThrow()), StandardCharsets.UTF_8))
                .isEqualTo(new String(document, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void document_obeysTheSchema(Path file) throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(DocumentSchema.ACT.text())
                        .validate(Files.readString(file, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }
}
