package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ValueForms.ACT_NUMBER;
import static fr.acteslocaux.serialization.form.ValueForms.DAY;
import static fr.acteslocaux.serialization.form.ValueForms.RECEIPT;
import static fr.acteslocaux.serialization.form.ValueForms.TEXT;
import static fr.acteslocaux.serialization.form.ValueForms.constants;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.ActReference;
import fr.acteslocaux.lifecycle.Relation;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.UnionForm;
import fr.acteslocaux.serialization.wire.WireForm;
import fr.acteslocaux.text.AsPrinted;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** How events and relations between acts are written. */
final class LifecycleForms {

    private static final WireForm<ActReference> ACT_REFERENCE = actReference();
    static final WireForm<Relation> RELATION = relation();
    static final WireForm<ActEvent> EVENT = UnionForm.<ActEvent>named("event")
            .with(ActEvent.Signed.class, plainEvent("signed", ActEvent.Signed::new))
            .with(ActEvent.Transmitted.class, plainEvent("transmitted", ActEvent.Transmitted::new))
            .with(ActEvent.Acknowledged.class, acknowledged())
            .with(ActEvent.Refused.class, refused())
            .with(ActEvent.Published.class, published())
            .with(ActEvent.Posted.class, plainEvent("posted", ActEvent.Posted::new))
            .with(ActEvent.Notified.class, plainEvent("notified", ActEvent.Notified::new))
            .with(ActEvent.Reported.class, plainEvent("reported", ActEvent.Reported::new))
            .with(ActEvent.Changed.class, changed());

    private LifecycleForms() {}

    static WireForm<ActReference> actReference() {
        ObjectForm.Builder<ActReference> reference = ObjectForm.named("act-reference");
        Field<ActReference, ActNumber> number = reference.required("number", ACT_NUMBER, ActReference::number);
        Field<ActReference, Optional<LocalDate>> date = reference.optional("date", DAY, ActReference::date);
        return reference.build(values -> new ActReference(values.of(number), values.of(date)));
    }

    private static WireForm<Relation> relation() {
        ObjectForm.Builder<Relation> relation = ObjectForm.named("relation");
        Field<Relation, Relation.Kind> kind =
                relation.required("kind", constants("relation-kind", Relation.Kind.class), Relation::kind);
        Field<Relation, ActReference> act = relation.required("act", ACT_REFERENCE, Relation::act);
        Field<Relation, Optional<LocalDate>> effectiveOn = relation.optional("effectiveOn", DAY, Relation::effectiveOn);
        return relation.build(values -> new Relation(values.of(kind), values.of(act), values.of(effectiveOn)));
    }

    private static <E extends ActEvent> ObjectForm.Builder<E> event(String type) {
        return ObjectForm.<E>named("event-" + type).ofFamily("event").constant(UnionForm.DISCRIMINATOR, type);
    }

    private static <E extends ActEvent> ObjectForm<E> plainEvent(String type, Function<LocalDate, E> constructor) {
        ObjectForm.Builder<E> event = event(type);
        Field<E, LocalDate> on = event.required("on", DAY, ActEvent::on);
        return event.build(values -> constructor.apply(values.of(on)));
    }

    private static ObjectForm<ActEvent.Published> published() {
        ObjectForm.Builder<ActEvent.Published> event = event("published");
        Field<ActEvent.Published, LocalDate> on = event.required("on", DAY, ActEvent.Published::on);
        Field<ActEvent.Published, Optional<ActEvent.Published.Medium>> medium = event.optional(
                "medium",
                constants("act-event-published-medium", ActEvent.Published.Medium.class),
                ActEvent.Published::medium);
        return event.build(values -> new ActEvent.Published(values.of(on), values.of(medium)));
    }

    private static ObjectForm<ActEvent.Acknowledged> acknowledged() {
        ObjectForm.Builder<ActEvent.Acknowledged> event = event("acknowledged");
        Field<ActEvent.Acknowledged, LocalDate> on = event.required("on", DAY, ActEvent.Acknowledged::on);
        Field<ActEvent.Acknowledged, AsPrinted<ActIdentifier>> receipt =
                event.required("receipt", RECEIPT, ActEvent.Acknowledged::receipt);
        return event.build(values -> new ActEvent.Acknowledged(values.of(on), values.of(receipt)));
    }

    private static ObjectForm<ActEvent.Refused> refused() {
        ObjectForm.Builder<ActEvent.Refused> event = event("refused");
        Field<ActEvent.Refused, LocalDate> on = event.required("on", DAY, ActEvent.Refused::on);
        Field<ActEvent.Refused, String> code = event.required("code", TEXT, ActEvent.Refused::code);
        Field<ActEvent.Refused, Optional<String>> reason = event.optional("reason", TEXT, ActEvent.Refused::reason);
        return event.build(values -> new ActEvent.Refused(values.of(on), values.of(code), values.of(reason)));
    }

    private static ObjectForm<ActEvent.Changed> changed() {
        ObjectForm.Builder<ActEvent.Changed> event = event("changed");
        Field<ActEvent.Changed, LocalDate> on = event.required("on", DAY, ActEvent.Changed::on);
        Field<ActEvent.Changed, ActEvent.Changed.Change> change = event.required(
                "change",
                constants("act-event-changed-change", ActEvent.Changed.Change.class),
                ActEvent.Changed::change);
        Field<ActEvent.Changed, Optional<ActReference>> by = event.optional("by", ACT_REFERENCE, ActEvent.Changed::by);
        Field<ActEvent.Changed, Optional<LocalDate>> effectiveOn =
                event.optional("effectiveOn", DAY, ActEvent.Changed::effectiveOn);
        return event.build(values ->
                new ActEvent.Changed(values.of(on), values.of(change), values.of(by), values.of(effectiveOn)));
    }
}
