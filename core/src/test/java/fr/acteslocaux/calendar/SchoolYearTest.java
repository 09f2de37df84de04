package fr.acteslocaux.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {

    @Test
    void parse_readsTwoYearsThatFollowEachOther() {
        assertThat(SchoolYear.parse("2024-2025").firstYear()).isEqualTo(2024);
        assertThat(SchoolYear.startingIn(2024)).isEqualTo(SchoolYear.parse("2024-2025"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2024", "2024-2026", "2025-2024", "2024/2025", "24-25", "2024-2025 "})
    void isValid_isFalseForWhatIsNoSchoolYear(String text) {
        assertThat(SchoolYear.isValid(text)).isFalse();
        assertThat(SchoolYear.tryParse(text)).isEmpty();
    }

    @Test
    void parse_saysWhatIsWrong() {
        assertThatThrownBy(() -> SchoolYear.parse("2024-2026"))
                .hasMessage(
                        "School year \"2024-2026\" has a wrong component: expected two years that follow each other, such"
                                + " as 2024-2025, found \"2024-2026\"");
    }

    @Test
    void compareTo_isTheOrderOfTime() {
        assertThat(SchoolYear.parse("2023-2024")).isLessThan(SchoolYear.parse("2024-2025"));
    }
}
