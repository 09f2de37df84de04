package fr.acteslocaux.serialization.wire;

import java.util.Optional;

/** What schemas say in words. */
@FunctionalInterface
public interface Descriptions {

    /**
     * Says what a form or a property is.
     *
     * @param key  the name of the form, such as {@code school}; or with the property after a point, such as {@code school.uai}
     * @return the words, empty if there are none
     */
    Optional<String> of(String key);

    /**
     * Says nothing.
     *
     * @return no words
     */
    static Descriptions none() {
        return key -> Optional.empty();
    }
}
