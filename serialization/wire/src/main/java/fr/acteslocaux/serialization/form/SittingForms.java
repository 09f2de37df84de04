package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ValueForms.constants;

import fr.acteslocaux.act.Councillor;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Election;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.act.Recusal;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.serialization.wire.Forms;
import fr.acteslocaux.serialization.wire.WholeNumberForm;

/** How sittings, votes and elections, and what orders hold besides, are written. */
final class SittingForms {

    private SittingForms() {}

    static void addTo(Forms forms) {
        forms.record(Sitting.Attendance.class, "attendance").add();
        constants(forms, "member-presence", Councillor.Presence.class);
        forms.record(Councillor.class, "member").add();
        constants(forms, "session-convening", Sitting.Convening.class);
        forms.record(Sitting.class, "session").add();
        constants(forms, "vote-ballot", Vote.Ballot.class);
        forms.record(Vote.class, "vote").add();
        constants(forms, "conclusion", Deliberation.Conclusion.class);
        constants(forms, "election-office", Election.Office.class);
        forms.record(Election.Candidate.class, "candidate")
                .called("isElected", "elected")
                .withoutFalse("isElected")
                .add();
        forms.record(Election.class, "election")
                .with("round", WholeNumberForm.atLeast(1))
                .called("isByLot", "byLot")
                .withoutFalse("isByLot")
                .add();
        constants(forms, "order-permanence", Order.Permanence.class);
        constants(forms, "recusal-ground", Recusal.Ground.class);
        forms.record(Recusal.class, "recusal").add();
    }
}
