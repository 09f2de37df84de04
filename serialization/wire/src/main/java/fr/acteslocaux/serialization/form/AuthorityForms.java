package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ValueForms.constants;

import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signatory;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.serialization.wire.Forms;

/** How authorities and their mandates are written. */
final class AuthorityForms {

    private AuthorityForms() {}

    static void addTo(Forms forms) {
        constants(forms, "authority-kind", LocalAuthority.Kind.class);
        constants(forms, "publicity-choice", LocalAuthority.PublicityChoice.class);
        constants(forms, "organ", Organ.class);
        forms.record(LocalAuthority.class, "authority").add();
        forms.record(Mandate.class, "mandate").add();
        forms.record(Signatory.class, "signatory").add();
        constants(forms, "signing-capacity", Signature.Capacity.class);
        forms.record(Signature.class, "signature").add();
    }
}
