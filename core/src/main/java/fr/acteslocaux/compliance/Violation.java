package fr.acteslocaux.compliance;

import fr.acteslocaux.explain.SpokenDay;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One place where an act is not as a check expects.
 *
 * @param path  where, as a JSON pointer into the document of the act: {@code /events/2/receipt}
 * @param expected  what the check computes or wants
 * @param found  what the act has
 */
public record Violation(String path, Localized expected, Localized found) {

    public Violation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /** Days are named as sentences name them, what has a wording is worded, all else is written as it is. */
    static Violation of(String path, Object expected, Object found) {
        return new Violation(path, shown(expected), shown(found));
    }

    private static Localized shown(Object value) {
        if (value instanceof LocalDate day) {
            return new SpokenDay(day);
        }
        return value instanceof Localized localized ? localized : Localized.verbatim(value);
    }
}
