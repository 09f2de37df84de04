package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day whose law a check applies. It is never that on which somebody asks.
 */
public enum GoverningDay {
    /** The day on which the act was taken: signed, or adopted in a sitting. */
    ADOPTION,
    /** The day on which the act was sent to the prefecture. */
    TRANSMISSION;

    Optional<LocalDate> of(Act act) {
        return switch (this) {
            case ADOPTION -> act.taken();
            case TRANSMISSION ->
                act.transmitted()
                        .or(() -> act.event(ActEvent.Acknowledged.class).map(ActEvent::on));
        };
    }
}
