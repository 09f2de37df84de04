package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.AllForms.FORMS;
import static fr.acteslocaux.serialization.form.AllForms.stated;
import static fr.acteslocaux.serialization.form.ValueForms.constantsOrUnknown;

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
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.FieldValues;
import fr.acteslocaux.serialization.wire.ObjectForm;
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
        number = act.required("number", FORMS.of(ActNumber.class), Act::number);
        transmissionNumber =
                act.optional("transmissionNumber", FORMS.of(TransmissionNumber.class), Act::transmissionNumber);
        nature = act.required("nature", FORMS.of(ActNature.class), Act::nature);
        matter = act.optional("matter", FORMS.of(ActMatter.class), Act::matter);
        character = act.required("character", constantsOrUnknown("act-character", ActCharacter.class), Act::character);
        subject = act.optional(
                "subject",
                constantsOrUnknown("act-subject", ActSubject.class),
                value -> Optional.of(value.subject()).filter(Optional::isPresent));
        urgent = act.optional(
                "urgent", FORMS.of(Boolean.class), value -> value.urgent() ? Optional.of(true) : Optional.empty());
        object = act.required("object", FORMS.of(String.class), Act::object);
        authority = act.required("authority", FORMS.of(LocalAuthority.class), Act::authority);
        organ = act.required("organ", FORMS.of(Organ.class), Act::organ);
        citations = act.list("citations", FORMS.of(Citation.class), Act::citations);
        recitals = act.list("recitals", FORMS.of(Recital.class), Act::recitals);
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
            return new Text<>(act.list("articles", FORMS.of(Article.class), Act::articles));
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
                    act.optional("remedies", stated(RemediesClause.class), Act::remedies),
                    act.optional("signature", FORMS.of(Signature.class), Act::signature),
                    act.optional("certificate", FORMS.of(String.class), Act::certificate),
                    act.list("attachments", FORMS.of(Attachment.class), Act::attachments),
                    act.list("relations", FORMS.of(Relation.class), Act::relations),
                    act.list("events", FORMS.of(ActEvent.class), Act::events));
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
}
