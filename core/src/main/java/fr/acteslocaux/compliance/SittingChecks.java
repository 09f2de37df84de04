package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.authority.CouncilSize;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.LegalPeriod;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Checks of a sitting: how it was convened, and who was there. */
final class SittingChecks {

    static final List<Check> ALL = List.of(
            CouncilLaw.check(Rules.SITTING_NO_QUORUM, SittingChecks::hasQuorum),
            ActCheck.ofDeliberation(Rules.SITTING_CONVENED_LATE, SittingChecks::wasConvened),
            CouncilLaw.check(
                    Rules.SITTING_PRESENT_EXCEEDS, (deliberation, facts) -> areNoMoreThanInOffice(deliberation)),
            CouncilLaw.check(
                    Rules.SITTING_PROXIES_EXCEED, (deliberation, facts) -> holdNoMoreThanOneProxyEach(deliberation)),
            CouncilLaw.check(
                    Rules.SITTING_COUNCIL_TOO_LARGE, (deliberation, facts) -> isNoLargerThanTheLawSays(deliberation)));

    private SittingChecks() {}

    private static Verdict hasQuorum(Deliberation deliberation, ActFacts facts) {
        Optional<Sitting.Attendance> attendance = deliberation.sitting().counted();
        if (attendance.isEmpty()) {
            return Verdicts.missing(Facts.SITTING_ATTENDANCE);
        }
        Optional<Sitting.Convening> convening = deliberation.sitting().convening();
        return Verdicts.of(
                attendance
                        .get()
                        .quorum(isSecond(convening), deliberation.sitting().on(), facts.context()),
                quorum -> {
                    if (quorum) {
                        return new Verdict.Passed();
                    }
                    return convening.isEmpty()
                            ? Verdicts.missing(Facts.SITTING_CONVENING)
                            : Verdicts.failed(
                                    deliberation.sitting().attendance().isPresent()
                                            ? "/session/attendance/present"
                                            : "/session/members",
                                    attendance.get().inOffice().getAsInt() / 2 + 1,
                                    attendance.get().present().getAsInt());
                });
    }

    private static boolean isSecond(Optional<Sitting.Convening> convening) {
        return convening.equals(Optional.of(Sitting.Convening.SECOND));
    }

    /** What keeps the days of an ordinary convening keeps those of any other. */
    private static Verdict wasConvened(Deliberation deliberation, ActFacts facts) {
        Sitting sitting = deliberation.sitting();
        Optional<Sitting.Convening> convening = sitting.convening();
        if (deliberation.authority().kind() != LocalAuthority.Kind.COMMUNE || isSecond(convening)) {
            return new Verdict.NotApplicable();
        }
        OptionalInt population = deliberation.authority().population();
        if (sitting.convenedOn().isEmpty()) {
            return Verdicts.missing(Facts.SITTING_CONVENING_DATE);
        }
        Sitting.Convening strictest = convening.orElse(Sitting.Convening.ORDINARY);
        if (hasALawOfItsOwn(deliberation.authority(), facts)) {
            return wasConvenedByLocalLaw(sitting, strictest, facts);
        }
        if (population.isEmpty() && strictest == Sitting.Convening.ORDINARY) {
            return Verdicts.missing(Facts.AUTHORITY_POPULATION);
        }
        return Verdicts.of(
                LegalPeriod.untilSitting(sitting.convenedOn().get(), population.orElse(0), strictest)
                        .deadline(facts.context()),
                first -> {
                    if (!sitting.on().isBefore(first)) {
                        return new Verdict.Passed();
                    }
                    return convening.isEmpty()
                            ? Verdicts.missing(Facts.SITTING_CONVENING)
                            : Verdicts.failed("/session/on", first, sitting.on());
                });
    }

    /** Days that are not called clear; the first sitting after a renewal is convened as elsewhere, which is not read. */
    private static Verdict wasConvenedByLocalLaw(Sitting sitting, Sitting.Convening convening, ActFacts facts) {
        Reason local = facts.reason(
                convening == Sitting.Convening.URGENT ? Rules.CONVENING_LOCAL_LAW_URGENT : Rules.CONVENING_LOCAL_LAW);
        LocalDate first = sitting.convenedOn().orElseThrow().plusDays(local.number(Unit.DAYS));
        if (!sitting.on().isBefore(first)) {
            return new Verdict.Passed();
        }
        return sitting.convening().isEmpty()
                ? Verdicts.missing(Facts.SITTING_CONVENING)
                : Verdicts.failed("/session/on", first, sitting.on());
    }

    /** Small communes of Alsace and Moselle are convened by other articles. */
    private static boolean hasALawOfItsOwn(LocalAuthority commune, ActFacts facts) {
        Reason local = facts.reason(Rules.CONVENING_LOCAL_LAW);
        return commune.population().orElse(0) < local.number(Unit.INHABITANTS)
                && commune.department()
                        .filter(code -> local.parameter(Unit.DEPARTMENTS).includes(code.value()))
                        .isPresent();
    }

    /** Proxies are not asked here: those of members who came late or left are counted in their own way. */
    private static Verdict areNoMoreThanInOffice(Deliberation deliberation) {
        Optional<Sitting.Attendance> attendance = deliberation.sitting().attendance();
        if (attendance.isEmpty()
                || attendance.get().inOffice().isEmpty()
                || attendance.get().present().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        int inOffice = attendance.get().inOffice().getAsInt();
        long counted = attendance.get().present().getAsInt()
                + (long) attendance.get().proxies().orElse(0);
        return counted <= inOffice ? new Verdict.Passed() : Verdicts.failed("/session/attendance", inOffice, counted);
    }

    private static Verdict holdNoMoreThanOneProxyEach(Deliberation deliberation) {
        Optional<Sitting.Attendance> attendance = deliberation.sitting().attendance();
        if (attendance.isEmpty()
                || attendance.get().proxies().isEmpty()
                || attendance.get().present().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        int most = attendance.get().present().getAsInt();
        int proxies = attendance.get().proxies().getAsInt();
        return proxies <= most ? new Verdict.Passed() : Verdicts.failed("/session/attendance/proxies", most, proxies);
    }

    private static Verdict isNoLargerThanTheLawSays(Deliberation deliberation) {
        OptionalInt inOffice = CouncilLaw.inOffice(deliberation);
        if (inOffice.isEmpty() || deliberation.authority().kind() != LocalAuthority.Kind.COMMUNE) {
            return new Verdict.NotApplicable();
        }
        if (deliberation.authority().population().isEmpty()) {
            return Verdicts.missing(Facts.AUTHORITY_POPULATION);
        }
        OptionalInt most = CouncilSize.of(
                deliberation.authority().population().getAsInt(),
                deliberation.sitting().on());
        if (most.isEmpty()) {
            return Verdicts.missing(Facts.LAW_OF_THAT_AUTHORITY);
        }
        return inOffice.getAsInt() <= most.getAsInt()
                ? new Verdict.Passed()
                : Verdicts.failed("/session/attendance/inOffice", most.getAsInt(), inOffice.getAsInt());
    }
}
