package fr.acteslocaux.ctes.reading;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.util.Objects;

/** Thrown when bytes are no XML, or would harm whoever reads them. Everything else is read, with its deviations. */
public final class UnreadableMessageException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why a message cannot be read. */
    public enum Cause {
        /** It is not well-formed XML. */
        NOT_XML,
        /** It declares a document type or an entity, which no message does. */
        DOCUMENT_TYPE,
        /** It is larger than any message, or elements lie too deep within each other. */
        TOO_LARGE,
        /** It is an archive that cannot be unpacked safely. */
        ARCHIVE
    }

    private final Cause reason;
    private final String french;
    private final String english;

    /**
     * Says why.
     *
     * @param reason  the kind of reason
     * @param words  the words
     */
    public UnreadableMessageException(Cause reason, Localized words) {
        super(words.in(Language.ENGLISH));
        this.reason = Objects.requireNonNull(reason, "reason");
        this.french = words.in(Language.FRENCH);
        this.english = words.in(Language.ENGLISH);
    }

    /**
     * Returns the kind of reason.
     *
     * @return why the message cannot be read
     */
    public Cause reason() {
        return reason;
    }

    /**
     * Says why.
     *
     * @param language  the reader's language
     * @return the sentence
     */
    public String text(Language language) {
        return language == Language.FRENCH ? french : english;
    }
}
