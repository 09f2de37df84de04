package fr.acteslocaux.cli;

import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.deadline.DeadlineRule;
import fr.acteslocaux.deadline.DeadlineRules;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.Regime;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.text.Language;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** The pages of docs that are made from a law and the catalogue. */
final class LawPages {

    private static final List<Regime> OTHERS = List.of(Regime.DEPARTMENT, Regime.REGION, Regime.INTERMUNICIPAL);

    private LawPages() {}

    static String rules(Law law) {
        return """
                # The rules

                Every check, what it asks, how serious its answer is at each stage of an act (draft, signed, transmitted, published,
                archived), of which day's law it speaks, and on what it stands on which days. To an act of a day on which no wording
                is in force, or known here, a check answers *undetermined*. What could not be verified is marked so. Made from the
                catalogue; `actes rules` says the same in French.

                | id | question | severity | governing day | wordings |
                |---|---|---|---|---|
                """
                + Catalogue.standard().checks().stream()
                        .map(check -> "| `" + check.id() + "` | " + check.question(Language.ENGLISH) + " | "
                                + severities(check) + " | "
                                + RuleWords.small(check.rule().governingDay()) + " | "
                                + wordings(law.rule(check.rule())) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String severities(Check check) {
        List<String> all = Policies.all().stream()
                .map(policy -> RuleWords.small(policy.severityOf(check.id())))
                .toList();
        return all.stream().distinct().count() == 1 ? all.get(0) : String.join(", ", all);
    }

    private static String wordings(Rule rule) {
        return String.join("<br>", RuleWords.wordings(rule, Language.ENGLISH));
    }

    static String deadlines(Law law) {
        return """
                # The deadlines

                The clocks of an act, in reading order, and the rules of law that they count by. Where no wording is in force on the
                governing day, a deadline is *undetermined*. What could not be verified is marked so. Made from `DeadlineRules.ALL`;
                how a day was found is in its steps.

                | id | en français | in English | rule | governing day | wordings |
                |---|---|---|---|---|---|
                """ + DeadlineRules.ALL.stream().map(clock -> row(clock, law)).collect(Collectors.joining());
    }

    private static String row(DeadlineRule clock, Law law) {
        Rule rule = law.rule(clock.rule());
        String former = Law.formerIdsOf(rule.id()).stream()
                .map(id -> " (was `" + id + "`)")
                .collect(Collectors.joining());
        return "| `" + clock.id() + "` | " + clock.title(Language.FRENCH) + " | " + clock.title(Language.ENGLISH)
                + " | `" + rule.id() + "`" + former + " | " + RuleWords.small(rule.governingDay()) + " | "
                + wordings(rule) + " |\n";
    }

    static String law(Law law) {
        return """
                # The law

                What the library stands on. A text is in force on some days; a ruling was given on a day and governs earlier ones too,
                unless the judge limited it. What no text and no ruling was found to settle is an open question, and what stands on it
                is a reading. *Unverified* shows in every explanation. `actes law rules` says the rules in French, and with `--law`
                those of a reform, [a table of wordings](../examples/law).

                Here, and wherever a sentence says it, *until* names the last day in force. In the tables and in the JSON of rules
                (`actes rules`, `actes law rules`) `until` is the first day that is no longer in force.

                ## Sources

                | id | kind | citation | days | verification | checked on | note |
                |---|---|---|---|---|---|---|
                """
                + law.sources().stream().map(LawPages::row).collect(Collectors.joining())
                + """

                ## Rules

                Each with its wordings, the last one first, and with how sure the least checked of its sources is.

                | id | governing day | wordings | verification |
                |---|---|---|---|
                """
                + law.rules().stream()
                        .filter(rule -> !rule.wordings().isEmpty())
                        .map(rule -> "| `" + rule.id() + "` | " + RuleWords.small(rule.governingDay()) + " | "
                                + wordings(rule) + " | " + RuleWords.small(RuleWords.standing(rule)) + " |\n")
                        .collect(Collectors.joining())
                + """

                ## Rules of other authorities

                What stands for departments, regions and bodies of municipalities today, where it is not the article of municipalities
                itself. An empty cell is law that was not read: the answer is undetermined. `actes law rules --authority department` has
                every wording.

                | id | department | region | body of municipalities |
                |---|---|---|---|
                """
                + law.rules().stream()
                        .filter(rule -> OTHERS.stream().anyMatch(whose -> isOtherwise(rule, law, whose)))
                        .map(rule -> "| `" + rule.id() + "` |"
                                + OTHERS.stream()
                                        .map(whose -> " " + articles(rule, law, whose) + " |")
                                        .collect(Collectors.joining())
                                + "\n")
                        .collect(Collectors.joining())
                + """

                ## Replaced ids

                | was | is |
                |---|---|
                """
                + law.rules().stream()
                        .flatMap(rule -> Law.formerIdsOf(rule.id()).stream()
                                .map(id -> "| `" + id + "` | `" + rule.id() + "` |\n"))
                        .collect(Collectors.joining());
    }

    private static boolean isOtherwise(Rule rule, Law law, Regime whose) {
        return !rule.wordings().isEmpty()
                && !law.of(whose).rule(rule.id()).orElseThrow().wordings().equals(rule.wordings());
    }

    private static String articles(Rule rule, Law law, Regime whose) {
        return law.of(whose).rule(rule.id()).orElseThrow().on(Law.statedOn()).stream()
                .flatMap(wording -> wording.sources().stream())
                .map(source -> source.in(Language.ENGLISH))
                .collect(Collectors.joining("; "));
    }

    private static String row(LegalSource source) {
        String given = source.given().map(day -> "given " + day + ", ").orElse("");
        String reversed =
                source.supersededBy().map(id -> ", reversed by `" + id + "`").orElse("");
        return "| `" + source.id() + "` | " + RuleWords.small(source.kind()).replace('-', ' ') + " | "
                + linked(source) + " | " + given + RuleWords.days(source.inForce(), Language.ENGLISH)
                + reversed
                + " | " + RuleWords.small(source.verification()) + " | "
                + source.checkedOn().map(YearMonth::toString).orElse("") + " | "
                + source.note().orElse("") + " |\n";
    }

    private static String linked(LegalSource source) {
        String citation = source.in(Language.ENGLISH);
        return source.url().map(url -> "[" + citation + "](" + url + ")").orElse(citation);
    }
}
