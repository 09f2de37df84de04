package fr.acteslocaux.testing.examples;

import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** The same deliberation on another day, or by other members. */
final class CouncilEdit {

    private CouncilEdit() {}

    static Deliberation heldOn(Deliberation act, LocalDate sitting, LocalDate convened) {
        int year = sitting.getYear();
        String receipt = "012-211209903-" + sitting.toString().replace("-", "") + "-" + year + "_31-DE";
        return seated(act, held -> held.on(sitting).convenedOn(convened)).toBuilder()
                .number(ActNumber.parse(year + "-31"))
                .transmissionNumber(TransmissionNumber.parse(year + "_31"))
                .signature(act.signature().orElseThrow().dated(sitting.plusDays(1)))
                .events(List.of(
                        new ActEvent.Signed(sitting.plusDays(1)),
                        new ActEvent.Transmitted(sitting.plusDays(2)),
                        new ActEvent.Acknowledged(sitting.plusDays(2), receipt),
                        new ActEvent.Published(sitting.plusDays(3))))
                .build();
    }

    static Deliberation seated(Deliberation act, UnaryOperator<Sitting.Builder> change) {
        return act.toBuilder()
                .sitting(change.apply(act.sitting().toBuilder()).build())
                .build();
    }

    /** All who are there or represented vote in favour. */
    static Deliberation attended(Deliberation act, int inOffice, int present, int proxies) {
        return seated(act, held -> held.attendance(new Sitting.Attendance(inOffice, present, proxies))).toBuilder()
                .vote(Vote.of(present + proxies, 0, 0))
                .build();
    }

    static Deliberation voted(Deliberation act, Vote vote) {
        return act.toBuilder().vote(vote).build();
    }
}
