package fr.acteslocaux.compliance;

import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.Objects;

/**
 * Something that a check found, with the severity that the policy gives it.
 *
 * @param check  the check
 * @param severity  how serious it is
 * @param violation  where, what was expected and what was found
 * @param sources  the legal sources of the check that govern the act
 */
public record Finding(Check check, Severity severity, Verdict.Violation violation, List<LegalSource> sources) {

    public Finding {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(violation, "violation");
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
    }

    /**
     * Returns the id of the check.
     *
     * @return such as {@code fee.total-mismatch}
     */
    public String id() {
        return check.id();
    }

    /**
     * Says the finding in a sentence.
     *
     * @param language  the reader's language
     * @return the sentence, without the place
     */
    public String text(Language language) {
        return check.answer(violation, language);
    }
}
