package fr.acteslocaux.wording;

import java.util.Objects;

/**
 * A ground that an act gives for what it decides.
 *
 * @legal.term considérant, motif
 * @param text  what it says
 */
public record Recital(String text) {

    public Recital {
        Objects.requireNonNull(text, "text");
    }
}
