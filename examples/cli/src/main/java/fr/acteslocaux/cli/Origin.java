package fr.acteslocaux.cli;

import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.text.Language;
import java.util.Optional;

/**
 * Where an act was read.
 *
 * @param file  the name of the file
 * @param act  which of its acts it is, counted from 1
 * @param isAlone  whether the file is the document of one act
 * @param isOfTable  whether the file is a table
 * @param publisher  the SIRET of its authority, where the file has it
 */
record Origin(String file, int act, boolean isAlone, boolean isOfTable, Optional<Siret> publisher) {

    Origin(String file, int act, boolean isAlone) {
        this(file, act, isAlone, false, Optional.empty());
    }

    String in(Language language) {
        return isAlone ? file : ReportTexts.of(language).text("origin", file, String.valueOf(act));
    }
}
