package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Wording;
import fr.acteslocaux.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a rule says on which days: said alike by the command and on the pages that are made from the law. */
final class RuleWords {

    private RuleWords() {}

    /** Says every wording in a line, the last one first. */
    static List<String> wordings(Rule rule, Language language) {
        return newestFirst(rule).stream()
                .map(wording -> days(wording.inForce(), language) + numbers(wording, language) + " ("
                        + citations(wording.sources(), language) + ")")
                .toList();
    }

    /** Adds all that is known of a rule: how serious its answer is if it is a check, its day, its wordings, its former names. */
    static void addTo(Page page, Rule rule, Language language) {
        ReportTexts texts = ReportTexts.of(language);
        severities(rule, language).ifPresent(severities -> page.paragraph(2, texts.text("rule.severity", severities)));
        page.paragraph(2, rule.governingDay().in(language));
        wordings(rule, language).forEach(wording -> page.paragraph(2, wording));
        List<String> former = Law.formerIdsOf(rule.id());
        if (!former.isEmpty()) {
            page.paragraph(2, texts.text("rule.replaces", String.join(", ", former)));
        }
    }

    /** Says each severity once, with the stages of an act that have it; empty if the rule is no check. */
    private static Optional<String> severities(Rule rule, Language language) {
        if (!isJudged(rule)) {
            return Optional.empty();
        }
        Map<Severity, List<String>> stages = new LinkedHashMap<>();
        Policies.all()
                .forEach(policy -> stages.computeIfAbsent(policy.severityOf(rule.id()), severity -> new ArrayList<>())
                        .add(policy.title(language)));
        return Optional.of(stages.entrySet().stream()
                .map(entry -> entry.getKey().in(language)
                        + (stages.size() == 1 ? "" : " (" + String.join(", ", entry.getValue()) + ")"))
                .collect(Collectors.joining(", ")));
    }

    private static boolean isJudged(Rule rule) {
        return Policies.all().stream().anyMatch(policy -> policy.severities().containsKey(rule.id()));
    }

    static void putSeverities(ObjectNode answer, Rule rule) {
        if (isJudged(rule)) {
            ObjectNode severities = answer.putObject("severities");
            Policies.all().forEach(policy -> severities.put(policy.name(), small(policy.severityOf(rule.id()))));
        }
    }

    static void putLaw(ObjectNode answer, Rule rule, Language language) {
        answer.put("governingDay", small(rule.governingDay()));
        answer.set("wordings", asJson(rule, language));
        Law.formerIdsOf(rule.id()).forEach(answer.putArray("replaces")::add);
    }

    private static List<Wording> newestFirst(Rule rule) {
        List<Wording> wordings = new ArrayList<>(rule.wordings());
        Collections.reverse(wordings);
        return wordings;
    }

    static String days(InForce days, Language language) {
        boolean french = language == Language.FRENCH;
        String from =
                days.from().map(day -> (french ? "depuis le " : "from ") + day).orElse("");
        String until = days.endExclusive()
                .map(day -> (french ? "jusqu'au " : "until ") + day.minusDays(1))
                .orElse("");
        String both = String.join(" ", List.of(from, until)).strip();
        return both.isEmpty() ? (french ? "toujours" : "always") : both;
    }

    private static String numbers(Wording wording, Language language) {
        String numbers = inOrder(wording).stream()
                .map(parameter -> parameter.in(language))
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : (language == Language.FRENCH ? " : " : ": ") + numbers;
    }

    private static List<Parameter> inOrder(Wording wording) {
        return wording.parameters().values().stream()
                .sorted((one, other) -> one.unit().compareTo(other.unit()))
                .toList();
    }

    /** Cites sources, and marks those that could not be verified. */
    private static String citations(Collection<LegalSource> sources, Language language) {
        String mark = ", " + Verification.UNVERIFIED.in(language);
        return sources.stream()
                .map(source -> source.in(language) + (source.verification() == Verification.UNVERIFIED ? mark : ""))
                .collect(Collectors.joining(language.semicolon()));
    }

    /** Returns all that a rule stands on, what is in force first. */
    static List<LegalSource> sources(Rule rule) {
        return newestFirst(rule).stream()
                .flatMap(wording -> wording.sources().stream())
                .distinct()
                .toList();
    }

    static Verification standing(Rule rule) {
        return sources(rule).stream()
                .map(LegalSource::verification)
                .max(Verification::compareTo)
                .orElse(Verification.UNVERIFIED);
    }

    static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Writes wordings as tables do: the end is the first day that is no longer in force. */
    private static ArrayNode asJson(Rule rule, Language language) {
        ArrayNode wordings = Json.object().putArray("wordings");
        for (Wording wording : rule.wordings()) {
            ObjectNode entry = wordings.addObject();
            Json.putDay(entry, "from", wording.inForce().from());
            Json.putDay(entry, "until", wording.inForce().endExclusive());
            entry.set("sources", Json.sources(wording.sources(), language));
            ArrayNode links = entry.putArray("links");
            wording.sources().forEach(source -> source.url().ifPresent(links::add));
            ObjectNode parameters = entry.putObject("parameters");
            inOrder(wording)
                    .forEach(parameter -> parameters.put(parameter.unit().id(), String.join(" ", parameter.values())));
        }
        return wordings;
    }

    static String capitalized(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
