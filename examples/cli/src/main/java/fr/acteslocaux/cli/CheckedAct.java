package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.serialization.report.CheckReport;
import fr.acteslocaux.text.Language;

/** An act with all that was found about it. */
record CheckedAct(String file, Act act, Report report, ActTimeline timeline, LegalContext context) {

    CheckReport inWords(Language language) {
        CheckReport words = CheckReport.of(act, report, timeline, language).inFile(file);
        return context.asOf().map(words::asOf).orElse(words);
    }
}
