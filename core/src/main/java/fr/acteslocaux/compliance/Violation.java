package fr.acteslocaux.compliance;

import fr.acteslocaux.text.Localized;
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
}
