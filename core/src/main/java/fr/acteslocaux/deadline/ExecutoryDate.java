package fr.acteslocaux.deadline;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The day from which an act may be carried out: the later of its publicity and of its transmission.
 * <p>
 * For example, decision DEC2024/0126, published and transmitted on Monday 3 June 2024, is executory that day.
 * <p>
 * The law is that of the day on which the act was taken: until 30 June 2022, publication or posting; since then,
 * publication on line, unless a commune of fewer than 3 500 inhabitants chose otherwise. An individual act is notified.
 * This is not the day on which an act enters into force.
 *
 * @legal.term caractère exécutoire
 * @legal.source CGCT-L2131-1, CGCT-L2131-1-2015, CE-2018-409667
 * @legal.since 2015-08-09
 */
public final class ExecutoryDate {

    private ExecutoryDate() {}

    /**
     * Derives the day from what happened to the act.
     *
     * @param act  the act, one that must be transmitted
     * @return the day, or the facts that are missing
     */
    public static Outcome<LocalDate> of(Act act) {
        Publicity publicity = Publicity.of(act);
        Optional<LocalDate> transmitted = act.event(ActEvent.Transmitted.class).map(ActEvent::on);
        List<LegalSource> sources = List.of(publicity.law());
        Reason laterOfBoth = new Reason("executory.later-of-both", sources, Map.of());
        if (publicity.trigger().isEmpty() || transmitted.isEmpty()) {
            List<Fact> missing = new ArrayList<>(publicity.missing());
            if (transmitted.isEmpty()) {
                missing.add(new Fact("act.transmission-date"));
            }
            return new Outcome.Undetermined<>(laterOfBoth, missing);
        }
        return Outcome.of(Publicity.madePublic(publicity.trigger().get(), publicity.law())
                .then(
                        laterOfBoth.with("transmitted", transmitted.get()),
                        day -> day.isBefore(transmitted.get()) ? transmitted.get() : day));
    }
}
