package fr.acteslocaux.deadline;

import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.message.Message;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The event that starts a period.
 *
 * @param kind  what happened
 * @param day  the day on which it happened
 */
public record Trigger(Kind kind, LocalDate day) {

    /**
     * The kinds of events that start a period.
     *
     * @legal.term point de départ du délai
     */
    public enum Kind {
        /** The act was notified to the person it names. */
        NOTIFICATION(Rules.TRIGGER_NOTIFICATION),
        /** The act was published. */
        PUBLICATION(Rules.TRIGGER_PUBLICATION),
        /** The act was posted, where posting is its publicity. */
        POSTING(Rules.TRIGGER_POSTING),
        /** The complete act reached the representative of the State. */
        TRANSMISSION(Rules.TRIGGER_TRANSMISSION),
        /** The planning permit was displayed on the land, of two months without a break: the first of these days. */
        SITE_DISPLAY(Rules.TRIGGER_SITE_DISPLAY),
        /** The council sat: for its members who were present or represented. */
        SITTING(Rules.TRIGGER_SITTING),
        /** The claimant, who was told nothing, is proven to have known the act. */
        KNOWLEDGE(Rules.TRIGGER_KNOWLEDGE),
        /** The conclusion of a contract was made public, and where it can be read. */
        CONTRACT(Rules.TRIGGER_CONTRACT),
        /** An award notice was published, even one that does not say when the contract was concluded. */
        AWARD_NOTICE(Rules.TRIGGER_AWARD_NOTICE),
        /** The order of a local authority to pay reached its debtor. */
        PAYMENT_TITLE(Rules.TITLE_RECEIVED),
        /** The silence of the administration became a refusal. */
        IMPLIED_REFUSAL(Rules.TRIGGER_IMPLIED_REFUSAL);

        @SuppressWarnings("ImmutableEnumChecker") // immutable but for what its wordings remember
        private final Rule rule;

        Kind(Rule rule) {
            this.rule = rule;
        }

        /** Says whether it is the publicity of a contract. */
        boolean isOfContract() {
            return this == CONTRACT || this == AWARD_NOTICE;
        }

        /** Returns the rule by which the period starts then. */
        Rule rule() {
            return rule;
        }

        /**
         * Finds a kind by its name.
         *
         * @param name  the name in small letters, such as {@code publication}
         * @return the kind, or empty
         */
        public static Optional<Kind> named(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.toString().equals(name))
                    .findFirst();
        }

        /**
         * Returns the name.
         *
         * @return such as {@code publication}
         */
        @Override
        public String toString() {
            return Message.hyphenated(this);
        }
    }

    public Trigger {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(day, "day");
    }
}
