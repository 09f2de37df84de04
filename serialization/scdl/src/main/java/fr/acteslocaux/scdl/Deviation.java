package fr.acteslocaux.scdl;

import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * What in a table is not as its schema wants it. What is read in spite of it stands in the row; what is not stands here only.
 *
 * @param line  the line of the file in which the row begins, from 1 on; 0 for the file as a whole
 * @param column  the column, as the schema calls it, or as the file does where the schema has none; empty for a whole row or file
 * @param found  what stands there, as it is; empty if nothing does
 * @param kind  what it is
 * @param arguments  what else its sentence says, in the order of its holes
 */
public record Deviation(long line, String column, String found, Kind kind, List<String> arguments)
        implements Localized {

    private static final int LONGEST_QUOTED = 80;
    private static final ResourceBundle FRENCH = bundle(Locale.FRENCH);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    /** The kinds of deviations, and how serious each is. */
    public enum Kind {
        /** The columns are parted by semicolons or tabulations. */
        SEPARATOR(Severity.INFO),
        /** The file begins with a byte order mark. */
        BYTE_ORDER_MARK(Severity.INFO),
        /** Some bytes are not UTF-8: they were read as Windows-1252, which holds Latin-1. */
        NOT_UTF_8(Severity.WARNING),
        /** The file is UTF-16. */
        UTF_16(Severity.WARNING),
        /** A column that the schema wants is not there. */
        COLUMN_MISSING(Severity.ERROR),
        /** An optional column is not there. */
        COLUMN_ABSENT(Severity.INFO),
        /** A column is written otherwise than in the schema. */
        COLUMN_MISSPELT(Severity.WARNING),
        /** A column is in no schema. */
        COLUMN_UNKNOWN(Severity.INFO),
        /** A column has no name. */
        COLUMN_NAMELESS(Severity.WARNING),
        /** A column is there twice: the first is read. */
        COLUMN_TWICE(Severity.ERROR),
        /** The columns are not in the order of the schema. */
        COLUMN_ORDER(Severity.INFO),
        /** There are more rows than the official checks take. */
        TOO_MANY_ROWS(Severity.WARNING),
        /** A row has nothing in it. */
        ROW_EMPTY(Severity.WARNING),
        /** A row has fewer cells than there are columns. */
        CELLS_MISSING(Severity.ERROR),
        /** A row has more cells than there are columns. */
        CELLS_BEYOND(Severity.ERROR),
        /** A cell that must be filled is empty. */
        REQUIRED(Severity.ERROR),
        /** A character was lost before the file was written. */
        CHARACTER_LOST(Severity.WARNING),
        /** A word or a zero stands for nothing. */
        PLACEHOLDER(Severity.WARNING),
        /** No SIRET. */
        SIRET(Severity.ERROR),
        /** A spreadsheet took the digits of a number away. */
        DIGITS_LOST(Severity.ERROR),
        /** All digits of a number are there, but not as the schema wants them. */
        NUMBER_FORM(Severity.WARNING),
        /** No day. */
        DAY(Severity.ERROR),
        /** A day that is written otherwise than the schema wants it. */
        DAY_FORM(Severity.WARNING),
        /** A day that a spreadsheet turned into a number. */
        DAY_SERIAL(Severity.ERROR),
        /** No matter. */
        MATTER(Severity.ERROR),
        /** A matter that the national list has not. */
        MATTER_UNKNOWN(Severity.WARNING),
        /** A matter of more levels than two. */
        MATTER_LEVELS(Severity.ERROR),
        /** A matter that a spreadsheet turned into a day. */
        MATTER_DATE(Severity.ERROR),
        /** The name of a matter is not parted by a slash. */
        MATTER_NAME(Severity.WARNING),
        /** The name of a matter does not begin with one of the nine. */
        MATTER_THEME(Severity.WARNING),
        /** Blanks stand around the slash of a matter. */
        MATTER_BLANKS(Severity.WARNING),
        /** The name of a matter is that of another. */
        MATTER_MISMATCH(Severity.WARNING),
        /** No year, nor two. */
        YEARS(Severity.ERROR),
        /** The second year is not after the first. */
        YEARS_REVERSED(Severity.ERROR),
        /** A year that a spreadsheet turned into a day. */
        YEAR_DATE(Severity.ERROR),
        /** The years of a budget without its name, or the name without years. */
        BUDGET_PARTIAL(Severity.ERROR),
        /** No identifier of a prefecture. */
        PREFECTURE(Severity.WARNING),
        /** Received before it was adopted. */
        RECEIVED_BEFORE(Severity.ERROR),
        /** No whole number. */
        COUNT(Severity.ERROR),
        /** Some counts of a vote are there, others not. */
        VOTES_PARTIAL(Severity.ERROR),
        /** A part of the votes is more than the whole. */
        VOTES_EXCEED(Severity.ERROR),
        /** The votes do not add up, as happens with proxies. */
        VOTE_SUM(Severity.WARNING),
        /** No address on the web. */
        URL(Severity.ERROR),
        /** No nature of an act. */
        NATURE(Severity.ERROR),
        /** The row is of something else than a deliberation. */
        NOT_A_DELIBERATION(Severity.WARNING),
        /** No number of the register of associations. */
        RNA(Severity.ERROR),
        /** A text is longer than allowed. */
        TOO_LONG(Severity.ERROR),
        /** No sum of money. */
        AMOUNT(Severity.ERROR),
        /** Neither aid in money nor in kind. */
        AID(Severity.ERROR),
        /** No day nor period. */
        PERIOD(Severity.ERROR),
        /** The period ends before it begins. */
        PERIOD_REVERSED(Severity.ERROR),
        /** The beneficiary has no number. */
        BENEFICIARY(Severity.ERROR),
        /** Neither yes nor no. */
        YES_OR_NO(Severity.ERROR),
        /** No share of a whole. */
        SHARE(Severity.ERROR),
        /** An act does not say what its row must hold. */
        LACKING(Severity.ERROR),
        /** An act is of an authority that the number of the publisher is not of. */
        OTHER_AUTHORITY(Severity.ERROR),
        /** Nothing tells what sort of authority it is. */
        AUTHORITY_UNKNOWN(Severity.ERROR),
        /** A row of what is no act of its own. */
        NO_ACT(Severity.ERROR);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        /**
         * Returns how serious it is.
         *
         * @return an error where a check of the schema fails or something is lost, else a warning or worth knowing
         */
        public Severity severity() {
            return severity;
        }

        /**
         * Names it as answers do.
         *
         * @return such as {@code digits-lost}
         */
        public String id() {
            return Message.hyphenated(this);
        }
    }

    public Deviation {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(kind, "kind");
        arguments = List.copyOf(Objects.requireNonNull(arguments, "arguments"));
    }

    static Deviation ofFile(Kind kind, String column, String found, Object... arguments) {
        return ofRow(0, kind, column, found, arguments);
    }

    static Deviation ofRow(long line, Kind kind, String column, String found, Object... arguments) {
        return new Deviation(
                line,
                column,
                found,
                kind,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                Deviation.class.getPackageName() + ".deviations", locale, Deviation.class.getModule());
    }

    /**
     * Returns how serious it is.
     *
     * @return the severity of its kind
     */
    public Severity severity() {
        return kind.severity();
    }

    /**
     * Says what was found and what was expected, with its place before it.
     *
     * @param language  the reader's language
     * @return a sentence; what was found is cut where it is long
     */
    @Override
    public String in(Language language) {
        ResourceBundle texts = language == Language.FRENCH ? FRENCH : ENGLISH;
        String place = texts.getString(
                line == 0
                        ? column.isEmpty() ? "place.file" : "place.column"
                        : column.isEmpty() ? "place.row" : "place.cell");
        Object[] holes = new Object[arguments.size() + 1];
        holes[0] = quoted();
        for (int i = 0; i < arguments.size(); i++) {
            holes[i + 1] = arguments.get(i);
        }
        return filled(place, language, String.valueOf(line), column)
                + filled(texts.getString(kind.id()), language, holes);
    }

    private static String filled(String pattern, Language language, Object... holes) {
        return new MessageFormat(pattern, language.locale()).format(holes);
    }

    private String quoted() {
        return found.codePointCount(0, found.length()) <= LONGEST_QUOTED
                ? found
                : found.substring(0, found.offsetByCodePoints(0, LONGEST_QUOTED)) + "…";
    }

    /**
     * Says the same in English.
     *
     * @return the sentence
     */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
