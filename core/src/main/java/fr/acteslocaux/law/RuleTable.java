package fr.acteslocaux.law;

import fr.acteslocaux.resource.TableFault;
import fr.acteslocaux.resource.TsvTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rules from a table: a line for each rule and wording. A wording that gives no days has those of its leading source, and a
 * rule that has the wordings of another follows it when the law changes.
 *
 * @param rules  the rules by id, in the order of the table
 * @param followers  the rules that have the wordings of another, by id, and what they stand on besides
 * @param replaced  the ids that rules had before, and those that took their place
 */
record RuleTable(Map<String, Rule> rules, Map<String, Follower> followers, Map<String, String> replaced) {

    /** A rule that has the wordings of another. */
    record Follower(String followed, List<LegalSource> also) {

        Rule following(Rule rule, Rule own) {
            return following(rule, own, also);
        }

        Rule following(Rule rule, Rule own, List<LegalSource> others) {
            List<Wording> wordings = rule.wordings().stream()
                    .flatMap(wording -> wording.alsoOn(others, own.id()).stream())
                    .toList();
            return new Rule(own.id(), own.governingDay(), wordings, own.words());
        }
    }

    static RuleTable of(TsvTable table, Function<String, Optional<LegalSource>> sources) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        Map<String, Follower> followers = new LinkedHashMap<>();
        Map<String, String> replaced = new LinkedHashMap<>();
        for (TsvTable.Row row : table.rows()) {
            String id = row.text("rule");
            Rule rule = rules.computeIfAbsent(
                    id, name -> Rule.of(name, row.constant("governing_day", Rule.GoverningDay.class)));
            rules.put(id, rule.with(wordings(row, sources).toArray(Wording[]::new)));
            row.optional("wordings_of")
                    .ifPresent(followed -> followers.put(id, new Follower(followed, also(row, sources))));
            row.optional("replaces")
                    .ifPresent(old -> Arrays.stream(old.split(" ")).forEach(gone -> replaced.put(gone, id)));
        }
        followers.forEach((id, follower) ->
                rules.computeIfPresent(id, (name, own) -> follower.following(of(rules, follower.followed()), own)));
        return new RuleTable(
                Collections.unmodifiableMap(rules),
                Collections.unmodifiableMap(followers),
                Collections.unmodifiableMap(replaced));
    }

    private static Rule of(Map<String, Rule> rules, String id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("No rule has the id '" + id + "'");
        }
        return rule;
    }

    /** A line without a leading source gives no wording: a sentence said of other rules, or a rule that follows another. */
    static List<Wording> wordings(TsvTable.Row row, Function<String, Optional<LegalSource>> sources) {
        return row.optional("leading").stream()
                .flatMap(id -> {
                    LegalSource leading = sources.apply(id).orElseThrow(() -> row.fault("leading", id, "source"));
                    return Wording.during(
                            row.text("rule"), days(row, leading), leading, also(row, sources), parameters(row))
                            .stream();
                })
                .toList();
    }

    /** Returns the days that a line gives. */
    static InForce days(TsvTable.Row row) {
        Optional<LocalDate> from = row.day("from");
        Optional<LocalDate> until = row.day("until");
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw row.fault("until", until.get().toString(), "until", from.get());
        }
        return new InForce(from, until);
    }

    /** Returns the days of a wording: those that a line gives, which lie within those of its leading source, else the latter. */
    private static InForce days(TsvTable.Row row, LegalSource leading) {
        InForce given = days(row);
        InForce own = leading.inForce();
        given.from().filter(day -> !own.includes(day)).ifPresent(day -> {
            throw outside(row, "from", day, leading);
        });
        given.endExclusive().filter(day -> !own.includes(day.minusDays(1))).ifPresent(day -> {
            throw outside(row, "until", day, leading);
        });
        return new InForce(given.from().or(own::from), given.endExclusive().or(own::endExclusive));
    }

    private static TableFault outside(TsvTable.Row row, String column, LocalDate day, LegalSource leading) {
        Optional<LocalDate> from = leading.inForce().from();
        Optional<LocalDate> end = leading.inForce().endExclusive();
        String found = day.toString();
        if (from.isPresent() && end.isPresent()) {
            return row.fault(column, found, "days-between", leading.id(), from.get(), end.get());
        }
        return from.map(first -> row.fault(column, found, "days-since", leading.id(), first))
                .orElseGet(() -> row.fault(column, found, "days-before", leading.id(), end.orElseThrow()));
    }

    private static List<LegalSource> also(TsvTable.Row row, Function<String, Optional<LegalSource>> sources) {
        return row.optional("also").stream()
                .flatMap(ids -> Arrays.stream(ids.split(" ")))
                .map(id -> sources.apply(id).orElseThrow(() -> row.fault("also", id, "known-source")))
                .toList();
    }

    private static Map<String, Parameter> parameters(TsvTable.Row row) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (String text :
                row.optional("parameters").map(cell -> cell.split(";", -1)).orElse(new String[0])) {
            Parameter parameter = parameter(row, text);
            if (parameters.put(parameter.unit().id(), parameter) != null) {
                throw row.fault("parameters", text, "once");
            }
        }
        return parameters;
    }

    private static Parameter parameter(TsvTable.Row row, String text) {
        int equals = text.indexOf('=');
        Parameter.Unit unit = Arrays.stream(Parameter.Unit.values())
                .filter(known -> equals > 0 && known.id().equals(text.substring(0, equals)))
                .findFirst()
                .orElseThrow(() -> row.fault("parameters", text, "number"));
        List<String> values = List.of(text.substring(equals + 1).split(" "));
        if (!unit.allows(values)) {
            throw row.fault("parameters", text, unit.expectation());
        }
        return new Parameter(unit, values);
    }
}
