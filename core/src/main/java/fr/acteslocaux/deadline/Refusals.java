package fr.acteslocaux.deadline;

import fr.acteslocaux.deadline.ContentiousAppeal.Told;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What becomes of a period when administrative appeals that interrupted it are refused, by silence or expressly. */
record Refusals(List<AdministrativeAppeal> together, AppealPeriod periods) {

    Derivation<LocalDate> after(Derivation<LocalDate> period, Rule inTime) {
        Derivation<LocalDate> refused = Happening.follow(period, happenings(inTime));
        if (together.size() > 1) {
            refused = refused.noting(counting()
                    .reason(Rules.GRACIOUS_BOTH_REFUSED, together.get(1).lodged()));
        }
        LocalDate restart = refused.value();
        if (inTime.equals(Rules.GRACIOUS_MANDATORY)) {
            refused = refused.noting(counting()
                    .reason(Rules.GRACIOUS_MANDATORY_REFUSED, together.get(0).lodged()));
        }
        Derivation<LocalDate> again = startedAgain(refused);
        int restarts = 0;
        for (LocalDate later : refusalsAfterSilence(restart)) {
            boolean isFirst = later.isAfter(again.value()) || restarts++ == 0;
            again = isFirst || counting().isReadAsUsual(Debate.LATE_REFUSALS, later)
                    ? afterLaterRefusal(later, again)
                    : again;
        }
        return again;
    }

    /** Finds the express refusals that came once silence had refused, in their order. */
    private List<LocalDate> refusalsAfterSilence(LocalDate restart) {
        return together.stream()
                .flatMap(appeal ->
                        appeal
                                .refused()
                                .filter(day -> day.isAfter(Happening.lastDay(untilSilenceRefuses(appeal))))
                                .stream())
                .filter(day -> !day.isBefore(restart))
                .sorted()
                .toList();
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
            List<Happening> silence = untilSilenceRefuses(appeal);
            Optional<LocalDate> express = appeal.refused().filter(day -> !day.isAfter(Happening.lastDay(silence)));
            happenings.addAll(
                    express.isPresent()
                            ? List.of(new Happening(express.get(), law.reason(Rules.GRACIOUS_EXPRESS_REFUSAL)))
                            : silence);
        }
        happenings.sort(Comparator.comparing(Happening::day));
        return happenings;
    }

    private List<Happening> untilSilenceRefuses(AdministrativeAppeal appeal) {
        return SilenceSuspension.of(counting())
                .untilRefusal(
                        appeal.received(),
                        new AdministrativeAppealLaw(appeal, counting()).reason(Rules.GRACIOUS_IMPLIED_REFUSAL));
    }

    private Derivation<LocalDate> afterLaterRefusal(LocalDate refused, Derivation<LocalDate> again) {
        return refused.isAfter(again.value())
                ? again.noting(counting()
                        .reason(Rules.GRACIOUS_REFUSED_TOO_LATE, refused)
                        .with("refused", refused))
                : startedAgain(again.then(counting().reason(Rules.GRACIOUS_REFUSED_IN_NEW_PERIOD, refused), refused));
    }

    /** Whom the act names has the usual period only if somebody told the remedies; third parties need not be told. */
    private Derivation<LocalDate> startedAgain(Derivation<LocalDate> refused) {
        Trigger.Kind trigger = periods.appeal().trigger().kind();
        boolean isOwed = trigger == Trigger.Kind.NOTIFICATION
                || trigger == Trigger.Kind.KNOWLEDGE
                || trigger == Trigger.Kind.PAYMENT_TITLE;
        if (!isOwed || isSilenceToAnAgent()) {
            return periods.from(refused);
        }
        return together.stream().allMatch(AdministrativeAppeal::remediesTold)
                ? periods.from(refused.noting(counting().reason(Rules.GRACIOUS_REMEDIES_SUPPOSED, refused.value())))
                : periods.reasonableTime(
                        refused, counting().reason(Rules.APPEAL_REASONABLE_TIME_OF_REFUSAL, refused.value()));
    }

    /** Agents are owed no receipt; an express refusal must tell them the remedies as anybody. */
    private boolean isSilenceToAnAgent() {
        return periods.appeal().told() == Told.NOTHING_AS_AGENT
                && together.stream().allMatch(appeal -> appeal.refused().isEmpty());
    }
}
