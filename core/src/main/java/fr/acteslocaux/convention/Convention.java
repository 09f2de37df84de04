package fr.acteslocaux.convention;

import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.building.MissingParts;
import fr.acteslocaux.building.OneMore;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.commitment.Commitment;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.school.School;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
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
 * @param payment  on what collection order the fee is paid, empty if it does not say
 * @param schools  the schools it lists, empty if it has no such list
 * @param indicators  how its use is measured, empty if it does not say
 * @param editorial  who answers for what is published, empty if it does not say
 * @param assistance  who helps the users, empty if it does not say
 * @param dataProtection  who answers for personal data, and the rights of people, empty if it does not say
 * @param term  from when and how long it has effect, empty if it does not say
 * @param termination  how a party may end it, empty if it does not say
 * @param chosenCourt  the court that the parties chose, empty if they chose none
 * @param signatures  the signatures, in the order of the text
 * @param amendment  which earlier convention it changes, empty if it is none of these
 * @param commitments  what it commits the authority to besides its fee, in order
 */
public record Convention(
        String title,
        Optional<SchoolYear> schoolYear,
        List<Party> parties,
        Optional<String> preamble,
        List<Article> articles,
        Optional<FeeSchedule> fee,
        Optional<StatedIn<CollectionOrder>> payment,
        Optional<StatedIn<List<School>>> schools,
        Optional<StatedIn<Clause.Indicators>> indicators,
        Optional<StatedIn<Clause.EditorialResponsibility>> editorial,
        Optional<StatedIn<Clause.Assistance>> assistance,
        Optional<StatedIn<Clause.DataProtection>> dataProtection,
        Optional<StatedIn<Term>> term,
        Optional<StatedIn<Termination>> termination,
        Optional<StatedIn<AdministrativeCourt>> chosenCourt,
        List<Signature> signatures,
        Optional<Amendment> amendment,
        List<StatedIn<Commitment>> commitments) {

    public Convention {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(schoolYear, "schoolYear");
        parties = List.copyOf(Objects.requireNonNull(parties, "parties"));
        Objects.requireNonNull(preamble, "preamble");
        articles = List.copyOf(Objects.requireNonNull(articles, "articles"));
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(schools, "schools");
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(editorial, "editorial");
        Objects.requireNonNull(assistance, "assistance");
        Objects.requireNonNull(dataProtection, "dataProtection");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(termination, "termination");
        Objects.requireNonNull(chosenCourt, "chosenCourt");
        signatures = List.copyOf(Objects.requireNonNull(signatures, "signatures"));
        Objects.requireNonNull(amendment, "amendment");
        commitments = List.copyOf(Objects.requireNonNull(commitments, "commitments"));
        schools = schools.map(stated -> new StatedIn<>(stated.article(), List.copyOf(stated.value())));
    }

    /**
     * Begins a convention. It must have a title and a term; all else may be absent.
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
        builder.payment = payment.orElse(null);
        builder.schools = schools.orElse(null);
        builder.indicators = indicators.orElse(null);
        builder.editorial = editorial.orElse(null);
        builder.assistance = assistance.orElse(null);
        builder.dataProtection = dataProtection.orElse(null);
        builder.term = term.orElse(null);
        builder.termination = termination.orElse(null);
        builder.chosenCourt = chosenCourt.orElse(null);
        builder.signatures = signatures;
        builder.amendment = amendment.orElse(null);
        builder.commitments = commitments;
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

    /**
     * Finds a party by its SIREN: names are spelled in many ways.
     *
     * @param siren  the SIREN
     * @return the first party that has an establishment of this SIREN, or empty
     */
    public Optional<Party> party(Siren siren) {
        return parties.stream()
                .filter(party -> party.siret()
                        .filter(siret -> siret.siren().equals(siren))
                        .isPresent())
                .findFirst();
    }

    /**
     * Finds the day on which the last party signed.
     *
     * @return the day, or empty if there is no signature, or one of them without a day
     */
    public Optional<LocalDate> lastSigned() {
        boolean known = signatures.size() >= parties.size()
                && signatures.stream().allMatch(signature -> signature.on().isPresent());
        return known
                ? signatures.stream()
                        .flatMap(signature -> signature.on().stream())
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }

    /** Gathers the parts of a convention. Not thread-safe. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable SchoolYear schoolYear;
        private List<Party> parties = List.of();
        private @Nullable String preamble;
        private List<Article> articles = List.of();
        private @Nullable FeeSchedule fee;
        private @Nullable StatedIn<CollectionOrder> payment;
        private @Nullable StatedIn<List<School>> schools;
        private @Nullable StatedIn<Clause.Indicators> indicators;
        private @Nullable StatedIn<Clause.EditorialResponsibility> editorial;
        private @Nullable StatedIn<Clause.Assistance> assistance;
        private @Nullable StatedIn<Clause.DataProtection> dataProtection;
        private @Nullable StatedIn<Term> term;
        private @Nullable StatedIn<Termination> termination;
        private @Nullable StatedIn<AdministrativeCourt> chosenCourt;
        private List<Signature> signatures = List.of();
        private @Nullable Amendment amendment;
        private List<StatedIn<Commitment>> commitments = List.of();

        private Builder() {}

        /**
         * Gives the title.
         *
         * @param title  the title
         * @return this builder
         */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /**
         * Takes the title away.
         *
         * @return this builder
         */
        public Builder withoutTitle() {
            title = null;
            return this;
        }

        /**
         * Gives the school year it is for.
         *
         * @param schoolYear  the school year it is for
         * @return this builder
         */
        public Builder schoolYear(SchoolYear schoolYear) {
            this.schoolYear = Objects.requireNonNull(schoolYear, "schoolYear");
            return this;
        }

        /**
         * Takes the school year away.
         *
         * @return this builder
         */
        public Builder withoutSchoolYear() {
            schoolYear = null;
            return this;
        }

        /**
         * Gives the parties, in the order of the text, in place of those given before.
         *
         * @param parties  the parties, in the order of the text
         * @return this builder
         */
        public Builder parties(List<Party> parties) {
            this.parties = List.copyOf(Objects.requireNonNull(parties, "parties"));
            return this;
        }

        /**
         * Adds one party, after those given before.
         *
         * @param party  the party
         * @return this builder
         */
        public Builder party(Party party) {
            parties = OneMore.after(parties, Objects.requireNonNull(party, "party"));
            return this;
        }

        /**
         * Takes all parties away.
         *
         * @return this builder
         */
        public Builder withoutParties() {
            parties = List.of();
            return this;
        }

        /**
         * Gives the preamble.
         *
         * @param preamble  the preamble
         * @return this builder
         */
        public Builder preamble(String preamble) {
            this.preamble = Objects.requireNonNull(preamble, "preamble");
            return this;
        }

        /**
         * Takes the preamble away.
         *
         * @return this builder
         */
        public Builder withoutPreamble() {
            preamble = null;
            return this;
        }

        /**
         * Gives the articles, in order, in place of those given before.
         *
         * @param articles  the articles, in order
         * @return this builder
         */
        public Builder articles(List<Article> articles) {
            this.articles = List.copyOf(Objects.requireNonNull(articles, "articles"));
            return this;
        }

        /**
         * Adds one article, after those given before.
         *
         * @param article  the article
         * @return this builder
         */
        public Builder article(Article article) {
            articles = OneMore.after(articles, Objects.requireNonNull(article, "article"));
            return this;
        }

        /**
         * Takes all articles away.
         *
         * @return this builder
         */
        public Builder withoutArticles() {
            articles = List.of();
            return this;
        }

        /**
         * Says what is paid.
         *
         * @param fee  what is paid
         * @return this builder
         */
        public Builder fee(FeeSchedule fee) {
            this.fee = Objects.requireNonNull(fee, "fee");
            return this;
        }

        /**
         * Takes the fee away.
         *
         * @return this builder
         */
        public Builder withoutFee() {
            fee = null;
            return this;
        }

        /**
         * Says on what collection order the fee is paid.
         *
         * @param payment  on what collection order the fee is paid
         * @return this builder
         */
        public Builder payment(StatedIn<CollectionOrder> payment) {
            this.payment = Objects.requireNonNull(payment, "payment");
            return this;
        }

        /**
         * Takes the payment away.
         *
         * @return this builder
         */
        public Builder withoutPayment() {
            payment = null;
            return this;
        }

        /**
         * Gives the schools it lists.
         *
         * @param schools  the schools it lists
         * @return this builder
         */
        public Builder schools(StatedIn<List<School>> schools) {
            this.schools = Objects.requireNonNull(schools, "schools");
            return this;
        }

        /**
         * Takes the list of schools away.
         *
         * @return this builder
         */
        public Builder withoutSchools() {
            schools = null;
            return this;
        }

        /**
         * Says how its use is measured.
         *
         * @param indicators  how its use is measured
         * @return this builder
         */
        public Builder indicators(StatedIn<Clause.Indicators> indicators) {
            this.indicators = Objects.requireNonNull(indicators, "indicators");
            return this;
        }

        /**
         * Takes the indicators away.
         *
         * @return this builder
         */
        public Builder withoutIndicators() {
            indicators = null;
            return this;
        }

        /**
         * Says who answers for what is published.
         *
         * @param editorial  who answers for what is published
         * @return this builder
         */
        public Builder editorial(StatedIn<Clause.EditorialResponsibility> editorial) {
            this.editorial = Objects.requireNonNull(editorial, "editorial");
            return this;
        }

        /**
         * Takes the editorial responsibility away.
         *
         * @return this builder
         */
        public Builder withoutEditorial() {
            editorial = null;
            return this;
        }

        /**
         * Says who helps the users.
         *
         * @param assistance  who helps the users
         * @return this builder
         */
        public Builder assistance(StatedIn<Clause.Assistance> assistance) {
            this.assistance = Objects.requireNonNull(assistance, "assistance");
            return this;
        }

        /**
         * Takes the assistance away.
         *
         * @return this builder
         */
        public Builder withoutAssistance() {
            assistance = null;
            return this;
        }

        /**
         * Says who answers for personal data, and the rights of people.
         *
         * @param dataProtection  who answers for personal data, and the rights of people
         * @return this builder
         */
        public Builder dataProtection(StatedIn<Clause.DataProtection> dataProtection) {
            this.dataProtection = Objects.requireNonNull(dataProtection, "dataProtection");
            return this;
        }

        /**
         * Takes the data protection away.
         *
         * @return this builder
         */
        public Builder withoutDataProtection() {
            dataProtection = null;
            return this;
        }

        /**
         * Says how long it has effect.
         *
         * @param term  how long it has effect
         * @return this builder
         */
        public Builder term(StatedIn<Term> term) {
            this.term = Objects.requireNonNull(term, "term");
            return this;
        }

        /**
         * Takes the term away.
         *
         * @return this builder
         */
        public Builder withoutTerm() {
            term = null;
            return this;
        }

        /**
         * Says how a party may end it.
         *
         * @param termination  how a party may end it
         * @return this builder
         */
        public Builder termination(StatedIn<Termination> termination) {
            this.termination = Objects.requireNonNull(termination, "termination");
            return this;
        }

        /**
         * Takes the termination away.
         *
         * @return this builder
         */
        public Builder withoutTermination() {
            termination = null;
            return this;
        }

        /**
         * Gives the court that the parties chose.
         *
         * @param chosenCourt  the court that the parties chose
         * @return this builder
         */
        public Builder chosenCourt(StatedIn<AdministrativeCourt> chosenCourt) {
            this.chosenCourt = Objects.requireNonNull(chosenCourt, "chosenCourt");
            return this;
        }

        /**
         * Takes the chosen court away.
         *
         * @return this builder
         */
        public Builder withoutChosenCourt() {
            chosenCourt = null;
            return this;
        }

        /**
         * Gives the signatures, in the order of the text, in place of those given before.
         *
         * @param signatures  the signatures, in the order of the text
         * @return this builder
         */
        public Builder signatures(List<Signature> signatures) {
            this.signatures = List.copyOf(Objects.requireNonNull(signatures, "signatures"));
            return this;
        }

        /**
         * Adds one signature, after those given before.
         *
         * @param signature  the signature
         * @return this builder
         */
        public Builder signature(Signature signature) {
            signatures = OneMore.after(signatures, Objects.requireNonNull(signature, "signature"));
            return this;
        }

        /**
         * Takes all signatures away.
         *
         * @return this builder
         */
        public Builder withoutSignatures() {
            signatures = List.of();
            return this;
        }

        /**
         * Says which earlier convention it changes.
         *
         * @param amendment  the amendment
         * @return this builder
         */
        public Builder amendment(Amendment amendment) {
            this.amendment = Objects.requireNonNull(amendment, "amendment");
            return this;
        }

        /**
         * Takes the amendment away.
         *
         * @return this builder
         */
        public Builder withoutAmendment() {
            amendment = null;
            return this;
        }

        /**
         * Gives what it commits the authority to besides its fee, in order, in place of those given before.
         *
         * @param commitments  the commitments
         * @return this builder
         */
        public Builder commitments(List<StatedIn<Commitment>> commitments) {
            this.commitments = List.copyOf(Objects.requireNonNull(commitments, "commitments"));
            return this;
        }

        /**
         * Adds one commitment, after those given before.
         *
         * @param commitment  the commitment
         * @return this builder
         */
        public Builder commitment(StatedIn<Commitment> commitment) {
            commitments = OneMore.after(commitments, Objects.requireNonNull(commitment, "commitment"));
            return this;
        }

        /**
         * Takes all commitments away.
         *
         * @return this builder
         */
        public Builder withoutCommitments() {
            commitments = List.of();
            return this;
        }

        /**
         * Makes the convention.
         *
         * @return the convention
         * @throws IllegalStateException if parts are missing that every convention has; it names them all
         */
        public Convention build() {
            new MissingParts("A convention").unless(title, "title").refuse();
            return new Convention(
                    Objects.requireNonNull(title),
                    Optional.ofNullable(schoolYear),
                    parties,
                    Optional.ofNullable(preamble),
                    articles,
                    Optional.ofNullable(fee),
                    Optional.ofNullable(payment),
                    Optional.ofNullable(schools),
                    Optional.ofNullable(indicators),
                    Optional.ofNullable(editorial),
                    Optional.ofNullable(assistance),
                    Optional.ofNullable(dataProtection),
                    Optional.ofNullable(term),
                    Optional.ofNullable(termination),
                    Optional.ofNullable(chosenCourt),
                    signatures,
                    Optional.ofNullable(amendment),
                    commitments);
        }
    }
}
