package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.LegalSource;

/** Law of an authority that was not read, and is only supposed to be that of communes: it stands on an open question. */
final class SupposedLaw {

    private SupposedLaw() {}

    static boolean isThatOf(Reason reason) {
        return reason.sources().stream().anyMatch(source -> source.kind() == LegalSource.Kind.OPEN_QUESTION);
    }
}
