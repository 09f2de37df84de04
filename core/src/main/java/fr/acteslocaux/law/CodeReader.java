package fr.acteslocaux.law;

import fr.acteslocaux.law.LegalText.Code;
import fr.acteslocaux.law.LegalText.NamedCode;
import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.scan.Letters;
import fr.acteslocaux.scan.Lexicon;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads names of codes. There is no list of all: a name goes on as long as its words may belong to a name, and the last one
 * is none of the small words between them. So {@code code de la route et notamment} ends before {@code et}.
 *
 * <pre>
 * code     = abbreviation | "code" word { word } [ "(" abbreviation ")" ]
 * </pre>
 */
final class CodeReader {

    private static final String WORD = "code ";

    private static final Lexicon<Code> ABBREVIATIONS = Lexicon.ofNames(
            Arrays.stream(Code.values()).collect(Collectors.toMap(Code::toString, Function.identity())));

    /** The titles of the known codes, without the word "code". */
    private static final Lexicon<Code> TITLES = Lexicon.ofNames(Arrays.stream(Code.values())
            .collect(Collectors.toMap(code -> code.title().substring(WORD.length()), Function.identity())));

    /** Words that stand between those of a name, and do not end it. */
    private static final Lexicon<String> LINKS = Lexicon.ofWords(
            "au", "aux", "de", "des", "du", "en", "entre", "et", "la", "le", "les", "ou", "pour", "sur");

    /** Words that no name has: what is cited of the code, or what is said of it, begins with them. */
    private static final Lexicon<String> STRANGERS = Lexicon.ofWords(
            "ainsi",
            "al",
            "alinéa",
            "alinéas",
            "arrêté",
            "art",
            "article",
            "articles",
            "ce",
            "cet",
            "cette",
            "chapitre",
            "circulaire",
            "code",
            "dans",
            "décret",
            "dit",
            "dont",
            "dudit",
            "est",
            "ledit",
            "leur",
            "leurs",
            "livre",
            "loi",
            "même",
            "modifié",
            "notamment",
            "ordonnance",
            "par",
            "particulier",
            "particulièrement",
            "partie",
            "plus",
            "portant",
            "précité",
            "premier",
            "deuxième",
            "second",
            "troisième",
            "quatrième",
            "cinquième",
            "sixième",
            "septième",
            "huitième",
            "neuvième",
            "dixième",
            "dernier",
            "qui",
            "que",
            "relatif",
            "relative",
            "sa",
            "section",
            "selon",
            "ses",
            "son",
            "spécialement",
            "suivant",
            "suivants",
            "susmentionné",
            "susvisé",
            "tel",
            "titre",
            "vigueur",
            "visé",
            "vu");

    private CodeReader() {}

    /** Reads the abbreviation of a known code, or stays where it is. */
    static @Nullable Code abbreviation(Cursor cursor) {
        Code code = ABBREVIATIONS.accept(cursor);
        if (code != null) {
            cursor.acceptMark('.');
        }
        return code;
    }

    /** Reads the name of a code behind the word "code". */
    static @Nullable LegalText title(Cursor cursor) {
        int start = cursor.position();
        Code known = TITLES.accept(cursor);
        boolean further = skipWords(cursor);
        if (known == null && !further) {
            cursor.miss("code-name");
            return null;
        }
        LegalText code = known == null || further ? new NamedCode(titleSince(start, cursor)) : known;
        cursor.skipBlanks();
        skipAbbreviation(cursor, code);
        return code;
    }

    /** Says whether this is the title of a code that is not known, as it is printed. */
    static boolean isTitle(String title) {
        Cursor cursor = new Cursor(title);
        if (!cursor.accept(WORD.strip())) {
            return false;
        }
        int start = cursor.position();
        TITLES.skip(cursor);
        return skipWords(cursor)
                && cursor.isAtEnd()
                && titleSince(start, cursor).equals(title);
    }

    /** Goes past the words of a name that stand here; says whether there were any. */
    private static boolean skipWords(Cursor cursor) {
        int start = cursor.position();
        int end = start;
        cursor.skipBlanks();
        for (int letters = letters(cursor); letters > 0; letters = letters(cursor)) {
            boolean elided = cursor.peek(letters) == '\'';
            if (!elided && endsName(cursor, letters)) {
                break;
            }
            boolean link = elided || isLink(cursor, letters);
            cursor.skip(elided ? letters + 1 : letters);
            while (!elided && cursor.peek(0) == '-' && Letters.isLetter(cursor.peek(1))) {
                cursor.skip(1);
                cursor.skip(letters(cursor));
            }
            if (!link) {
                end = cursor.position();
            }
            cursor.skipBlanks();
        }
        cursor.backTo(end);
        return end > start;
    }

    private static int letters(Cursor cursor) {
        int letters = 0;
        while (Letters.isLetter(cursor.peek(letters))) {
            letters++;
        }
        return letters;
    }

    /** A single letter, a numeral and LO begin what is cited of the code. */
    private static boolean endsName(Cursor cursor, int letters) {
        if (letters == 1) {
            return Character.toLowerCase(cursor.peek(0)) != 'à';
        }
        return isNumeral(cursor, letters)
                || (letters == 2 && cursor.peek(0) == 'L' && cursor.peek(1) == 'O')
                || STRANGERS.stands(cursor)
                || ABBREVIATIONS.stands(cursor);
    }

    private static boolean isNumeral(Cursor cursor, int letters) {
        for (int i = 0; i < letters; i++) {
            if (!Roman.isDigit(cursor.peek(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLink(Cursor cursor, int letters) {
        return letters == 1 || LINKS.stands(cursor);
    }

    /** Writes the name in small letters, with one blank between its words, and stays at its end. */
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
        return title.toString();
    }

    /** Goes past {@code (CGCT)} behind the title of the code that is so abbreviated. */
    private static void skipAbbreviation(Cursor cursor, LegalText code) {
        int start = cursor.position();
        if (cursor.acceptMark('(')) {
            Code known = abbreviation(cursor);
            if (known == null) {
                skipCapitals(cursor);
            }
            boolean fits = known == null ? code instanceof NamedCode : known.equals(code);
            if (fits && cursor.acceptMark(')')) {
                return;
            }
        }
        cursor.backTo(start);
    }

    private static void skipCapitals(Cursor cursor) {
        while (Character.isUpperCase(cursor.peek(0)) || cursor.peek(0) == '.') {
            cursor.skip(1);
        }
    }
}
