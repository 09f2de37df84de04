package fr.acteslocaux.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.form.PublicForm;
import fr.acteslocaux.serialization.form.PublicForms;
import fr.acteslocaux.serialization.jackson.JacksonLibrary;
import fr.acteslocaux.serialization.wire.JsonTree;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of docs/documents.md. */
class DocumentsGuideTest {

    private static final Pattern BLOCK = Pattern.compile("```(json|java) ?([a-z-]*)\n(.*?)```", Pattern.DOTALL);

    private record Block(String language, String type, String text) {}

    private static Stream<Block> blocks(String language) throws IOException {
        return BLOCK.matcher(ProjectFile.of("docs/documents.md").text())
                .results()
                .map(DocumentsGuideTest::block)
                .filter(block -> block.language().equals(language));
    }

    private static Block block(MatchResult found) {
        return new Block(found.group(1), found.group(2), found.group(3));
    }

    static List<Block> documents() throws IOException {
        return blocks("json").toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void document_isReadAndWrittenAgain(Block block) {
        assertThat(writtenAgain(PublicForms.named(block.type()).orElseThrow(), block.text()))
                .isEqualTo(block.text());
    }

    private static <T> String writtenAgain(PublicForm<T> form, String text) {
        JsonTree tree = JacksonLibrary.INSTANCE
                .read(text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        ReadResult<T> result = form.read(tree);
        assertThat(result.problems()).isEmpty();
        return JacksonLibrary.INSTANCE.pretty(form.write(result.value().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void document_isPartOfTheActOfRodez(Block block) {
        String rodez = withoutBlanks(new String(ActWriter.write(Acts.rodezEnt2024()), StandardCharsets.UTF_8));
        if (!Set.of("deadline", "gap").contains(block.type())) {
            assertThat(rodez).contains(withoutBlanks(block.text()));
        }
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** What the guide shows in Java, word for word. */
    @Test
    void java_doesWhatTheGuideSays() throws IOException {
        byte[] document = ActWriter.write(Acts.rodezEnt2024());
        InputStream lines = new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8));
        List<String> report = new ArrayList<>();

        ReadResult<Act> result = ActReader.read(document);
        for (Problem problem : result.problems()) {
            report.add(problem.pointer() + " " + problem.place().line() + ": " + problem.text(Language.FRENCH));
        }
        Optional<Act> act = result.value();
        assertThat(act).contains(Acts.rodezEnt2024());
        assertThat(report).isEmpty();

        try (Stream<ReadResult<Act>> acts = ActReader.readLines(lines)) {
            long unreadable = acts.filter(line -> line.value().isEmpty()).count();
            assertThat(unreadable).isOne();
        }

        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        Uai school = mapper.readValue("\"0120612A\"", Uai.class);
        assertThat(school).hasToString("0120612A");
    }

    @Test
    void java_isInThisTest() throws IOException {
        String source = withoutBlanks(ProjectFile.of(
                        "serialization/jackson2/src/test/java/fr/acteslocaux/serialization/DocumentsGuideTest.java")
                .text());
        assertThat(blocks("java"))
                .hasSize(3)
                .allSatisfy(block -> assertThat(source).contains(withoutBlanks(block.text())));
    }
}
