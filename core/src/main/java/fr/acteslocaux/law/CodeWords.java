package fr.acteslocaux.law;

import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.scan.Letters;
import fr.acteslocaux.scan.Lexicon;

/**
 * The words of a code's name. There is no list of all codes: a name goes on as long as its words may belong to a name, and
 * the last one is none of the small words between them. So {@code code de la route et notamment} ends before {@code et}.
 */
final class CodeWords {

    /** Words that stand between those of a name, and do not end it. */
    private static final Lexicon<String> LINKS = Lexicon.ofWords(
            "au", "aux", "de", "des", "du", "en", "entre", "et", "la", "le", "les", "ou", "pour", "sur");

    /** Words that no name has: what is cited of the code, or what is said of it, begins with them. */
    private static final Lexicon<String> STRANGERS = Lexicon.ofWords("""
            ainsi al alinéa alinéas arrêté art article articles ce cet cette chapitre circulaire code dans décret dernier
            deuxième dit dixième dont dudit est huitième ladite ledit leur leurs livre loi modifié modifiée même neuvième
            notamment ordonnance par particulier particulièrement partie plus portant premier précité précitée quatrième que
            qui cinquième relatif relative sa second section selon septième ses sixième son spécialement suivant suivants
            susmentionné susvisé susvisée tel titre troisième vigueur visé vu
            """.strip().split("\\s+", -1));

    private CodeWords() {}

    /** Goes past the words that stand here; says whether there were any. */
    static boolean skip(Cursor cursor) {
        int start = cursor.position();
        int end = start;
        cursor.skipBlanks();
        for (int letters = letters(cursor); letters > 0; letters = letters(cursor)) {
            boolean elided = cursor.peek(letters) == '\'';
            if (!elided && endsName(cursor, letters)) {
                break;
            }
            boolean link = elided || letters == 1 || LINKS.stands(cursor);
            cursor.skip(elided ? letters + 1 : letters);
            if (!elided) {
                skipHyphened(cursor);
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

    private static void skipHyphened(Cursor cursor) {
        while (cursor.peek(0) == '-' && Letters.isLetter(cursor.peek(1))) {
            cursor.skip(1);
            cursor.skip(letters(cursor));
        }
    }

    /** A single letter, a numeral, LO and the abbreviation of a code begin what is cited. */
    private static boolean endsName(Cursor cursor, int letters) {
        if (letters == 1) {
            return Character.toLowerCase(cursor.peek(0)) != 'à';
        }
        return isNumeral(cursor, letters)
                || (letters == 2 && cursor.peek(0) == 'L' && cursor.peek(1) == 'O')
                || STRANGERS.stands(cursor)
                || CodeReader.isAbbreviation(cursor);
    }

    private static boolean isNumeral(Cursor cursor, int letters) {
        for (int i = 0; i < letters; i++) {
            if (!Roman.isDigit(cursor.peek(i))) {
                return false;
            }
        }
        return true;
    }
}
