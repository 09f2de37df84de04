package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.serialization.document.Place;

/** The tokens of a document, one after the other: all that reading asks of a JSON library. */
public interface JsonSource extends AutoCloseable {

    /** What a token is. */
    enum Token {
        /** An opening brace. */
        START_OBJECT,
        /** A closing brace. */
        END_OBJECT,
        /** An opening bracket. */
        START_ARRAY,
        /** A closing bracket. */
        END_ARRAY,
        /** The name of a property. */
        NAME,
        /** A string. */
        TEXT,
        /** A number. */
        NUMBER,
        /** The literal {@code true}. */
        TRUE,
        /** The literal {@code false}. */
        FALSE,
        /** The literal {@code null}. */
        NULL,
        /** The end of the document. */
        END
    }

    /**
     * Goes on to the next token.
     *
     * @return the token
     * @throws JsonFault if the document is no JSON from here on, or larger than it may be
     */
    Token next();

    /**
     * Returns the token on which the source stands.
     *
     * @return the token that was returned last
     */
    Token current();

    /**
     * Returns the text of a name or a string, or the literal of a number.
     *
     * @return the text
     * @throws JsonFault if the token is no JSON in itself
     */
    String text();

    /**
     * Tells where the token is.
     *
     * @return its place, {@link Place#NONE} if the library does not know
     */
    Place place();

    /** Gives back what the library lent. */
    @Override
    void close();
}
