package fr.acteslocaux.deadline;

import fr.acteslocaux.building.EventsInOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that happens while a period of appeal runs, and starts it again: an administrative appeal, a request for legal
 * aid or for reasons, a mediation. Each counts only if it began in time.
 *
 * @legal.term interruption du délai
 */
public sealed interface Interruption
        permits AdministrativeAppeal, Interruption.LegalAid, Interruption.Mediation, Interruption.RequestForReasons {

    /**
     * Returns its days.
     *
     * @return the days in their order, the one on which it began first
     */
    List<LocalDate> days();

    /**
     * Returns the day on which it began, which must be within the period.
     *
     * @return the day
     */
    default LocalDate begun() {
        return days().get(0);
    }

    /**
     * A request for legal aid. Asked within the period, it starts it again, whole, fifteen days after the decision on the aid was
     * notified, granted or refused, or on the day on which the lawyer was designated, if that is later.
     * <p>
     * For example, of aid decided on Friday 1 February 2019 and notified that day, the two months run from Saturday 16 February,
     * to Wednesday 17 April 2019.
     *
     * @legal.term aide juridictionnelle
     * @legal.source CE-2020-422471
     * @param asked  the day on which it was asked for
     * @param notified  the day on which the decision on it was notified, empty if it was not yet
     * @param lawyerDesignated  the day on which the lawyer was designated, empty if it is not said or none was
     */
    record LegalAid(LocalDate asked, Optional<LocalDate> notified, Optional<LocalDate> lawyerDesignated)
            implements Interruption {

        public LegalAid {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(notified, "notified");
            Objects.requireNonNull(lawyerDesignated, "lawyerDesignated");
            EventsInOrder.require("notified", asked, notified);
            EventsInOrder.require("lawyerDesignated", asked, lawyerDesignated);
        }

        /**
         * Takes a request that nobody decided yet.
         *
         * @param asked  the day on which it was asked for
         * @return the request
         */
        public static LegalAid askedOn(LocalDate asked) {
            return new LegalAid(asked, Optional.empty(), Optional.empty());
        }

        /**
         * Says when the decision was notified.
         *
         * @param day  the day
         * @return the request
         * @throws IllegalArgumentException if it is before the request
         */
        public LegalAid notifiedOn(LocalDate day) {
            return new LegalAid(asked, Optional.of(day), lawyerDesignated);
        }

        /**
         * Says when the lawyer was designated.
         *
         * @param day  the day
         * @return the request
         * @throws IllegalArgumentException if it is before the request
         */
        public LegalAid lawyerDesignatedOn(LocalDate day) {
            return new LegalAid(asked, notified, Optional.of(day));
        }

        @Override
        public List<LocalDate> days() {
            return Stream.of(Optional.of(asked), notified, lawyerDesignated)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /**
     * A mediation that the parties chose themselves. Begun within the period, it interrupts it; the period runs again, whole, from
     * the day on which a party or the mediator says that it is over. An administrative appeal after it does not interrupt again.
     *
     * @legal.term médiation à l'initiative des parties
     * @legal.source CJA-L213-6, CJA-R213-4
     * @param agreed  the day on which the parties agreed to it in writing, else that of the first meeting
     * @param ended  the day on which it was said to be over, empty if it goes on
     */
    record Mediation(LocalDate agreed, Optional<LocalDate> ended) implements Interruption {

        public Mediation {
            Objects.requireNonNull(agreed, "agreed");
            Objects.requireNonNull(ended, "ended");
            EventsInOrder.require("ended", agreed, ended);
        }

        /**
         * Takes a mediation that goes on.
         *
         * @param agreed  the day on which the parties agreed to it in writing, else that of the first meeting
         * @return the mediation
         */
        public static Mediation agreedOn(LocalDate agreed) {
            return new Mediation(agreed, Optional.empty());
        }

        /**
         * Says when it was over.
         *
         * @param day  the day
         * @return the mediation
         * @throws IllegalArgumentException if it is before the agreement
         */
        public Mediation endedOn(LocalDate day) {
            return new Mediation(agreed, Optional.of(day));
        }

        @Override
        public List<LocalDate> days() {
            return Stream.concat(Stream.of(agreed), ended.stream()).toList();
        }
    }

    /**
     * A request for the reasons of a refusal by silence. Asked within the period, it leaves two months from the day on which the
     * reasons are given.
     *
     * @legal.term demande de communication des motifs
     * @legal.source CRPA-L232-4
     * @param asked  the day on which the reasons were asked for
     * @param given  the day on which they were given, empty if they were not yet
     */
    record RequestForReasons(LocalDate asked, Optional<LocalDate> given) implements Interruption {

        public RequestForReasons {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(given, "given");
            EventsInOrder.require("given", asked, given);
        }

        /**
         * Takes a request that was not answered yet.
         *
         * @param asked  the day on which the reasons were asked for
         * @return the request
         */
        public static RequestForReasons askedOn(LocalDate asked) {
            return new RequestForReasons(asked, Optional.empty());
        }

        /**
         * Says when the reasons were given.
         *
         * @param day  the day
         * @return the request
         * @throws IllegalArgumentException if it is before the request
         */
        public RequestForReasons givenOn(LocalDate day) {
            return new RequestForReasons(asked, Optional.of(day));
        }

        @Override
        public List<LocalDate> days() {
            return Stream.concat(Stream.of(asked), given.stream()).toList();
        }
    }
}
