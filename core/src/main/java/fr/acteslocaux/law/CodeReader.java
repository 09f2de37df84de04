package fr.acteslocaux.law;

import fr.acteslocaux.law.LegalText.Code;
import fr.acteslocaux.law.LegalText.NamedCode;
import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.scan.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads names of codes, the usual ones by a table, any other by its {@link CodeWords}.
 *
 * <pre>
 * code     = abbreviation | "code" word { word } [ "(" [ "ci-après" ] [ "«" ] abbreviation [ "»" ] ")" ]
 * </pre>
 */
final class CodeReader {

    private static final String WORD = "code ";

    private static final String QUOTES = "«»\u201c\u201d\"";

    private static final Lexicon<Code> ABBREVIATIONS = Lexicon.ofNames(
            Arrays.stream(Code.values()).collect(Collectors.toMap(Code::toString, Function.identity())));

    /** The titles of the known codes, without the word "code". */
    private static final Lexicon<Code> TITLES = Lexicon.ofNames(Arrays.stream(Code.values())
            .collect(Collectors.toMap(code -> code.title().substring(WORD.length()), Function.identity())));

    private CodeReader() {}

    /** Reads the abbreviation of a known code, or stays where it is. */
    static @Nullable Code abbreviation(Cursor cursor) {
        Code code = ABBREVIATIONS.accept(cursor);
        if (code != null) {
            cursor.acceptMark('.');
        }
        return code;
    }

    static boolean isAbbreviation(Cursor cursor) {
        return ABBREVIATIONS.stands(cursor);
    }

    /** Reads the name of a code behind the word "code". */
    static @Nullable LegalText title(Cursor cursor) {
        int start = cursor.position();
        Code known = TITLES.accept(cursor);
        boolean further = CodeWords.skip(cursor);
        if (known == null && !further) {
            cursor.miss("code-name");
            return null;
        }
        LegalText code = known == null || further ? new NamedCode(titleSince(start, cursor)) : known;
        cursor.skipBlanks();
        skipAbbreviation(cursor, code);
        return code;
    }

    /** Finds the names of codes in prose that are not those of known ones, each behind the word "code" and a blank. */
    static List<NamedCode> allIn(CharSequence text) {
        List<NamedCode> found = new ArrayList<>();
        Cursor cursor = new Cursor(text);
        while (!cursor.isAtEnd()) {
            if (isWord(cursor)) {
                cursor.accept(WORD.strip());
                if (title(cursor) instanceof NamedCode named) {
                    found.add(named);
                }
            } else {
                skipWord(cursor);
            }
        }
        return found;
    }

    private static boolean isWord(Cursor cursor) {
        for (int i = 0; i < WORD.length(); i++) {
            if (cursor.plain(i) != WORD.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static void skipWord(Cursor cursor) {
        do {
            cursor.skip(1);
        } while (Character.isLetterOrDigit(cursor.peek(0)));
        cursor.skipBlanks();
    }

    /** Says whether this is the title of a code that is not known, as it is printed. */
    static boolean isTitle(String title) {
        Cursor cursor = new Cursor(title);
        if (!cursor.accept(WORD.strip())) {
            return false;
        }
        int start = cursor.position();
        TITLES.skip(cursor);
        return CodeWords.skip(cursor)
                && cursor.isAtEnd()
                && titleSince(start, cursor).equals(title);
    }

    /** Writes the name in small letters, with one blank between its words, and stays at its end. Capitals may lack accents. */
    private static String titleSince(int start, Cursor cursor) {
        int end = cursor.position();
        StringBuilder title = new StringBuilder(WORD.length() + end - start).append(WORD);
        cursor.backTo(start);
        while (cursor.position() < end) {
            char next = cursor.peek(0);
            if (next != ' ') {
                title.append(Character.toLowerCase(next));
                cursor.skip(1);
            } else {
                cursor.skipBlanks();
                if (title.charAt(title.length() - 1) != '\'') {
                    title.append(' ');
                }
            }
        }
        return ListedCodes.spelled(title.toString());
    }

    /** Goes past {@code (CGCT)} or {@code (ci-après « CGCT »)} behind the title of the code that is so abbreviated. */
    private static void skipAbbreviation(Cursor cursor, LegalText code) {
        int start = cursor.position();
        if (cursor.acceptMark('(')) {
            cursor.accept("ci-après");
            skipQuote(cursor);
            Code known = abbreviation(cursor);
            if (known == null) {
                skipCapitals(cursor);
            }
            skipQuote(cursor);
            boolean fits = known == null ? code instanceof NamedCode : known.equals(code);
            if (fits && cursor.acceptMark(')')) {
                return;
            }
        }
        cursor.backTo(start);
    }

    private static void skipQuote(Cursor cursor) {
        cursor.skipBlanks();
        if (QUOTES.indexOf(cursor.peek(0)) >= 0) {
            cursor.skip(1);
            cursor.skipBlanks();
        }
    }

    private static void skipCapitals(Cursor cursor) {
        while (Character.isUpperCase(cursor.peek(0)) || cursor.peek(0) == '.') {
            cursor.skip(1);
        }
    }
}
