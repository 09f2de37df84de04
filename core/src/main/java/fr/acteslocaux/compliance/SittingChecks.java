package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Recusal;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.authority.CouncilSize;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.council.ConveningPeriod;
import fr.acteslocaux.council.FirstSitting;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Regime;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Checks of a sitting: how it was convened, and who was there. */
final class SittingChecks {

    static final List<Check> ALL = List.of(
            CouncilLaw.check(Rules.SITTING_NO_QUORUM, SittingChecks::hasQuorum),
            CouncilLaw.check(Rules.SITTING_SECOND_TOO_SOON, SittingChecks::leavesDaysAfterTheFirst),
            ActCheck.ofDeliberation(Rules.SITTING_CONVENED_LATE, SittingChecks::wasConvened),
            ActCheck.ofDeliberation(
                    Rules.SITTING_PRESENT_EXCEEDS, (deliberation, facts) -> areNoMoreThanInOffice(deliberation)),
            CouncilLaw.check(Rules.SITTING_PROXIES_EXCEED, SittingChecks::holdNoMoreProxiesThanAllowed),
            CouncilLaw.check(
                    Rules.SITTING_COUNCIL_TOO_LARGE, (deliberation, facts) -> isNoLargerThanTheLawSays(deliberation)));

    private static final Set<Optional<Recusal.Ground>> REPRESENTATIVES =
            Set.of(Optional.of(Recusal.Ground.REPRESENTATIVE));

    private static final Set<Optional<Recusal.Ground>> REPRESENTATIVES_OR_UNSAID =
            Set.of(Optional.of(Recusal.Ground.REPRESENTATIVE), Optional.empty());

    private SittingChecks() {}

    /** Those whom the law keeps away are left out of the members in office, and not out of those who sat: no text read says it. */
    private static Verdict hasQuorum(Deliberation deliberation, ActFacts facts) {
        Sitting sitting = deliberation.sitting();
        if (sitting.counted().isEmpty()) {
            return Verdicts.missing(Facts.SITTING_ATTENDANCE);
        }
        Sitting.Attendance counted = sitting.counted().get();
        Sitting.Attendance inOffice = counted.without(keptAway(deliberation, facts, REPRESENTATIVES));
        Verdict answer = hasQuorum(deliberation, inOffice, facts);
        if (isOnlySupposed(facts.reason(Rules.SITTING_REPRESENTATIVES_KEPT_AWAY))
                && !answer.getClass()
                        .equals(hasQuorum(deliberation, counted, facts).getClass())) {
            return Verdicts.missing(Facts.LAW_OF_THAT_AUTHORITY);
        }
        return answer instanceof Verdict.Failed
                        && hasQuorum(
                                        deliberation,
                                        counted.without(keptAway(deliberation, facts, REPRESENTATIVES_OR_UNSAID)),
                                        facts)
                                instanceof Verdict.Passed
                ? Verdicts.missing(Facts.RECUSAL_GROUND)
                : answer;
    }

    private static boolean isOnlySupposed(Reason reason) {
        return reason.isFounded() && reason.verification() == LegalSource.Verification.UNVERIFIED;
    }

    private static int keptAway(Deliberation deliberation, ActFacts facts, Set<Optional<Recusal.Ground>> grounds) {
        boolean isLeftOut =
                facts.reason(Rules.SITTING_REPRESENTATIVES_KEPT_AWAY).isFounded();
        return isLeftOut
                ? (int) deliberation.recusals().stream()
                        .map(Recusal::ground)
                        .filter(grounds::contains)
                        .count()
                : 0;
    }

    private static Verdict hasQuorum(Deliberation deliberation, Sitting.Attendance attendance, ActFacts facts) {
        Sitting sitting = deliberation.sitting();
        Optional<Sitting.Convening> convening = sitting.convening();
        return Verdicts.of(
                attendance.quorum(
                        deliberation.authority().kind(),
                        needsNoQuorum(deliberation, facts),
                        sitting.on(),
                        facts.context()),
                quorum -> {
                    if (quorum) {
                        return new Verdict.Passed();
                    }
                    if (isHeldByLaw(deliberation)
                            && isSecond(sitting)
                            && sitting.adjournedFrom().isEmpty()) {
                        return Verdicts.missing(Facts.SITTING_ADJOURNED_FROM);
                    }
                    return convening.isEmpty() && sitting.adjournedFrom().isEmpty()
                            ? Verdicts.missing(Facts.SITTING_CONVENING)
                            : Verdicts.failed(
                                    sitting.attendance().isPresent()
                                            ? "/session/attendance/present"
                                            : "/session/members",
                                    attendance
                                            .quorumOn(sitting.on(), facts.context())
                                            .orElse(0),
                                    attendance.present().orElse(0));
                });
    }

    private static boolean isSecond(Sitting sitting) {
        return sitting.convening()
                .map(Sitting.Convening.SECOND::equals)
                .orElse(sitting.adjournedFrom().isPresent());
    }

    /** Councils of departments and regions are not convened again: they sit by law, three days later and on no other day. */
    private static boolean isHeldByLaw(Deliberation deliberation) {
        Regime regime = deliberation.authority().kind().regime();
        return regime == Regime.DEPARTMENT || regime == Regime.REGION;
    }

    private static boolean needsNoQuorum(Deliberation deliberation, ActFacts facts) {
        Sitting sitting = deliberation.sitting();
        return isHeldByLaw(deliberation)
                ? sitting.adjournedFrom()
                        .map(first -> first.plusDays(daysAfterTheFirst(facts)))
                        .equals(Optional.of(sitting.on()))
                : isSecond(sitting);
    }

    private static int daysAfterTheFirst(ActFacts facts) {
        return facts.reason(Rules.SITTING_SECOND_TOO_SOON).number(Unit.DAYS);
    }

    /** In Alsace and Moselle the local law convenes again in its own way. */
    private static Verdict leavesDaysAfterTheFirst(Deliberation deliberation, ActFacts facts) {
        Sitting sitting = deliberation.sitting();
        if (sitting.adjournedFrom().isEmpty() || hasLocalLaw(deliberation, facts)) {
            return new Verdict.NotApplicable();
        }
        LocalDate first = sitting.adjournedFrom().get().plusDays(daysAfterTheFirst(facts));
        return Verdicts.notBefore("/session/on", first, Optional.of(sitting.on()));
    }

    private static boolean hasLocalLaw(Deliberation deliberation, ActFacts facts) {
        Reason local = facts.reason(Rules.CONVENING_LOCAL_LAW);
        return deliberation.authority().kind() == LocalAuthority.Kind.COMMUNE
                && local.isFounded()
                && deliberation
                        .authority()
                        .departmentOfSeat()
                        .filter(code -> local.parameter(Unit.DEPARTMENTS).includes(code.value()))
                        .isPresent();
    }

    private static Verdict wasConvened(Deliberation deliberation, ActFacts facts) {
        Sitting sitting = deliberation.sitting();
        if (deliberation.organ() != Organ.COUNCIL || isSecond(sitting)) {
            return new Verdict.NotApplicable();
        }
        if (sitting.convenedOn().isEmpty()) {
            return Verdicts.missing(Facts.SITTING_CONVENING_DATE);
        }
        LocalDate sent = sitting.convenedOn().get();
        Sitting.Convening sort = sitting.convening().orElse(Sitting.Convening.ORDINARY);
        LocalAuthority.Kind body = deliberation.authority().kind();
        if (body != LocalAuthority.Kind.COMMUNE) {
            return wasConvened(deliberation, ConveningPeriod.of(body, sent, sort), facts);
        }
        OptionalInt population = deliberation.authority().population();
        if (population.isPresent()) {
            return wasConvened(deliberation, ConveningPeriod.of(sent, population.getAsInt(), sort), facts);
        }
        Verdict ofSmall = wasConvened(deliberation, ConveningPeriod.of(sent, 0, sort), facts);
        Verdict ofLarge = wasConvened(deliberation, ConveningPeriod.of(sent, Integer.MAX_VALUE, sort), facts);
        return ofSmall.getClass().equals(ofLarge.getClass()) ? ofSmall : Verdicts.missing(Facts.AUTHORITY_POPULATION);
    }

    /** What keeps the days of an ordinary convening, under every reading of the law, keeps those of any other. */
    private static Verdict wasConvened(Deliberation deliberation, ConveningPeriod elsewhere, ActFacts facts) {
        Sitting sitting = deliberation.sitting();
        Optional<Sitting.Convening> convening = sitting.convening();
        FirstSitting first = deliberation
                .authority()
                .departmentOfSeat()
                .map(elsewhere::in)
                .orElse(elsewhere)
                .firstSitting(facts.context());
        return Verdicts.of(first.outcome(), day -> {
            LocalDate safe = first.safeFirstDay().orElse(day);
            if (isOnlySupposedOf(deliberation, convening)
                    && !sitting.on().isBefore(day)
                    && sitting.on().isBefore(safe)) {
                return Verdicts.missing(Facts.LAW_OF_THAT_AUTHORITY);
            }
            LocalDate kept = convening.isPresent() ? day : safe;
            if (!sitting.on().isBefore(kept)) {
                return new Verdict.Passed();
            }
            return convening.isEmpty()
                    ? Verdicts.missing(Facts.SITTING_CONVENING)
                    : Verdicts.failed("/session/on", day, sitting.on());
        });
    }

    /** That the first sitting of another council is convened as that of a municipal one is supposed. */
    private static boolean isOnlySupposedOf(Deliberation deliberation, Optional<Sitting.Convening> convening) {
        return convening.equals(Optional.of(Sitting.Convening.AFTER_RENEWAL))
                && deliberation.authority().kind() != LocalAuthority.Kind.COMMUNE;
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

    private static Verdict holdNoMoreProxiesThanAllowed(Deliberation deliberation, ActFacts facts) {
        Optional<Sitting.Attendance> attendance = deliberation.sitting().attendance();
        if (attendance.isEmpty()
                || attendance.get().proxies().isEmpty()
                || attendance.get().present().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        long most = (long) attendance.get().present().getAsInt()
                * facts.reason(Rules.SITTING_PROXIES_EXCEED).number(Unit.PROXIES);
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
