package fr.acteslocaux.law;

import fr.acteslocaux.law.LegalReference.Article;
import fr.acteslocaux.law.LegalReference.Article.Prefix;
import fr.acteslocaux.law.LegalReference.Subdivision;
import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.scan.Lexicon;
import fr.acteslocaux.scan.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles one after the other, each with its parts, and remembers how they were announced: "articles 641 et 642"
 * announces both, "L. 1 et 642" does not.
 *
 * <pre>
 * one      = { part ("du" | "de l'") } ( [ "article" ] number | "article premier" ) { part }
 * </pre>
 */
final class ArticleReader {

    private static final Lexicon<String> WORDS = Lexicon.ofWords("article", "articles", "art.", "art");

    private static final Article FIRST = new Article(Prefix.NONE, List.of(1), ArticleSuffix.NONE);

    private final Cursor cursor;
    private boolean named;
    private boolean severalAlineas;
    private boolean bare;

    ArticleReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads an article behind its determiner; its text is not known yet. */
    @Nullable
    LegalReference read() {
        int start = cursor.position();
        List<Subdivision> before = PartReader.before(cursor);
        Article number = number();
        if (number == null) {
            return null;
        }
        List<Subdivision> parts = outermostFirst(PartReader.behind(cursor), before);
        boolean isBare = number.prefix() == Prefix.NONE;
        bare |= isBare;
        severalAlineas =
                isBare && !parts.isEmpty() && Words.of(cursor.since(start)).contains("ALINEAS");
        return new LegalReference(Optional.empty(), number, parts);
    }

    private static List<Subdivision> outermostFirst(List<Subdivision> behind, List<Subdivision> before) {
        if (behind.isEmpty() && before.size() < 2) {
            return before;
        }
        List<Subdivision> parts = new ArrayList<>(behind);
        for (int i = before.size() - 1; i >= 0; i--) {
            parts.add(before.get(i));
        }
        return parts;
    }

    private @Nullable Article number() {
        boolean announced = WORDS.skip(cursor);
        named |= announced;
        if (announced && cursor.accept("premier")) {
            return FIRST;
        }
        return ArticleNumber.read(cursor, announced || bare || (named && ArticleNumber.isHyphened(cursor)));
    }

    static boolean isAnnounced(Cursor cursor) {
        return WORDS.stands(cursor) || ArticleNumber.hasPrefix(cursor);
    }

    /** Says whether the article that was just read, with what stands behind it, has the word "alinéas". */
    boolean hasSeveralAlineas() {
        return severalAlineas;
    }
}
