package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.school.School;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SchoolProperties {

    @Property
    void aLineReadsBackAsTheSchool(@ForAll School school) {
        assertThat(School.parse(school.registerLine())).isEqualTo(school);
        assertThat(School.isValid(school.registerLine())).isTrue();
    }

    @Property
    void aSchoolIsNamedByItsNameHoweverWritten(@ForAll School school) {
        assertThat(school.isNamed(school.name().toLowerCase(Locale.FRENCH))).isTrue();
        assertThat(school.isNamed(
                        school.name() + school.town().map(town -> " " + town).orElse("")))
                .isTrue();
        assertThat(school.isNearlyNamed(school.name())).isFalse();
    }

    @Property
    void twoSwappedDigitsSuggestTheSchool(@ForAll School school, @ForAll @IntRange(max = 6) int place) {
        String number = school.uai().toString();
        String swapped = number.substring(0, place)
                + number.charAt(place + 1)
                + number.charAt(place)
                + number.substring(place + 2);
        assertThat(School.suggestion(swapped, List.of(school)).isPresent()).isEqualTo(!swapped.equals(number));
    }

    @Property
    void whatIsRightNeedsNoSuggestion(@ForAll School school, @ForAll School other) {
        assertThat(School.suggestion(school.uai().toString(), List.of(school, other)))
                .isEmpty();
        assertThat(School.suggestion(school.name(), List.of(school, other))).isEmpty();
    }

    @Property
    void anyTextIsAnswered(@ForAll String text, @ForAll School school) {
        assertThat(School.suggestion(text, List.of())).isEmpty();
        assertThat(school.isNamed(text) && school.isNearlyNamed(text)).isFalse();
        assertThat(School.tryParse(text).isPresent()).isEqualTo(School.isValid(text));
    }
}
