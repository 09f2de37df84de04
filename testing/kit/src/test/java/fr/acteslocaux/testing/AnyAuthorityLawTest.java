package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Toute collectivité, tout organe, tout acte")
class AnyAuthorityLawTest {

    private static final LocalDate MON_2024_06_10 = LocalDate.of(2024, 6, 10);

    private static final Set<LocalAuthority.Kind> OF_KNOWN_LAW = EnumSet.of(
            LocalAuthority.Kind.COMMUNE,
            LocalAuthority.Kind.INTERMUNICIPAL,
            LocalAuthority.Kind.COMMUNITY,
            LocalAuthority.Kind.METROPOLIS,
            LocalAuthority.Kind.SYNDICATE,
            LocalAuthority.Kind.SINGLE_PURPOSE_SYNDICATE,
            LocalAuthority.Kind.MULTIPURPOSE_SYNDICATE,
            LocalAuthority.Kind.DEPARTMENT,
            LocalAuthority.Kind.REGION);

    /** Of mixed syndicates the publicity is known, from a secondary source, and nothing else. */
    private static final Set<LocalAuthority.Kind> MIXED =
            EnumSet.of(LocalAuthority.Kind.MIXED_SYNDICATE, LocalAuthority.Kind.OPEN_MIXED_SYNDICATE);

    private static LocalAuthority authority(LocalAuthority.Kind kind) {
        return LocalAuthority.builder()
                .kind(kind)
                .name("Les Vallées")
                .department(DepartmentCode.parse("12"))
                .population(23_000)
                .build();
    }

    private static List<Act> acts(LocalAuthority.Kind kind) {
        List<ActEvent> life = List.of(
                new ActEvent.Signed(MON_2024_06_10),
                new ActEvent.Transmitted(MON_2024_06_10),
                new ActEvent.Published(MON_2024_06_10));
        return List.of(
                Decision.builder()
                        .object("Décision")
                        .authority(authority(kind))
                        .character(ActCharacter.NEITHER)
                        .events(life)
                        .build(),
                Deliberation.builder()
                        .object("Délibération")
                        .authority(authority(kind))
                        .character(ActCharacter.NEITHER)
                        .sitting(Sitting.on(MON_2024_06_10))
                        .events(life)
                        .build(),
                Order.builder()
                        .object("Arrêté")
                        .authority(authority(kind))
                        .character(ActCharacter.REGULATORY)
                        .subject(ActSubject.OTHER)
                        .events(life)
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void authority_ofAnyKindIsHeldAndWhatIsNotKnownOfItIsUndetermined(LocalAuthority.Kind kind) {
        boolean isKnown = OF_KNOWN_LAW.contains(kind);
        for (Act act : acts(kind)) {
            ActTimeline timeline = ActTimeline.of(act, LegalContext.standard());
            assertThat(timeline.executoryDate().value().isPresent())
                    .as("executory %s", act.kind())
                    .isEqualTo(isKnown);
            assertThat(timeline.appeal().lastDay().isPresent())
                    .as("appeal %s", act.kind())
                    .isEqualTo(isKnown || MIXED.contains(kind));
            if (!isKnown && !MIXED.contains(kind)) {
                for (var shown : List.of(timeline.appeal(), timeline.referral())) {
                    assertThat(Explanations.french(shown)).contains("le droit de cette collectivité");
                }
            }
            for (var policy : Policies.all()) {
                Report report = Compliance.check(act, policy, LegalContext.standard());
                assertThat(report.findings())
                        .filteredOn(finding -> finding.severity() == Severity.ERROR)
                        .isEmpty();
                report.lines()
                        .forEach(line -> assertThat(line.gap(Language.FRENCH)).isNotNull());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void authority_andOrgan_haveNamesOfTheirOwn(LocalAuthority.Kind kind) {

        for (Language language : Language.values()) {
            assertThat(kind.in(language)).doesNotContain("authority-kind");
            for (Organ organ : Organ.values()) {
                assertThat(organ.in(language)).doesNotContain("organ.");
            }
        }
    }

    @Test
    void organ_isTheUsualOneOfItsAuthority() {
        assertThat(acts(LocalAuthority.Kind.SOCIAL_ACTION_CENTRE))
                .extracting(Act::organ)
                .containsExactly(Organ.PRESIDENT, Organ.BOARD, Organ.PRESIDENT);
        assertThat(acts(LocalAuthority.Kind.PARIS))
                .extracting(Act::organ)
                .containsExactly(Organ.MAYOR, Organ.COUNCIL, Organ.MAYOR);
    }

    /** A page of a register has a day, a title and perhaps a number. */
    @Test
    void pageOfARegister_isAnActThatSaysWhatItWaitsFor() {
        Decision page = Decision.builder()
                .object("Convention de mise à disposition de la salle du Gué")
                .authority(authority(LocalAuthority.Kind.COMMUNE))
                .event(new ActEvent.Signed(MON_2024_06_10))
                .build();
        assertThat(page.number()).isEmpty();
        ActTimeline timeline = ActTimeline.of(page, LegalContext.standard());
        assertThat(timeline.withdrawal().lastDay()).isPresent();
        assertThat(timeline.report().orElseThrow().lastDay()).contains(LocalDate.of(2024, 9, 30));
        assertThat(Explanations.french(timeline.executoryDate())).contains("le caractère de l'acte");
        assertThat(Compliance.check(page, Policies.SIGNED, LegalContext.standard())
                        .findings())
                .extracting(finding -> finding.severity() + " " + finding.id())
                .doesNotContain("ERROR delegation.not-stated")
                .contains("INFO delegation.not-stated");
    }

    @ParameterizedTest(name = "effet au {0}")
    @CsvSource({"2024-09-01, 2024-09-01", "2024-06-01, 2024-06-11", "2024-06-11, 2024-06-11", "2024-06-12, 2024-06-12"})
    void actThatStatesALaterDayOfEffect_isInForceOnIt(LocalDate stated, LocalDate inForce) {
        for (Act act : acts(LocalAuthority.Kind.COMMUNE)) {
            Act stating =
                    act.toBuilder().term(StatedIn.somewhere(Term.from(stated))).build();
            var entry = ActTimeline.of(stating, LegalContext.standard()).entryIntoForce();
            assertThat(entry.value())
                    .as(act.kind().name())
                    .contains(act instanceof Decision ? LocalDate.of(2024, 6, 11) : inForce);
        }
    }
}
