package fr.acteslocaux.act;

import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One sending of an act to the representative of the State, and the receipt that answers it.
 *
 * @param sent  the day on which it was sent, empty if only the receipt is recorded
 * @param received  the day of the receipt, empty if there is none
 */
record Sending(Optional<LocalDate> sent, Optional<LocalDate> received) {

    /** Finds a day of the first sending that stands and has one. */
    static Optional<LocalDate> first(List<Sending> standing, Function<Sending, Optional<LocalDate>> day) {
        for (Sending sending : standing) {
            Optional<LocalDate> found = day.apply(sending);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the sendings that stand. The days tell what followed what; on one day, the order in which it was recorded. A refusal
     * answers the last sending that has no receipt, or takes back the last receipt.
     */
    static List<Sending> standing(List<ActEvent> events) {
        List<ActEvent> inOrder = new ArrayList<>(events);
        inOrder.sort(Comparator.comparing(ActEvent::on));
        List<Sending> standing = new ArrayList<>();
        for (ActEvent event : inOrder) {
            if (event instanceof ActEvent.Transmitted) {
                send(standing, event.on());
            } else if (event instanceof ActEvent.Acknowledged) {
                acknowledge(standing, event.on());
            } else if (event instanceof ActEvent.Refused) {
                refuse(standing);
            }
        }
        return List.copyOf(standing);
    }

    /** A receipt of that day that answers nothing yet was only recorded first. */
    private static void send(List<Sending> standing, LocalDate day) {
        int alone = standing.indexOf(new Sending(Optional.empty(), Optional.of(day)));
        if (alone >= 0) {
            standing.set(alone, new Sending(Optional.of(day), Optional.of(day)));
        } else {
            standing.add(new Sending(Optional.of(day), Optional.empty()));
        }
    }

    private static void acknowledge(List<Sending> standing, LocalDate day) {
        for (int i = 0; i < standing.size(); i++) {
            if (standing.get(i).received().isEmpty()) {
                standing.set(i, new Sending(standing.get(i).sent(), Optional.of(day)));
                return;
            }
        }
        standing.add(new Sending(Optional.empty(), Optional.of(day)));
    }

    private static void refuse(List<Sending> standing) {
        for (int i = standing.size() - 1; i >= 0; i--) {
            if (standing.get(i).received().isEmpty()) {
                standing.remove(i);
                return;
            }
        }
        if (!standing.isEmpty()) {
            standing.remove(standing.size() - 1);
        }
    }
}
