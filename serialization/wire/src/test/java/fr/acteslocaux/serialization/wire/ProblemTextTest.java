package fr.acteslocaux.serialization.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.text.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemTextTest {

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        String name = "problems_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ProblemText.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void bundles_sayTheSameInBothLanguages() throws IOException {
        Properties french = texts("fr");
        Properties english = texts("en");
        assertThat(french.keySet()).isEqualTo(english.keySet());
        for (String key : english.stringPropertyNames()) {
            assertThat(holes(french.getProperty(key))).as(key).isEqualTo(holes(english.getProperty(key)));
        }
    }

    private static String holes(String text) {
        return IntStream.range(0, 10)
                .filter(hole -> text.contains("{" + hole + "}"))
                .mapToObj(String::valueOf)
                .reduce("", String::concat);
    }

    @Test
    void in_wordsArgumentsInTheReadersLanguage() {
        ProblemText text = ProblemText.of("wrong-type", ProblemText.of("type.array"), ProblemText.of("type.null"));
        assertThat(text.in(Language.ENGLISH)).isEqualTo("expected an array, found null");
        assertThat(text.in(Language.FRENCH)).isEqualTo("attendu un tableau, trouvé null");
    }

    @Test
    void equals_comparesWhatIsSaid() {
        assertThat(ProblemText.of("too-few-items", 2, 1)).isEqualTo(ProblemText.of("too-few-items", 2, 1));
        assertThat(ProblemText.of("too-few-items", 2, 1)).isNotEqualTo(ProblemText.of("too-few-items", 2, 0));
    }
}
