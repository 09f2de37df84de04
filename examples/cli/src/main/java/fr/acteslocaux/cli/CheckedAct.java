package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.serialization.report.CheckReport;
import fr.acteslocaux.text.Language;

/** An act with all that was found about it. */
record CheckedAct(Where where, Act act, Report report, ActTimeline timeline, LegalContext context) {

    static CheckedAct of(ReadAct read, Policy policy, LegalContext context, Catalogue catalogue) {
        ActFacts facts = ActFacts.of(read.act(), context);
        return new CheckedAct(
                read.where(),
                read.act(),
                Compliance.check(facts, policy, catalogue),
                ActTimeline.of(facts, read.deadlines().orElseGet(catalogue::deadlines)),
                context);
    }

    CheckReport inWords(Language language) {
        CheckReport words =
                CheckReport.of(act, report, timeline, context, language).inFile(where.file());
        return where.line().map(words::onLine).orElse(words);
    }
}
