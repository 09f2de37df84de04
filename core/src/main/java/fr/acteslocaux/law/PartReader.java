package fr.acteslocaux.law;

import fr.acteslocaux.law.LegalReference.Subdivision;
import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.scan.Letters;
import fr.acteslocaux.scan.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of articles.
 *
 * <pre>
 * part     = number "°" [ rank ] | numeral [ rank ] | letter [ ")" ] | alinéa
 * alinéa   = ("alinéa" | "al.") (number | ordinal) | (ordinal | number "e") "alinéa"
 * behind   = { [ "," | "-" ] part | "(" part { [ "," ] part } ")" }
 * before   = { part ("du" | "de l'") }
 * </pre>
 */
final class PartReader {

    private static final Lexicon<Integer> ORDINALS = Lexicon.ofWords(Map.ofEntries(
            Map.entry("premier", 1),
            Map.entry("deuxième", 2),
            Map.entry("second", 2),
            Map.entry("troisième", 3),
            Map.entry("quatrième", 4),
            Map.entry("cinquième", 5),
            Map.entry("sixième", 6),
            Map.entry("septième", 7),
            Map.entry("huitième", 8),
            Map.entry("neuvième", 9),
            Map.entry("dixième", 10),
            Map.entry("onzième", 11),
            Map.entry("douzième", 12),
            Map.entry("treizième", 13),
            Map.entry("quatorzième", 14),
            Map.entry("quinzième", 15),
            Map.entry("seizième", 16),
            Map.entry("dix-septième", 17),
            Map.entry("dix-huitième", 18),
            Map.entry("dix-neuvième", 19),
            Map.entry("vingtième", 20)));

    /** What ordinals in digits end with, such as {@code 2e}. */
    private static final Lexicon<String> ENDINGS = Lexicon.ofWords("er", "e", "ème", "nd");

    private static final Lexicon<String> ALINEA = Lexicon.ofWords("alinéa", "alinéas", "al", "al.");

    private static final Lexicon<String> TIES = Lexicon.ofWords("du", "de", "de la", "de l'");

    private PartReader() {}

    /** Reads the parts that stand before their article and are tied to it, {@code 2° du IV de}; the innermost first. */
    static List<Subdivision> before(Cursor cursor) {
        List<Subdivision> parts = List.of();
        for (Subdivision part = tied(cursor); part != null; part = tied(cursor)) {
            parts = with(part, parts);
        }
        return parts;
    }

    /** Most references have one part at most. */
    private static List<Subdivision> with(Subdivision part, List<Subdivision> parts) {
        if (parts.isEmpty()) {
            return List.of(part);
        }
        List<Subdivision> more = parts.size() == 1 ? new ArrayList<>(parts) : parts;
        more.add(part);
        return more;
    }

    private static @Nullable Subdivision tied(Cursor cursor) {
        int start = cursor.position();
        Subdivision part = read(cursor);
        if (part != null && acceptTie(cursor)) {
            return part;
        }
        cursor.backTo(start);
        return null;
    }

    static boolean acceptTie(Cursor cursor) {
        return TIES.skip(cursor);
    }

    /** Reads the parts that stand behind their article: {@code 4°}, {@code (IV, 2°)}, {@code , alinéa 5}, {@code -4°}. */
    static List<Subdivision> behind(Cursor cursor) {
        return behind(cursor, List.of());
    }

    /** Reads further parts of a part, the outermost first; answers it with them. */
    static List<Subdivision> behind(Cursor cursor, List<Subdivision> outer) {
        List<Subdivision> parts = outer;
        while (!cursor.isAtEnd()) {
            Subdivision part = next(cursor, parts);
            List<Subdivision> bracketed = part == null ? bracketed(cursor) : List.of();
            if (part == null && bracketed.isEmpty()) {
                break;
            }
            if (part != null) {
                parts = with(part, parts);
            }
            for (Subdivision inside : bracketed) {
                parts = with(inside, parts);
            }
        }
        return parts;
    }

    private static @Nullable Subdivision next(Cursor cursor, List<Subdivision> parts) {
        int start = cursor.position();
        boolean comma = cursor.acceptMark(',');
        if (!comma) {
            cursor.acceptMark('-');
        }
        Subdivision part = read(cursor);
        if (part == null || (comma && isOneMore(part, parts))) {
            cursor.backTo(start);
            return null;
        }
        return part;
    }

    /** Behind a comma, a part like one that there is already is no part of it: {@code 4°, 5°} are two. Nor is a paragraph. */
    private static boolean isOneMore(Subdivision part, List<Subdivision> parts) {
        for (Subdivision outer : parts) {
            if (part instanceof Subdivision.Paragraph || outer.getClass() == part.getClass()) {
                return true;
            }
        }
        return false;
    }

    private static List<Subdivision> bracketed(Cursor cursor) {
        int start = cursor.position();
        if (cursor.acceptMark('(')) {
            List<Subdivision> inside = new ArrayList<>(2);
            Subdivision part = read(cursor);
            while (part != null) {
                inside.add(part);
                part = next(cursor, inside);
            }
            if (!inside.isEmpty() && (cursor.acceptMark(')') || isClosed(cursor.since(start)))) {
                return inside;
            }
        }
        cursor.backTo(start);
        return List.of();
    }

    /** The bracket behind a letter may be the only one: {@code (1°, a)}. */
    private static boolean isClosed(String bracketed) {
        return bracketed.stripTrailing().endsWith(")");
    }

    /** Reads one part and the blanks behind it, or stays where it is. */
    static @Nullable Subdivision read(Cursor cursor) {
        int start = cursor.position();
        char first = cursor.peek(0);
        Subdivision part = null;
        if (Ascii.isDigit(first)) {
            part = counted(cursor);
        } else if (Roman.isDigit(first)) {
            part = paragraph(cursor);
        } else if (isLetter(first, cursor.peek(1))) {
            part = letter(cursor);
        }
        if (part == null) {
            cursor.backTo(start);
            part = alinea(cursor);
        }
        if (part == null) {
            cursor.backTo(start);
        }
        return part;
    }

    private static @Nullable Subdivision counted(Cursor cursor) {
        int number = cursor.counted();
        if (number < 1) {
            return null;
        }
        if (cursor.acceptMark('°')) {
            return new Subdivision.Item(number, rank(cursor));
        }
        return ENDINGS.skip(cursor) && ALINEA.skip(cursor) ? new Subdivision.Alinea(number) : null;
    }

    private static @Nullable Subdivision paragraph(Cursor cursor) {
        int number = Roman.accept(cursor);
        return number < 0 ? null : new Subdivision.Paragraph(number, rank(cursor));
    }

    private static String rank(Cursor cursor) {
        String rank = LatinRank.accept(cursor);
        return rank == null ? LatinRank.NONE : rank;
    }

    private static boolean isLetter(char letter, char next) {
        return Ascii.isSmall(letter) && !Character.isLetterOrDigit(next) && next != '\'';
    }

    private static Subdivision letter(Cursor cursor) {
        char letter = cursor.peek(0);
        cursor.skip(1);
        cursor.acceptMark(')');
        cursor.skipBlanks();
        return new Subdivision.Letter(letter);
    }

    private static @Nullable Subdivision alinea(Cursor cursor) {
        if (ALINEA.skip(cursor)) {
            int inWords = ordinal(cursor);
            return inWords > 0 ? new Subdivision.Alinea(inWords) : countedAlinea(cursor);
        }
        int ordinal = ordinal(cursor);
        return ordinal > 0 && ALINEA.skip(cursor) ? new Subdivision.Alinea(ordinal) : null;
    }

    /** Reads the number of an alinéa without the word, as the second one in {@code alinéas 5 et 16}. */
    static @Nullable Subdivision countedAlinea(Cursor cursor) {
        int number = cursor.counted();
        if (number < 1) {
            return null;
        }
        if (number == 1) {
            cursor.accept("er");
        }
        cursor.skipBlanks();
        return new Subdivision.Alinea(number);
    }

    /** Goes past a number in words, {@code quatrième}; answers it, or 0. */
    static int ordinal(Cursor cursor) {
        boolean isShort = !Letters.isLetter(cursor.peek(2));
        Integer number = isShort ? null : ORDINALS.accept(cursor);
        return number == null ? 0 : number;
    }
}
