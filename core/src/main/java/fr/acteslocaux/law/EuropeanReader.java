package fr.acteslocaux.law;

import fr.acteslocaux.law.LegalText.European;
import fr.acteslocaux.law.LegalText.European.Instrument;
import fr.acteslocaux.law.LegalText.European.Union;
import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.scan.Lexicon;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads names of texts of the European Union.
 *
 * <pre>
 * text     = name "(" union ")" [ "n°" ] number "/" number [ of ] [ "du" day ]
 *          | name [ "n°" ] number "/" number "/" union [ of ] [ "du" day ]
 * of       = "du Parlement européen et du Conseil" | "du Conseil" | "de la Commission"
 * </pre>
 */
final class EuropeanReader {

    private static final Lexicon<Instrument> INSTRUMENTS = Lexicon.ofWords(
            Arrays.stream(Instrument.values()).collect(Collectors.toMap(Instrument::word, Function.identity())));

    private static final Lexicon<Union> UNIONS =
            Lexicon.ofWords(Arrays.stream(Union.values()).collect(Collectors.toMap(Union::sign, Function.identity())));

    private static final Lexicon<String> INSTITUTIONS = Lexicon.ofWords(
            "du parlement européen et du conseil",
            "du parlement et du conseil",
            "du conseil",
            "du conseil européen",
            "de la commission",
            "de la commission européenne");

    private EuropeanReader() {}

    /** Says whether the name of such a text may stand here. */
    static boolean stands(Cursor cursor) {
        return INSTRUMENTS.stands(cursor);
    }

    /** Reads a text, or stays where it is: other regulations have no such name. */
    static @Nullable European accept(Cursor cursor) {
        int start = cursor.position();
        Instrument instrument = INSTRUMENTS.accept(cursor);
        European text = instrument == null ? null : behind(instrument, cursor);
        if (text == null) {
            cursor.backTo(start);
        }
        return text;
    }

    private static @Nullable European behind(Instrument instrument, Cursor cursor) {
        cursor.accept("européen");
        cursor.accept("européenne");
        boolean bracketed = cursor.acceptMark('(');
        Union union = UNIONS.accept(cursor);
        if (bracketed && (union == null || !cursor.acceptMark(')'))) {
            return null;
        }
        TextReader.NUMBER.skip(cursor);
        String number = number(cursor);
        if (union == null && cursor.acceptMark('/')) {
            union = UNIONS.accept(cursor);
        }
        if (union == null || !European.isNumber(number)) {
            return null;
        }
        cursor.skipBlanks();
        INSTITUTIONS.skip(cursor);
        return new European(instrument, union, number, Optional.ofNullable(DayReader.accept(cursor)));
    }

    private static String number(Cursor cursor) {
        int start = cursor.position();
        cursor.skip(cursor.digits(0));
        if (cursor.peek(0) == '/') {
            cursor.skip(1 + cursor.digits(1));
        }
        return cursor.since(start);
    }
}
