package fr.acteslocaux.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.MalformedValueException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActMatterTest {

    @Test
    void parse_readsWhatItPrints() {
        assertThat(ActMatter.parse("8.1")).hasToString("8.1");
        assertThat(ActMatter.parse("7.6.3").levels()).containsExactly(7, 6, 3);
        assertThat(ActMatter.tryParse("8.1")).contains(new ActMatter(List.of(8, 1)));
        assertThat(ActMatter.tryParse(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8", "8.", ".1", "8.01", "0.1", "8,1", "8.1.1.1.1.1", "8. 1", "8.1000", "８.1"})
    void parse_refusesOtherTexts(String text) {
        assertThat(ActMatter.isValid(text)).isFalse();
        assertThatThrownBy(() -> ActMatter.parse(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("two to five numbers parted by points, such as 8.1");
    }

    @Test
    void matters_sortAsNumbers() {
        assertThat(Stream.of("7.10", "7.1", "7.9", "7.1.2", "10.1")
                        .map(ActMatter::parse)
                        .sorted())
                .hasToString("[7.1, 7.1.2, 7.9, 7.10, 10.1]");
    }

    @Test
    void label_isThatOfTheFirstTwoLevels() {
        assertThat(ActMatter.parse("8.1.4").label(Language.FRENCH)).contains("Enseignement");
        assertThat(ActMatter.parse("8.99").isNational()).isFalse();
        assertThat(ActMatter.parse("8.99").label(Language.ENGLISH)).isEmpty();
    }

    @Test
    void everyMatterOfTheSharedTable_isReadAndNational() throws Exception {
        Path table = Path.of(System.getProperty("acteslocaux.root"), "..", "shared", "law", "ctes-matieres.tsv");
        Assumptions.assumeTrue(Files.exists(table), "no table at " + table);
        List<String> codes = Files.readAllLines(table, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1)[0])
                .filter(code -> code.contains("."))
                .toList();
        assertThat(codes).hasSizeGreaterThan(100).allMatch(ActMatter::isValid);
        assertThat(codes).allMatch(code -> ActMatter.parse(code).isNational());
    }
}
