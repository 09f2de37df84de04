package fr.acteslocaux.law;

import fr.acteslocaux.resource.TsvTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which articles say for one kind of authority what those of communes say for communes. A source that no line of the table
 * names is the same for all; one that it names is that of communes, and of those only to whom a line gives another, or the same
 * one by way of a third.
 */
final class Correspondence {

    private static final String SAME = "=";
    private static final String ANY_ENDING = "*";

    private static final List<Line> LINES =
            TsvTable.of(Correspondence.class, "corresponding-articles.tsv").rows().stream()
                    .map(Line::new)
                    .toList();

    private final Regime regime;
    private final Map<String, LegalSource> sources;

    /** A line: a source or the beginning of several, perhaps for one rule only, and what stands there for an authority. */
    private record Line(
            String source, Optional<String> rule, Optional<Regime> regime, List<String> instead, List<String> byWayOf) {

        Line(TsvTable.Row row) {
            this(
                    row.text("source"),
                    row.optional("rule"),
                    row.optional("authority").map(name -> row.constant("authority", Regime.class)),
                    list(row, "instead"),
                    list(row, "by_way_of"));
        }

        private static List<String> list(TsvTable.Row row, String column) {
            return row.optional(column).map(ids -> List.of(ids.split(" "))).orElse(List.of());
        }

        boolean names(LegalSource other) {
            return source.endsWith(ANY_ENDING)
                    ? other.id().startsWith(source.substring(0, source.length() - 1))
                    : other.id().equals(source);
        }

        boolean isFor(String id) {
            return rule.filter(only -> !Arrays.asList(only.split(" ")).contains(id))
                    .isEmpty();
        }
    }

    Correspondence(Regime regime, Map<String, LegalSource> sources) {
        this.regime = regime;
        this.sources = sources;
    }

    /** Says a rule by the articles of the authority: without a wording on the days on which none is known. */
    Rule translated(Rule rule) {
        List<Wording> wordings = rule.wordings().stream()
                .flatMap(wording -> translated(rule, wording))
                .toList();
        return wordings.equals(rule.wordings())
                ? rule
                : new Rule(rule.id(), rule.governingDay(), wordings, rule.words());
    }

    private Stream<Wording> translated(Rule rule, Wording wording) {
        if (wording.sources().stream().noneMatch(Correspondence::isOfCommunes)) {
            return Stream.of(wording);
        }
        List<LegalSource> also = Stream.concat(
                        standingFor(
                                wording.sources().subList(1, wording.sources().size()), rule)
                                .stream(),
                        byWayOf(rule, wording.leading()).stream())
                .distinct()
                .toList();
        return articles(rule, wording.leading()).stream().flatMap(leading -> wording.led(leading, also).stream());
    }

    /** Returns what stands for sources beside the leading one: none for those of communes that have no like. */
    List<LegalSource> standingFor(List<LegalSource> also, Rule rule) {
        return also.stream()
                .flatMap(source -> Stream.concat(articles(rule, source).stream(), byWayOf(rule, source).stream()))
                .distinct()
                .toList();
    }

    private static boolean isOfCommunes(LegalSource source) {
        return LINES.stream().anyMatch(line -> line.names(source));
    }

    private List<LegalSource> articles(Rule rule, LegalSource source) {
        if (!isOfCommunes(source)) {
            return List.of(source);
        }
        return line(rule, source).stream()
                .flatMap(line -> line.instead().stream())
                .map(id -> id.equals(SAME) ? source : sources.get(id))
                .toList();
    }

    private List<LegalSource> byWayOf(Rule rule, LegalSource source) {
        return line(rule, source).stream()
                .flatMap(line -> line.byWayOf().stream())
                .map(sources::get)
                .toList();
    }

    /** A line for this very rule goes before one for all. */
    private Optional<Line> line(Rule rule, LegalSource source) {
        List<Line> lines = LINES.stream()
                .filter(line -> line.regime().equals(Optional.of(regime)))
                .filter(line -> line.names(source) && line.isFor(rule.id()))
                .toList();
        return lines.stream()
                .filter(line -> line.rule().isPresent())
                .findFirst()
                .or(() -> lines.stream().findFirst());
    }
}
