package fr.acteslocaux.cli;

import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.text.Language;
import java.util.Optional;

/**
 * Where an act was read.
 *
 * @param where  where it stands
 * @param act  which of the acts of its file it is, counted from 1
 * @param isAlone  whether the file is the document of one act
 * @param isOfTable  whether the file is a table
 * @param publisher  the SIRET of its authority, where the file has it
 */
record Origin(Where where, int act, boolean isAlone, boolean isOfTable, Optional<Siret> publisher) {

    Origin(Where where, int act, boolean isAlone) {
        this(where, act, isAlone, false, Optional.empty());
    }

    String file() {
        return where.file();
    }

    String in(Language language) {
        return isAlone ? where.file() : ReportTexts.of(language).text("origin", where.file(), String.valueOf(act));
    }
}
