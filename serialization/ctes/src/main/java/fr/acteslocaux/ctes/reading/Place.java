package fr.acteslocaux.ctes.reading;

import java.util.Objects;

/**
 * A place in a message.
 *
 * @param path  the element or attribute, such as {@code /ARActe/@DateReception} or {@code /Acte/Annexes/Annexe[2]}
 * @param line  the line, counted from 1; 0 in what is not written yet
 * @param column  the column, counted from 1; 0 in what is not written yet
 */
public record Place(String path, int line, int column) {

    public Place {
        Objects.requireNonNull(path, "path");
    }

    /**
     * Names a place in what is not written yet.
     *
     * @param path  the element or attribute
     * @return the place
     */
    public static Place of(String path) {
        return new Place(path, 0, 0);
    }

    /** Writes the path, after line and column where there are some. */
    @Override
    public String toString() {
        return line == 0 ? path : line + ":" + column + " " + path;
    }
}
