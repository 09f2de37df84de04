package fr.acteslocaux.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{");

    private static Properties messages(String suffix) throws IOException {
        String name = "/ContributorValidationMessages" + suffix + ".properties";
        Properties messages = new Properties();
        try (InputStream stream = Objects.requireNonNull(ValidUai.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }

    @Test
    void messages_areTheSameInNumberInBothLanguagesAndNeedNoExpressionLanguage() throws IOException {
        Properties english = messages("_en");
        assertThat(messages("_fr").stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(messages("")).isEqualTo(english);
        assertThat(english.values())
                .allSatisfy(message -> assertThat(String.valueOf(message)).doesNotContainPattern(EXPRESSION));
        assertThat(messages("_fr").values())
                .allSatisfy(message -> assertThat(String.valueOf(message)).doesNotContainPattern(EXPRESSION));
    }

    @Test
    void keys_areThoseOfTheConstraints() throws IOException {
        for (String key : messages("").stringPropertyNames()) {
            String name = key.replaceAll("(\\.max|\\.basis)?\\.message$", "");
            assertThat(name).satisfies(type -> assertThat(Class.forName(type)).isAnnotation());
        }
    }
}
