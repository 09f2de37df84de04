package fr.acteslocaux.act;

import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.Relation;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.Recital;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.Stated;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the parts of an act. Not thread-safe.
 *
 * @param <A>  the kind of act
 * @param <B>  the builder itself
 */
public abstract sealed class ActBuilder<A extends Act, B extends ActBuilder<A, B>>
        permits Decision.Builder, Deliberation.Builder, Order.Builder {

    private @Nullable ActNumber number;
    private @Nullable TransmissionNumber transmissionNumber;
    private @Nullable ActNature nature;
    private @Nullable ActMatter matter;
    private @Nullable ActCharacter character;
    private ActSubject subject = ActSubject.UNKNOWN;
    private boolean urgent;
    private @Nullable String object;
    private @Nullable LocalAuthority authority;
    private @Nullable Organ organ;
    private List<Citation> citations = List.of();
    private List<Recital> recitals = List.of();
    private List<Article> articles = List.of();
    private @Nullable Stated<RemediesClause> remedies;
    private @Nullable Signature signature;
    private @Nullable String certificate;
    private List<Attachment> attachments = List.of();
    private List<Relation> relations = List.of();
    private List<ActEvent> events = List.of();

    ActBuilder() {}

    abstract B self();

    /**
     * Makes the act.
     *
     * @return the act
     * @throws IllegalStateException if a part is missing that every such act has
     */
    public abstract A build();

    final B copying(CommonParts parts) {
        number = parts.number();
        transmissionNumber = parts.transmissionNumber().orElse(null);
        nature = parts.nature();
        matter = parts.matter().orElse(null);
        character = parts.character();
        subject = parts.subject();
        urgent = parts.urgent();
        object = parts.object();
        authority = parts.authority();
        organ = parts.organ();
        citations = parts.citations();
        recitals = parts.recitals();
        articles = parts.articles();
        remedies = parts.remedies().orElse(null);
        signature = parts.signature().orElse(null);
        certificate = parts.certificate().orElse(null);
        attachments = parts.attachments();
        relations = parts.relations();
        events = parts.events();
        return self();
    }

    /**
     * Sets this part.
     *
     * @param number  the number, as printed
     * @return this builder
     */
    public final B number(ActNumber number) {
        this.number = Objects.requireNonNull(number, "number");
        return self();
    }

    /**
     * Sets this part.
     *
     * @param transmissionNumber  the number under which it is transmitted
     * @return this builder
     */
    public final B transmissionNumber(TransmissionNumber transmissionNumber) {
        this.transmissionNumber = Objects.requireNonNull(transmissionNumber, "transmissionNumber");
        return self();
    }

    /**
     * Sets this part.
     *
     * @param nature  the nature under which it is transmitted
     * @return this builder
     */
    public final B nature(ActNature nature) {
        this.nature = Objects.requireNonNull(nature, "nature");
        return self();
    }

    /**
     * Sets this part.
     *
     * @param matter  the matter under which it is transmitted
     * @return this builder
     */
    public final B matter(ActMatter matter) {
        this.matter = Objects.requireNonNull(matter, "matter");
        return self();
    }

    /**
     * Sets this part.
     *
     * @param character  whether it is regulatory, individual or neither
     * @return this builder
     */
    public final B character(ActCharacter character) {
        this.character = Objects.requireNonNull(character, "character");
        return self();
    }

    /**
     * Sets this part.
     *
     * @param subject  what it is about, as far as the law treats it apart
     * @return this builder
     */
    public final B subject(ActSubject subject) {
        this.subject = Objects.requireNonNull(subject, "subject");
        return self();
    }

    /**
     * Sets this part.
     *
     * @param urgent  whether it says that it is urgent
     * @return this builder
     */
    public final B urgent(boolean urgent) {
        this.urgent = urgent;
        return self();
    }

    /**
     * Sets this part.
     *
     * @param object  what it is about, as printed
     * @return this builder
     */
    public final B object(String object) {
        this.object = Objects.requireNonNull(object, "object");
        return self();
    }

    /**
     * Sets this part.
     *
     * @param authority  whose act it is
     * @return this builder
     */
    public final B authority(LocalAuthority authority) {
        this.authority = Objects.requireNonNull(authority, "authority");
        return self();
    }

    /**
     * Sets this part.
     *
     * @param organ  what decided
     * @return this builder
     */
    public final B organ(Organ organ) {
        this.organ = Objects.requireNonNull(organ, "organ");
        return self();
    }

    /**
     * Sets the list, in place of what was set before.
     *
     * @param citations  what it says it stands on, in order
     * @return this builder
     */
    public final B citations(List<Citation> citations) {
        this.citations = List.copyOf(citations);
        return self();
    }

    /**
     * Sets the list, in place of what was set before.
     *
     * @param recitals  the grounds that it gives, in order
     * @return this builder
     */
    public final B recitals(List<Recital> recitals) {
        this.recitals = List.copyOf(recitals);
        return self();
    }

    /**
     * Sets the list, in place of what was set before.
     *
     * @param articles  what it decides, in order
     * @return this builder
     */
    public final B articles(List<Article> articles) {
        this.articles = List.copyOf(articles);
        return self();
    }

    /**
     * Sets this part.
     *
     * @param remedies  what it says of how it may be challenged
     * @return this builder
     */
    public final B remedies(Stated<RemediesClause> remedies) {
        this.remedies = Objects.requireNonNull(remedies, "remedies");
        return self();
    }

    /**
     * Sets this part.
     *
     * @param signature  the signature at its foot
     * @return this builder
     */
    public final B signature(Signature signature) {
        this.signature = Objects.requireNonNull(signature, "signature");
        return self();
    }

    /**
     * Sets this part.
     *
     * @param certificate  what its author certifies of its being executory, as printed
     * @return this builder
     */
    public final B certificate(String certificate) {
        this.certificate = Objects.requireNonNull(certificate, "certificate");
        return self();
    }

    /**
     * Sets the list, in place of what was set before.
     *
     * @param attachments  the documents attached to it, in order
     * @return this builder
     */
    public final B attachments(List<Attachment> attachments) {
        this.attachments = List.copyOf(attachments);
        return self();
    }

    /**
     * Sets the list, in place of what was set before.
     *
     * @param relations  what it does to other acts
     * @return this builder
     */
    public final B relations(List<Relation> relations) {
        this.relations = List.copyOf(relations);
        return self();
    }

    /**
     * Sets the list, in place of what was set before.
     *
     * @param events  what happened to it, in the order in which it was recorded
     * @return this builder
     */
    public final B events(List<ActEvent> events) {
        this.events = List.copyOf(events);
        return self();
    }

    final CommonParts common() {
        return new CommonParts(
                required(number, "number"),
                Optional.ofNullable(transmissionNumber),
                required(nature, "nature"),
                Optional.ofNullable(matter),
                required(character, "character"),
                subject,
                urgent,
                required(object, "object"),
                required(authority, "authority"),
                required(organ, "organ"),
                citations,
                recitals,
                articles,
                Optional.ofNullable(remedies),
                Optional.ofNullable(signature),
                Optional.ofNullable(certificate),
                attachments,
                relations,
                events);
    }

    static <T> T required(@Nullable T part, String name) {
        if (part == null) {
            throw new IllegalStateException("An act must have '" + name + "'");
        }
        return part;
    }
}
