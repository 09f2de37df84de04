package fr.acteslocaux.act;

import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.lifecycle.ActEvent;
import java.util.List;
import java.util.Optional;

/**
 * What every act of a local authority has.
 *
 * @legal.term acte
 */
public sealed interface Act permits Decision {

    /**
     * Returns the number, as printed.
     *
     * @return the number
     */
    ActNumber number();

    /**
     * Returns the number under which the act is transmitted.
     *
     * @return the number, or empty if none was given
     */
    Optional<TransmissionNumber> transmissionNumber();

    /**
     * Returns the nature under which the act is transmitted.
     *
     * @return the nature
     */
    ActNature nature();

    /**
     * Returns whether the act is regulatory, individual or neither.
     *
     * @return the character
     */
    ActCharacter character();

    /**
     * Returns what the act is about.
     *
     * @return the object, as printed
     */
    String object();

    /**
     * Returns whose act it is.
     *
     * @return the local authority
     */
    LocalAuthority authority();

    /**
     * Returns what happened to the act, in the order in which it was recorded.
     *
     * @return the events
     */
    List<ActEvent> events();

    /**
     * Finds the first event of a kind.
     *
     * @param <E>  the kind of event
     * @param kind  the kind of event
     * @return the event, or empty if it did not happen
     */
    default <E extends ActEvent> Optional<E> event(Class<E> kind) {
        return events().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
