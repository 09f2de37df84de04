package fr.acteslocaux.law;

import fr.acteslocaux.law.LegalText.Aforesaid;
import fr.acteslocaux.law.LegalText.Dated;
import fr.acteslocaux.law.LegalText.Numbered;
import fr.acteslocaux.law.LegalText.Numbered.Kind;
import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.scan.Lexicon;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text that references are to.
 *
 * <pre>
 * text     = code | "Constitution" | european | kind [ "n°" ] number [ "du" day ] | kind "du" day | said | same
 * said     = ("dudit" | "ce") ("code" | kind) | ("code" | kind) "susvisé"
 * same     = "même" ("code" | kind)
 * </pre>
 */
final class TextReader {

    private static final Lexicon<Noun> NOUNS = Lexicon.ofWords(nouns());

    static final Lexicon<String> EPITHETS = Lexicon.ofWords(
            "susvisé", "susvisée", "susmentionné", "susmentionnée", "précité", "précitée", "modifié", "modifiée");

    private static final Lexicon<String> CONSTITUTION = Lexicon.ofWords("constitution", "constitution française");

    private static final Lexicon<String> FROM = Lexicon.ofWords("du", "de", "de la", "de l'");
    static final Lexicon<String> NUMBER = Lexicon.ofWords("n°", "n °", "no", "n.", "n");

    /** What a noun means: the text that it names, one that was named before, or the same one as before. */
    private enum Pointing {
        NONE,
        SAID,
        SAME
    }

    /** A word for a text, and what points at it. It has no kind if it is a code. */
    private record Noun(Aforesaid said, @Nullable Kind kind, Pointing pointing) {}

    private static Map<String, Noun> nouns() {
        Map<String, Noun> nouns = new HashMap<>();
        add(nouns, "code", Aforesaid.CODE, null);
        for (Kind kind : Kind.values()) {
            add(nouns, kind.word(), said(kind), kind);
        }
        return nouns;
    }

    private static void add(Map<String, Noun> nouns, String word, Aforesaid said, @Nullable Kind kind) {
        nouns.put(word, new Noun(said, kind, Pointing.NONE));
        for (String before : List.of("ledit ", "ladite ", "dudit ", "ce ", "cet ", "cette ")) {
            nouns.put(before + word, new Noun(said, kind, Pointing.SAID));
        }
        for (String before : List.of("même ", "ce même ", "cette même ")) {
            nouns.put(before + word, new Noun(said, kind, Pointing.SAME));
        }
    }

    private static Aforesaid said(Kind kind) {
        return switch (kind) {
            case LAW, ORGANIC_LAW -> Aforesaid.LAW;
            case ORDINANCE -> Aforesaid.ORDINANCE;
            case DECREE -> Aforesaid.DECREE;
            case ORDER -> Aforesaid.ORDER;
            case CIRCULAR -> Aforesaid.CIRCULAR;
        };
    }

    private final Cursor cursor;
    private final @Nullable LegalText sameText;

    TextReader(Cursor cursor, @Nullable LegalText sameText) {
        this.cursor = cursor;
        this.sameText = sameText;
    }

    /** Reads a text that stands before its articles, or alone, or stays behind its determiner. */
    @Nullable
    LegalText leading() {
        int start = cursor.position();
        Determiner.skip(cursor);
        return read(start);
    }

    /** Reads a text that stands behind its articles. */
    @Nullable
    LegalText trailing() {
        int start = cursor.position();
        cursor.acceptMark(',');
        boolean bracketed = cursor.acceptMark('(');
        FROM.skip(cursor);
        LegalText text = read(start);
        if (text == null || (bracketed && !cursor.acceptMark(')'))) {
            cursor.backTo(start);
            return null;
        }
        return text;
    }

    /** Says whether the name of a text stands here, as in {@code L. 2122-22, CGCT}, and no other article. */
    static boolean isNext(Cursor cursor) {
        int start = cursor.position();
        cursor.acceptMark('(');
        FROM.skip(cursor);
        boolean next = NOUNS.stands(cursor)
                || CONSTITUTION.stands(cursor)
                || EuropeanReader.stands(cursor)
                || CodeReader.abbreviation(cursor) != null;
        cursor.backTo(start);
        return next;
    }

    private @Nullable LegalText read(int start) {
        LegalText above = aboveTheLaws();
        if (above != null) {
            EPITHETS.skip(cursor);
            return above;
        }
        Noun noun = NOUNS.accept(cursor);
        if (noun == null) {
            return CodeReader.abbreviation(cursor);
        }
        if (noun.pointing() == Pointing.SAME) {
            return same(start);
        }
        boolean said = noun.pointing() == Pointing.SAID || EPITHETS.stands(cursor);
        LegalText text = said ? said(noun) : noun.kind() == null ? CodeReader.title(cursor) : of(noun.kind());
        EPITHETS.skip(cursor);
        return text;
    }

    private @Nullable LegalText aboveTheLaws() {
        if (CONSTITUTION.skip(cursor)) {
            DayReader.accept(cursor);
            return LegalText.Supreme.CONSTITUTION;
        }
        return EuropeanReader.accept(cursor);
    }

    private @Nullable LegalText same(int start) {
        if (sameText == null) {
            cursor.backTo(start);
            cursor.miss("named-code");
        }
        return sameText;
    }

    private LegalText said(Noun noun) {
        return sameText == null ? noun.said() : sameText;
    }

    private @Nullable LegalText of(Kind kind) {
        boolean announced = NUMBER.skip(cursor);
        String number = number();
        cursor.skipBlanks();
        LocalDate day = number == null && announced ? null : DayReader.accept(cursor);
        if (number != null) {
            return new Numbered(kind, number, Optional.ofNullable(day));
        }
        if (day == null) {
            cursor.miss("text-number");
            return null;
        }
        return new Dated(kind, day);
    }

    /** Reads {@code 84-53}, of which the hyphen may be a point or have blanks around it. */
    private @Nullable String number() {
        int start = cursor.position();
        cursor.skip(cursor.digits(0));
        String year = cursor.since(start);
        cursor.skipBlanks();
        if (cursor.acceptMark('-') || cursor.acceptMark('.')) {
            int serial = cursor.position();
            cursor.skip(cursor.digits(0));
            String number = year + "-" + cursor.since(serial);
            if (Numbered.isNumber(number)) {
                return number;
            }
        }
        cursor.backTo(start);
        return null;
    }
}
