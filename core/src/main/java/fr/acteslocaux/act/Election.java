package fr.acteslocaux.act;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An election by the council, or a drawing of lots: one seat or list, one round. Counts that are not printed are empty.
 * <p>
 * For example, 27 ballots, 2 of them blank, 25 votes cast, of which one candidate has 19.
 *
 * @legal.term élection, nomination, scrutin secret
 * @legal.source CGCT-L2121-21
 * @param office  what sort of office it is, empty if nobody said
 * @param seat  the office, as printed, such as {@code premier adjoint}
 * @param round  the round, counted from 1, empty if it does not say
 * @param isByLot  whether lots were drawn (<i>tirage au sort</i>)
 * @param ballots  the ballots found in the box (<i>bulletins</i>)
 * @param blank  the blank ones (<i>blancs</i>)
 * @param invalid  the void ones (<i>nuls</i>)
 * @param cast  the votes cast (<i>suffrages exprimés</i>)
 * @param candidates  who stood, in the order of the text
 */
public record Election(
        Optional<Office> office,
        String seat,
        OptionalInt round,
        boolean isByLot,
        OptionalInt ballots,
        OptionalInt blank,
        OptionalInt invalid,
        OptionalInt cast,
        List<Candidate> candidates) {

    /** The offices that the law of appeals treats apart. */
    public enum Office {
        /** Mayor, deputy, president or vice-president (<i>maire, adjoint, président, vice-président</i>). */
        EXECUTIVE,
        /** A delegate to an intermunicipal body (<i>délégué</i>). */
        DELEGATE,
        /** Any other, such as a member of a committee (<i>commission</i>). */
        OTHER
    }

    /**
     * Who stood for an office, or a list. The name may be that of a person: no message repeats it.
     *
     * @param name  the name, as printed
     * @param votes  the votes, empty if not printed
     * @param isElected  whether they were elected
     */
    public record Candidate(String name, OptionalInt votes, boolean isElected) {

        public Candidate {
            Objects.requireNonNull(name, "name");
            requireCount(votes, "votes");
        }

        /**
         * Makes somebody who was elected.
         *
         * @param name  the name, as printed
         * @param votes  the votes
         * @return the candidate
         */
        public static Candidate elected(String name, int votes) {
            return new Candidate(name, OptionalInt.of(votes), true);
        }

        /**
         * Makes somebody who was not elected.
         *
         * @param name  the name, as printed
         * @param votes  the votes
         * @return the candidate
         */
        public static Candidate beaten(String name, int votes) {
            return new Candidate(name, OptionalInt.of(votes), false);
        }
    }

    public Election {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(seat, "seat");
        requireCount(round, "round");
        requireCount(ballots, "ballots");
        requireCount(blank, "blank");
        requireCount(invalid, "invalid");
        requireCount(cast, "cast");
        candidates = List.copyOf(Objects.requireNonNull(candidates, "candidates"));
        if (round.orElse(1) < 1) {
            throw new IllegalArgumentException("Argument 'round' must be at least 1, found " + round.getAsInt());
        }
    }

    private static void requireCount(OptionalInt count, String name) {
        Objects.requireNonNull(count, name);
        if (count.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "Argument '" + name + "' must not be negative, found " + count.getAsInt());
        }
    }

    /**
     * Makes an election of which only the seat and who won it are known.
     *
     * @param office  what sort of office it is
     * @param seat  the office, as printed
     * @param elected  who was elected, as printed
     * @return the election
     */
    public static Election of(Office office, String seat, String elected) {
        return new Election(
                Optional.of(office),
                seat,
                OptionalInt.empty(),
                false,
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(new Candidate(elected, OptionalInt.empty(), true)));
    }

    /**
     * Gives the count of a secret ballot, all else kept.
     *
     * @param found  the ballots found in the box
     * @param empty  the blank ones
     * @param spoilt  the void ones
     * @param expressed  the votes cast
     * @return the election
     */
    public Election counting(int found, int empty, int spoilt, int expressed) {
        return new Election(
                office,
                seat,
                round,
                isByLot,
                OptionalInt.of(found),
                OptionalInt.of(empty),
                OptionalInt.of(spoilt),
                OptionalInt.of(expressed),
                candidates);
    }

    /**
     * Says in which round, all else kept.
     *
     * @param number  the round, counted from 1
     * @return the election
     */
    public Election inRound(int number) {
        return new Election(office, seat, OptionalInt.of(number), isByLot, ballots, blank, invalid, cast, candidates);
    }

    /**
     * Says who stood, in place of those given before, all else kept.
     *
     * @param who  the candidates, in the order of the text
     * @return the election
     */
    public Election among(Candidate... who) {
        return new Election(office, seat, round, isByLot, ballots, blank, invalid, cast, List.of(who));
    }
}
