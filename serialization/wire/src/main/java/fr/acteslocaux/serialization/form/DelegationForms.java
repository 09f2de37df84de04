package fr.acteslocaux.serialization.form;

import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.serialization.wire.Forms;
import fr.acteslocaux.serialization.wire.WholeNumberForm;
import fr.acteslocaux.serialization.wire.WireForm;

/** How delegations, and what is decided by them, are written. */
final class DelegationForms {

    private static final WireForm<Integer> ITEM = WholeNumberForm.atLeast(1);

    private DelegationForms() {}

    static void addTo(Forms forms) {
        forms.record(Delegation.GrantedMatter.class, "granted-matter")
                .with("item", ITEM)
                .add();
        forms.record(Exercise.class, "exercise").with("item", ITEM).add();
        forms.record(Delegation.GrantingDeliberation.class, "granting-deliberation")
                .with("takenBack", ITEM)
                .atLeastOneOf("number", "date")
                .add();
        forms.record(Delegation.class, "delegation").add();
    }
}
