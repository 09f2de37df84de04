package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.place.Residence;
import fr.acteslocaux.place.Territory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentiousAppealTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);

    @Test
    void after_hasEveryStepOfTheRodezAppeal() {
        Deadline appeal = ContentiousAppeal.after(new Trigger(Trigger.Kind.PUBLICATION, MON_2024_06_03))
                .deadline(LegalContext.standard());
        assertThat(appeal.steps())
                .extracting(step -> step.reason().rule() + " " + step.after())
                .containsExactly(
                        "trigger.publication 2024-06-03",
                        "distance.not-stated 2024-06-03",
                        "appeal.clear-months 2024-08-04",
                        "period.closed-day 2024-08-05");
    }

    @Test
    void after_refusesTheTriggerOfThePrefect() {
        assertThatThrownBy(() -> ContentiousAppeal.after(new Trigger(Trigger.Kind.TRANSMISSION, MON_2024_06_03)))
                .hasMessage("Argument 'trigger' must be any but the transmission, which starts the prefect's period");
    }

    private static Deadline published(LocalDate day, AdministrativeAppeal... gracious) {
        ContentiousAppeal appeal = ContentiousAppeal.after(new Trigger(Trigger.Kind.PUBLICATION, day));
        for (AdministrativeAppeal request : gracious) {
            appeal = appeal.with(request);
        }
        return appeal.deadline(LegalContext.standard());
    }

    private static String lastRule(Deadline deadline) {
        return deadline.steps().get(deadline.steps().size() - 1).reason().rule().id();
    }

    @Test
    void graciousAppeal_beforeThePeriodBeganLeavesItUndetermined() {
        LocalDate mon20240101 = LocalDate.of(2024, 1, 1);
        Deadline premature = published(MON_2024_06_03, AdministrativeAppeal.gracious(mon20240101, mon20240101));
        assertThat(premature).matches(Deadline::isUndetermined);
        assertThat(premature.waitsFor()).containsExactly(new Fact("gracious.after-trigger"));
        assertThat(published(MON_2024_06_03, AdministrativeAppeal.gracious(MON_2024_06_03, MON_2024_06_03))
                        .lastDay())
                .contains(LocalDate.of(2024, 10, 4));
    }

    @Test
    void graciousAppeal_onADayThatTheCalendarDoesNotKnowIsUndetermined() {
        LocalDate fri20250801 = LocalDate.of(2025, 8, 1);
        LocalDate tue20250701 = LocalDate.of(2025, 7, 1);
        assertThat(published(tue20250701, AdministrativeAppeal.gracious(fri20250801, LocalDate.of(2250, 1, 1))))
                .matches(Deadline::isUndetermined);
        assertThat(published(tue20250701, AdministrativeAppeal.gracious(fri20250801, LocalDate.MAX)))
                .matches(Deadline::isUndetermined);
    }

    @Test
    void graciousAppeal_beforeTheCodeCitesNoCodeAndIsUnverified() {
        LocalDate mon20140602 = LocalDate.of(2014, 6, 2);
        Deadline appeal = published(mon20140602, AdministrativeAppeal.gracious(mon20140602, mon20140602));
        assertThat(appeal.lastDay()).contains(LocalDate.of(2014, 10, 3));
        assertThat(Explanations.english(appeal))
                .contains("the period is interrupted (gracious appeals before 1 January 2016")
                .contains("unverified")
                .doesNotContain("CRPA");
    }

    @Test
    void deadline_saysWhereLocalHolidaysAreNotKnown() {
        Deadline noumea = ContentiousAppeal.after(new Trigger(Trigger.Kind.PUBLICATION, MON_2024_06_03))
                .deadline(LegalContext.standard().in(Territory.of(DepartmentCode.parse("988"))));
        assertThat(noumea.lastDay()).contains(LocalDate.of(2024, 8, 5));
        assertThat(lastRule(noumea)).isEqualTo("local-holidays.unknown");
        Territory saintMartin = Territory.of(DepartmentCode.parse("978"));
        LocalDate fri20120224 = LocalDate.of(2012, 2, 24);
        assertThat(lastRule(ContentiousAppeal.after(new Trigger(Trigger.Kind.PUBLICATION, fri20120224.minusDays(1)))
                        .deadline(LegalContext.standard().in(saintMartin))))
                .isEqualTo("local-holidays.unknown");
        assertThat(lastRule(ContentiousAppeal.after(new Trigger(Trigger.Kind.PUBLICATION, fri20120224.plusDays(2)))
                        .deadline(LegalContext.standard().in(saintMartin))))
                .isEqualTo("period.closed-day");
    }

    @Test
    void graciousAppeal_countsFromItsPostmarkAlsoBeforeTheRulingThatSaysSo() {
        Deadline posted = published(
                MON_2024_06_03, AdministrativeAppeal.gracious(LocalDate.of(2024, 8, 5), LocalDate.of(2024, 8, 6)));
        assertThat(posted.lastDay()).contains(LocalDate.of(2024, 12, 9));
        assertThat(posted.safeDay()).as("dated by its reception, it is late").contains(LocalDate.of(2024, 8, 5));
        assertThat(Explanations.english(posted))
                .contains("the period is interrupted (CRPA, art. L. 411-2; CE, 30 juin 2025, n° 494573)")
                .contains(
                        "dated by its reception, the administrative appeal is late and the period ends on Monday 5 August 2024")
                .endsWith("(CE, 27 mars 1991, n° 114854, Préfet de la Haute-Garonne; CE, 30 juin 2025, n° 494573).");
        LocalDate tue20250603 = LocalDate.of(2025, 6, 3);
        Deadline since = published(
                tue20250603, AdministrativeAppeal.gracious(LocalDate.of(2025, 8, 4), LocalDate.of(2025, 8, 6)));
        assertThat(published(tue20250603).lastDay()).contains(LocalDate.of(2025, 8, 4));
        assertThat(since.lastDay()).contains(LocalDate.of(2025, 12, 8));
        assertThat(since.isDebated()).as("settled since the ruling").isFalse();
    }

    @Test
    void graciousAppealRefusedExpressly_startsThePeriodFromTheRefusal() {
        AdministrativeAppeal refused = AdministrativeAppeal.gracious(
                        LocalDate.of(2024, 7, 20), LocalDate.of(2024, 7, 20))
                .refusedOn(LocalDate.of(2024, 8, 1));
        assertThat(published(MON_2024_06_03, refused).lastDay()).contains(LocalDate.of(2024, 10, 2));
    }

    @Test
    void graciousAppealRefusedAfterTheNewPeriod_changesNothing() {
        AdministrativeAppeal refused = AdministrativeAppeal.gracious(
                        LocalDate.of(2024, 7, 20), LocalDate.of(2024, 7, 20))
                .refusedOn(LocalDate.of(2024, 11, 22));
        assertThat(published(MON_2024_06_03, refused).lastDay()).contains(LocalDate.of(2024, 11, 21));
        assertThat(lastRule(published(MON_2024_06_03, refused))).isEqualTo("gracious.refused-too-late");
    }

    @Test
    void graciousAppealAgainstAPermitBeforeTheLawOf2025_interrupts() {
        LocalDate received = LocalDate.of(2025, 11, 25);
        Deadline deadline = ContentiousAppeal.after(new Trigger(Trigger.Kind.POSTING, LocalDate.of(2025, 11, 3)))
                .againstPlanningPermitOf(LocalDate.of(2025, 11, 27))
                .with(AdministrativeAppeal.gracious(received, received))
                .deadline(LegalContext.standard());
        assertThat(deadline.lastDay()).contains(LocalDate.of(2026, 3, 26));
    }

    @Test
    void distance_neverShortensAndIsOnePeriod() {
        Territory toulouse = Territory.of(DepartmentCode.parse("12"));
        for (LocalDate day = LocalDate.of(2021, 1, 1); day.getYear() <= 2024; day = day.plusDays(1)) {
            ContentiousAppeal appeal = ContentiousAppeal.after(new Trigger(Trigger.Kind.NOTIFICATION, day));
            LegalContext context = LegalContext.standard().in(toulouse);
            LocalDate near = appeal.deadline(context).lastDay().orElseThrow();
            LocalDate overseas = appeal.by(new Residence.InFrance(DepartmentCode.parse("974")))
                    .deadline(context)
                    .lastDay()
                    .orElseThrow();
            LocalDate abroad = appeal.by(new Residence.Abroad())
                    .deadline(context)
                    .lastDay()
                    .orElseThrow();
            assertThat(overseas).isAfter(near);
            assertThat(abroad).isAfter(overseas);
            assertThat(overseas).isAfterOrEqualTo(day.plusMonths(3).plusDays(1));
        }
    }

    @Test
    void healthEmergency_countsForPeriodsThatStartAgainAndIsSettled() {
        LocalDate sun20191201 = LocalDate.of(2019, 12, 1);
        Deadline again = published(LocalDate.of(2019, 10, 10), AdministrativeAppeal.gracious(sun20191201, sun20191201));
        assertThat(again.lastDay()).contains(LocalDate.of(2020, 8, 24));
        assertThat(again.isDebated()).isFalse();
        assertThat(published(LocalDate.of(2020, 2, 3)).safeDay()).contains(LocalDate.of(2020, 8, 24));
        assertThat(published(LocalDate.of(2020, 1, 10)).lastDay()).contains(LocalDate.of(2020, 3, 11));
        assertThat(published(LocalDate.of(2020, 4, 23)).lastDay()).contains(LocalDate.of(2020, 6, 24));
    }

    @Test
    void safeDay_isThatOfAllReadingsTogether() {
        LegalContext guyane = LegalContext.standard().in(Territory.of(DepartmentCode.parse("973")));
        Deadline deadline = ContentiousAppeal.after(new Trigger(Trigger.Kind.NOTIFICATION, LocalDate.of(2021, 6, 9)))
                .withoutRemedies()
                .deadline(guyane);
        assertThat(deadline.lastDay()).as("the 10th is a local holiday").contains(LocalDate.of(2022, 6, 13));
        assertThat(deadline.safeDay()).as("neither clear nor carried over").contains(LocalDate.of(2022, 6, 9));
        assertThat(Explanations.french(deadline)).contains("jeudi 9 juin 2022 ; pour être sûr");
    }

    private static Deadline afterRefusalBySilence() {
        return ContentiousAppeal.after(new Trigger(Trigger.Kind.IMPLIED_REFUSAL, MON_2024_06_03))
                .withoutRemedies()
                .deadline(LegalContext.standard());
    }

    @Test
    void impliedRefusalWithoutRemedies_runsFromTheDayOnWhichItWasKnown() {
        assertThat(afterRefusalBySilence()).matches(Deadline::isUndetermined);
        assertThat(afterRefusalBySilence().waitsFor()).containsExactly(new Fact("claimant.knowledge-of-refusal"));
        assertThat(Explanations.english(afterRefusalBySilence())).contains("CE, 18 mars 2019, n° 417270");
    }

    private static List<String> rulesOf(ContentiousAppeal appeal) {
        return appeal.deadline(LegalContext.standard()).steps().stream()
                .map(step -> step.reason().rule().id())
                .toList();
    }

    @Test
    void reasonableYear_saysThatDistanceIsNotAdded() {
        ContentiousAppeal appeal = ContentiousAppeal.after(new Trigger(Trigger.Kind.NOTIFICATION, MON_2024_06_03))
                .withoutRemedies();
        assertThat(rulesOf(appeal)).contains("distance.not-stated");
        assertThat(rulesOf(appeal.by(new Residence.InFrance(DepartmentCode.parse("12")))))
                .contains("distance.none");
        assertThat(rulesOf(appeal.by(new Residence.Abroad())))
                .contains("distance.not-added-to-reasonable-time")
                .doesNotContain("distance.abroad");
        assertThat(appeal.by(new Residence.Abroad())
                        .deadline(LegalContext.standard())
                        .lastDay())
                .contains(LocalDate.of(2025, 6, 4));
    }

    @Test
    void reasonableTime_alsoBindsPeriodsOfBeforeItsRuling() {
        Deadline deadline = ContentiousAppeal.after(new Trigger(Trigger.Kind.NOTIFICATION, LocalDate.of(2010, 6, 3)))
                .withoutRemedies()
                .deadline(LegalContext.standard());
        assertThat(deadline.lastDay()).contains(LocalDate.of(2011, 6, 6));
        assertThat(Explanations.english(deadline)).contains("CE Ass., 13 juill. 2016, n° 387763, Czabaj");
    }

    @Test
    void contract_isGovernedByTheDayOfItsSignature() {
        ContentiousAppeal published =
                ContentiousAppeal.after(new Trigger(Trigger.Kind.CONTRACT, LocalDate.of(2014, 6, 2)));
        LocalDate thu20140403 = LocalDate.of(2014, 4, 3);
        assertThat(published.againstContractSignedOn(thu20140403).deadline(LegalContext.standard()))
                .matches(Deadline::isUndetermined);
        assertThat(published
                        .againstContractSignedOn(thu20140403.plusDays(1))
                        .deadline(LegalContext.standard())
                        .lastDay())
                .contains(LocalDate.of(2014, 8, 4));
        assertThat(rulesOf(published)).contains("trigger.contract-signature-not-stated");
        assertThat(published.deadline(LegalContext.standard()).lastDay()).contains(LocalDate.of(2014, 8, 4));
    }

    @Test
    void refusalOfTheAddresseesAppeal_supposesThatItToldTheRemedies() {
        AdministrativeAppeal gracious =
                AdministrativeAppeal.gracious(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 1));
        assertThat(rulesOf(ContentiousAppeal.after(new Trigger(Trigger.Kind.NOTIFICATION, MON_2024_06_03))
                        .with(gracious)))
                .contains("gracious.remedies-supposed");
        assertThat(rulesOf(ContentiousAppeal.after(new Trigger(Trigger.Kind.PUBLICATION, MON_2024_06_03))
                        .with(gracious)))
                .doesNotContain("gracious.remedies-supposed");
    }

    @Test
    void contractMadePublicBeforeTheRulingOf2014_isUndetermined() {
        assertThat(ContentiousAppeal.after(new Trigger(Trigger.Kind.CONTRACT, LocalDate.of(2014, 4, 3)))
                        .deadline(LegalContext.standard())
                        .waitsFor())
                .containsExactly(new Fact("law.of-that-day"));
        assertThat(ContentiousAppeal.after(new Trigger(Trigger.Kind.CONTRACT, LocalDate.of(2014, 4, 4)))
                        .deadline(LegalContext.standard())
                        .lastDay())
                .contains(LocalDate.of(2014, 6, 5));
    }

    @Test
    void formerThreeMonthsOverseas_areDebatedAcrossTheRepeal() {
        LegalContext mayotte = LegalContext.standard().in(Territory.of(DepartmentCode.parse("976")));
        Deadline across = ContentiousAppeal.after(new Trigger(Trigger.Kind.NOTIFICATION, LocalDate.of(2015, 9, 10)))
                .deadline(mayotte);
        assertThat(across.lastDay()).contains(LocalDate.of(2015, 12, 11));
        assertThat(across.safeDay()).contains(LocalDate.of(2015, 11, 12));
        assertThat(across.isDebated()).isTrue();
    }

    @Test
    void formerThreeMonthsOverseas_areSettledWhereThePeriodEndedBeforeTheRepeal() {
        LegalContext mayotte = LegalContext.standard().in(Territory.of(DepartmentCode.parse("976")));
        Deadline before = ContentiousAppeal.after(new Trigger(Trigger.Kind.NOTIFICATION, LocalDate.of(2005, 3, 1)))
                .deadline(mayotte);
        assertThat(before.lastDay()).contains(LocalDate.of(2005, 6, 2));
        assertThat(before.isDebated()).isFalse();
        assertThat(ContentiousAppeal.after(new Trigger(Trigger.Kind.NOTIFICATION, LocalDate.of(2015, 7, 15)))
                        .deadline(mayotte)
                        .isDebated())
                .as("to Friday 16 October 2015, still in force")
                .isFalse();
        assertThat(ContentiousAppeal.after(new Trigger(Trigger.Kind.NOTIFICATION, LocalDate.of(2015, 7, 16)))
                        .deadline(mayotte)
                        .isDebated())
                .as("to Saturday 17 October 2015, carried over beyond the repeal")
                .isTrue();
    }

    @Test
    void formerThreeMonthsOverseas_citeNoDistanceThatNobodyHas() {
        LegalContext mayotte = LegalContext.standard().in(Territory.of(DepartmentCode.parse("976")));
        ContentiousAppeal appeal =
                ContentiousAppeal.after(new Trigger(Trigger.Kind.NOTIFICATION, LocalDate.of(2005, 3, 1)));
        assertThat(monthsOf(appeal.deadline(mayotte)))
                .doesNotContain("CJA-R421-7")
                .contains("CJA-R421-6");
        assertThat(monthsOf(appeal.by(new Residence.Abroad()).deadline(mayotte)))
                .contains("CJA-R421-7", "CJA-R421-6");
    }

    private static List<String> monthsOf(Deadline deadline) {
        return deadline.steps().stream()
                .map(Derivation.Step::reason)
                .filter(reason -> reason.rule().id().equals("appeal.longer-clear-months"))
                .flatMap(reason -> reason.sources().stream())
                .map(LegalSource::id)
                .toList();
    }

    @Test
    void localHolidays_neverShortenAndTheSafeDayDoesWithoutThem() {
        for (String department : List.of("67", "57", "971", "972", "973", "974", "976", "977", "978")) {
            LegalContext local = LegalContext.standard().in(Territory.of(DepartmentCode.parse(department)));
            for (LocalDate day = LocalDate.of(2016, 1, 1); day.getYear() <= 2035; day = day.plusDays(1)) {
                ContentiousAppeal appeal = ContentiousAppeal.after(new Trigger(Trigger.Kind.NOTIFICATION, day));
                LocalDate national =
                        appeal.deadline(LegalContext.standard()).lastDay().orElseThrow();
                Deadline deadline = appeal.deadline(local);
                assertThat(deadline.lastDay().orElseThrow()).isAfterOrEqualTo(national);
                assertThat(deadline.safeDay().orElseThrow()).isBeforeOrEqualTo(national);
                assertThat(local.calendar().isClosed(deadline.lastDay().orElseThrow()))
                        .isFalse();
            }
        }
    }

    @Test
    void contractExecution_hasNoLimit() {
        assertThat(ContentiousAppeal.againstContractExecution(LocalDate.of(2024, 9, 9))
                        .deadline(LegalContext.standard()))
                .isInstanceOf(Deadline.NoLimit.class)
                .satisfies(deadline -> assertThat(Explanations.french(deadline))
                        .isEqualTo(
                                "Aucun délai : une mesure d'exécution d'un contrat peut être contestée sans limite (CJA,"
                                        + " art. R. 421-1, al. 3)."));
        assertThat(ContentiousAppeal.againstContractExecution(LocalDate.of(2019, 12, 31))
                        .deadline(LegalContext.standard()))
                .matches(Deadline::isUndetermined);
    }

    @Test
    void graciousAppealAgainstAPermit_hasAMonthThatIsNotSettled() {
        LocalDate fri20251205 = LocalDate.of(2025, 12, 5);
        Trigger display = new Trigger(Trigger.Kind.SITE_DISPLAY, fri20251205);
        Deadline month = AdministrativeAppeal.periodAgainstPlanningPermit(fri20251205, display)
                .deadline(LegalContext.standard());
        assertThat(month.lastDay()).contains(LocalDate.of(2026, 1, 6));
        assertThat(month.safeDay()).contains(LocalDate.of(2026, 1, 5));
        assertThat(month.steps().get(1).reason().verification()).isEqualTo(Verification.UNVERIFIED);
        assertThat(AdministrativeAppeal.periodAgainstPlanningPermit(LocalDate.of(2025, 11, 27), display)
                        .deadline(LegalContext.standard())
                        .lastDay())
                .as("the permit's own day governs: before, the appeal had the two clear months of the court")
                .contains(LocalDate.of(2026, 2, 6));
    }

    @Test
    void contractMadePublic_startsThePeriodOfThirdParties() {
        assertThat(ContentiousAppeal.after(new Trigger(Trigger.Kind.CONTRACT, MON_2024_06_03))
                        .deadline(LegalContext.standard())
                        .lastDay())
                .contains(LocalDate.of(2024, 8, 5));
    }

    @Test
    void worksOfBeforeSpring2020_areSaidToHaveStoodStillByTheTextThatIsOnlySupposedToCoverThem() {
        Deadline appeal = ContentiousAppeal.after(new Trigger(Trigger.Kind.SITE_DISPLAY, LocalDate.of(2020, 2, 3)))
                .afterWorksCompletedOn(LocalDate.of(2019, 10, 20))
                .deadline(LegalContext.standard());
        assertThat(Explanations.english(appeal))
                .contains("are supposed to have stood still in spring 2020 too, and end on Thursday 2 July 2020")
                .contains("(C. urb., art. R*600-3; ord. n° 2020-306, art. 12 bis; ord. 2020-306 and six months");
    }
}
