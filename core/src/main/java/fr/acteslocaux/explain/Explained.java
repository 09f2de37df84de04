package fr.acteslocaux.explain;

import java.util.List;
import java.util.Optional;

/**
 * What can say how it came about. {@link Explanations} puts it into words.
 */
public interface Explained {

    /**
     * Returns the moves that led here.
     *
     * @return the steps in order, none if nothing could be derived
     */
    List<? extends Derivation.Step<?>> steps();

    /**
     * Returns what is to be said after the steps: that facts are missing, or that the law is debated.
     *
     * @return the reason, or empty if the steps say it all
     */
    default Optional<Reason> conclusion() {
        return Optional.empty();
    }
}
