package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ValueForms.constants;
import static fr.acteslocaux.serialization.form.ValueForms.stated;

import fr.acteslocaux.convention.Clause;
import fr.acteslocaux.convention.CollectionOrder;
import fr.acteslocaux.convention.Termination;
import fr.acteslocaux.serialization.wire.Forms;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.UnionForm;

/** How the clauses of a convention are written. */
final class ClauseForms {

    private ClauseForms() {}

    static void addTo(Forms forms) {
        forms.is(
                CollectionOrder.class,
                UnionForm.<CollectionOrder>named("payment-title")
                        .with(CollectionOrder.OfState.class, title(forms, CollectionOrder.OfState.class, "state"))
                        .with(
                                CollectionOrder.OfLocalAuthority.class,
                                title(forms, CollectionOrder.OfLocalAuthority.class, "local-authority")));
        stated(forms, "stated-payment", CollectionOrder.class);
        forms.record(Clause.Indicators.class, "indicators").add();
        stated(forms, "stated-indicators", Clause.Indicators.class);
        forms.record(Clause.EditorialResponsibility.Director.class, "editorial-director")
                .add();
        forms.record(Clause.EditorialResponsibility.class, "editorial").add();
        stated(forms, "stated-editorial", Clause.EditorialResponsibility.class);
        forms.record(Clause.Assistance.Channel.class, "assistance-channel").add();
        forms.record(Clause.Assistance.class, "assistance").add();
        stated(forms, "stated-assistance", Clause.Assistance.class);
        constants(forms, "data-protection-right", Clause.DataProtection.Right.class);
        forms.record(Clause.DataProtection.class, "data-protection").add();
        stated(forms, "stated-data-protection", Clause.DataProtection.class);
        constants(forms, "termination-refund", Termination.Refund.class);
        forms.record(Termination.class, "termination").add();
        stated(forms, "stated-termination", Termination.class);
    }

    private static <C extends Record & CollectionOrder> ObjectForm<C> title(Forms forms, Class<C> type, String name) {
        return forms.record(type, "payment-title-of-" + name)
                .ofFamily("payment-title")
                .constant(UnionForm.DISCRIMINATOR, name)
                .form();
    }
}
