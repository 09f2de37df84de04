package fr.acteslocaux.deadline;

import fr.acteslocaux.deadline.ContentiousAppeal.Told;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What becomes of a period when administrative appeals that interrupted it are refused, by silence or expressly. */
record Refusals(List<AdministrativeAppeal> together, AppealPeriod periods) {

    private record Happening(LocalDate day, Reason reason) {}

    Derivation<LocalDate> after(Derivation<LocalDate> period, Rule inTime) {
        Derivation<LocalDate> refused = period;
        for (Happening happening : happenings(inTime)) {
            refused = refused.then(happening.reason(), happening.day());
        }
        if (together.size() > 1) {
            refused = refused.noting(counting()
                    .reason(Rules.GRACIOUS_BOTH_REFUSED, together.get(1).lodged()));
        }
        LocalDate restart = refused.value();
        Derivation<LocalDate> again = startedAgain(refused);
        for (AdministrativeAppeal appeal : together) {
            Optional<LocalDate> afterSilence =
                    appeal.refused().filter(day -> day.isAfter(silence(appeal))).filter(day -> !day.isBefore(restart));
            again = afterSilence.isPresent() ? afterLaterRefusal(afterSilence.get(), again) : again;
        }
        return again;
    }

    private Counting counting() {
        return periods.counting();
    }

    private List<Happening> happenings(Rule inTime) {
        List<Happening> happenings = new ArrayList<>();
        for (AdministrativeAppeal appeal : together) {
            AdministrativeAppealLaw law = new AdministrativeAppealLaw(appeal, counting());
            Reason lodged = law.reason(inTime);
            happenings.add(new Happening(
                    appeal.received(),
                    (inTime.equals(Rules.GRACIOUS_MANDATORY) ? lodged : lodged.as(Rules.GRACIOUS_IN_TIME))
                            .with("kind", appeal.kind())));
            LocalDate silence = silence(appeal);
            happenings.add(
                    appeal.refused().filter(day -> !day.isAfter(silence)).isPresent()
                            ? new Happening(appeal.refused().get(), law.reason(Rules.GRACIOUS_EXPRESS_REFUSAL))
                            : new Happening(silence, law.reason(Rules.GRACIOUS_IMPLIED_REFUSAL)));
        }
        happenings.sort(Comparator.comparing(Happening::day));
        return happenings;
    }

    private LocalDate silence(AdministrativeAppeal appeal) {
        Reason silence = new AdministrativeAppealLaw(appeal, counting()).reason(Rules.GRACIOUS_IMPLIED_REFUSAL);
        return appeal.received().plusMonths(silence.number(Unit.MONTHS));
    }

    private Derivation<LocalDate> afterLaterRefusal(LocalDate refused, Derivation<LocalDate> again) {
        return refused.isAfter(again.value())
                ? again.noting(counting()
                        .reason(Rules.GRACIOUS_REFUSED_TOO_LATE, refused)
                        .with("refused", refused))
                : startedAgain(again.then(counting().reason(Rules.GRACIOUS_REFUSED_IN_NEW_PERIOD, refused), refused));
    }

    /** Whom the act names has the usual period only if somebody told the remedies; third parties and agents need not be told. */
    private Derivation<LocalDate> startedAgain(Derivation<LocalDate> refused) {
        Trigger.Kind trigger = periods.appeal().trigger().kind();
        boolean isOwed = trigger == Trigger.Kind.NOTIFICATION || trigger == Trigger.Kind.KNOWLEDGE;
        if (!isOwed || periods.appeal().told() == Told.NOTHING_AS_AGENT) {
            return periods.from(refused);
        }
        return together.stream().allMatch(AdministrativeAppeal::remediesTold)
                ? periods.from(refused.noting(counting().reason(Rules.GRACIOUS_REMEDIES_SUPPOSED, refused.value())))
                : periods.reasonableTime(
                        refused, counting().reason(Rules.APPEAL_REASONABLE_TIME_OF_REFUSAL, refused.value()));
    }
}
