package fr.acteslocaux.serialization.document;

import java.io.Serializable;

/**
 * A place in a document.
 *
 * @param line  the line, counted from 1; 0 in a document that was not read
 * @param column  the column, counted from 1; 0 in a document that was not read
 */
public record Place(int line, int column) implements Comparable<Place>, Serializable {

    /** The place of what was not read. */
    public static final Place NONE = new Place(0, 0);

    @Override
    public int compareTo(Place other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
