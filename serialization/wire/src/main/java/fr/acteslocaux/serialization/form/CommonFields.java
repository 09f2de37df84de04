package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.AuthorityForms.AUTHORITY;
import static fr.acteslocaux.serialization.form.LifecycleForms.EVENT;
import static fr.acteslocaux.serialization.form.LifecycleForms.RELATION;
import static fr.acteslocaux.serialization.form.ValueForms.ACT_MATTER;
import static fr.acteslocaux.serialization.form.ValueForms.ACT_NATURE;
import static fr.acteslocaux.serialization.form.ValueForms.ACT_NUMBER;
import static fr.acteslocaux.serialization.form.ValueForms.TEXT;
import static fr.acteslocaux.serialization.form.ValueForms.TRANSMISSION_NUMBER;
import static fr.acteslocaux.serialization.form.ValueForms.constants;
import static fr.acteslocaux.serialization.form.ValueForms.constantsOrUnknown;
import static fr.acteslocaux.serialization.form.WordingForms.ARTICLE;
import static fr.acteslocaux.serialization.form.WordingForms.CITATION;
import static fr.acteslocaux.serialization.form.WordingForms.RECITAL;
import static fr.acteslocaux.serialization.form.WordingForms.SIGNATURE;
import static fr.acteslocaux.serialization.form.WordingForms.STATED_REMEDIES;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Attachment;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.Relation;
import fr.acteslocaux.serialization.wire.BooleanForm;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.FieldValues;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.WireForm;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.Recital;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import java.util.List;
import java.util.Optional;

/**
 * The properties that documents of every kind of act have. They are declared in two runs, head and foot, so that each kind
 * puts its own where a reader of the act expects them.
 *
 * @param <A>  the kind of act
 */
final class CommonFields<A extends Act> {

    private static final WireForm<Attachment> ATTACHMENT = attachment();

    private final Field<A, ActNumber> number;
    private final Field<A, Optional<TransmissionNumber>> transmissionNumber;
    private final Field<A, ActNature> nature;
    private final Field<A, Optional<ActMatter>> matter;
    private final Field<A, Optional<ActCharacter>> character;
    private final Field<A, Optional<Optional<ActSubject>>> subject;
    private final Field<A, Optional<Boolean>> urgent;
    private final Field<A, String> object;
    private final Field<A, LocalAuthority> authority;
    private final Field<A, Organ> organ;
    private final Field<A, List<Citation>> citations;
    private final Field<A, List<Recital>> recitals;

    private CommonFields(ObjectForm.Builder<A> act) {
        number = act.required("number", ACT_NUMBER, Act::number);
        transmissionNumber = act.optional("transmissionNumber", TRANSMISSION_NUMBER, Act::transmissionNumber);
        nature = act.required("nature", ACT_NATURE, Act::nature);
        matter = act.optional("matter", ACT_MATTER, Act::matter);
        character = act.required("character", constantsOrUnknown("act-character", ActCharacter.class), Act::character);
        subject = act.optional(
                "subject",
                constantsOrUnknown("act-subject", ActSubject.class),
                value -> Optional.of(value.subject()).filter(Optional::isPresent));
        urgent = act.optional(
                "urgent", BooleanForm.of(), value -> value.urgent() ? Optional.of(true) : Optional.empty());
        object = act.required("object", TEXT, Act::object);
        authority = act.required("authority", AUTHORITY, Act::authority);
        organ = act.required("organ", constants("organ", Organ.class), Act::organ);
        citations = act.list("citations", CITATION, Act::citations);
        recitals = act.list("recitals", RECITAL, Act::recitals);
    }

    /** Declares what comes before the operative part. */
    static <A extends Act> CommonFields<A> head(ObjectForm.Builder<A> act) {
        return new CommonFields<>(act);
    }

    /** Sets the parts of the head. */
    void fill(Act.Builder<A, ?> act, FieldValues<A> values) {
        act.number(values.of(number));
        values.of(transmissionNumber).ifPresent(act::transmissionNumber);
        act.nature(values.of(nature));
        values.of(matter).ifPresent(act::matter);
        values.of(character).ifPresent(act::character);
        values.of(subject).flatMap(known -> known).ifPresent(act::subject);
        values.of(urgent).ifPresent(act::urgent);
        act.object(values.of(object));
        act.authority(values.of(authority));
        act.organ(values.of(organ));
        act.citations(values.of(citations));
        act.recitals(values.of(recitals));
    }

    /**
     * The operative articles.
     *
     * @param <A>  the kind of act
     */
    record Text<A extends Act>(Field<A, List<Article>> articles) {

        static <A extends Act> Text<A> of(ObjectForm.Builder<A> act) {
            return new Text<>(act.list("articles", ARTICLE, Act::articles));
        }

        void fill(Act.Builder<A, ?> act, FieldValues<A> values) {
            act.articles(values.of(articles));
        }
    }

    /**
     * What comes after the operative part.
     *
     * @param <A>  the kind of act
     */
    record Foot<A extends Act>(
            Field<A, Optional<StatedIn<RemediesClause>>> remedies,
            Field<A, Optional<Signature>> signature,
            Field<A, Optional<String>> certificate,
            Field<A, List<Attachment>> attachments,
            Field<A, List<Relation>> relations,
            Field<A, List<ActEvent>> events) {

        static <A extends Act> Foot<A> of(ObjectForm.Builder<A> act) {
            return new Foot<>(
                    act.optional("remedies", STATED_REMEDIES, Act::remedies),
                    act.optional("signature", SIGNATURE, Act::signature),
                    act.optional("certificate", TEXT, Act::certificate),
                    act.list("attachments", ATTACHMENT, Act::attachments),
                    act.list("relations", RELATION, Act::relations),
                    act.list("events", EVENT, Act::events));
        }

        void fill(Act.Builder<A, ?> act, FieldValues<A> values) {
            values.of(remedies).ifPresent(act::remedies);
            values.of(signature).ifPresent(act::signature);
            values.of(certificate).ifPresent(act::certificate);
            act.attachments(values.of(attachments));
            act.relations(values.of(relations));
            act.events(values.of(events));
        }
    }

    static WireForm<Attachment> attachment() {
        ObjectForm.Builder<Attachment> attachment = ObjectForm.named("attachment");
        Field<Attachment, String> title = attachment.required("title", TEXT, Attachment::title);
        Field<Attachment, Optional<String>> pieceType = attachment.optional("pieceType", TEXT, Attachment::pieceType);
        Field<Attachment, Optional<String>> file = attachment.optional("file", TEXT, Attachment::file);
        return attachment.build(values -> new Attachment(values.of(title), values.of(pieceType), values.of(file)));
    }
}
