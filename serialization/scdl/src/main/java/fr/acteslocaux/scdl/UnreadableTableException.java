package fr.acteslocaux.scdl;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.util.Objects;

/** Thrown for a file that is no table of the schema: none of its columns is there, or its quotes never end. */
public final class UnreadableTableException extends RuntimeException implements Localized {

    private static final long serialVersionUID = 1L;

    private final transient Localized problem;

    UnreadableTableException(Localized problem) {
        super(Objects.requireNonNull(problem, "problem").in(Language.ENGLISH));
        this.problem = problem;
    }

    @Override
    public String in(Language language) {
        return problem.in(language);
    }
}
