package fr.acteslocaux.text;

import java.util.Locale;

/**
 * In what way a text fails to be a value.
 */
public enum Fault {
    /** Too many or too few characters. */
    LENGTH,
    /** A character that cannot stand where it stands. */
    CHARACTER,
    /** Right in shape, but a part of it names nothing: a month 13, a department 20. */
    COMPONENT,
    /** The check digit or letter is not the one that the rest gives. */
    KEY;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
