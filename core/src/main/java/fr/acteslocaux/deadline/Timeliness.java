package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.building.EventsInOrder;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Explained;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whether something done on a day was in time, and why.
 * <p>
 * For example, a suit posted on Tuesday 6 August 2024 against an act published on Monday 3 June 2024 is late by a day.
 *
 * @legal.term recevabilité, tardiveté
 * @param status  the verdict
 * @param day  the day on which it was done
 * @param deadline  the period by which it is judged
 * @param reason  why, with the day until which it was in time
 */
public record Timeliness(Status status, LocalDate day, Deadline deadline, Reason reason) implements Explained {

    /** The verdicts. */
    public enum Status implements Localized {
        /** In time under every reading of the law; or nothing limits it, or not yet. */
        IN_TIME,
        /** In time under one reading of the law, late under another. */
        IN_TIME_UNDER_ONE_READING,
        /** Late under every reading. */
        LATE,
        /** Before the answer to the administrative appeal that must come before the court. */
        PREMATURE,
        /** It cannot be said, because the last day cannot. */
        UNDETERMINED;

        /** Says what people call it. */
        @Override
        public String in(Language language) {
            return Message.ofConstant("timeliness", this).in(language);
        }
    }

    /** The answers without which no suit is admissible. */
    private static final Set<Rule> OPENING_THE_COURT =
            Set.of(Rules.GRACIOUS_MANDATORY_REFUSED, Rules.TITLE_CLAIM_ANSWERED, Rules.TITLE_CLAIM_REFUSED_BY_SILENCE);

    public Timeliness {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(reason, "reason");
    }

    static Timeliness of(LocalDate day, Deadline deadline) {
        Objects.requireNonNull(day, "day");
        if (!(deadline instanceof Deadline.Counted counted)) {
            return new Timeliness(
                    Status.IN_TIME, day, deadline, deadline.conclusion().orElseThrow());
        }
        if (counted.lastDay().isEmpty()) {
            return new Timeliness(
                    Status.UNDETERMINED, day, deadline, counted.conclusion().orElseThrow());
        }
        LocalDate last = latest(counted);
        LocalDate safe = counted.safeDay().orElse(last);
        Optional<Timeliness> premature = premature(day, counted);
        if (premature.isPresent()) {
            return premature.get();
        }
        Reason basis = deciding(counted.steps());
        if (!day.isAfter(safe)) {
            return new Timeliness(
                    Status.IN_TIME,
                    day,
                    deadline,
                    said(basis.as(Rules.FILING_IN_TIME), day, counted.lastDay().get()));
        }
        return day.isAfter(last)
                ? new Timeliness(Status.LATE, day, deadline, said(basis.as(Rules.FILING_LATE), day, last))
                : new Timeliness(
                        Status.IN_TIME_UNDER_ONE_READING,
                        day,
                        deadline,
                        said(dissent(counted, day).as(Rules.FILING_DEBATED), day, last)
                                .with("safe", safe));
    }

    /** Finds the rule that set the last day: the last one that moved it, a closed day apart. */
    private static Reason deciding(List<? extends Derivation.Step<?>> steps) {
        Reason deciding = steps.get(steps.size() - 1).reason();
        for (Derivation.Step<?> step : steps) {
            Rule rule = step.reason().rule();
            boolean isClosedDay = rule.equals(Rules.PERIOD_CLOSED_DAY) || rule.equals(Rules.PERIOD_OWN_CLOSED_DAY);
            deciding = step.isNeutral() || isClosedDay ? deciding : step.reason();
        }
        return deciding;
    }

    private static Optional<Timeliness> premature(LocalDate day, Deadline.Counted counted) {
        return counted.steps().stream()
                .filter(step -> OPENING_THE_COURT.contains(step.reason().rule()))
                .filter(step -> step.after() instanceof LocalDate answered && day.isBefore(answered))
                .findFirst()
                .map(step -> new Timeliness(
                        Status.PREMATURE,
                        day,
                        counted,
                        step.reason()
                                .as(Rules.FILING_PREMATURE)
                                .with("day", day)
                                .with("answered", step.after())));
    }

    private static Reason said(Reason reason, LocalDate day, LocalDate last) {
        return reason.with("day", day).with("last", last);
    }

    private static LocalDate latest(Deadline.Counted counted) {
        LocalDate latest = counted.lastDay().orElseThrow();
        for (Deadline.Reading reading : counted.otherReadings()) {
            latest = reading.lastDay().isAfter(latest) ? reading.lastDay() : latest;
        }
        return latest;
    }

    /** Finds the reading that judges otherwise than the usual one. */
    private static Reason dissent(Deadline.Counted counted, LocalDate day) {
        boolean isUsuallyInTime = !day.isAfter(counted.lastDay().orElseThrow());
        return counted.otherReadings().stream()
                .filter(reading -> day.isAfter(reading.lastDay()) == isUsuallyInTime)
                .map(Deadline.Reading::basis)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<? extends Derivation.Step<?>> steps() {
        return deadline.steps();
    }

    @Override
    public Optional<Reason> conclusion() {
        return Optional.of(reason);
    }

    /**
     * The filing of a suit. The day of its posting counts, and of one on line that of its deposit, until midnight in the court's own
     * time; the day on which the registry registered it tells only what was held before the ruling of 13 May 2024.
     *
     * @legal.term saisine du tribunal, cachet de la poste
     * @legal.source CE-2024-466541
     * @param sent  the day on which it was posted, deposited on line or handed in
     * @param registered  the day on which the registry registered what was posted, empty if it was not posted or it is not said
     */
    public record Filing(LocalDate sent, Optional<LocalDate> registered) {

        public Filing {
            Objects.requireNonNull(sent, "sent");
            Objects.requireNonNull(registered, "registered");
            EventsInOrder.require("registered", sent, registered);
        }

        /**
         * Takes a suit deposited on line or handed in at the registry.
         *
         * @param day  the day
         * @return the filing
         */
        public static Filing depositedOn(LocalDate day) {
            return new Filing(day, Optional.empty());
        }

        /**
         * Takes a suit sent by post.
         *
         * @param posted  the day of the postmark
         * @param registered  the day on which the registry registered it
         * @return the filing
         * @throws IllegalArgumentException if it was registered before it was posted
         */
        public static Filing posted(LocalDate posted, LocalDate registered) {
            return new Filing(posted, Optional.of(registered));
        }

        /**
         * Judges whether the suit is in time.
         *
         * @param deadline  the period of appeal
         * @param context  the law
         * @return the verdict: where only its registration was late, and it was posted before the ruling on the postmark, in time
         *     under one reading
         */
        public Timeliness within(Deadline deadline, LegalContext context) {
            Timeliness bySending = deadline.judge(sent);
            Reason byRegistration = Reason.of(context.law(), Rules.FILING_DATED_BY_REGISTRATION, sent);
            boolean wasLate = registered
                    .filter(day -> deadline.judge(day).status() == Status.LATE)
                    .isPresent();
            return wasLate && byRegistration.isFounded() && bySending.status() == Status.IN_TIME
                    ? new Timeliness(
                            Status.IN_TIME_UNDER_ONE_READING,
                            sent,
                            deadline,
                            byRegistration.with("sent", sent).with("registered", registered.orElseThrow()))
                    : bySending;
        }
    }
}
