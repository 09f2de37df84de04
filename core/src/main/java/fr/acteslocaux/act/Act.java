package fr.acteslocaux.act;

import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.building.MissingParts;
import fr.acteslocaux.building.OneMore;
import fr.acteslocaux.commitment.Commitment;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.ConventionOutline;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.Relation;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.Recital;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every act of a local authority has.
 * <p>
 * An act is held as it stands: a faulty act is no less an act. {@link fr.acteslocaux.compliance} says what is wrong with it.
 * It never changes: {@link #with(ActEvent)} and {@link #toBuilder()} lead to another.
 *
 * @legal.term acte
 */
public abstract sealed class Act permits Decision, Deliberation, Order {

    /** What sort of act it is, by who takes it and how. */
    public enum Kind implements Localized {
        /** A decision that an executive takes by delegation of its council. */
        DECISION,
        /** What a council decides by a vote. */
        DELIBERATION,
        /** What an executive orders by a power of its own. */
        ORDER;

        /** Says what people call it. */
        @Override
        public String in(Language language) {
            return Message.ofConstant("act-kind", this).in(language);
        }
    }

    private final CommonParts common;
    private final List<Sending> sendings;

    Act(CommonParts common) {
        this.common = common;
        this.sendings = Sending.standing(common.events());
    }

    /** Returns the parts that only acts of its kind have. */
    abstract Record own();

    /**
     * Begins a copy.
     *
     * @return a builder that holds what this act holds
     */
    public abstract Builder<?, ?> toBuilder();

    /**
     * Adds an event, after those recorded before.
     *
     * @param event  what happened
     * @return an act to which it happened
     */
    public abstract Act with(ActEvent event);

    /**
     * Tells what sort of act it is.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Returns the day on which the act was taken, which rules its publicity.
     *
     * @return the day recorded for the signature, else that which the signature bears; for a deliberation the day of the
     *     sitting; empty if unknown
     */
    public Optional<LocalDate> takenOn() {
        return event(ActEvent.Signed.class)
                .map(ActEvent::on)
                .or(() -> signature().flatMap(Signature::on));
    }

    /**
     * Returns the number, as printed.
     *
     * @return the number, as printed, empty if it has none
     */
    public final Optional<ActNumber> number() {
        return common.number();
    }

    /**
     * Returns the number under which it is transmitted.
     *
     * @return the number under which it is transmitted, empty if there is none
     */
    public final Optional<TransmissionNumber> transmissionNumber() {
        return common.transmissionNumber();
    }

    /**
     * Returns the nature under which it is transmitted.
     *
     * @return the nature under which it is transmitted, empty if unknown
     */
    public final Optional<ActNature> nature() {
        return common.nature();
    }

    /**
     * Returns the matter under which it is transmitted.
     *
     * @return the matter under which it is transmitted, empty if there is none
     */
    public final Optional<ActMatter> matter() {
        return common.matter();
    }

    /**
     * Returns whether it is regulatory, individual or neither.
     *
     * @return whether it is regulatory, individual or neither, empty if nobody said
     */
    public final Optional<ActCharacter> character() {
        return common.character();
    }

    /**
     * Says whether it is known to name persons, to whom it is notified.
     *
     * @return false also if nobody said
     */
    public final boolean isIndividual() {
        return common.character().equals(Optional.of(ActCharacter.INDIVIDUAL));
    }

    /**
     * Returns what it is about, as far as the law treats it apart.
     *
     * @return what it is about, as far as the law treats it apart, empty if nobody said
     */
    public final Optional<ActSubject> subject() {
        return common.subject();
    }

    /**
     * Returns whether it says that it is urgent.
     *
     * @return whether it says that it is urgent
     */
    public final boolean urgent() {
        return common.urgent();
    }

    /**
     * Returns what it is about, as printed.
     *
     * @return what it is about, as printed
     */
    public final String object() {
        return common.object();
    }

    /**
     * Returns whose act it is.
     *
     * @return whose act it is
     */
    public final LocalAuthority authority() {
        return common.authority();
    }

    /**
     * Returns what decided.
     *
     * @return what decided
     */
    public final Organ organ() {
        return common.organ();
    }

    /**
     * Returns what it says it stands on, in order.
     *
     * @return what it says it stands on, in order
     */
    public final List<Citation> citations() {
        return common.citations();
    }

    /**
     * Returns the grounds that it gives, in order.
     *
     * @return the grounds that it gives, in order
     */
    public final List<Recital> recitals() {
        return common.recitals();
    }

    /**
     * Returns what was reported before it was decided, as printed.
     *
     * @return what was reported, empty if nothing is
     */
    public final Optional<String> report() {
        return common.report();
    }

    /**
     * Returns what it decides, in order.
     *
     * @return what it decides, in order
     */
    public final List<Article> articles() {
        return common.articles();
    }

    /**
     * Returns from when and until when it has effect.
     *
     * @return the term, empty if it does not say; with a start alone, the day of effect that it states
     */
    public final Optional<StatedIn<Term>> term() {
        return common.term();
    }

    /**
     * Returns what it costs the authority.
     *
     * @return what it costs the authority, empty if it does not say
     */
    public final Optional<StatedIn<Amount>> cost() {
        return common.cost();
    }

    /**
     * Returns what it says of its convention beside term and cost.
     *
     * @return what it says of its convention beside term and cost
     */
    public final ConventionOutline outline() {
        return common.outline();
    }

    /**
     * Returns what it commits the authority to, in order.
     *
     * @return sums, subsidies, lines of the budget, loans, guarantees, land and tariffs
     */
    public final List<StatedIn<Commitment>> commitments() {
        return common.commitments();
    }

    /**
     * Returns what it says of how it may be challenged.
     *
     * @return what it says of how it may be challenged, empty if there is none
     */
    public final Optional<StatedIn<RemediesClause>> remedies() {
        return common.remedies();
    }

    /**
     * Returns the signature at its foot.
     *
     * @return the signature at its foot, empty if there is none
     */
    public final Optional<Signature> signature() {
        return common.signature();
    }

    /**
     * Returns the signatures beside the one at its foot, in order.
     *
     * @return such as that of the secretary of the sitting
     */
    public final List<Signature> cosignatures() {
        return common.cosignatures();
    }

    /**
     * Returns what its author certifies of its being executory, as printed.
     *
     * @return what its author certifies of its being executory, as printed, empty if there is none
     */
    public final Optional<String> certificate() {
        return common.certificate();
    }

    /**
     * Returns the documents attached to it, in order.
     *
     * @return the documents attached to it, in order
     */
    public final List<Attachment> attachments() {
        return common.attachments();
    }

    /**
     * Returns what it does to other acts.
     *
     * @return what it does to other acts
     */
    public final List<Relation> relations() {
        return common.relations();
    }

    /**
     * Returns what happened to it, in the order in which it was recorded.
     *
     * @return what happened to it, in the order in which it was recorded
     */
    public final List<ActEvent> events() {
        return common.events();
    }

    /**
     * Returns the conventions attached to it, in order.
     *
     * @return the conventions attached to it, in order
     */
    public final List<Convention> conventions() {
        return common.conventions();
    }

    /**
     * Finds the first event of a kind.
     *
     * @param <E>  the kind of event
     * @param kind  the kind of event
     * @return the event, or empty if it did not happen
     */
    public final <E extends ActEvent> Optional<E> event(Class<E> kind) {
        for (ActEvent event : events()) {
            if (kind.isInstance(event)) {
                return Optional.of(kind.cast(event));
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the transmission that was taken: the first that was not refused.
     *
     * @return the day, or empty if the act was not sent, or refused and not sent again
     */
    public final Optional<LocalDate> transmittedOn() {
        return Sending.first(sendings, Sending::sent);
    }

    /**
     * Finds the reception by the representative of the State: the first receipt that no refusal took back.
     *
     * @return the day, or empty if there is no receipt that stands
     */
    public final Optional<LocalDate> receivedOn() {
        return Sending.first(sendings, Sending::received);
    }

    /** Acts are equal if they are of one kind and all their parts are equal. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Act act && common.equals(act.common) && own().equals(act.own()));
    }

    @Override
    public final int hashCode() {
        return Objects.hash(common, own());
    }

    /**
     * Returns the kind and all parts, for logs.
     *
     * @return a line
     */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + common + ", " + own() + "]";
    }

    /**
     * Gathers the parts of an act. Not thread-safe.
     *
     * @param <A>  the kind of act
     * @param <B>  the builder itself
     */
    public abstract static sealed class Builder<A extends Act, B extends Builder<A, B>>
            permits Decision.Builder, Deliberation.Builder, Order.Builder {

        private @Nullable ActNumber number;
        private @Nullable TransmissionNumber transmissionNumber;
        private @Nullable ActNature nature;
        private @Nullable ActMatter matter;
        private @Nullable ActCharacter character;
        private @Nullable ActSubject subject;
        private boolean urgent;
        private @Nullable String object;
        private @Nullable LocalAuthority authority;
        private @Nullable Organ organ;
        private List<Citation> citations = List.of();
        private List<Recital> recitals = List.of();
        private @Nullable String report;
        private List<Article> articles = List.of();
        private @Nullable StatedIn<Term> term;
        private @Nullable StatedIn<Amount> cost;
        private ConventionOutline outline = ConventionOutline.empty();
        private List<StatedIn<Commitment>> commitments = List.of();
        private @Nullable StatedIn<RemediesClause> remedies;
        private @Nullable Signature signature;
        private List<Signature> cosignatures = List.of();
        private @Nullable String certificate;
        private List<Attachment> attachments = List.of();
        private List<Relation> relations = List.of();
        private List<ActEvent> events = List.of();
        private List<Convention> conventions = List.of();

        Builder() {}

        abstract B self();

        /** Returns what decides such acts, by the kind of authority. */
        abstract Organ usualOrgan(LocalAuthority.Kind kind);

        MissingParts missing(String kind) {
            return new MissingParts(kind).unless(object, "object").unless(authority, "authority");
        }

        final void copyCommon(Act act) {
            CommonParts parts = act.common;
            number = parts.number().orElse(null);
            transmissionNumber = parts.transmissionNumber().orElse(null);
            nature = parts.nature().orElse(null);
            matter = parts.matter().orElse(null);
            character = parts.character().orElse(null);
            subject = parts.subject().orElse(null);
            urgent = parts.urgent();
            object = parts.object();
            authority = parts.authority();
            // The usual organ is that of the authority, so that a copy for another one has its own.
            organ = parts.organ() == usualOrgan(parts.authority().kind()) ? null : parts.organ();
            citations = parts.citations();
            recitals = parts.recitals();
            report = parts.report().orElse(null);
            articles = parts.articles();
            term = parts.term().orElse(null);
            cost = parts.cost().orElse(null);
            outline = parts.outline();
            commitments = parts.commitments();
            remedies = parts.remedies().orElse(null);
            signature = parts.signature().orElse(null);
            cosignatures = parts.cosignatures();
            certificate = parts.certificate().orElse(null);
            attachments = parts.attachments();
            relations = parts.relations();
            events = parts.events();
            conventions = parts.conventions();
        }

        /**
         * Makes the act.
         *
         * @return the act
         * @throws IllegalStateException if parts are missing that every such act has; it names them all
         */
        public abstract A build();

        /**
         * Gives the number, as printed.
         *
         * @param number  the number, as printed
         * @return this builder
         */
        public final B number(ActNumber number) {
            this.number = Objects.requireNonNull(number, "number");
            return self();
        }

        /**
         * Takes the number away.
         *
         * @return this builder
         */
        public final B withoutNumber() {
            number = null;
            return self();
        }

        /**
         * Gives the number under which it is transmitted.
         *
         * @param transmissionNumber  the number under which it is transmitted
         * @return this builder
         */
        public final B transmissionNumber(TransmissionNumber transmissionNumber) {
            this.transmissionNumber = Objects.requireNonNull(transmissionNumber, "transmissionNumber");
            return self();
        }

        /**
         * Takes the transmission number away.
         *
         * @return this builder
         */
        public final B withoutTransmissionNumber() {
            transmissionNumber = null;
            return self();
        }

        /**
         * Gives the nature under which it is transmitted.
         *
         * @param nature  the nature under which it is transmitted
         * @return this builder
         */
        public final B nature(ActNature nature) {
            this.nature = Objects.requireNonNull(nature, "nature");
            return self();
        }

        /**
         * Takes the nature away.
         *
         * @return this builder
         */
        public final B withoutNature() {
            nature = null;
            return self();
        }

        /**
         * Gives the matter under which it is transmitted.
         *
         * @param matter  the matter under which it is transmitted
         * @return this builder
         */
        public final B matter(ActMatter matter) {
            this.matter = Objects.requireNonNull(matter, "matter");
            return self();
        }

        /**
         * Takes the matter away.
         *
         * @return this builder
         */
        public final B withoutMatter() {
            matter = null;
            return self();
        }

        /**
         * Says whether it is regulatory, individual or neither.
         *
         * @param character  whether it is regulatory, individual or neither
         * @return this builder
         */
        public final B character(ActCharacter character) {
            this.character = Objects.requireNonNull(character, "character");
            return self();
        }

        /**
         * Takes the character away: nothing is said of it.
         *
         * @return this builder
         */
        public final B withoutCharacter() {
            character = null;
            return self();
        }

        /**
         * Says what it is about, as far as the law treats it apart.
         *
         * @param subject  what it is about, as far as the law treats it apart
         * @return this builder
         */
        public final B subject(ActSubject subject) {
            this.subject = Objects.requireNonNull(subject, "subject");
            return self();
        }

        /**
         * Takes the subject away: nothing is said of it.
         *
         * @return this builder
         */
        public final B withoutSubject() {
            subject = null;
            return self();
        }

        /**
         * Says whether it says that it is urgent.
         *
         * @param urgent  whether it says that it is urgent
         * @return this builder
         */
        public final B urgent(boolean urgent) {
            this.urgent = urgent;
            return self();
        }

        /**
         * Says what it is about, as printed.
         *
         * @param object  what it is about, as printed
         * @return this builder
         */
        public final B object(String object) {
            this.object = Objects.requireNonNull(object, "object");
            return self();
        }

        /**
         * Takes the object away.
         *
         * @return this builder
         */
        public final B withoutObject() {
            object = null;
            return self();
        }

        /**
         * Says whose act it is.
         *
         * @param authority  whose act it is
         * @return this builder
         */
        public final B authority(LocalAuthority authority) {
            this.authority = Objects.requireNonNull(authority, "authority");
            return self();
        }

        /**
         * Takes the authority away.
         *
         * @return this builder
         */
        public final B withoutAuthority() {
            authority = null;
            return self();
        }

        /**
         * Says what decided. Where nothing is said, it is what usually decides such acts: the council on deliberations, the mayor
         * or the president on all others.
         *
         * @param organ  what decided
         * @return this builder
         */
        public final B organ(Organ organ) {
            this.organ = Objects.requireNonNull(organ, "organ");
            return self();
        }

        /**
         * Takes the organ away.
         *
         * @return this builder
         */
        public final B withoutOrgan() {
            organ = null;
            return self();
        }

        /**
         * Gives what it says it stands on, in order, in place of those given before.
         *
         * @param citations  what it says it stands on, in order
         * @return this builder
         */
        public final B citations(List<Citation> citations) {
            this.citations = List.copyOf(Objects.requireNonNull(citations, "citations"));
            return self();
        }

        /**
         * Adds one citation, after those given before.
         *
         * @param citation  the citation
         * @return this builder
         */
        public final B citation(Citation citation) {
            citations = OneMore.after(citations, Objects.requireNonNull(citation, "citation"));
            return self();
        }

        /**
         * Takes all citations away.
         *
         * @return this builder
         */
        public final B withoutCitations() {
            citations = List.of();
            return self();
        }

        /**
         * Gives the grounds that it gives, in order, in place of those given before.
         *
         * @param recitals  the grounds that it gives, in order
         * @return this builder
         */
        public final B recitals(List<Recital> recitals) {
            this.recitals = List.copyOf(Objects.requireNonNull(recitals, "recitals"));
            return self();
        }

        /**
         * Adds one recital, after those given before.
         *
         * @param recital  the recital
         * @return this builder
         */
        public final B recital(Recital recital) {
            recitals = OneMore.after(recitals, Objects.requireNonNull(recital, "recital"));
            return self();
        }

        /**
         * Takes all recitals away.
         *
         * @return this builder
         */
        public final B withoutRecitals() {
            recitals = List.of();
            return self();
        }

        /**
         * Gives what was reported before it was decided, as printed.
         *
         * @param report  what was reported before it was decided, as printed
         * @return this builder
         */
        public final B report(String report) {
            this.report = Objects.requireNonNull(report, "report");
            return self();
        }

        /**
         * Takes the report away.
         *
         * @return this builder
         */
        public final B withoutReport() {
            report = null;
            return self();
        }

        /**
         * Gives what it decides, in order, in place of those given before.
         *
         * @param articles  what it decides, in order
         * @return this builder
         */
        public final B articles(List<Article> articles) {
            this.articles = List.copyOf(Objects.requireNonNull(articles, "articles"));
            return self();
        }

        /**
         * Adds one article, after those given before.
         *
         * @param article  the article
         * @return this builder
         */
        public final B article(Article article) {
            articles = OneMore.after(articles, Objects.requireNonNull(article, "article"));
            return self();
        }

        /**
         * Takes all articles away.
         *
         * @return this builder
         */
        public final B withoutArticles() {
            articles = List.of();
            return self();
        }

        /**
         * Says from when and until when it has effect.
         *
         * @param term  from when and until when it has effect
         * @return this builder
         */
        public final B term(StatedIn<Term> term) {
            this.term = Objects.requireNonNull(term, "term");
            return self();
        }

        /**
         * Takes the term away.
         *
         * @return this builder
         */
        public final B withoutTerm() {
            term = null;
            return self();
        }

        /**
         * Says what it costs the authority.
         *
         * @param cost  what it costs the authority
         * @return this builder
         */
        public final B cost(StatedIn<Amount> cost) {
            this.cost = Objects.requireNonNull(cost, "cost");
            return self();
        }

        /**
         * Takes the cost away.
         *
         * @return this builder
         */
        public final B withoutCost() {
            cost = null;
            return self();
        }

        /**
         * Gives what it says of its convention beside term and cost.
         *
         * @param outline  what it says of its convention beside term and cost
         * @return this builder
         */
        public final B outline(ConventionOutline outline) {
            this.outline = Objects.requireNonNull(outline, "outline");
            return self();
        }

        /**
         * Takes the outline away.
         *
         * @return this builder
         */
        public final B withoutOutline() {
            outline = ConventionOutline.empty();
            return self();
        }

        /**
         * Gives what it commits the authority to, in order, in place of those given before.
         *
         * @param commitments  what it commits the authority to, in order
         * @return this builder
         */
        public final B commitments(List<StatedIn<Commitment>> commitments) {
            this.commitments = List.copyOf(Objects.requireNonNull(commitments, "commitments"));
            return self();
        }

        /**
         * Adds one commitment, after those given before.
         *
         * @param commitment  the commitment
         * @return this builder
         */
        public final B commitment(StatedIn<Commitment> commitment) {
            commitments = OneMore.after(commitments, Objects.requireNonNull(commitment, "commitment"));
            return self();
        }

        /**
         * Takes all commitments away.
         *
         * @return this builder
         */
        public final B withoutCommitments() {
            commitments = List.of();
            return self();
        }

        /**
         * Says what it says of how it may be challenged.
         *
         * @param remedies  what it says of how it may be challenged
         * @return this builder
         */
        public final B remedies(StatedIn<RemediesClause> remedies) {
            this.remedies = Objects.requireNonNull(remedies, "remedies");
            return self();
        }

        /**
         * Takes the remedies clause away.
         *
         * @return this builder
         */
        public final B withoutRemedies() {
            remedies = null;
            return self();
        }

        /**
         * Gives the signature at its foot.
         *
         * @param signature  the signature at its foot
         * @return this builder
         */
        public final B signature(Signature signature) {
            this.signature = Objects.requireNonNull(signature, "signature");
            return self();
        }

        /**
         * Takes the signature away.
         *
         * @return this builder
         */
        public final B withoutSignature() {
            signature = null;
            return self();
        }

        /**
         * Gives the signatures beside the one at its foot, in order, in place of those given before.
         *
         * @param cosignatures  the signatures beside the one at its foot, in order
         * @return this builder
         */
        public final B cosignatures(List<Signature> cosignatures) {
            this.cosignatures = List.copyOf(Objects.requireNonNull(cosignatures, "cosignatures"));
            return self();
        }

        /**
         * Adds one cosignature, after those given before.
         *
         * @param cosignature  the cosignature
         * @return this builder
         */
        public final B cosignature(Signature cosignature) {
            cosignatures = OneMore.after(cosignatures, Objects.requireNonNull(cosignature, "cosignature"));
            return self();
        }

        /**
         * Takes all cosignatures away.
         *
         * @return this builder
         */
        public final B withoutCosignatures() {
            cosignatures = List.of();
            return self();
        }

        /**
         * Says what its author certifies of its being executory, as printed.
         *
         * @param certificate  what its author certifies of its being executory, as printed
         * @return this builder
         */
        public final B certificate(String certificate) {
            this.certificate = Objects.requireNonNull(certificate, "certificate");
            return self();
        }

        /**
         * Takes the certificate away.
         *
         * @return this builder
         */
        public final B withoutCertificate() {
            certificate = null;
            return self();
        }

        /**
         * Gives the documents attached to it, in order, in place of those given before.
         *
         * @param attachments  the documents attached to it, in order
         * @return this builder
         */
        public final B attachments(List<Attachment> attachments) {
            this.attachments = List.copyOf(Objects.requireNonNull(attachments, "attachments"));
            return self();
        }

        /**
         * Adds one attachment, after those given before.
         *
         * @param attachment  the attachment
         * @return this builder
         */
        public final B attachment(Attachment attachment) {
            attachments = OneMore.after(attachments, Objects.requireNonNull(attachment, "attachment"));
            return self();
        }

        /**
         * Takes all attachments away.
         *
         * @return this builder
         */
        public final B withoutAttachments() {
            attachments = List.of();
            return self();
        }

        /**
         * Gives what it does to other acts, in place of those given before.
         *
         * @param relations  what it does to other acts
         * @return this builder
         */
        public final B relations(List<Relation> relations) {
            this.relations = List.copyOf(Objects.requireNonNull(relations, "relations"));
            return self();
        }

        /**
         * Adds one relation, after those given before.
         *
         * @param relation  the relation
         * @return this builder
         */
        public final B relation(Relation relation) {
            relations = OneMore.after(relations, Objects.requireNonNull(relation, "relation"));
            return self();
        }

        /**
         * Takes all relations away.
         *
         * @return this builder
         */
        public final B withoutRelations() {
            relations = List.of();
            return self();
        }

        /**
         * Gives what happened to it, in the order in which it was recorded, in place of those given before.
         *
         * @param events  what happened to it, in the order in which it was recorded
         * @return this builder
         */
        public final B events(List<ActEvent> events) {
            this.events = List.copyOf(Objects.requireNonNull(events, "events"));
            return self();
        }

        /**
         * Adds one event, after those given before.
         *
         * @param event  the event
         * @return this builder
         */
        public final B event(ActEvent event) {
            events = OneMore.after(events, Objects.requireNonNull(event, "event"));
            return self();
        }

        /**
         * Takes all events away.
         *
         * @return this builder
         */
        public final B withoutEvents() {
            events = List.of();
            return self();
        }

        /**
         * Gives the conventions attached to it, in order, in place of those given before.
         *
         * @param conventions  the conventions attached to it, in order
         * @return this builder
         */
        public final B conventions(List<Convention> conventions) {
            this.conventions = List.copyOf(Objects.requireNonNull(conventions, "conventions"));
            return self();
        }

        /**
         * Adds one convention, after those given before.
         *
         * @param convention  the convention
         * @return this builder
         */
        public final B convention(Convention convention) {
            conventions = OneMore.after(conventions, Objects.requireNonNull(convention, "convention"));
            return self();
        }

        /**
         * Takes all conventions away.
         *
         * @return this builder
         */
        public final B withoutConventions() {
            conventions = List.of();
            return self();
        }

        final CommonParts common() {
            LocalAuthority decidingFor = Objects.requireNonNull(authority);
            return new CommonParts(
                    Optional.ofNullable(number),
                    Optional.ofNullable(transmissionNumber),
                    Optional.ofNullable(nature),
                    Optional.ofNullable(matter),
                    Optional.ofNullable(character),
                    Optional.ofNullable(subject),
                    urgent,
                    Objects.requireNonNull(object),
                    decidingFor,
                    organ == null ? usualOrgan(decidingFor.kind()) : organ,
                    citations,
                    recitals,
                    Optional.ofNullable(report),
                    articles,
                    Optional.ofNullable(term),
                    Optional.ofNullable(cost),
                    outline,
                    commitments,
                    Optional.ofNullable(remedies),
                    Optional.ofNullable(signature),
                    cosignatures,
                    Optional.ofNullable(certificate),
                    attachments,
                    relations,
                    events,
                    conventions);
        }
    }
}
