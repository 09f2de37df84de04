package fr.acteslocaux.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LawTable;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Les 31 matières délégables de l'article L. 2122-22, jour par jour")
class DelegableMatterLawTest {

    static List<List<String>> rows() {
        return LawTable.rows("delegable-matters.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void item_isInForceOnTheDayWithItsLimits(List<String> row) {
        LocalDate day = LocalDate.parse(row.get(1));
        Optional<DelegableMatter> matter = DelegableMatter.of(Integer.parseInt(row.get(0)), day);
        assertThat(matter.isPresent()).isEqualTo(row.get(2).equals("y"));
        matter.ifPresent(found -> {
            assertThat(found.inForce().from()).contains(LocalDate.parse(row.get(3)));
            assertThat(nameOf(found.startVerification())).isEqualTo(row.get(4));
            assertThat(found.limitsRequired()).isEqualTo(row.get(5).equals("y"));
            assertThat(nameOf(found.verificationOn(day))).isEqualTo(row.get(6));
            assertThat(String.join("; ", found.limits(Language.ENGLISH))).isEqualTo(row.get(7));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void answer_hasSourcesOfItsStandingFoundOrNot(List<String> row) {
        LocalDate day = LocalDate.parse(row.get(1));
        List<LegalSource> sources = DelegableMatter.sourcesOf(Integer.parseInt(row.get(0)), day);
        String standing = sources.stream().anyMatch(source -> source.verification() == Verification.UNVERIFIED)
                ? "unverified"
                : sources.isEmpty() ? "unknown" : "verified";
        assertThat(standing).isEqualTo(row.get(6));
    }

    private static String nameOf(Verification standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void list_isKnownFromTheCodeOn() {
        assertThat(DelegableMatter.knows(LocalDate.of(1996, 2, 23))).isFalse();
        assertThat(DelegableMatter.knows(LocalDate.of(1996, 2, 24))).isTrue();
    }

    @Test
    void lastDay_isAsSureAsTheFirstDayOfTheNextWording() {
        assertThat(DelegableMatter.of(22, LocalDate.of(2010, 1, 4))
                        .orElseThrow()
                        .endVerification())
                .contains(Verification.UNVERIFIED);
        assertThat(DelegableMatter.of(6, LocalDate.of(2007, 12, 21))
                        .orElseThrow()
                        .endVerification())
                .contains(Verification.VERIFIED);
        assertThat(DelegableMatter.of(5, LocalDate.of(2024, 6, 3)).orElseThrow().endVerification())
                .isEmpty();
    }

    @Test
    void list_has31ItemsToday() {
        assertThat(DelegableMatter.inForceOn(LocalDate.of(2024, 6, 3)))
                .extracting(DelegableMatter::item)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 31).boxed().toList());
    }

    @Test
    void wordings_ofAnItemFollowEachOtherWithoutGap() {
        DelegableMatter.all().stream()
                .collect(Collectors.groupingBy(DelegableMatter::item))
                .forEach((item, wordings) -> {
                    for (int i = 1; i < wordings.size(); i++) {
                        assertThat(wordings.get(i).inForce().from())
                                .isEqualTo(wordings.get(i - 1).inForce().endExclusive());
                    }
                    assertThat(wordings.get(wordings.size() - 1).inForce().endExclusive())
                            .isEmpty();
                });
    }

    @Test
    void matters_haveALabelInBothLanguagesAndSourcesOfTheirVerification() {
        LocalDate monday = LocalDate.of(2024, 6, 3);
        assertThat(DelegableMatter.inForceOn(monday)).allSatisfy(matter -> {
            assertThat(matter.label().in(Language.FRENCH))
                    .isNotBlank()
                    .isNotEqualTo(matter.label().in(Language.ENGLISH));
            assertThat(matter.sourcesOn(monday).stream()
                            .anyMatch(source -> source.verification() == Verification.UNVERIFIED))
                    .isEqualTo(matter.verificationOn(monday) == Verification.UNVERIFIED);
        });
    }
}
