package fr.acteslocaux.cli;

import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.deadline.ActTimeline.Entry;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** A checked act as a report for people: the findings first, then the timeline. */
final class CheckText {

    private final CheckedAct checked;
    private final Language language;
    private final ReportTexts texts;
    private final Page page = new Page();

    private CheckText(CheckedAct checked, Language language) {
        this.checked = checked;
        this.language = language;
        this.texts = ReportTexts.of(language);
    }

    static String of(CheckedAct checked, Language language) {
        return new CheckText(checked, language).write();
    }

    private String write() {
        writeHead();
        writeFindings();
        writeUndetermined();
        writeTimeline();
        return page.toString();
    }

    private void writeHead() {
        page.line(texts.head(checked.act()));
        page.paragraph(0, checked.act().object());
        page.line("");
    }

    private void writeFindings() {
        List<Finding> findings = checked.report().findings();
        page.line(texts.text(
                "findings",
                count(Severity.ERROR),
                count(Severity.WARNING),
                count(Severity.INFO),
                checked.report().policy().title(language)));
        for (Finding finding : findings) {
            page.line("");
            page.line("  " + finding.severity().in(language).toUpperCase(language.locale()) + "  " + finding.id());
            page.paragraph(4, finding.text(language));
            page.paragraph(
                    4,
                    texts.text(
                            "finding.place",
                            finding.violation().path(),
                            finding.sources().stream()
                                    .map(source -> source.in(language))
                                    .collect(Collectors.joining(language.semicolon()))));
        }
        for (Report.Line line : checked.report().cutShort()) {
            page.line("");
            page.line(
                    "  " + texts.text("findings.more", line.more(), line.check().id()));
        }
        page.line("");
    }

    private void writeUndetermined() {
        List<Report.Line> undetermined = checked.report().undetermined();
        if (!undetermined.isEmpty()) {
            page.line(texts.text("undetermined", undetermined.size()));
            for (Report.Line line : undetermined) {
                page.line("");
                page.line("  " + line.check().id());
                page.paragraph(4, line.check().question(language));
                page.paragraph(4, line.gap(language).orElseThrow());
            }
            page.line("");
        }
        page.line(texts.text("passed", checked.report().passed().size()));
        page.line("");
    }

    private long count(Severity severity) {
        long told = checked.report().findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return told
                + checked.report().cutShort().stream()
                        .filter(line -> line.severity() == severity)
                        .mapToLong(Report.Line::more)
                        .sum();
    }

    private void writeTimeline() {
        page.line(checked.context()
                .asOf()
                .map(day -> texts.text("timeline.as-of", texts.day(day)))
                .orElseGet(() -> texts.text("timeline")));
        checked.timeline().entries().forEach(this::writeEntry);
    }

    private void writeEntry(Entry entry) {
        page.line("");
        String what = entry.rule().title(language);
        page.paragraph(
                2,
                entry.deadline()
                        .lastDay()
                        .map(last -> texts.text("timeline.entry", texts.day(last), what, standing(entry)))
                        .orElse(what));
        Explanations.sentences(language, entry.deadline()).forEach(sentence -> page.paragraph(4, sentence));
    }

    private String standing(Entry entry) {
        return checked.context()
                .asOf()
                .filter(asOf -> entry.rule().runsOut())
                .map(asOf -> texts.text(entry.isOver(asOf) ? "timeline.over" : "timeline.pending"))
                .orElse("");
    }
}
