package fr.acteslocaux.testing;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.calendar.HolidayList;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Duplicate;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.convention.CollectionOrder;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.convention.Termination;
import fr.acteslocaux.council.ConveningPeriod;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.AdministrativeAppeal;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.ImpliedDecision.MissingDocuments;
import fr.acteslocaux.deadline.Interruption;
import fr.acteslocaux.deadline.LegalPeriod;
import fr.acteslocaux.deadline.PrefectReferral;
import fr.acteslocaux.deadline.Timeliness;
import fr.acteslocaux.deadline.Trigger;
import fr.acteslocaux.deadline.WithdrawalPeriod;
import fr.acteslocaux.delegation.DelegableMatters;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.delegation.KeptMatter;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.LegalReferences;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.RegisteredLetter;
import fr.acteslocaux.money.WrittenAmount;
import fr.acteslocaux.place.Residence;
import fr.acteslocaux.place.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of an act, asked about it and done with it, but never stands in it. */
final class Surroundings {

    private static final LocalDate NOT_SIGNED_YET = LocalDate.of(2024, 6, 3);
    private static final List<String> REFERENCES = List.of(
            "CGCT L.2122-22 4°",
            "CGCT L.2131-1 II alinéa 2",
            "CJA R.421-1 a)",
            "loi n° 82-213 du 2 mars 1982, article 3",
            "loi du 26 janvier 1984, article 3",
            "règlement (UE) n° 2016/679 du 27 avril 2016, article 6",
            "Constitution, article 72",
            "code de la route, article L. 411-1");
    private static final List<String> LISTS = List.of(
            "CGCT L.2122-22 et L.2122-23", "CGCT L.2131-1 à L.2131-3", "CGCT L.2121-1 et suivants", "code de la route");
    private static final List<String> AMOUNTS = List.of("450 €", "1,2 M€ TTC", "70 € HT/m²");

    private Surroundings() {}

    static List<Object> of(Act act) {
        LocalDate day = act.takenOn().orElse(NOT_SIGNED_YET);
        ActTimeline timeline = ActTimeline.of(act, LegalContext.standard());
        Report report = Compliance.check(act, Policies.PUBLISHED, LegalContext.standard());
        List<Object> values = new ArrayList<>(List.of(timeline, report));
        values.addAll(law(act.authority(), day));
        values.add(AMOUNTS.stream().map(WrittenAmount::parse).toList());
        values.addAll(disputes(act.authority().department().orElseThrow(), day));
        values.addAll(periodsOfTheirOwn(day));
        values.add(timeline.entries());
        values.add(report.findings());
        values.addAll(lives(act, day));
        if (act instanceof Decision decision) {
            values.addAll(conventions(decision, day));
        }
        return values;
    }

    private static final Territory MAYOTTE = Territory.of(DepartmentCode.parse("976"));

    private static final ConveningPeriod CONVENED_IN_ALSACE = ConveningPeriod.of(
                    LocalDate.of(2024, 6, 10), 1_200, Sitting.Convening.ORDINARY)
            .in(DepartmentCode.parse("67"));

    private static List<Object> law(LocalAuthority authority, LocalDate day) {
        Territory territory = Territory.of(authority.department().orElseThrow());
        LegalContext context = LegalContext.standard().in(territory).asOf(day);
        return List.of(
                context,
                context.calendar(),
                context.calendar().holidays(day.getYear()),
                HolidayList.of(territory, day.getYear()),
                HolidayList.of(MAYOTTE, day.getYear()),
                CONVENED_IN_ALSACE,
                CONVENED_IN_ALSACE.firstSitting(context),
                AdministrativeCourt.districtOf(authority.department().orElseThrow(), day),
                DelegableMatters.ofCommunes().inForceOn(day),
                List.of(DelegableMatters.ofCommunes()),
                KeptMatter.inForceOn(day),
                new Exercise.Circumstances(
                        authority.kind(), authority.population(), Optional.of(day), Optional.empty()),
                REFERENCES.stream().map(LegalReference::parse).toList(),
                LISTS.stream().map(LegalReferences::parse).toList());
    }

    private static List<Object> disputes(DepartmentCode department, LocalDate day) {
        AdministrativeAppeal gracious = AdministrativeAppeal.gracious(day.plusDays(20), day.plusDays(22));
        List<Residence> claimants = List.of(new Residence.InFrance(department), new Residence.Abroad());
        ContentiousAppeal appeal = ContentiousAppeal.after(new Trigger(Trigger.Kind.PUBLICATION, day));
        return List.of(
                claimants.stream().map(appeal::by).toList(),
                appeal.with(Interruption.LegalAid.askedOn(day.plusDays(5)).notifiedOn(day.plusDays(30))),
                appeal.with(Interruption.Mediation.agreedOn(day.plusDays(6)).endedOn(day.plusDays(40))),
                appeal.with(
                        Interruption.RequestForReasons.askedOn(day.plusDays(7)).givenOn(day.plusDays(20))),
                appeal.deadline(LegalContext.standard()).judge(day.plusDays(61)),
                Timeliness.Filing.posted(day.plusDays(61), day.plusDays(64)),
                new ActEvent.DisplayedOnSite(day),
                appeal.with(gracious),
                ContentiousAppeal.againstContractExecution(day).deadline(LegalContext.standard()),
                new PrefectReferral(
                        day.plusDays(1),
                        Optional.of(PrefectReferral.DocumentRequest.neededDocuments(day.plusDays(10))
                                .receivedOn(day.plusDays(17))),
                        Optional.of(gracious),
                        false));
    }

    private static List<Object> periodsOfTheirOwn(LocalDate day) {
        MissingDocuments documents = MissingDocuments.askedOn(day.plusDays(5)).receivedOn(day.plusDays(10));
        return List.of(
                LegalPeriod.toWithdraw(day).of(WithdrawalPeriod.Subject.PLANNING_PERMIT),
                LegalPeriod.untilImpliedRefusal(day).with(documents),
                LegalPeriod.untilImpliedAcceptance(day).after(3),
                LegalPeriod.toAppealJudgment(day).by(new Residence.Abroad()),
                new CollectionOrder.Claim(day.plusDays(20), day.plusDays(22), Optional.of(day.plusDays(60))),
                new RegisteredLetter(day, Optional.of(day.plusDays(3))));
    }

    private static List<Object> lives(Act act, LocalDate day) {
        return List.of(
                Duplicate.among(List.of(act, act)),
                new ActEvent.Refused(day, "001", Optional.empty()),
                new ActEvent.Changed(
                        day.plusDays(90), ActEvent.Changed.Change.REPEALED, Optional.empty(), Optional.empty()));
    }

    private static List<Object> conventions(Decision decision, LocalDate day) {
        Term renewed = new Term(new Term.Start.WhenExecutory(), day.plusYears(1))
                .lasting(Length.ofYears(1))
                .renewedTacitly(Term.Renewal.each(Length.ofYears(1)).atMost(2));
        Term.Dates dates = new Term.Dates(Optional.of(day), Optional.of(day), Optional.of(day));
        return List.of(
                renewed,
                Term.of(Length.ofMonths(18)).starting(new Term.Start.AtEvent("ordre de service")),
                dates,
                renewed.resolve(dates),
                Termination.Dates.ofNotice(day),
                decision.conventions().stream()
                        .flatMap(convention -> convention.term().stream())
                        .map(stated -> stated.value().resolve(dates))
                        .toList());
    }
}
