package fr.acteslocaux.testing;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.Written;
import java.util.List;

/**
 * Acts to test with.
 */
public final class Acts {

    private static final Decision RODEZ_ENT_2024 = RodezEnt2024.decision();

    private Acts() {}

    /**
     * Returns decision DEC2024/0126 of the mayor of Rodez of Monday 3 June 2024, which signs a convention on a digital
     * workspace for ten schools. It is a real act, never bent to suit a test.
     *
     * @return the decision, with its convention
     */
    public static Decision rodezEnt2024() {
        return RODEZ_ENT_2024;
    }

    /**
     * Returns the Rodez act with another receipt in place of its own, such as one with a SIREN of eight digits.
     *
     * @param receipt  the identifier as stamped, malformed or not
     * @return the decision
     */
    public static Decision rodezEnt2024WithReceipt(String receipt) {
        List<ActEvent> events = RODEZ_ENT_2024.events().stream()
                .map(event -> event instanceof ActEvent.Acknowledged acknowledged
                        ? new ActEvent.Acknowledged(acknowledged.on(), Written.read(receipt, ActIdentifier::parse))
                        : event)
                .toList();
        return RODEZ_ENT_2024.toBuilder().events(events).build();
    }
}
