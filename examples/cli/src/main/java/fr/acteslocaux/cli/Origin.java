package fr.acteslocaux.cli;

import fr.acteslocaux.text.Language;

/**
 * Where an act was read.
 *
 * @param file  the name of the file
 * @param act  which of its acts it is, counted from 1
 * @param isAlone  whether the file is the document of one act
 */
record Origin(String file, int act, boolean isAlone) {

    String in(Language language) {
        return isAlone ? file : ReportTexts.of(language).text("origin", file, String.valueOf(act));
    }
}
