package fr.acteslocaux.cli;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.deadline.DeadlineRule;
import java.util.List;
import java.util.Optional;

/**
 * An act that was read.
 *
 * @param where  where it stands
 * @param act  the act
 * @param deadlines  its clocks, where what was read changes them; empty for those of the library
 */
record ReadAct(Where where, Act act, Optional<List<DeadlineRule>> deadlines) {

    ReadAct(Where where, Act act) {
        this(where, act, Optional.empty());
    }
}
