package fr.acteslocaux.ctes.message;

import java.util.Objects;

/**
 * XML that is no message of @CTES.
 *
 * @param element  the name of its root
 */
public record UnknownMessage(String element) implements Message {

    public UnknownMessage {
        Objects.requireNonNull(element, "element");
    }

    @Override
    public MessageKind kind() {
        return MessageKind.UNKNOWN;
    }
}
