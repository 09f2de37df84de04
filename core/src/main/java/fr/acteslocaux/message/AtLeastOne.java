package fr.acteslocaux.message;

import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.MalformedValueException;
import java.util.Arrays;
import java.util.Optional;

/** Parts of which one is enough, but not none. */
public final class AtLeastOne {

    private AtLeastOne() {}

    /**
     * Refuses a whole that has none of them.
     *
     * @param type  the name of the type
     * @param names  what the parts are called, such as {@code number, date}
     * @param parts  the parts
     * @throws MalformedValueException if all are empty
     */
    public static void require(String type, String names, Optional<?>... parts) {
        if (Arrays.stream(parts).allMatch(Optional::isEmpty)) {
            throw new MalformedValueException(new FormatFault(
                    type, "", FormatFault.Kind.COMPONENT, Message.of("at-least-one", names), Message.of("none")));
        }
    }
}
