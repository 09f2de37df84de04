package fr.acteslocaux.convention;

import java.util.List;
import java.util.Objects;

/**
 * How the use of what a convention provides is measured.
 *
 * @legal.term indicateurs d'activité
 * @param scheme  the name of the measure, as printed, such as {@code DNMA}
 * @param measured  what is measured, in the order of the text
 * @param anonymous  whether the convention says that the data are anonymous
 */
public record Indicators(String scheme, List<String> measured, boolean anonymous) {

    public Indicators {
        Objects.requireNonNull(scheme, "scheme");
        measured = List.copyOf(measured);
    }
}
