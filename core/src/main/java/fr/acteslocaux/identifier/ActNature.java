package fr.acteslocaux.identifier;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.MalformedValueException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The nature under which an act is transmitted to the prefecture, as the @CTES schema lists them.
 * <p>
 * The order is that of the codes.
 *
 * @legal.term nature de l'acte
 * @legal.source CTES-ACTE
 */
public enum ActNature {
    /** 1, deliberations (<i>délibérations</i>). */
    DE(1),
    /** 2, regulatory orders (<i>arrêtés réglementaires</i>, now <i>actes réglementaires</i>). */
    AR(2),
    /** 3, individual orders (<i>arrêtés individuels</i>). */
    AI(3),
    /** 4, contracts, conventions and their amendments (<i>contrats, conventions et avenants</i>). */
    CC(4),
    /** 5, budgets and financial documents (<i>documents budgétaires et financiers</i>). */
    BF(5),
    /** 6, other acts (<i>autres</i>). */
    AU(6);

    private static final String TYPE = "act-nature";
    private static final ActNature[] ALL = values();

    private final int code;

    ActNature(int code) {
        this.code = code;
    }

    /**
     * Returns the code that messages carry.
     *
     * @return the code, from 1 to 6
     */
    public int code() {
        return code;
    }

    /**
     * Finds a nature by its code.
     *
     * @param code  the code
     * @return the nature
     * @throws IllegalArgumentException if the code is not from 1 to 6
     */
    public static ActNature of(int code) {
        if (code < 1 || code > ALL.length) {
            throw new IllegalArgumentException("Argument 'code' must be from 1 to " + ALL.length + ", found " + code);
        }
        return ALL[code - 1];
    }

    /**
     * Reads a nature.
     *
     * @param text  the two letters, such as {@code AU}
     * @return the nature
     * @throws MalformedValueException if there is no such nature
     */
    public static ActNature parse(CharSequence text) {
        ActNature nature = find(text);
        if (nature == null) {
            throw new MalformedValueException(
                    FormatFaults.ofPart(TYPE, text, FormatFault.Kind.COMPONENT, Message.of("nature"), text));
        }
        return nature;
    }

    /**
     * Reads a nature, if it is one.
     *
     * @param text  the text
     * @return the nature, or empty
     */
    public static Optional<ActNature> tryParse(@Nullable CharSequence text) {
        return text == null ? Optional.empty() : Optional.ofNullable(find(text));
    }

    /**
     * Says whether a text is a nature.
     *
     * @param text  the text, null is none
     * @return true if it is
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && find(text) != null;
    }

    private static @Nullable ActNature find(CharSequence text) {
        Objects.requireNonNull(text, "text");
        for (ActNature nature : ALL) {
            if (nature.name().contentEquals(text)) {
                return nature;
            }
        }
        return null;
    }
}
