package fr.acteslocaux.convention;

import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.school.School;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Stated;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agreement between a local authority and others, such as that of Rodez with the région académique Occitanie.
 *
 * It is held as it stands, contradictions included: whether count, list and total agree is for the checks to say.
 *
 * @legal.term convention
 *
 * @param title  the title
 * @param schoolYear  the school year it is for, empty if for none
 * @param parties  the parties, in the order of the text
 * @param preamble  the preamble, empty if there is none
 * @param articles  the articles, in order
 * @param fee  what is paid, empty if nothing is
 * @param schools  the schools it lists, empty if it has no such list
 * @param term  how long it has effect
 * @param chosenCourt  the court that the parties chose, empty if they chose none
 * @param signatures  the signatures, in the order of the text
 */
public record Convention(
        String title,
        Optional<SchoolYear> schoolYear,
        List<Party> parties,
        Optional<String> preamble,
        List<Article> articles,
        Optional<FeeSchedule> fee,
        Optional<Stated<List<School>>> schools,
        Stated<Term> term,
        Optional<Stated<AdministrativeCourt>> chosenCourt,
        List<Signature> signatures) {

    public Convention {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(schoolYear, "schoolYear");
        parties = List.copyOf(parties);
        Objects.requireNonNull(preamble, "preamble");
        articles = List.copyOf(articles);
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(schools, "schools");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(chosenCourt, "chosenCourt");
        signatures = List.copyOf(signatures);
        schools = schools.map(stated -> new Stated<>(stated.article(), List.copyOf(stated.value())));
    }

    /**
     * Begins a convention.
     *
     * @return a builder in which everything is absent
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a copy.
     *
     * @return a builder that holds what this convention holds
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.schoolYear = schoolYear.orElse(null);
        builder.parties = parties;
        builder.preamble = preamble.orElse(null);
        builder.articles = articles;
        builder.fee = fee.orElse(null);
        builder.schools = schools.orElse(null);
        builder.term = term;
        builder.chosenCourt = chosenCourt.orElse(null);
        builder.signatures = signatures;
        return builder;
    }

    /**
     * Finds an article by its number, at any depth.
     *
     * @param number  the number as printed, such as {@code 3.1}
     * @return the article, or empty
     */
    public Optional<Article> article(String number) {
        return articles.stream()
                .flatMap(article -> article.find(number).stream())
                .findFirst();
    }

    /** Gathers the parts of a convention. Not thread-safe. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable SchoolYear schoolYear;
        private List<Party> parties = List.of();
        private @Nullable String preamble;
        private List<Article> articles = List.of();
        private @Nullable FeeSchedule fee;
        private @Nullable Stated<List<School>> schools;
        private @Nullable Stated<Term> term;
        private @Nullable Stated<AdministrativeCourt> chosenCourt;
        private List<Signature> signatures = List.of();

        private Builder() {}

        /**
         * Sets this part.
         *
         * @param title  the title
         * @return this builder
         */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets this part.
         *
         * @param schoolYear  the school year it is for
         * @return this builder
         */
        public Builder schoolYear(SchoolYear schoolYear) {
            this.schoolYear = Objects.requireNonNull(schoolYear, "schoolYear");
            return this;
        }

        /**
         * Sets the list, in place of what was set before.
         *
         * @param parties  the parties, in the order of the text
         * @return this builder
         */
        public Builder parties(List<Party> parties) {
            this.parties = List.copyOf(parties);
            return this;
        }

        /**
         * Sets this part.
         *
         * @param preamble  the preamble
         * @return this builder
         */
        public Builder preamble(String preamble) {
            this.preamble = Objects.requireNonNull(preamble, "preamble");
            return this;
        }

        /**
         * Sets the list, in place of what was set before.
         *
         * @param articles  the articles, in order
         * @return this builder
         */
        public Builder articles(List<Article> articles) {
            this.articles = List.copyOf(articles);
            return this;
        }

        /**
         * Sets this part.
         *
         * @param fee  what is paid
         * @return this builder
         */
        public Builder fee(FeeSchedule fee) {
            this.fee = Objects.requireNonNull(fee, "fee");
            return this;
        }

        /**
         * Sets this part.
         *
         * @param schools  the schools it lists
         * @return this builder
         */
        public Builder schools(Stated<List<School>> schools) {
            this.schools = Objects.requireNonNull(schools, "schools");
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
         * @param chosenCourt  the court that the parties chose
         * @return this builder
         */
        public Builder chosenCourt(Stated<AdministrativeCourt> chosenCourt) {
            this.chosenCourt = Objects.requireNonNull(chosenCourt, "chosenCourt");
            return this;
        }

        /**
         * Sets the list, in place of what was set before.
         *
         * @param signatures  the signatures, in the order of the text
         * @return this builder
         */
        public Builder signatures(List<Signature> signatures) {
            this.signatures = List.copyOf(signatures);
            return this;
        }

        /**
         * Makes the convention.
         *
         * @return the convention
         * @throws IllegalStateException if a part is missing that every convention has
         */
        public Convention build() {
            return new Convention(
                    required(title, "title"),
                    Optional.ofNullable(schoolYear),
                    parties,
                    Optional.ofNullable(preamble),
                    articles,
                    Optional.ofNullable(fee),
                    Optional.ofNullable(schools),
                    required(term, "term"),
                    Optional.ofNullable(chosenCourt),
                    signatures);
        }

        private static <T> T required(@Nullable T part, String name) {
            if (part == null) {
                throw new IllegalStateException("A convention must have '" + name + "'");
            }
            return part;
        }
    }
}
