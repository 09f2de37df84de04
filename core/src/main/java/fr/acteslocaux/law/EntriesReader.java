package fr.acteslocaux.law;

import fr.acteslocaux.law.LegalReference.Article.Prefix;
import fr.acteslocaux.law.LegalReference.Subdivision;
import fr.acteslocaux.law.LegalReferences.Entry;
import fr.acteslocaux.law.LegalReferences.Onwards;
import fr.acteslocaux.law.LegalReferences.Range;
import fr.acteslocaux.law.LegalReferences.Single;
import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.scan.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists and ranges of articles, and of parts of one article.
 *
 * <pre>
 * entries  = entry { and entry }
 * entry    = parts ("du" | "de l'") one
 *          | one [ "à" one | "et suivants" ] { (and | "à") part }
 *          | one "(" part { (and | "à") part } ")"
 * parts    = part { (and [ "au" ] | "à") part }
 * and      = "," | [ "," ] ("et" | "ou" | "ainsi que")
 * </pre>
 */
final class EntriesReader {

    private static final Lexicon<String> ONWARDS = Lexicon.ofWords(
            "et suivants", "et suivant", "et suivantes", "et suiv.", "et s.", "et ss.", "et sq.", "et sqq.");

    private final Cursor cursor;
    private final ArticleReader articles;
    private final List<Entry> entries = new ArrayList<>();

    EntriesReader(Cursor cursor) {
        this.cursor = cursor;
        this.articles = new ArticleReader(cursor);
    }

    /** Reads all entries that stand here; something is missed if one of them is none. */
    List<Entry> read() {
        while (readEntry()) {
            int end = cursor.position();
            if (!acceptAnd()) {
                break;
            }
            if (cursor.isAtEnd() || TextReader.isNext(cursor)) {
                cursor.backTo(end);
                break;
            }
            Determiner.skip(cursor);
        }
        return entries;
    }

    /** Reads the parts that stand behind the text of a single article: {@code L. 2122-22 du CGCT, 4°}. */
    void readBehindText() {
        if (entries.size() != 1
                || !(entries.get(0) instanceof Single single)
                || !single.first().subdivisions().isEmpty()) {
            return;
        }
        List<Subdivision> parts = PartReader.behind(cursor);
        if (!parts.isEmpty()) {
            LegalReference whole = single.first().withSubdivisions(parts);
            entries.set(0, new Single(whole));
            readSiblings(whole);
        }
    }

    private boolean readEntry() {
        List<List<Subdivision>> alternatives = new AlternativesReader(cursor).read();
        if (alternatives.isEmpty()) {
            return readArticles();
        }
        Determiner.skip(cursor);
        LegalReference outer = articles.read();
        if (outer == null) {
            return false;
        }
        for (List<Subdivision> parts : alternatives) {
            LegalReference first = outer.within(parts.get(0));
            entries.add(parts.size() == 1 ? new Single(first) : new Range(first, outer.within(parts.get(1))));
        }
        return true;
    }

    private boolean readArticles() {
        LegalReference first = articles.read();
        if (first == null) {
            return false;
        }
        int start = cursor.position();
        LegalReference last = first;
        if (ONWARDS.skip(cursor)) {
            entries.add(new Onwards(first));
            return true;
        }
        if (cursor.accept("à") && siblingOf(first) == null) {
            Determiner.skip(cursor);
            last = articles.read();
            if (last == null) {
                return false;
            }
            entries.add(new Range(first, last));
        } else {
            cursor.backTo(start);
            if (readBracketed(first)) {
                return true;
            }
            entries.add(new Single(first));
        }
        readSiblings(last);
        return true;
    }

    /** Reads what follows in {@code L. 2122-22 (4° et 5°)}, or stays where it is. */
    private boolean readBracketed(LegalReference article) {
        int start = cursor.position();
        int before = entries.size();
        if (cursor.acceptMark('(')) {
            List<Subdivision> inside = PartReader.behind(cursor);
            if (!inside.isEmpty()) {
                List<Subdivision> parts = new ArrayList<>(article.subdivisions());
                parts.addAll(inside);
                LegalReference first = article.withSubdivisions(parts);
                entries.add(new Single(first));
                readSiblings(first);
                if (cursor.acceptMark(')')) {
                    return true;
                }
                entries.subList(before, entries.size()).clear();
            }
        }
        cursor.backTo(start);
        return false;
    }

    /** Reads what follows in {@code L. 2122-22 4°, 5° et 6°}: more parts of the same article. */
    private void readSiblings(LegalReference first) {
        LegalReference previous = first;
        while (true) {
            int start = cursor.position();
            boolean range = cursor.accept("à");
            LegalReference sibling = range || acceptAnd() ? siblingOf(previous) : null;
            if (sibling == null) {
                cursor.backTo(start);
                return;
            }
            split(previous);
            if (range) {
                int last = entries.size() - 1;
                entries.set(last, new Range(entries.get(last).first(), sibling));
            } else {
                entries.add(new Single(sibling));
            }
            previous = sibling;
        }
    }

    /** Reads a part that takes the place of the one of its kind, or stays where it is. */
    private @Nullable LegalReference siblingOf(LegalReference previous) {
        List<Subdivision> parts = previous.subdivisions();
        if (parts.isEmpty()) {
            return null;
        }
        int start = cursor.position();
        Subdivision part = PartReader.read(cursor);
        if (part == null && countsAlineas(previous)) {
            part = PartReader.countedAlinea(cursor);
        }
        if (part == null || isTied()) {
            cursor.backTo(start);
            return null;
        }
        List<Subdivision> sibling = new ArrayList<>(parts.subList(0, placeOf(part, parts)));
        sibling.add(part);
        return previous.withSubdivisions(PartReader.behind(cursor, sibling));
    }

    /** In "articles 33 alinéa 3 et 57", 57 is an article; in "article 33 alinéas 3 et 5" and "L. 33 al. 3 et 5", 5 is none. */
    private boolean countsAlineas(LegalReference previous) {
        List<Subdivision> parts = previous.subdivisions();
        return parts.get(parts.size() - 1) instanceof Subdivision.Alinea
                && (previous.article().prefix() != Prefix.NONE || articles.hasSeveralAlineas())
                && Ascii.isDigit(cursor.peek(0))
                && !ArticleNumber.isHyphened(cursor);
    }

    /** Finds where among its parts one of this kind stands, or the first of several. */
    private static int placeOf(Subdivision part, List<Subdivision> parts) {
        int place = parts.size() - 1;
        while (place > 0 && !isLike(part, parts.get(place))) {
            place--;
        }
        while (place > 0 && isLike(part, parts.get(place - 1))) {
            place--;
        }
        return place;
    }

    private static boolean isLike(Subdivision one, Subdivision other) {
        return one.getClass() == other.getClass();
    }

    /** Says whether the part that was just read belongs to an article that is still to come. */
    private boolean isTied() {
        int start = cursor.position();
        boolean tied = PartReader.acceptTie(cursor)
                && (ArticleReader.isAnnounced(cursor)
                        || Ascii.isDigit(cursor.peek(0))
                        || PartReader.read(cursor) != null);
        cursor.backTo(start);
        return tied;
    }

    /** Parts the last entry if it has several items where there is room for one: those before "et 6°" were a list. */
    private void split(LegalReference previous) {
        List<Subdivision> parts = previous.subdivisions();
        int last = parts.size() - 1;
        int first = last;
        while (first > 0 && isLike(parts.get(first - 1), parts.get(last))) {
            first--;
        }
        if (first == last || !(entries.get(entries.size() - 1) instanceof Single)) {
            return;
        }
        entries.remove(entries.size() - 1);
        for (Subdivision part : parts.subList(first, last + 1)) {
            List<Subdivision> one = new ArrayList<>(parts.subList(0, first));
            one.add(part);
            entries.add(new Single(previous.withSubdivisions(one)));
        }
    }

    private boolean acceptAnd() {
        return AlternativesReader.acceptAnd(cursor);
    }
}
