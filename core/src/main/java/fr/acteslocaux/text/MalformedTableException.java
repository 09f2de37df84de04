package fr.acteslocaux.text;

import java.util.Objects;

/**
 * A table that somebody gives, such as one of wordings of the law, cannot be used. It says in both languages which table, line
 * and column, what stands there and what was expected.
 */
public final class MalformedTableException extends IllegalArgumentException implements Localized {

    private static final long serialVersionUID = 1L;

    private final String inFrench;

    /**
     * Makes the exception.
     *
     * @param fault  what is wrong and where
     * @param cause  what found it
     */
    public MalformedTableException(Localized fault, Throwable cause) {
        super(fault.in(Language.ENGLISH), Objects.requireNonNull(cause, "cause"));
        this.inFrench = fault.in(Language.FRENCH);
    }

    @Override
    public String in(Language language) {
        return language == Language.FRENCH ? inFrench : String.valueOf(getMessage());
    }
}
