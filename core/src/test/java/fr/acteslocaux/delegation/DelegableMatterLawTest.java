package fr.acteslocaux.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LawTable;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.law.Regime;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Les matières délégables des communes, départements et régions, jour par jour")
class DelegableMatterLawTest {

    /** Those of communes name no authority. */
    static List<List<String>> rows() {
        return Stream.concat(
                        LawTable.rows("delegable-matters.tsv").stream()
                                .map(row -> Stream.concat(Stream.of(Regime.COMMUNE.name()), row.stream())
                                        .toList()),
                        LawTable.rows("delegable-matters-of-others.tsv").stream())
                .toList();
    }

    private static DelegableMatters list(List<String> row) {
        return DelegableMatters.of(Regime.valueOf(row.get(0))).orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void item_isInForceOnTheDayWithItsLimits(List<String> row) {
        LocalDate day = LocalDate.parse(row.get(2));
        Optional<DelegableMatter> matter = list(row).item(Integer.parseInt(row.get(1)), day);
        assertThat(matter.isPresent()).isEqualTo(row.get(3).equals("y"));
        matter.ifPresent(found -> {
            assertThat(found.inForce().from()).contains(LocalDate.parse(row.get(4)));
            assertThat(nameOf(found.startVerification())).isEqualTo(row.get(5));
            assertThat(found.limitsRequired()).isEqualTo(row.get(6).equals("y"));
            assertThat(nameOf(found.verificationOn(day))).isEqualTo(row.get(7));
            assertThat(String.join("; ", found.limits(Language.ENGLISH))).isEqualTo(row.get(8));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void answer_hasSourcesOfItsStandingFoundOrNot(List<String> row) {
        LocalDate day = LocalDate.parse(row.get(2));
        List<LegalSource> sources = list(row).sourcesOf(Integer.parseInt(row.get(1)), day);
        String standing = sources.stream().anyMatch(source -> source.verification() == Verification.UNVERIFIED)
                ? "unverified"
                : sources.isEmpty() ? "unknown" : "verified";
        assertThat(standing).isEqualTo(row.get(7));
    }

    private static String nameOf(Verification standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void list_isKnownFromTheCodeOn() {
        assertThat(DelegableMatters.ofCommunes().knows(LocalDate.of(1996, 2, 23)))
                .isFalse();
        assertThat(DelegableMatters.ofCommunes().knows(LocalDate.of(1996, 2, 24)))
                .isTrue();
    }

    @Test
    void lastDay_isAsSureAsTheFirstDayOfTheNextWording() {
        assertThat(DelegableMatters.ofCommunes()
                        .item(22, LocalDate.of(2010, 1, 4))
                        .orElseThrow()
                        .endVerification())
                .contains(Verification.UNVERIFIED);
        assertThat(DelegableMatters.ofCommunes()
                        .item(6, LocalDate.of(2007, 12, 21))
                        .orElseThrow()
                        .endVerification())
                .contains(Verification.VERIFIED);
        assertThat(DelegableMatters.ofCommunes()
                        .item(5, LocalDate.of(2024, 6, 3))
                        .orElseThrow()
                        .endVerification())
                .isEmpty();
    }

    @Test
    void list_ofDepartmentsHas19ItemsAndOfRegions17() {
        LocalDate monday = LocalDate.of(2024, 6, 3);
        assertThat(DelegableMatters.of(Regime.DEPARTMENT).orElseThrow().inForceOn(monday))
                .extracting(DelegableMatter::item)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 19).boxed().toList());
        assertThat(DelegableMatters.of(Regime.REGION).orElseThrow().inForceOn(monday))
                .extracting(DelegableMatter::item)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 17).boxed().toList());
    }

    /** Their councils delegate within limits that they set, whatever the item. */
    @ParameterizedTest
    @EnumSource(names = {"DEPARTMENT", "REGION"})
    void items_ofDepartmentsAndRegionsAllNeedLimits(Regime regime) {
        assertThat(DelegableMatters.of(regime).orElseThrow().all()).allMatch(DelegableMatter::limitsRequired);
    }

    @Test
    void matters_keptByCouncilsOfBodiesOfMunicipalitiesAreSevenSinceAugust2004() {
        assertThat(KeptMatter.inForceOn(LocalDate.of(2004, 8, 16))).isEmpty();
        assertThat(KeptMatter.inForceOn(LocalDate.of(2004, 8, 17)))
                .extracting(KeptMatter::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(DelegableMatters.of(Regime.INTERMUNICIPAL)).isEmpty();
    }

    @Test
    void list_has31ItemsToday() {
        assertThat(DelegableMatters.ofCommunes().inForceOn(LocalDate.of(2024, 6, 3)))
                .extracting(DelegableMatter::item)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 31).boxed().toList());
    }

    @Test
    void wordings_ofAnItemFollowEachOtherWithoutGap() {
        DelegableMatters.ofCommunes().all().stream()
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
        assertThat(DelegableMatters.ofCommunes().inForceOn(monday)).allSatisfy(matter -> {
            assertThat(matter.label().in(Language.FRENCH))
                    .isNotBlank()
                    .isNotEqualTo(matter.label().in(Language.ENGLISH));
            assertThat(matter.sourcesOn(monday).stream()
                            .anyMatch(source -> source.verification() == Verification.UNVERIFIED))
                    .isEqualTo(matter.verificationOn(monday) == Verification.UNVERIFIED);
        });
    }
}
