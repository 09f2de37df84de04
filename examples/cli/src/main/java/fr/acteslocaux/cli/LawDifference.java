package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.DeadlineRule;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.serialization.report.ReportedDeadline;
import fr.acteslocaux.serialization.report.ReportedFinding;
import fr.acteslocaux.serialization.report.ReportedGap;
import fr.acteslocaux.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What changes for one act from one law to another: days, findings, and what is undetermined. */
record LawDifference(
        Act act,
        List<Change> changes,
        List<Finding> appearing,
        List<Finding> disappearing,
        List<Report.Line> undetermined,
        List<Report.Line> noLongerUndetermined) {

    /** A clock that shows something else, or that there is under one law only. */
    record Change(DeadlineRule rule, Optional<Deadline> before, Optional<Deadline> after) {

        boolean isNone() {
            return shown(before).equals(shown(after));
        }

        private static Optional<List<Object>> shown(Optional<Deadline> deadline) {
            return deadline.map(clock -> List.of(clock.status(), clock.lastDay(), clock.safeDay()));
        }
    }

    static LawDifference of(Act act, Optional<Policy> chosen, LegalContext today, LegalContext reformed) {
        ActFacts before = ActFacts.of(act, today);
        ActFacts after = ActFacts.of(act, reformed);
        Policy policy = chosen.orElseGet(() -> Policies.reachedBy(act, today));
        Report was = Compliance.check(before, policy, Catalogue.standard());
        Report is = Compliance.check(after, policy, Catalogue.standard());
        List<Report.Line> undetermined = without(was.undetermined(), is.undetermined());
        return new LawDifference(
                act,
                changes(before, after),
                without(was.findings(), is.findings(), LawDifference::isSame),
                without(is.findings(), was.findings(), LawDifference::isSame).stream()
                        .filter(finding -> undetermined.stream()
                                .noneMatch(line -> line.check().id().equals(finding.id())))
                        .toList(),
                undetermined,
                without(is.undetermined(), was.undetermined()));
    }

    private static List<Change> changes(ActFacts before, ActFacts after) {
        List<DeadlineRule> rules = Catalogue.standard().deadlines();
        ActTimeline shown = ActTimeline.of(before, rules);
        ActTimeline reformed = ActTimeline.of(after, rules);
        List<Change> changes = new ArrayList<>();
        for (DeadlineRule rule : rules) {
            changes.add(new Change(rule, shown.of(rule), reformed.of(rule)));
        }
        changes.removeIf(Change::isNone);
        return changes;
    }

    private static List<Report.Line> without(List<Report.Line> known, List<Report.Line> all) {
        return without(
                known,
                all,
                (one, other) -> one.check().id().equals(other.check().id()));
    }

    private static <T> List<T> without(List<T> known, List<T> all, BiPredicate<T, T> isSame) {
        return all.stream()
                .filter(one -> known.stream().noneMatch(other -> isSame.test(one, other)))
                .toList();
    }

    /** Findings are the same if they say the same of the same place, whatever their sources. */
    private static boolean isSame(Finding one, Finding other) {
        return one.id().equals(other.id())
                && one.violation().path().equals(other.violation().path())
                && Objects.equals(one.text(Language.FRENCH), other.text(Language.FRENCH));
    }

    boolean isNone() {
        return Stream.of(changes, appearing, disappearing, undetermined, noLongerUndetermined)
                .allMatch(List::isEmpty);
    }

    ObjectNode asJson(String file, Language language) {
        ObjectNode answer = Json.object()
                .put("file", file)
                .put("type", RuleWords.small(act.kind()))
                .put("number", act.number().map(ActNumber::toString).orElse(null));
        ArrayNode deadlines = answer.putArray("deadlines");
        for (Change change : changes) {
            ObjectNode entry =
                    deadlines.addObject().put("deadline", change.rule().id());
            entry.set("before", inWords(change.before(), language));
            entry.set("after", inWords(change.after(), language));
        }
        putFindings(answer.putArray("appearing"), appearing, language);
        putFindings(answer.putArray("disappearing"), disappearing, language);
        ArrayNode gaps = answer.putArray("undetermined");
        undetermined.forEach(line -> gaps.add(Json.tree(ReportedGap.of(line, language))));
        ArrayNode noGaps = answer.putArray("noLongerUndetermined");
        noLongerUndetermined.forEach(line -> noGaps.add(line.check().id()));
        return answer;
    }

    private static @Nullable JsonNode inWords(Optional<Deadline> clock, Language language) {
        return clock.map(deadline -> Json.tree(ReportedDeadline.of(deadline, language)))
                .orElse(null);
    }

    private static void putFindings(ArrayNode target, List<Finding> findings, Language language) {
        findings.forEach(finding -> target.add(Json.tree(ReportedFinding.of(finding, language))));
    }

    String asText(String file, Language language) {
        ReportTexts texts = ReportTexts.of(language);
        Page page = new Page();
        page.line(file + " : " + texts.head(act));
        for (Change change : changes) {
            page.paragraph(
                    2,
                    texts.text(
                            "law.deadline",
                            change.rule().title(language),
                            said(change.before(), texts, language),
                            said(change.after(), texts, language)));
        }
        appearing.forEach(
                finding -> page.paragraph(2, texts.text("law.appears", finding.id(), finding.text(language))));
        disappearing.forEach(
                finding -> page.paragraph(2, texts.text("law.disappears", finding.id(), finding.text(language))));
        undetermined.forEach(line -> page.paragraph(
                2,
                texts.text(
                        "law.undetermined",
                        line.check().id(),
                        line.gap(language).orElseThrow())));
        noLongerUndetermined.forEach(line -> page.paragraph(
                2, texts.text("law.no-longer-undetermined", line.check().id())));
        page.line("");
        return page.toString();
    }

    private static String said(Optional<Deadline> clock, ReportTexts texts, Language language) {
        return clock.map(deadline -> deadline.lastDay()
                        .map(texts::day)
                        .orElseGet(() -> RuleWords.capitalized(deadline.status().in(language))))
                .orElseGet(() -> texts.text("law.no-deadline"));
    }
}
