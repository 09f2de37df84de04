package fr.acteslocaux.serialization.wire;

/** Where a document is written, token by token: all that writing asks of a JSON library. */
public interface JsonSink {

    /** Opens an object. */
    void startObject();

    /** Closes the object that was opened last. */
    void endObject();

    /** Opens an array. */
    void startArray();

    /** Closes the array that was opened last. */
    void endArray();

    /**
     * Writes the name of a property, whose value comes next.
     *
     * @param name  the name
     */
    void name(String name);

    /**
     * Writes a string.
     *
     * @param text  the text
     */
    void text(String text);

    /**
     * Writes a whole number.
     *
     * @param number  the number
     */
    void number(int number);

    /**
     * Writes a number.
     *
     * @param literal  the number as JSON writes it
     */
    void number(String literal);

    /**
     * Writes a truth value.
     *
     * @param truth  the value
     */
    void truth(boolean truth);

    /** Writes {@code null}. */
    void nothing();
}
