package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RodezTimelineTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LocalDate MON_2024_08_05 = LocalDate.of(2024, 8, 5);
    private static final Decision RODEZ = Acts.rodezEnt2024();

    private static Decision with(ActEvent... events) {
        return RODEZ.toBuilder().withoutSignature().events(List.of(events)).build();
    }

    private static ActTimeline timelineOf(Decision decision) {
        return ActTimeline.of(decision, LegalContext.standard());
    }

    @Test
    void timeline_ofTheRodezAct() {
        ActTimeline timeline = timelineOf(RODEZ);
        assertThat(timeline.executoryDate().value()).contains(MON_2024_06_03);
        assertThat(timeline.appeal().lastDay()).contains(MON_2024_08_05);
        assertThat(timeline.referral().lastDay()).contains(MON_2024_08_05);
        assertThat(timeline.appeal().isDebated()).isFalse();
    }

    @Test
    void timeline_isTheSameWheneverOneLooks() {
        assertThat(ActTimeline.of(RODEZ, LegalContext.standard().asOf(LocalDate.of(2060, 1, 1))))
                .isEqualTo(timelineOf(RODEZ));
    }

    @Test
    void executoryDate_isTheLaterOfPublicityAndTransmission() {
        Decision late = with(
                new ActEvent.Signed(MON_2024_06_03),
                new ActEvent.Published(MON_2024_06_03),
                new ActEvent.Transmitted(MON_2024_06_03.plusDays(3)));
        assertThat(ActFacts.of(late, LegalContext.standard()).executory().value())
                .contains(LocalDate.of(2024, 6, 6));
        assertThat(Explanations.french(
                        ActFacts.of(late, LegalContext.standard()).executory()))
                .isEqualTo(
                        "Publié le lundi 3 juin 2024 (CGCT, art. L. 2131-1). Transmis le jeudi 6 juin 2024 ; exécutoire le"
                                + " jeudi 6 juin 2024, la plus tardive des deux dates (CGCT, art. L. 2131-1).");
    }

    @Test
    void executoryDate_citesTheLawOfTheDayOfTheAct() {
        LocalDate thursday = LocalDate.of(2022, 6, 30);
        Decision before = with(
                new ActEvent.Signed(thursday), new ActEvent.Transmitted(thursday), new ActEvent.Published(thursday));
        assertThat(ActFacts.of(before, LegalContext.standard()).executory().steps())
                .allSatisfy(step -> assertThat(step.reason().sources())
                        .extracting(source -> source.id())
                        .containsExactly("CGCT-L2131-1-2015"));
    }

    @Test
    void executoryDate_namesEveryMissingFact() {
        assertThat(ActFacts.of(with(), LegalContext.standard())
                        .executory()
                        .conclusion()
                        .orElseThrow()
                        .details())
                .containsEntry(
                        "facts",
                        Stream.of("act.signature-date", "act.transmission-date")
                                .map(Fact::new)
                                .toList());
    }

    @Test
    void timeline_ofASignedActSaysWhatItWaitsFor() {
        ActTimeline timeline = timelineOf(with(new ActEvent.Signed(MON_2024_06_03)));
        assertThat(timeline.appeal()).isInstanceOf(Deadline.NotStarted.class);
        assertThat(timeline.appeal().waitsFor()).containsExactly(new Fact("act.electronic-publication-date"));
        assertThat(timeline.referral().waitsFor()).containsExactly(new Fact("act.reception-date"));
        assertThat(Explanations.french(timeline.referral()))
                .isEqualTo(
                        "Le délai ne court pas ; il attend : la date de réception en préfecture (CGCT, art. L. 2131-6"
                                + " ; CE, 29 mai 1987, n° 65605, Cne de Goult ; CE, 5 juin 2009, n° 312682).");
    }

    @Test
    void timeline_ofAnUnsignedActCitesTheLawOfEachPeriod() {
        ActTimeline timeline = timelineOf(with());
        assertThat(Explanations.french(timeline.withdrawal()))
                .contains("CRPA, art. L. 242-1")
                .doesNotContain("L. 2131-1");
        assertThat(Explanations.french(timeline.report().orElseThrow())).contains("CGCT, art. L. 2122-23");
    }

    @Test
    void report_ofAnotherAuthorityThanACommuneIsUndetermined() {
        LocalAuthority rodez = RODEZ.authority();
        Decision decision = RODEZ.toBuilder()
                .authority(rodez.toBuilder()
                        .kind(LocalAuthority.Kind.DEPARTMENT)
                        .name("Aveyron")
                        .withoutCommune()
                        .withoutPopulation()
                        .build())
                .build();
        assertThat(timelineOf(decision).report().orElseThrow().waitsFor())
                .containsExactly(new Fact("law.of-that-authority"));
    }

    @Test
    void appeal_againstAnIndividualActWaitsForItsNotification() {
        Decision individual =
                RODEZ.toBuilder().character(ActCharacter.INDIVIDUAL).build();
        assertThat(timelineOf(individual).appeal().waitsFor()).containsExactly(new Fact("act.notification-date"));
        assertThat(timelineOf(individual).executoryDate().value()).isEmpty();
    }

    @Test
    void appeal_againstAnActOfUnknownCharacterIsUndetermined() {
        Decision unknown = RODEZ.toBuilder().withoutCharacter().build();
        assertThat(timelineOf(unknown).appeal()).matches(Deadline::isUndetermined);
        assertThat(timelineOf(unknown).appeal().waitsFor()).containsExactly(new Fact("act.character"));
    }
}
