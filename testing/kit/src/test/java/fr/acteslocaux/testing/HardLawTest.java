package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.convention.CollectionOrder;
import fr.acteslocaux.council.ConveningPeriod;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.AdministrativeAppeal;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.ImpliedDecision.MissingDocuments;
import fr.acteslocaux.deadline.LegalPeriod;
import fr.acteslocaux.deadline.PrefectReferral;
import fr.acteslocaux.deadline.Trigger;
import fr.acteslocaux.deadline.WithdrawalPeriod;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.explain.Explained;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.law.Wording;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.place.Residence;
import fr.acteslocaux.place.Territory;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever numbers a law gives, it is answered: one reform that counts too far does not end a whole check. */
class HardLawTest {

    private static final Law STANDARD = Law.standard();
    private static final long LAWFUL_ACTS = 8;
    private static final long PUBLISHED = 3;

    /** Their numbers are those of the rule whose wordings they have. */
    private static final Set<String> FOLLOWERS = Set.of(
            "delegation.campaign-open",
            "remedies.period",
            "report.late",
            "report.overdue",
            "transmission.late",
            "transmission.overdue");

    /** The fewest and the most that each unit can count. */
    private enum Extreme {
        FEWEST("1", "0.01", "1", "12"),
        MOST("9999", "999999999.99", "1-99", "987");

        private final String count;
        private final String euros;
        private final String items;
        private final String department;

        Extreme(String count, String euros, String items, String department) {
            this.count = count;
            this.euros = euros;
            this.items = items;
            this.department = department;
        }

        Parameter of(Unit unit) {
            return new Parameter(
                    unit,
                    List.of(
                            switch (unit) {
                                case DAYS, MONTHS, QUARTERS, YEARS, MONDAYS, PROXIES, PARTS -> count;
                                case INHABITANTS, CHARACTERS -> this == FEWEST ? "1" : "999999999";
                                case EUROS -> euros;
                                case ITEMS -> items;
                                case DEPARTMENTS -> department;
                            }));
        }
    }

    private static Stream<Rule> rulesWithNumbers() {
        return STANDARD.rules().stream()
                .filter(rule -> !FOLLOWERS.contains(rule.id()))
                .filter(rule -> !units(rule).isEmpty());
    }

    private static Set<Unit> units(Rule rule) {
        Set<Unit> units = EnumSet.noneOf(Unit.class);
        rule.wordings().stream()
                .flatMap(wording -> wording.parameters().values().stream())
                .forEach(parameter -> units.add(parameter.unit()));
        return units;
    }

    /** Gives every wording of a rule an extreme number of a unit, and leaves its others. */
    private static Law with(Law law, Rule rule, Unit unit, Extreme extreme) {
        Law changed = law;
        for (Wording wording : rule.wordings()) {
            Parameter[] numbers = law.rule(rule).wordings().get(0).parameters().values().stream()
                    .map(parameter -> parameter.unit() == unit ? extreme.of(unit) : parameter)
                    .toArray(Parameter[]::new);
            changed = changed.with(Wording.of(rule, wording.leading(), numbers));
        }
        return changed;
    }

    static Stream<Arguments> laws() {
        Stream<Arguments> single = rulesWithNumbers()
                .flatMap(rule -> units(rule).stream()
                        .flatMap(unit -> Stream.of(Extreme.values())
                                .map(extreme -> Arguments.of(
                                        rule + " " + unit.id() + " " + extreme, with(STANDARD, rule, unit, extreme)))));
        Stream<Arguments> together = Stream.of(Extreme.values()).map(extreme -> {
            Law all = STANDARD;
            for (Rule rule : rulesWithNumbers().toList()) {
                for (Unit unit : units(rule)) {
                    // The departments and items of today are those that acts have.
                    all = unit == Unit.DEPARTMENTS || unit == Unit.ITEMS ? all : with(all, rule, unit, extreme);
                }
            }
            return Arguments.of("all " + extreme, all);
        });
        return Stream.concat(single, together);
    }

    private static final List<Act> ACTS = Stream.concat(
                    Stream.concat(
                            Stream.of(Acts.rodezEnt2024(), ofMayotteIn2015()),
                            LongStream.range(0, LAWFUL_ACTS).mapToObj(Acts::lawful)),
                    Catalogue.standard().checks().stream().map(Check::id).map(id -> Acts.withFault(id, 1)))
            .toList();

    /** The courts of four departments overseas had a period of their own until 17 October 2015. */
    private static Act ofMayotteIn2015() {
        return HardValues.withEachDay(
                DecisionRecipe.any().inCommune(CommuneCode.parse("97608")).make(PUBLISHED), LocalDate.of(2015, 9, 7));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void acts_areAnsweredUnderAnyNumber(String name, Law law) {
        for (Act act : ACTS) {
            LegalContext context = LegalContext.standard().under(law).asOf(LocalDate.of(2026, 1, 5));
            assertThatCode(() -> {
                        ActTimeline.of(act, context).entries().forEach(entry -> say(entry.deadline()));
                        for (Policy policy : Policies.all()) {
                            say(Compliance.check(act, policy, context));
                        }
                    })
                    .as("%s: %s", name, act)
                    .doesNotThrowAnyException();
        }
    }

    private static void say(Report report) {
        assertThat(report.findings()).extracting(Finding::id).doesNotContain("check.failed");
        for (Language language : Language.values()) {
            report.findings()
                    .forEach(finding -> assertThat(finding.text(language)).isNotBlank());
            report.undetermined().forEach(line -> assertThat(line.gap(language)).isPresent());
        }
    }

    private static void say(Explained explained) {
        for (Language language : Language.values()) {
            assertThat(Explanations.in(language, explained)).isNotBlank();
        }
    }

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1999, 12, 31),
            LocalDate.of(2010, 1, 31),
            LocalDate.of(2015, 10, 1),
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2024, 6, 3),
            LocalDate.of(2025, 12, 5),
            LocalDate.of(2196, 12, 31));

    private static final List<Optional<Residence>> CLAIMANTS = List.of(
            Optional.empty(),
            Optional.of(new Residence.Abroad()),
            Optional.of(new Residence.InFrance(DepartmentCode.parse("12"))),
            Optional.of(new Residence.InFrance(DepartmentCode.parse("987"))));

    /** The courts whose days, or whose periods, are not those of the others. */
    private static final List<String> DEPARTMENTS = List.of("12", "67", "976", "978", "987");

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void periods_areAnsweredUnderAnyNumber(String name, Law law) {
        for (String department : DEPARTMENTS) {
            LegalContext context =
                    LegalContext.standard().under(law).in(Territory.of(DepartmentCode.parse(department)));
            for (LocalDate day : DAYS) {
                assertThatCode(() -> {
                            appeals(day, context);
                            referrals(day, context);
                            otherPeriods(day, context);
                        })
                        .as("%s: %s in %s", name, day, department)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static void appeals(LocalDate day, LegalContext context) {
        for (Trigger.Kind kind : Trigger.Kind.values()) {
            if (kind == Trigger.Kind.TRANSMISSION) {
                continue;
            }
            for (Optional<Residence> claimant : CLAIMANTS) {
                ContentiousAppeal appeal = ContentiousAppeal.after(new Trigger(kind, day));
                ContentiousAppeal asked = claimant.map(appeal::by).orElse(appeal);
                say(asked.deadline(context));
                say(asked.withoutRemedies().deadline(context));
                say(asked.againstPlanningPermitOf(day).deadline(context));
                interruptions(day).forEach(gracious -> say(asked.with(gracious).deadline(context)));
            }
        }
    }

    private static Stream<AdministrativeAppeal> interruptions(LocalDate day) {
        LocalDate lodged = day.plusDays(1);
        return Stream.of(
                AdministrativeAppeal.gracious(lodged, day.plusDays(3)),
                AdministrativeAppeal.gracious(lodged, lodged).refusedOn(day.plusDays(20)),
                AdministrativeAppeal.gracious(lodged, lodged).refusedOn(day.plusDays(100)));
    }

    private static void referrals(LocalDate day, LegalContext context) {
        PrefectReferral referral = PrefectReferral.ofActReceived(day);
        say(referral.deadline(context));
        say(PrefectReferral.toAskForActNotTransmitted(day).deadline(context));
        interruptions(day).map(referral::with).forEach(asked -> say(asked.deadline(context)));
        say(referral.withRequest(PrefectReferral.DocumentRequest.neededDocuments(day.plusDays(2))
                        .receivedOn(day.plusDays(9)))
                .deadline(context));
    }

    private static void otherPeriods(LocalDate day, LegalContext context) {
        say(AdministrativeAppeal.periodAgainstPlanningPermit(day, new Trigger(Trigger.Kind.SITE_DISPLAY, day))
                .deadline(context));
        say(LegalPeriod.untilImpliedRefusal(day).deadline(context));
        say(LegalPeriod.untilImpliedAcceptance(day).deadline(context));
        LocalDate later = day.plusDays(9);
        MissingDocuments documents = MissingDocuments.askedOn(day.plusDays(2)).receivedOn(later);
        say(LegalPeriod.untilImpliedRefusal(day).with(documents).deadline(context));
        say(LegalPeriod.untilImpliedAcceptance(day).with(documents).deadline(context));
        for (WithdrawalPeriod.Subject subject : WithdrawalPeriod.Subject.values()) {
            say(LegalPeriod.toWithdraw(day).of(subject).deadline(context));
        }
        CollectionOrder.OfState order = new CollectionOrder.OfState("académie");
        say(LegalPeriod.toDispute(new CollectionOrder.OfLocalAuthority("la ville"), day)
                .deadline(context));
        say(LegalPeriod.toDispute(order, day, new CollectionOrder.Claim(day, later, Optional.empty()))
                .deadline(context));
        say(LegalPeriod.toPreEmpt(day).deadline(context));
        say(LegalPeriod.toAppealJudgment(day).by(new Residence.Abroad()).deadline(context));
        say(LegalPeriod.toNotifyAppealAgainstPermit(day).deadline(context));
        say(LegalPeriod.toStayOnLine(day).deadline(context));
        say(LegalPeriod.toRequestReferral(day).deadline(context));
        for (Sitting.Convening convening : Sitting.Convening.values()) {
            if (convening != Sitting.Convening.SECOND) {
                say(ConveningPeriod.of(day, 5_000, convening).firstSitting(context));
            }
        }
    }

    private static final List<Exercise> LIMITED_BY_LAW = List.of(
            Exercise.ofItem(5).lasting(Length.ofYears(999)),
            Exercise.ofItem(6).lasting(Length.ofDays(1)),
            Exercise.ofItem(9).of(Euros.ofCents(999_999_999_999_999_999L)),
            Exercise.ofItem(10).of(Euros.ofCents(1)));

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void delegations_areAnsweredUnderAnyNumber(String name, Law law) {
        Delegation delegation = Acts.rodezEnt2024().delegation().orElseThrow();
        LegalContext context = LegalContext.standard().under(law);
        for (LocalAuthority.Kind authority : LocalAuthority.Kind.values()) {
            Exercise.Circumstances circumstances = new Exercise.Circumstances(
                    authority, OptionalInt.of(5_000), Optional.of(LocalDate.of(2024, 6, 3)), Optional.empty());
            for (Exercise exercise : LIMITED_BY_LAW) {
                assertThatCode(() -> say(delegation.covers(exercise, circumstances, context)))
                        .as("%s: %s of %s", name, exercise, authority)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void acts_haveOneThatCountsThePeriodOverseas() {
        assertThat(ActTimeline.of(ofMayotteIn2015(), LegalContext.standard())
                        .appeal()
                        .steps())
                .anyMatch(step -> step.reason().rule().equals(Rules.APPEAL_OVERSEAS_PERIOD));
    }

    @Test
    void laws_changeEveryNumberThatARuleHasOfItsOwn() {
        assertThat(laws().count()).isGreaterThan(60);
        assertThat(FOLLOWERS)
                .allSatisfy(id -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> STANDARD.with(
                                STANDARD.rule(id).orElseThrow().wordings().get(0))));
    }

    @Test
    void nothing_isNoNumberOfTheLaw() {
        for (Unit unit : EnumSet.complementOf(EnumSet.of(Unit.ITEMS, Unit.DEPARTMENTS))) {
            assertThatIllegalArgumentException().as(unit.id()).isThrownBy(() -> Parameter.of(unit, 0));
        }
    }
}
