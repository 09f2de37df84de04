package fr.acteslocaux.law;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.scan.Lexicon;
import fr.acteslocaux.text.MalformedValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is cited of the law, from left to right, in one pass.
 *
 * <pre>
 * passage  = cited | "vu" [ ":" ] cited [ "," | ";" | "." ]
 * cited    = text [ link entries | "(" entries ")" ] | entries [ "du" text [ parts ] ]
 * link     = [ "," | ":" | "-" ] [ "et" ] [ "notamment" ] [ "dans" ]
 * </pre>
 *
 * Texts are for {@link TextReader}, entries for {@link EntriesReader}, a single article for {@link ArticleReader}.
 */
final class ReferenceReader {

    private static final String TYPE = "legal-reference";

    private static final Lexicon<String> ABOVE_ALL = Lexicon.ofWords(
            "notamment",
            "en particulier",
            "particulièrement",
            "plus particulièrement",
            "tout particulièrement",
            "spécialement",
            "plus spécialement");

    private static final Lexicon<String> WITHIN = Lexicon.ofWords("dans", "en", "pris en");

    private static final String LINKS = ",:-";
    private static final String ENDS_OF_VISA = ",;.";

    private final CharSequence text;
    private final Cursor cursor;
    private final TextReader texts;
    private boolean visa;
    private boolean bracketed;
    private boolean readsOnlyText;

    private ReferenceReader(CharSequence text, @Nullable LegalText sameText) {
        this.text = text;
        this.cursor = new Cursor(text);
        this.texts = new TextReader(cursor, sameText);
    }

    static LegalReference parse(CharSequence text, @Nullable LegalText sameText) {
        ReferenceReader reader = new ReferenceReader(text, sameText);
        LegalReference reference = reader.reference();
        if (reference == null) {
            throw reader.malformed();
        }
        return reference;
    }

    static Optional<LegalReference> tryParse(CharSequence text) {
        return Optional.ofNullable(new ReferenceReader(text, null).reference());
    }

    static LegalReferences parseAll(CharSequence text, @Nullable LegalText sameText) {
        ReferenceReader reader = new ReferenceReader(text, sameText);
        LegalReferences references = reader.references();
        if (references == null) {
            throw reader.malformed();
        }
        return references;
    }

    static Optional<LegalReferences> tryParseAll(CharSequence text) {
        return Optional.ofNullable(new ReferenceReader(text, null).references());
    }

    private @Nullable LegalReference reference() {
        LegalText leading = leading();
        LegalReference reference = cursor.missed() == null ? new ArticleReader(cursor).read() : null;
        if (reference == null) {
            return null;
        }
        LegalText named = leading == null ? texts.trailing() : leading;
        if (leading == null && named != null && reference.subdivisions().isEmpty()) {
            reference = reference.withSubdivisions(PartReader.behind(cursor));
        }
        return isRead() ? reference.withText(Optional.ofNullable(named)) : null;
    }

    private @Nullable LegalReferences references() {
        LegalText leading = leading();
        if (leading != null && isAtEnd()) {
            return new LegalReferences(Optional.of(leading), List.of());
        }
        EntriesReader reader = new EntriesReader(cursor);
        List<LegalReferences.Entry> entries = cursor.missed() == null ? reader.read() : List.of();
        readsOnlyText = leading != null && entries.isEmpty();
        LegalText named = leading == null && cursor.missed() == null ? texts.trailing() : leading;
        if (leading == null && named != null) {
            reader.readBehindText();
        }
        return isRead() ? LegalReferences.of(Optional.ofNullable(named), entries) : null;
    }

    private @Nullable LegalText leading() {
        visa = cursor.accept("vu");
        if (visa) {
            cursor.acceptMark(':');
        }
        LegalText leading = texts.leading();
        if (leading != null && !isAtEnd()) {
            skipLink();
        }
        return leading;
    }

    private void skipLink() {
        bracketed = cursor.acceptMark('(');
        if (!bracketed && LINKS.indexOf(cursor.peek(0)) >= 0) {
            cursor.acceptMark(cursor.peek(0));
        }
        cursor.accept("et");
        if (ABOVE_ALL.skip(cursor)) {
            cursor.acceptMark(',');
        }
        WITHIN.skip(cursor);
        Determiner.skip(cursor);
    }

    /** A visa ends with its own punctuation. */
    private boolean isAtEnd() {
        if (visa && ENDS_OF_VISA.indexOf(cursor.peek(0)) >= 0 && cursor.peek(cursor.afterBlanks(1)) == '\0') {
            cursor.acceptMark(cursor.peek(0));
        }
        return cursor.isAtEnd();
    }

    private boolean isRead() {
        if ((bracketed && !cursor.acceptMark(')')) || !isAtEnd()) {
            cursor.miss("end-of-reference");
        }
        return cursor.missed() == null;
    }

    private MalformedValueException malformed() {
        String missed = Objects.requireNonNull(cursor.missed(), "missed");
        Message wanted = readsOnlyText && missed.equals("article") ? Message.of("articles-or-end") : Message.of(missed);
        return new MalformedValueException(FormatFaults.ofCharacter(TYPE, text, cursor.missedAt(), wanted));
    }
}
