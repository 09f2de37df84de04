package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSource.Standing;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Wording;
import fr.acteslocaux.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a rule says on which days: said alike by the command and on the pages that are made from the law. */
final class RuleWords {

    private RuleWords() {}

    /** Says every wording in a line, the last one first. */
    static List<String> wordings(Rule rule, Language language) {
        return newestFirst(rule).stream()
                .map(wording -> days(wording.inForce(), language) + numbers(wording, language) + " ("
                        + citations(wording.sources()) + ")")
                .toList();
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

    static String citations(Collection<LegalSource> sources) {
        return sources.stream().map(LegalSource::citation).collect(Collectors.joining(" ; "));
    }

    /** Returns all that a rule stands on, what is in force first. */
    static List<LegalSource> sources(Rule rule) {
        return newestFirst(rule).stream()
                .flatMap(wording -> wording.sources().stream())
                .distinct()
                .toList();
    }

    static Standing standing(Rule rule) {
        return sources(rule).stream()
                .map(LegalSource::standing)
                .max(Standing::compareTo)
                .orElse(Standing.UNVERIFIED);
    }

    static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ArrayNode asJson(Rule rule) {
        ArrayNode wordings = Json.object().putArray("wordings");
        for (Wording wording : rule.wordings()) {
            ObjectNode entry = wordings.addObject();
            Json.putDay(entry, "from", wording.inForce().from());
            Json.putDay(entry, "until", wording.inForce().endExclusive());
            entry.set("sources", Json.sources(wording.sources()));
            ObjectNode parameters = entry.putObject("parameters");
            inOrder(wording)
                    .forEach(parameter -> parameters.put(parameter.unit().id(), String.join(" ", parameter.values())));
        }
        return wordings;
    }
}
