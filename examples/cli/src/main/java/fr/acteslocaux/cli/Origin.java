package fr.acteslocaux.cli;

import fr.acteslocaux.text.Language;

/**
 * Where an act was read.
 *
 * @param where  where it stands
 * @param act  which of the acts of its file it is, counted from 1
 * @param isAlone  whether the file is the document of one act
 */
record Origin(Where where, int act, boolean isAlone) {

    String in(Language language) {
        return isAlone ? where.file() : ReportTexts.of(language).text("origin", where.file(), String.valueOf(act));
    }
}
