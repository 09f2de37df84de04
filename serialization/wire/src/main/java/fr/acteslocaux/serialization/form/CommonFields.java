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
import fr.acteslocaux.money.Amount;
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

    private final Field<A, Optional<ActNumber>> number;
    private final Field<A, Optional<TransmissionNumber>> transmissionNumber;
    private final Field<A, Optional<ActNature>> nature;
    private final Field<A, Optional<ActMatter>> matter;
    private final Field<A, Optional<ActCharacter>> character;
    private final Field<A, Optional<Optional<ActSubject>>> subject;
    private final Field<A, Optional<Boolean>> urgent;
    private final Field<A, String> object;
    private final Field<A, LocalAuthority> authority;
    private final Field<A, Optional<Organ>> organ;
    private final Field<A, List<Citation>> citations;
    private final Field<A, List<Recital>> recitals;
    private final Field<A, Optional<String>> report;

    private CommonFields(ObjectForm.Builder<A> act) {
        number = act.optional("number", FORMS.of(ActNumber.class), Act::number);
        transmissionNumber =
                act.optional("transmissionNumber", FORMS.of(TransmissionNumber.class), Act::transmissionNumber);
        nature = act.optional("nature", FORMS.of(ActNature.class), Act::nature);
        matter = act.optional("matter", FORMS.of(ActMatter.class), Act::matter);
        character = act.orElse(
                "character", constantsOrUnknown("act-character", ActCharacter.class), Act::character, Optional.empty());
        subject = act.optional(
                "subject",
                constantsOrUnknown("act-subject", ActSubject.class),
                value -> Optional.of(value.subject()).filter(Optional::isPresent));
        urgent = act.optional(
                "urgent", FORMS.of(Boolean.class), value -> value.urgent() ? Optional.of(true) : Optional.empty());
        object = act.required("object", FORMS.of(String.class), Act::object);
        authority = act.required("authority", FORMS.of(LocalAuthority.class), Act::authority);
        organ = act.optional("organ", FORMS.of(Organ.class), value -> Optional.of(value.organ()));
        citations = act.list("citations", FORMS.of(Citation.class), Act::citations);
        recitals = act.list("recitals", FORMS.of(Recital.class), Act::recitals);
        report = act.optional("report", FORMS.of(String.class), Act::report);
    }

    /** Declares what comes before the operative part. */
    static <A extends Act> CommonFields<A> head(ObjectForm.Builder<A> act) {
        return new CommonFields<>(act);
    }

    /** Sets the parts of the head. */
    void fill(Act.Builder<A, ?> act, FieldValues<A> values) {
        values.of(number).ifPresent(act::number);
        values.of(transmissionNumber).ifPresent(act::transmissionNumber);
        values.of(nature).ifPresent(act::nature);
        values.of(matter).ifPresent(act::matter);
        values.of(character).ifPresent(act::character);
        values.of(subject).flatMap(known -> known).ifPresent(act::subject);
        values.of(urgent).ifPresent(act::urgent);
        act.object(values.of(object));
        act.authority(values.of(authority));
        values.of(organ).ifPresent(act::organ);
        act.citations(values.of(citations));
        act.recitals(values.of(recitals));
        values.of(report).ifPresent(act::report);
    }

    /**
     * The operative part, and what it states as values.
     *
     * @param <A>  the kind of act
     */
    record Text<A extends Act>(
            Field<A, List<Article>> articles,
            Field<A, Optional<StatedIn<Term>>> term,
            Field<A, Optional<StatedIn<Amount>>> cost,
            Field<A, Optional<ConventionOutline>> outline,
            Field<A, List<StatedIn<Commitment>>> commitments) {

        static <A extends Act> Text<A> of(ObjectForm.Builder<A> act) {
            return new Text<>(
                    act.list("articles", FORMS.of(Article.class), Act::articles),
                    act.optional("term", stated(Term.class), Act::term),
                    act.optional("cost", stated(Amount.class), Act::cost),
                    act.optional(
                            "outline",
                            FORMS.of(ConventionOutline.class),
                            value -> Optional.of(value.outline()).filter(said -> !said.isEmpty())),
                    act.list("commitments", stated(Commitment.class), Act::commitments));
        }

        void fill(Act.Builder<A, ?> act, FieldValues<A> values) {
            act.articles(values.of(articles));
            values.of(term).ifPresent(act::term);
            values.of(cost).ifPresent(act::cost);
            values.of(outline).ifPresent(act::outline);
            act.commitments(values.of(commitments));
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
            Field<A, List<Signature>> cosignatures,
            Field<A, Optional<String>> certificate,
            Field<A, List<Attachment>> attachments,
            Field<A, List<Relation>> relations,
            Field<A, List<ActEvent>> events,
            Field<A, List<Convention>> conventions) {

        static <A extends Act> Foot<A> of(ObjectForm.Builder<A> act) {
            return new Foot<>(
                    act.optional("remedies", stated(RemediesClause.class), Act::remedies),
                    act.optional("signature", FORMS.of(Signature.class), Act::signature),
                    act.list("cosignatures", FORMS.of(Signature.class), Act::cosignatures),
                    act.optional("certificate", FORMS.of(String.class), Act::certificate),
                    act.list("attachments", FORMS.of(Attachment.class), Act::attachments),
                    act.list("relations", FORMS.of(Relation.class), Act::relations),
                    act.list("events", FORMS.of(ActEvent.class), Act::events),
                    act.list("conventions", FORMS.of(Convention.class), Act::conventions));
        }

        void fill(Act.Builder<A, ?> act, FieldValues<A> values) {
            values.of(remedies).ifPresent(act::remedies);
            values.of(signature).ifPresent(act::signature);
            act.cosignatures(values.of(cosignatures));
            values.of(certificate).ifPresent(act::certificate);
            act.attachments(values.of(attachments));
            act.relations(values.of(relations));
            act.events(values.of(events));
            act.conventions(values.of(conventions));
        }
    }
}
