package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ValueForms.COUNT;
import static fr.acteslocaux.serialization.form.ValueForms.DAY;
import static fr.acteslocaux.serialization.form.ValueForms.TEXT;
import static fr.acteslocaux.serialization.form.ValueForms.constants;

import fr.acteslocaux.act.Attendance;
import fr.acteslocaux.act.Session;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.serialization.wire.BooleanForm;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.WireForm;
import java.time.LocalDate;
import java.util.Optional;

/** How sittings and votes are written. */
final class SittingForms {

    static final WireForm<Session> SESSION = session();
    static final WireForm<Vote> VOTE = vote();

    private SittingForms() {}

    private static WireForm<Session> session() {
        ObjectForm.Builder<Session> session = ObjectForm.named("session");
        Field<Session, LocalDate> on = session.required("on", DAY, Session::on);
        Field<Session, Optional<LocalDate>> convenedOn = session.optional("convenedOn", DAY, Session::convenedOn);
        Field<Session, Session.Convening> convening =
                session.required("convening", constants(Session.Convening.class), Session::convening);
        Field<Session, Optional<Attendance>> attendance =
                session.optional("attendance", attendance(), Session::attendance);
        Field<Session, Optional<String>> chair = session.optional("chair", TEXT, Session::chair);
        Field<Session, Optional<String>> secretary = session.optional("secretary", TEXT, Session::secretary);
        return session.build(values -> new Session(
                values.of(on),
                values.of(convenedOn),
                values.of(convening),
                values.of(attendance),
                values.of(chair),
                values.of(secretary)));
    }

    static WireForm<Attendance> attendance() {
        ObjectForm.Builder<Attendance> attendance = ObjectForm.named("attendance");
        Field<Attendance, Integer> inOffice = attendance.required("inOffice", COUNT, Attendance::inOffice);
        Field<Attendance, Integer> present = attendance.required("present", COUNT, Attendance::present);
        Field<Attendance, Integer> proxies = attendance.required("proxies", COUNT, Attendance::proxies);
        return attendance.build(values -> new Attendance(values.of(inOffice), values.of(present), values.of(proxies)));
    }

    private static WireForm<Vote> vote() {
        ObjectForm.Builder<Vote> vote = ObjectForm.named("vote");
        Field<Vote, Integer> inFavour = vote.required("inFavour", COUNT, Vote::inFavour);
        Field<Vote, Integer> against = vote.required("against", COUNT, Vote::against);
        Field<Vote, Integer> abstaining = vote.required("abstaining", COUNT, Vote::abstaining);
        Field<Vote, Integer> notTakingPart = vote.required("notTakingPart", COUNT, Vote::notTakingPart);
        Field<Vote, Optional<Vote.Ballot>> ballot = vote.optional("ballot", constants(Vote.Ballot.class), Vote::ballot);
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
