package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Duplicate;
import fr.acteslocaux.compliance.Duplicate.Kind;
import fr.acteslocaux.compliance.Duplicates;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LocalDate TUE_2024_06_04 = LocalDate.of(2024, 6, 4);
    private static final LocalDate TUE_2025_06_03 = LocalDate.of(2025, 6, 3);

    /** A decision of Rodez, of which one would be confounded with another only by its number. */
    private static Decision decision(String number, String object, LocalDate day) {
        return Acts.rodezEnt2024().toBuilder()
                .number(ActNumber.parse(number))
                .withoutTransmissionNumber()
                .object(object)
                .events(List.of(new ActEvent.Signed(day)))
                .build();
    }

    private static List<String> among(Act... acts) {
        return Duplicate.among(List.of(acts)).stream()
                .map(duplicate -> duplicate.severity() + " " + duplicate.kind() + " " + duplicate.text() + " "
                        + duplicate.positions())
                .toList();
    }

    @Test
    void number_ofTwoActsIsAnErrorOnOneDayAndAWarningInOneYear() {
        assertThat(among(
                        decision("126", "Un", MON_2024_06_03),
                        decision("127", "Deux", MON_2024_06_03),
                        decision("126", "Trois", MON_2024_06_03)))
                .containsExactly("ERROR NUMBER 126 [0, 2]");
        assertThat(among(decision("126", "Un", MON_2024_06_03), decision("126", "Deux", TUE_2024_06_04)))
                .containsExactly("WARNING NUMBER 126 [0, 1]");
    }

    @Test
    void number_comesAgainInAnotherYearUnlessItHasTheYear() {
        assertThat(among(decision("126", "Un", MON_2024_06_03), decision("126", "Deux", TUE_2025_06_03)))
                .isEmpty();
        assertThat(among(decision("2024-126", "Un", MON_2024_06_03), decision("2024-126", "Deux", TUE_2025_06_03)))
                .containsExactly("WARNING NUMBER 2024-126 [0, 1]");
        assertThat(among(decision("1950", "Un", MON_2024_06_03), decision("1950", "Deux", TUE_2025_06_03)))
                .as("1950 is no year of theirs")
                .isEmpty();
    }

    @Test
    void number_ofADeliberationComesAgainInEachSitting() {
        Deliberation first = deliberation(1).toBuilder()
                .number(ActNumber.parse("7"))
                .withoutTransmissionNumber()
                .withoutEvents()
                .build();
        Deliberation ofTheSameSitting = first.toBuilder().object("Autre").build();
        Deliberation ofTheNext = ofTheSameSitting.toBuilder()
                .sitting(first.sitting().toBuilder()
                        .on(first.sitting().on().plusDays(1))
                        .build())
                .build();
        assertThat(among(first, ofTheNext)).isEmpty();
        assertThat(among(first, ofTheSameSitting)).containsExactly("ERROR NUMBER 7 [0, 1]");
    }

    private static Deliberation deliberation(long seed) {
        return IntStream.range(0, 1_000)
                .mapToObj(more -> Acts.lawful(seed + more))
                .filter(Deliberation.class::isInstance)
                .map(Deliberation.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void number_ofAnotherAuthorityOrKindOfActIsAnother() {
        Decision ofRodez = decision("2024-126", "Un", MON_2024_06_03);
        Decision ofAnother = ofRodez.toBuilder()
                .authority(ofRodez.authority().toBuilder()
                        .siren(Siren.parse("213105554"))
                        .build())
                .build();
        Deliberation deliberation = deliberation(1).toBuilder()
                .authority(ofRodez.authority())
                .number(ActNumber.parse("2024-126"))
                .withoutTransmissionNumber()
                .build();
        assertThat(among(ofRodez, ofAnother, deliberation)).isEmpty();
    }

    @Test
    void authority_withoutSirenIsKnownByItsNameHoweverItIsWritten() {
        Decision one = decision("126", "Un", MON_2024_06_03);
        Decision two = decision("126", "Deux", MON_2024_06_03);
        assertThat(among(named(one, "Saint-Étienne"), named(two, "SAINT ETIENNE")))
                .containsExactly("ERROR NUMBER 126 [0, 1]");
        assertThat(among(named(one, "Saint-Étienne"), named(two, "Rodez"))).isEmpty();
    }

    private static Decision named(Decision decision, String name) {
        return decision.toBuilder()
                .authority(decision.authority().toBuilder()
                        .withoutSiren()
                        .name(name)
                        .build())
                .build();
    }

    @Test
    void authority_withoutSirenInOneActIsThatOfTheOther() {
        Decision one = decision("126", "Un", MON_2024_06_03);
        Decision two = decision("126", "Deux", MON_2024_06_03);
        Decision anonymous = named(two, two.authority().name());
        assertThat(among(one, anonymous)).containsExactly("ERROR NUMBER 126 [0, 1]");
        assertThat(among(anonymous, one)).containsExactly("ERROR NUMBER 126 [0, 1]");
    }

    @Test
    void number_isOneHoweverItIsWritten() {
        assertThat(among(
                        decision("DEC2024-004", "Un", MON_2024_06_03),
                        decision("DEC2024_04", "Deux", MON_2024_06_03),
                        decision("DEC2024-40", "Trois", MON_2024_06_03)))
                .containsExactly("ERROR NUMBER DEC2024-004 [0, 1]");
    }

    @Test
    void number_underAnotherNatureIsAWarning() {
        Decision one = decision("126", "Un", MON_2024_06_03);
        Decision contract = decision("126", "Deux", MON_2024_06_03).toBuilder()
                .nature(ActNature.CC)
                .build();
        assertThat(among(one, contract)).containsExactly("WARNING NUMBER 126 [0, 1]");
    }

    @Test
    void transmissionNumber_thatProposalsMadeTheSameIsFound() {
        Decision one = proposed(decision("A-1", "Un", MON_2024_06_03));
        Decision two = proposed(decision("A/1", "Deux", MON_2024_06_03));
        assertThat(among(one, two)).containsExactly("ERROR NUMBER A-1 [0, 1]", "ERROR TRANSMISSION_NUMBER A_1 [0, 1]");
    }

    private static Decision proposed(Decision decision) {
        return decision.toBuilder()
                .transmissionNumber(decision.number()
                        .orElseThrow()
                        .propose(TransmissionNumber.Profile.SAFE)
                        .orElseThrow())
                .build();
    }

    @Test
    void document_givenTwiceIsSaidToBeOneAndNothingElse() {
        Decision rodez = Acts.rodezEnt2024();
        assertThat(among(
                        rodez,
                        Acts.rodezEnt2024(),
                        rodez.toBuilder().object("Autre").build()))
                .containsExactly(
                        "ERROR NUMBER DEC2024/0126 [0, 2]",
                        "ERROR TRANSMISSION_NUMBER DEC20240126 [0, 2]",
                        "ERROR RECEIPT 012-211202023-20240603-DEC20240126-AU [0, 2]",
                        "INFO DOCUMENT DEC2024/0126 [0, 1]");
    }

    @Test
    void actsAfterTheMost_arePassedOverAndThatIsSaid() {
        Duplicates duplicates = new Duplicates(2);
        duplicates.add(decision("126", "Un", MON_2024_06_03));
        duplicates.add(decision("127", "Deux", MON_2024_06_03));
        assertThat(duplicates.isCutShort()).isFalse();
        duplicates.add(decision("126", "Trois", MON_2024_06_03));
        assertThat(duplicates.isCutShort()).isTrue();
        assertThat(duplicates.acts()).isEqualTo(2);
        assertThat(duplicates.found()).isEmpty();
        assertThatThrownBy(() -> new Duplicates(-1)).hasMessage("Argument 'mostActs' must not be negative, found -1");
    }

    @Test
    void lawfulActs_haveNothingInCommon() {
        assertThat(Duplicate.among(
                        IntStream.range(0, 2_000).mapToObj(Acts::lawful).toList()))
                .filteredOn(duplicate -> duplicate.severity() == Severity.ERROR || duplicate.kind() == Kind.DOCUMENT)
                .isEmpty();
    }

    @Test
    void policy_saysHowSeriousADuplicateIs() {
        Act one = decision("DEC2024-1", "Un", MON_2024_06_03);
        Act other = decision("DEC2024-1", "Deux", TUE_2024_06_04);
        assertThat(severities(Policies.PUBLISHED, one, other)).containsExactly(Severity.WARNING);
        assertThat(severities(Policies.PUBLISHED.with("duplicate.number", Severity.ERROR), one, other))
                .containsExactly(Severity.ERROR);
        assertThat(severities(Policies.PUBLISHED.with("duplicate.number", Severity.OFF), one, other))
                .isEmpty();
        assertThat(severities(new Policy("own", Map.of()), one, other)).isEmpty();
    }

    @Test
    void policy_thatNamesADuplicateIsTakenByTheCatalogue() {
        Policy strict = Policies.PUBLISHED.with("duplicate.number", Severity.ERROR);
        assertThat(Compliance.check(decision("DEC2024-1", "Un", MON_2024_06_03), strict, LegalContext.standard())
                        .policy())
                .isEqualTo(strict);
    }

    private static List<Severity> severities(Policy policy, Act... acts) {
        Duplicates duplicates = new Duplicates(acts.length, policy);
        List.of(acts).forEach(duplicates::add);
        return duplicates.found().stream().map(Duplicate::severity).toList();
    }
}
