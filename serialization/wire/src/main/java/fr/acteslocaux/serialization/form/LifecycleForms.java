package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ValueForms.constants;

import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.ActReference;
import fr.acteslocaux.lifecycle.Relation;
import fr.acteslocaux.serialization.wire.Forms;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.UnionForm;

/** How the life of an act is written. */
final class LifecycleForms {

    private LifecycleForms() {}

    static void addTo(Forms forms) {
        forms.record(ActReference.class, "act-reference")
                .atLeastOneOf("number", "date")
                .add();
        constants(forms, "relation-kind", Relation.Kind.class);
        forms.record(Relation.class, "relation").add();
        constants(forms, "act-event-published-medium", ActEvent.Published.Medium.class);
        constants(forms, "act-event-changed-change", ActEvent.Changed.Change.class);
        forms.is(
                ActEvent.class,
                UnionForm.<ActEvent>named("event")
                        .with(ActEvent.Signed.class, event(forms, ActEvent.Signed.class, "signed"))
                        .with(ActEvent.Transmitted.class, event(forms, ActEvent.Transmitted.class, "transmitted"))
                        .with(ActEvent.Acknowledged.class, event(forms, ActEvent.Acknowledged.class, "acknowledged"))
                        .with(ActEvent.Refused.class, event(forms, ActEvent.Refused.class, "refused"))
                        .with(ActEvent.Published.class, event(forms, ActEvent.Published.class, "published"))
                        .with(ActEvent.Posted.class, event(forms, ActEvent.Posted.class, "posted"))
                        .with(
                                ActEvent.DisplayedOnSite.class,
                                event(forms, ActEvent.DisplayedOnSite.class, "displayed-on-site"))
                        .with(ActEvent.Notified.class, event(forms, ActEvent.Notified.class, "notified"))
                        .with(ActEvent.Reported.class, event(forms, ActEvent.Reported.class, "reported"))
                        .with(ActEvent.Changed.class, event(forms, ActEvent.Changed.class, "changed")));
    }

    private static <E extends Record & ActEvent> ObjectForm<E> event(Forms forms, Class<E> type, String name) {
        return forms.record(type, "event-" + name)
                .ofFamily("event")
                .constant(UnionForm.DISCRIMINATOR, name)
                .form();
    }
}
