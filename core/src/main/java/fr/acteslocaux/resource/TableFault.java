package fr.acteslocaux.resource;

import fr.acteslocaux.scan.Quotation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What is wrong with a table: where, what stands there, and what was expected. */
public final class TableFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient String sentence;
    private final transient Optional<Expected> expected;
    private final transient String found;

    /**
     * Where it is.
     *
     * @param table  what errors call the table
     * @param line  the line, from 1 on
     * @param column  the name of the column; empty if it is no single one
     */
    record Place(String table, int line, String column) {}

    /**
     * What should stand there.
     *
     * @param key  its name in the words of tables
     * @param details  what these words name
     */
    record Expected(String key, List<String> details) {

        static Expected of(String key, Object... details) {
            return new Expected(
                    key, List.of(details).stream().map(String::valueOf).toList());
        }

        private String in(TextBundle words) {
            return words.text("expected." + key, hole -> details.get(Integer.parseInt(hole)));
        }
    }

    private TableFault(Place place, String sentence, Optional<Expected> expected, String found) {
        super(text(Locale.ENGLISH, place, sentence, expected, found));
        this.place = Objects.requireNonNull(place, "place");
        this.sentence = Objects.requireNonNull(sentence, "sentence");
        this.expected = Objects.requireNonNull(expected, "expected");
        this.found = Objects.requireNonNull(found, "found");
    }

    static TableFault ofCell(Place place, Expected expected, String found) {
        return new TableFault(place, "cell", Optional.of(expected), Quotation.of(found, '\''));
    }

    static TableFault ofLine(String table, int line, Expected expected, String found) {
        return new TableFault(new Place(table, line, ""), "line", Optional.of(expected), Quotation.of(found, '\''));
    }

    static TableFault empty(String table) {
        return new TableFault(new Place(table, 1, ""), "empty", Optional.empty(), "");
    }

    static TableFault refused(Place place, IllegalArgumentException why) {
        TableFault fault = new TableFault(place, "refused", Optional.empty(), String.valueOf(why.getMessage()));
        fault.initCause(why);
        return fault;
    }

    /**
     * Says it in a language.
     *
     * @param language  French or English
     * @return a sentence, without its full stop
     */
    public String in(Locale language) {
        return text(language, place, sentence, expected, found);
    }

    private static String text(
            Locale language, Place place, String sentence, Optional<Expected> expected, String found) {
        TextBundle words = TextBundle.of(TableFault.class, "tables", language);
        return words.text(sentence, hole -> switch (hole) {
            case "table" -> place.table();
            case "line" -> String.valueOf(place.line());
            case "column" -> place.column();
            case "expected" -> expected.map(what -> what.in(words)).orElse("");
            default -> found;
        });
    }
}
