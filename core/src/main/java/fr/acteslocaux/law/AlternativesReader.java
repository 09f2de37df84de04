package fr.acteslocaux.law;

import fr.acteslocaux.law.LegalReference.Subdivision;
import fr.acteslocaux.law.LegalReference.Subdivision.Alinea;
import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.scan.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads several parts that stand before one article: {@code 4° et 5° de}, {@code deuxième à quatrième alinéas de}. */
final class AlternativesReader {

    private static final Lexicon<String> CONJUNCTIONS = Lexicon.ofWords("et", "ou", "ainsi que");

    private static final Lexicon<String> AS_FAR_AS = Lexicon.ofWords("au", "aux");

    private static final Lexicon<String> DETERMINERS = Lexicon.ofWords("au", "aux", "le", "les");

    private final Cursor cursor;
    private boolean complete;

    AlternativesReader(Cursor cursor) {
        this.cursor = cursor;
    }

    static boolean acceptAnd(Cursor cursor) {
        boolean comma = cursor.acceptMark(',') || cursor.acceptMark(';');
        boolean conjunction = CONJUNCTIONS.skip(cursor);
        if (conjunction) {
            cursor.accept("à");
        }
        return conjunction || comma;
    }

    /** In {@code au 4°, au 5° et au 26° de}, each has its own determiner. */
    private boolean acceptAndTo() {
        boolean and = acceptAnd(cursor);
        if (and) {
            DETERMINERS.skip(cursor);
        }
        return and;
    }

    /** Reads them with what ties them to their article, a range as a pair; stays where it is unless there are two. */
    List<List<Subdivision>> read() {
        int start = cursor.position();
        List<List<Subdivision>> parts = new ArrayList<>();
        Subdivision part = member(null);
        boolean range = false;
        while (part != null) {
            if (range) {
                parts.set(parts.size() - 1, List.of(parts.get(parts.size() - 1).get(0), part));
            } else {
                parts.add(List.of(part));
            }
            range = cursor.accept("à") || AS_FAR_AS.skip(cursor);
            part = range || acceptAndTo() ? member(part) : null;
        }
        boolean several = parts.size() > 1 || (parts.size() == 1 && parts.get(0).size() > 1);
        if (several && complete && PartReader.acceptTie(cursor)) {
            return parts;
        }
        cursor.backTo(start);
        return List.of();
    }

    /** The word "alinéa" may stand before the first of several numbers, or behind the last of several ordinals. */
    private @Nullable Subdivision member(@Nullable Subdivision previous) {
        Subdivision part = PartReader.read(cursor);
        complete = true;
        if (part == null && previous instanceof Alinea && Ascii.isDigit(cursor.peek(0))) {
            part = PartReader.countedAlinea(cursor);
        }
        if (part == null) {
            int ordinal = PartReader.ordinal(cursor);
            complete = false;
            part = ordinal > 0 ? new Alinea(ordinal) : null;
        }
        return part;
    }
}
