package fr.acteslocaux.serialization.form;

import fr.acteslocaux.serialization.wire.Forms;
import fr.acteslocaux.serialization.wire.WireForm;
import fr.acteslocaux.wording.StatedIn;

/** How every type of the library is written. */
final class AllForms {

    static final Forms FORMS = all();

    private AllForms() {}

    /** Finds how a value is written with the article that states it. */
    static <T> WireForm<StatedIn<T>> stated(Class<T> type) {
        return FORMS.of(StatedIn.class, type);
    }

    private static Forms all() {
        Forms forms = new Forms();
        ValueForms.addTo(forms);
        AuthorityForms.addTo(forms);
        LifecycleForms.addTo(forms);
        WordingForms.addTo(forms);
        DelegationForms.addTo(forms);
        SittingForms.addTo(forms);
        ClauseForms.addTo(forms);
        CommitmentForms.addTo(forms);
        ConventionForms.addTo(forms);
        ReportForms.addTo(forms);
        return forms;
    }
}
