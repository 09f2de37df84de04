package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.deadline.DeadlineRule;
import fr.acteslocaux.deadline.DeadlineRules;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.text.Language;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that is known of one rule: what it says, when, and on what it stands. */
record ExplainedRule(Law law, Rule rule, Language language) {

    /** What several acts have in common has its words here: it is no rule of one act. */
    private static final String DUPLICATE = "duplicate.";

    private static final String OF_ONE_DAY = "-of-one-day";

    String text() {
        Page page = new Page();
        page.line(rule.id());
        sentence().ifPresent(sentence -> page.paragraph(2, sentence));
        clocks().forEach(clock -> page.paragraph(2, texts().text("explain.clock", clock.title(language))));
        RuleWords.addTo(page, rule, language);
        for (LegalSource source : RuleWords.sources(rule)) {
            page.line("");
            page.paragraph(2, source.in(language));
            page.paragraph(4, String.join(language.semicolon(), standingOf(source)));
            source.locator().ifPresent(locator -> page.line("    " + locator));
            source.url().ifPresent(url -> page.line("    " + url));
            noteOf(source).ifPresent(note -> page.paragraph(4, note));
        }
        return page.toString();
    }

    String json(String input) {
        ObjectNode answer = Json.object().put("input", input).put("id", rule.id());
        answer.put("text", sentence().orElse(null));
        ArrayNode deadlines = answer.putArray("deadlines");
        clocks().forEach(clock -> deadlines.add(clock.id()));
        RuleWords.putSeverities(answer, rule);
        RuleWords.putLaw(answer, rule, language);
        ArrayNode sources = answer.putArray("sources");
        RuleWords.sources(rule).forEach(source -> put(sources.addObject(), source));
        return Json.line(answer.put("standing", RuleWords.small(RuleWords.standing(rule))));
    }

    private void put(ObjectNode target, LegalSource source) {
        target.put("id", source.id())
                .put("citation", source.in(language))
                .put("kind", RuleWords.small(source.kind()))
                .put("standing", RuleWords.small(source.verification()))
                .put("checkedOn", source.checkedOn().map(YearMonth::toString).orElse(null));
        Json.putDay(target, "given", source.given());
        Json.putDay(target, "from", source.inForce().from());
        Json.putDay(target, "until", source.inForce().endExclusive());
        target.put("supersededBy", source.supersededBy().orElse(null))
                .put("locator", source.locator().orElse(null))
                .put("url", source.url().orElse(null))
                .put("note", noteOf(source).orElse(null));
    }

    /** What a check asks, or else what the rule says of any act, or of several. */
    private Optional<String> sentence() {
        return question().or(() -> Optional.of(outline())).filter(outline -> !outline.equals(rule.id()));
    }

    private Optional<String> question() {
        return Catalogue.standard().checks().stream()
                .filter(check -> check.rule().id().equals(rule.id()))
                .map((Check check) -> check.question(language))
                .findFirst();
    }

    private String outline() {
        return rule.id().startsWith(DUPLICATE)
                ? texts().text(
                                rule.id().replace(OF_ONE_DAY, ""),
                                "…",
                                "…",
                                rule.id().endsWith(OF_ONE_DAY) ? 1 : 0)
                : Explanations.outline(language, Reason.of(law, rule, Law.statedOn()));
    }

    private List<DeadlineRule> clocks() {
        return DeadlineRules.ALL.stream()
                .filter(clock -> clock.rule().id().equals(rule.id()))
                .toList();
    }

    private List<String> standingOf(LegalSource source) {
        List<String> parts = new ArrayList<>();
        parts.add(source.verification().in(language)
                + source.checkedOn().map(month -> " (" + month + ")").orElse(""));
        source.given().ifPresent(day -> parts.add(texts().text("explain.given", day.toString())));
        if (source.kind() == LegalSource.Kind.STATUTE) {
            parts.add(RuleWords.days(source.inForce(), language));
        }
        source.supersededBy().ifPresent(later -> parts.add(texts().text("explain.reversed", citation(later))));
        return parts;
    }

    private String citation(String source) {
        return law.source(source).map(found -> found.in(language)).orElse(source);
    }

    /** Notes are written in French. */
    private Optional<String> noteOf(LegalSource source) {
        return source.note().filter(note -> language == Language.FRENCH);
    }

    private ReportTexts texts() {
        return ReportTexts.of(language);
    }
}
