package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ValueForms.constants;

import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.serialization.wire.Forms;

/** How sittings and votes are written. */
final class SittingForms {

    private SittingForms() {}

    static void addTo(Forms forms) {
        forms.record(Sitting.Attendance.class, "attendance").add();
        constants(forms, "session-convening", Sitting.Convening.class);
        forms.record(Sitting.class, "session").add();
        constants(forms, "vote-ballot", Vote.Ballot.class);
        forms.record(Vote.class, "vote").add();
    }
}
