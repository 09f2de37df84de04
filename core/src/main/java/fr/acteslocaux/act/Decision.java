package fr.acteslocaux.act;

import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.Stated;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision that an executive takes by delegation of its council, such as decision DEC2024/0126 of the mayor of Rodez.
 *
 * It is held as it stands: a faulty act is no less an act. {@link fr.acteslocaux.compliance} says what is wrong with it.
 *
 * @legal.term décision prise par délégation
 * @legal.source CGCT-L2122-22, CGCT-L2122-23
 *
 * @param number  the number, as printed
 * @param transmissionNumber  the number under which it is transmitted, empty if none was given
 * @param nature  the nature under which it is transmitted
 * @param character  whether it is regulatory, individual or neither
 * @param object  what it is about, as printed
 * @param authority  whose act it is
 * @param organ  what decided
 * @param citations  what it says it stands on, in order
 * @param exercise  what it uses of which delegation
 * @param articles  what it decides, in order
 * @param term  how long it has effect, empty if it does not say
 * @param cost  what it costs the authority, empty if it does not say
 * @param signature  the signature at its foot, empty if it has none
 * @param events  what happened to it, in the order in which it was recorded
 * @param conventions  the conventions attached to it, in order
 */
public record Decision(
        ActNumber number,
        Optional<TransmissionNumber> transmissionNumber,
        ActNature nature,
        ActCharacter character,
        String object,
        LocalAuthority authority,
        Organ organ,
        List<Citation> citations,
        Exercise exercise,
        List<Article> articles,
        Optional<Stated<Term>> term,
        Optional<Stated<Amount>> cost,
        Optional<Signature> signature,
        List<ActEvent> events,
        List<Convention> conventions)
        implements Act {

    public Decision {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(transmissionNumber, "transmissionNumber");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(character, "character");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(organ, "organ");
        citations = List.copyOf(citations);
        Objects.requireNonNull(exercise, "exercise");
        articles = List.copyOf(articles);
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(signature, "signature");
        events = List.copyOf(events);
        conventions = List.copyOf(conventions);
    }

    /**
     * Begins a decision.
     *
     * @return a builder in which everything is absent
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a copy.
     *
     * @return a builder that holds what this decision holds
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.number = number;
        builder.transmissionNumber = transmissionNumber.orElse(null);
        builder.nature = nature;
        builder.character = character;
        builder.object = object;
        builder.authority = authority;
        builder.organ = organ;
        builder.citations = citations;
        builder.exercise = exercise;
        builder.articles = articles;
        builder.term = term.orElse(null);
        builder.cost = cost.orElse(null);
        builder.signature = signature.orElse(null);
        builder.events = events;
        builder.conventions = conventions;
        return builder;
    }

    /** Gathers the parts of a decision. Not thread-safe. */
    public static final class Builder {

        private @Nullable ActNumber number;
        private @Nullable TransmissionNumber transmissionNumber;
        private @Nullable ActNature nature;
        private @Nullable ActCharacter character;
        private @Nullable String object;
        private @Nullable LocalAuthority authority;
        private @Nullable Organ organ;
        private List<Citation> citations = List.of();
        private @Nullable Exercise exercise;
        private List<Article> articles = List.of();
        private @Nullable Stated<Term> term;
        private @Nullable Stated<Amount> cost;
        private @Nullable Signature signature;
        private List<ActEvent> events = List.of();
        private List<Convention> conventions = List.of();

        private Builder() {}

        /**
         * Sets this part.
         *
         * @param number  the number, as printed
         * @return this builder
         */
        public Builder number(ActNumber number) {
            this.number = Objects.requireNonNull(number, "number");
            return this;
        }

        /**
         * Sets this part.
         *
         * @param transmissionNumber  the number under which it is transmitted
         * @return this builder
         */
        public Builder transmissionNumber(TransmissionNumber transmissionNumber) {
            this.transmissionNumber = Objects.requireNonNull(transmissionNumber, "transmissionNumber");
            return this;
        }

        /**
         * Sets this part.
         *
         * @param nature  the nature under which it is transmitted
         * @return this builder
         */
        public Builder nature(ActNature nature) {
            this.nature = Objects.requireNonNull(nature, "nature");
            return this;
        }

        /**
         * Sets this part.
         *
         * @param character  whether it is regulatory, individual or neither
         * @return this builder
         */
        public Builder character(ActCharacter character) {
            this.character = Objects.requireNonNull(character, "character");
            return this;
        }

        /**
         * Sets this part.
         *
         * @param object  what it is about, as printed
         * @return this builder
         */
        public Builder object(String object) {
            this.object = Objects.requireNonNull(object, "object");
            return this;
        }

        /**
         * Sets this part.
         *
         * @param authority  whose act it is
         * @return this builder
         */
        public Builder authority(LocalAuthority authority) {
            this.authority = Objects.requireNonNull(authority, "authority");
            return this;
        }

        /**
         * Sets this part.
         *
         * @param organ  what decided
         * @return this builder
         */
        public Builder organ(Organ organ) {
            this.organ = Objects.requireNonNull(organ, "organ");
            return this;
        }

        /**
         * Sets the list, in place of what was set before.
         *
         * @param citations  what it says it stands on, in order
         * @return this builder
         */
        public Builder citations(List<Citation> citations) {
            this.citations = List.copyOf(citations);
            return this;
        }

        /**
         * Sets this part.
         *
         * @param exercise  what it uses of which delegation
         * @return this builder
         */
        public Builder exercise(Exercise exercise) {
            this.exercise = Objects.requireNonNull(exercise, "exercise");
            return this;
        }

        /**
         * Sets the list, in place of what was set before.
         *
         * @param articles  what it decides, in order
         * @return this builder
         */
        public Builder articles(List<Article> articles) {
            this.articles = List.copyOf(articles);
            return this;
        }

        /**
         * Sets this part.
         *
         * @param term  how long it has effect
         * @return this builder
         */
        public Builder term(Stated<Term> term) {
            this.term = Objects.requireNonNull(term, "term");
            return this;
        }

        /**
         * Sets this part.
         *
         * @param cost  what it costs the authority
         * @return this builder
         */
        public Builder cost(Stated<Amount> cost) {
            this.cost = Objects.requireNonNull(cost, "cost");
            return this;
        }

        /**
         * Sets this part.
         *
         * @param signature  the signature at its foot
         * @return this builder
         */
        public Builder signature(Signature signature) {
            this.signature = Objects.requireNonNull(signature, "signature");
            return this;
        }

        /**
         * Sets the list, in place of what was set before.
         *
         * @param events  what happened to it, in the order in which it was recorded
         * @return this builder
         */
        public Builder events(List<ActEvent> events) {
            this.events = List.copyOf(events);
            return this;
        }

        /**
         * Sets the list, in place of what was set before.
         *
         * @param conventions  the conventions attached to it, in order
         * @return this builder
         */
        public Builder conventions(List<Convention> conventions) {
            this.conventions = List.copyOf(conventions);
            return this;
        }

        /**
         * Makes the decision.
         *
         * @return the decision
         * @throws IllegalStateException if a part is missing that every decision has
         */
        public Decision build() {
            return new Decision(
                    required(number, "number"),
                    Optional.ofNullable(transmissionNumber),
                    required(nature, "nature"),
                    required(character, "character"),
                    required(object, "object"),
                    required(authority, "authority"),
                    required(organ, "organ"),
                    citations,
                    required(exercise, "exercise"),
                    articles,
                    Optional.ofNullable(term),
                    Optional.ofNullable(cost),
                    Optional.ofNullable(signature),
                    events,
                    conventions);
        }

        private static <T> T required(@Nullable T part, String name) {
            if (part == null) {
                throw new IllegalStateException("A decision must have '" + name + "'");
            }
            return part;
        }
    }
}
