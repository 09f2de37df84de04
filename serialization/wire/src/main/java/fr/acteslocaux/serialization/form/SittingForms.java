package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ValueForms.COUNT;
import static fr.acteslocaux.serialization.form.ValueForms.DAY;
import static fr.acteslocaux.serialization.form.ValueForms.TEXT;
import static fr.acteslocaux.serialization.form.ValueForms.constants;

import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.serialization.wire.BooleanForm;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.WireForm;
import java.time.LocalDate;
import java.util.Optional;

/** How sittings and votes are written. */
final class SittingForms {

    static final WireForm<Sitting> SESSION = sitting();
    static final WireForm<Vote> VOTE = vote();

    private SittingForms() {}

    private static WireForm<Sitting> sitting() {
        ObjectForm.Builder<Sitting> sitting = ObjectForm.named("session");
        Field<Sitting, LocalDate> on = sitting.required("on", DAY, Sitting::on);
        Field<Sitting, Optional<LocalDate>> convenedOn = sitting.optional("convenedOn", DAY, Sitting::convenedOn);
        Field<Sitting, Sitting.Convening> convening = sitting.required(
                "convening", constants("session-convening", Sitting.Convening.class), Sitting::convening);
        Field<Sitting, Optional<Sitting.Attendance>> attendance =
                sitting.optional("attendance", attendance(), Sitting::attendance);
        Field<Sitting, Optional<String>> chair = sitting.optional("chair", TEXT, Sitting::chair);
        Field<Sitting, Optional<String>> secretary = sitting.optional("secretary", TEXT, Sitting::secretary);
        return sitting.build(values -> new Sitting(
                values.of(on),
                values.of(convenedOn),
                values.of(convening),
                values.of(attendance),
                values.of(chair),
                values.of(secretary)));
    }

    static WireForm<Sitting.Attendance> attendance() {
        ObjectForm.Builder<Sitting.Attendance> attendance = ObjectForm.named("attendance");
        Field<Sitting.Attendance, Integer> inOffice =
                attendance.required("inOffice", COUNT, Sitting.Attendance::inOffice);
        Field<Sitting.Attendance, Integer> present = attendance.required("present", COUNT, Sitting.Attendance::present);
        Field<Sitting.Attendance, Integer> proxies = attendance.required("proxies", COUNT, Sitting.Attendance::proxies);
        return attendance.build(
                values -> new Sitting.Attendance(values.of(inOffice), values.of(present), values.of(proxies)));
    }

    private static WireForm<Vote> vote() {
        ObjectForm.Builder<Vote> vote = ObjectForm.named("vote");
        Field<Vote, Integer> inFavour = vote.required("inFavour", COUNT, Vote::inFavour);
        Field<Vote, Integer> against = vote.required("against", COUNT, Vote::against);
        Field<Vote, Integer> abstaining = vote.required("abstaining", COUNT, Vote::abstaining);
        Field<Vote, Integer> notTakingPart = vote.required("notTakingPart", COUNT, Vote::notTakingPart);
        Field<Vote, Optional<Vote.Ballot>> ballot =
                vote.optional("ballot", constants("vote-ballot", Vote.Ballot.class), Vote::ballot);
        Field<Vote, Optional<Boolean>> castingVote = vote.optional("castingVote", BooleanForm.of(), Vote::castingVote);
        Field<Vote, Optional<String>> stated = vote.optional("stated", TEXT, Vote::stated);
        return vote.build(values -> new Vote(
                values.of(inFavour),
                values.of(against),
                values.of(abstaining),
                values.of(notTakingPart),
                values.of(ballot),
                values.of(castingVote),
                values.of(stated)));
    }
}
