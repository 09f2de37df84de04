package fr.acteslocaux.law;

import fr.acteslocaux.law.LegalReference.Article.Prefix;
import fr.acteslocaux.law.LegalReferences.Entry;
import fr.acteslocaux.law.LegalReferences.Onwards;
import fr.acteslocaux.law.LegalReferences.Range;
import fr.acteslocaux.law.LegalReferences.Single;
import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.MalformedValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads references to articles of law, from left to right and never back beyond one word.
 *
 * <pre>
 * list     = [ text ] entry { ("," | "et" | "ou") entry } [ from ]
 * entry    = one [ "à" one | "et suivants" ]
 * one      = { part ("du" | "de l'") } [ "article" ] number { part }
 * from     = "du" (code | "même code") | "de la" (law) | code
 * </pre>
 */
final class LegalReferenceParser {

    private static final String TYPE = "legal-reference";

    private final CharSequence text;
    private final Cursor cursor;
    private final Optional<LegalText> sameText;
    private int faultAt = -1;
    private String expected = "";

    private LegalReferenceParser(CharSequence text, Optional<LegalText> sameText) {
        this.text = text;
        this.cursor = new Cursor(text);
        this.sameText = sameText;
    }

    static LegalReference parse(CharSequence text, Optional<LegalText> sameText) {
        LegalReferenceParser parser = new LegalReferenceParser(text, sameText);
        LegalReference reference = parser.readReference();
        if (reference == null) {
            throw new MalformedValueException(parser.describe());
        }
        return reference;
    }

    static Optional<LegalReference> tryParse(CharSequence text) {
        return Optional.ofNullable(new LegalReferenceParser(text, Optional.empty()).readReference());
    }

    static LegalReferences parseAll(CharSequence text, Optional<LegalText> sameText) {
        LegalReferenceParser parser = new LegalReferenceParser(text, sameText);
        LegalReferences references = parser.readReferences();
        if (references == null) {
            throw new MalformedValueException(parser.describe());
        }
        return references;
    }

    static Optional<LegalReferences> tryParseAll(CharSequence text) {
        return Optional.ofNullable(new LegalReferenceParser(text, Optional.empty()).readReferences());
    }

    private @Nullable LegalReference readReference() {
        LegalText leading = leadingText();
        LegalReference reference = readOne(false);
        if (reference == null) {
            return null;
        }
        Optional<LegalText> named = readRest(leading);
        return faultAt < 0 ? reference.withText(named) : null;
    }

    private @Nullable LegalReferences readReferences() {
        LegalText leading = leadingText();
        List<Entry> entries = new ArrayList<>();
        boolean announced = false;
        do {
            Entry entry = readEntry(announced);
            if (entry == null) {
                return null;
            }
            entries.add(entry);
            announced = hasNoPrefix(entry.first());
        } while (cursor.acceptAny(",", "et à", "et", "ou à", "ou"));
        Optional<LegalText> named = readRest(leading);
        return faultAt < 0
                ? new LegalReferences(
                        entries.stream().map(entry -> withText(entry, named)).toList())
                : null;
    }

    /** Reads an article with what makes it a range. "Articles 641 et 642" announces both, "L. 1 et 642" does not. */
    private @Nullable Entry readEntry(boolean announced) {
        LegalReference first = readOne(announced);
        if (first == null) {
            return null;
        }
        if (cursor.accept("à")) {
            LegalReference last = readOne(hasNoPrefix(first));
            return last == null ? null : new Range(first, last);
        }
        return cursor.accept("et suivants") ? new Onwards(first) : new Single(first);
    }

    private static boolean hasNoPrefix(LegalReference reference) {
        return reference.article().prefix() == Prefix.NONE;
    }

    private static Entry withText(Entry entry, Optional<LegalText> named) {
        LegalReference first = entry.first().withText(named);
        if (entry instanceof Range range) {
            return new Range(first, range.last().withText(named));
        }
        return entry instanceof Onwards ? new Onwards(first) : new Single(first);
    }

    /** Reads the text behind the references if none stood before them, and then the end. */
    private Optional<LegalText> readRest(@Nullable LegalText leading) {
        LegalText named = leading == null ? trailingText() : leading;
        if (faultAt < 0 && !cursor.isAtEnd()) {
            refuse("end-of-reference");
        }
        return Optional.ofNullable(named);
    }

    private @Nullable LegalText leadingText() {
        LegalText named = namedText();
        if (named != null) {
            cursor.accept(",");
        }
        return named;
    }

    private @Nullable LegalText namedText() {
        for (LegalText.Code code : LegalText.Code.values()) {
            if (cursor.accept(code.toString()) || cursor.accept(code.title())) {
                return code;
            }
        }
        return numberedText();
    }

    private @Nullable LegalText trailingText() {
        int start = cursor.position();
        cursor.accept(",");
        boolean linked = cursor.acceptAny("du", "de la", "de l'", "de");
        if (linked
                && cursor.acceptAny(
                        "ce même code", "même code", "cette même loi", "même loi", "même ordonnance", "même décret")) {
            if (sameText.isEmpty()) {
                cursor.backTo(start);
                refuse("named-code");
            }
            return sameText.orElse(null);
        }
        LegalText named = namedText();
        if (named == null) {
            cursor.backTo(start);
        }
        return named;
    }

    private @Nullable LegalText numberedText() {
        int start = cursor.position();
        for (LegalText.Numbered.Kind kind : LegalText.Numbered.Kind.values()) {
            if (cursor.accept(kind.word())) {
                if (!cursor.acceptAny("n°", "no", "n")) {
                    break;
                }
                String number = textNumber();
                if (number.isEmpty()) {
                    break;
                }
                cursor.skipBlanks();
                return new LegalText.Numbered(kind, number, Optional.ofNullable(date()));
            }
        }
        cursor.backTo(start);
        return null;
    }

    private String textNumber() {
        StringBuilder number = new StringBuilder();
        while (Ascii.isDigit(cursor.peek(number.length())) || cursor.peek(number.length()) == '-') {
            number.append(cursor.peek(number.length()));
        }
        int end = LegalText.Numbered.endOfNumber(number, 0);
        for (int i = 0; i < end; i++) {
            cursor.skip();
        }
        return number.substring(0, end);
    }

    private @Nullable LocalDate date() {
        int start = cursor.position();
        if (cursor.accept("du")) {
            int day = cursor.accept("1er") ? 1 : cursor.number();
            cursor.skipBlanks();
            for (int month = 1; day > 0 && month <= 12; month++) {
                String name = LegalText.Numbered.FRENCH_DAY.format(LocalDate.of(2000, month, 1))
                        .split(" ", -1)[1];
                if (cursor.accept(name)) {
                    int year = cursor.number();
                    cursor.skipBlanks();
                    if (isDay(year, month, day)) {
                        return LocalDate.of(year, month, day);
                    }
                }
            }
        }
        cursor.backTo(start);
        return null;
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            return year >= 1000
                    && year <= 9999
                    && LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private @Nullable LegalReference readOne(boolean announcedBefore) {
        cursor.acceptAny("aux", "au", "à l'", "de l'", "l'", "les", "des", "du", "le", "la");
        List<LegalReference.Subdivision> inner = new ArrayList<>();
        for (LegalReference.Subdivision part = linkedPart(); part != null; part = linkedPart()) {
            inner.add(part);
        }
        Collections.reverse(inner);
        boolean announced = cursor.acceptAny("articles", "article", "art.", "art") || announcedBefore;
        LegalReference.Article number = articleNumber(announced);
        if (number == null) {
            return null;
        }
        List<LegalReference.Subdivision> parts = followingParts();
        parts.addAll(inner);
        return new LegalReference(Optional.empty(), number, parts);
    }

    /** Reads a part that stands before its article and is tied to it: {@code 2° du IV de l'article}. */
    private LegalReference.@Nullable Subdivision linkedPart() {
        int start = cursor.position();
        LegalReference.Subdivision part = part();
        if (part != null && cursor.acceptAny("du", "de l'", "de la", "de")) {
            return part;
        }
        cursor.backTo(start);
        return null;
    }

    /** Reads the parts that stand behind their article: {@code 4°}, {@code (IV, 2°)}, {@code , alinéa 5}. */
    private List<LegalReference.Subdivision> followingParts() {
        List<LegalReference.Subdivision> parts = new ArrayList<>();
        while (addFollowingPart(parts) || addBracket(parts)) {
            cursor.skipBlanks();
        }
        return parts;
    }

    private boolean addFollowingPart(List<LegalReference.Subdivision> parts) {
        int start = cursor.position();
        cursor.accept(",");
        LegalReference.Subdivision part = part();
        if (part == null) {
            cursor.backTo(start);
            return false;
        }
        return parts.add(part);
    }

    private boolean addBracket(List<LegalReference.Subdivision> parts) {
        int start = cursor.position();
        List<LegalReference.Subdivision> inside = new ArrayList<>();
        if (cursor.accept("(")) {
            for (LegalReference.Subdivision part = part(); part != null; part = part()) {
                inside.add(part);
                cursor.accept(",");
            }
            if (!inside.isEmpty() && cursor.accept(")")) {
                return parts.addAll(inside);
            }
        }
        cursor.backTo(start);
        return false;
    }

    private LegalReference.@Nullable Subdivision part() {
        int start = cursor.position();
        if (cursor.acceptAny("alinéa", "al.", "al")) {
            int number = cursor.counted();
            if (number >= 1) {
                cursor.skipBlanks();
                return new LegalReference.Subdivision.Alinea(number);
            }
        } else if (Ascii.isDigit(cursor.peek(0))) {
            int number = cursor.counted();
            if (number >= 1 && cursor.accept("°")) {
                return new LegalReference.Subdivision.Item(number, rank());
            }
        } else if (Ascii.isSmall(cursor.peek(0))
                && !Character.isLetterOrDigit(cursor.peek(1))
                && cursor.peek(1) != '\'') {
            char letter = cursor.peek(0);
            cursor.skip();
            cursor.accept(")");
            cursor.skipBlanks();
            return new LegalReference.Subdivision.Letter(letter);
        } else {
            int paragraph = romanNumeral();
            if (paragraph > 0) {
                return new LegalReference.Subdivision.Paragraph(paragraph, rank());
            }
        }
        cursor.backTo(start);
        return null;
    }

    private int romanNumeral() {
        StringBuilder numeral = new StringBuilder();
        while ("IVXL".indexOf(cursor.peek(numeral.length())) >= 0 && numeral.length() < 8) {
            numeral.append(cursor.peek(numeral.length()));
        }
        char next = cursor.peek(numeral.length());
        if (Character.isLetterOrDigit(next) || next == '.' || next == '-' || next == '*') {
            return -1;
        }
        int number = Roman.numberOf(numeral.toString());
        if (number > 0) {
            numeral.chars().forEach(ignored -> cursor.skip());
            cursor.skipBlanks();
        }
        return number;
    }

    private String rank() {
        for (String rank : LatinRank.WORDS) {
            if (cursor.accept(rank)) {
                return rank;
            }
        }
        return LatinRank.NONE;
    }

    private LegalReference.@Nullable Article articleNumber(boolean announced) {
        Prefix prefix = prefix();
        if (prefix == Prefix.NONE && !announced) {
            refuse("article");
            return null;
        }
        List<Integer> numbers = new ArrayList<>();
        do {
            int number = cursor.counted();
            if (number < 0) {
                refuse("article-number");
                return null;
            }
            numbers.add(number);
            if (prefix == Prefix.NONE && number == 1 && numbers.size() == 1 && cursor.accept("er")) {
                break;
            }
        } while (acceptHyphenBeforeDigit());
        return new LegalReference.Article(prefix, numbers, letter());
    }

    private boolean acceptHyphenBeforeDigit() {
        if (cursor.peek(0) == '-' && Ascii.isDigit(cursor.peek(1))) {
            cursor.skip();
            return true;
        }
        return false;
    }

    private String letter() {
        if (cursor.peek(0) == ' ') {
            cursor.skipBlanksButOne();
        }
        char mark = cursor.peek(0);
        char letter = cursor.peek(1);
        char next = cursor.peek(2);
        String suffix = "";
        if (LegalReference.Article.isLetter(mark, letter)
                && !Character.isLetterOrDigit(next)
                && next != '.'
                && next != '*') {
            suffix = String.valueOf(new char[] {mark, letter});
            cursor.skip();
            cursor.skip();
        }
        cursor.skipBlanks();
        return suffix;
    }

    private Prefix prefix() {
        int start = cursor.position();
        Prefix prefix = switch (cursor.peek(0)) {
            case 'L' -> cursor.peek(1) == 'O' ? Prefix.LO : Prefix.L;
            case 'R' -> Prefix.R;
            case 'D' -> Prefix.D;
            case 'A' -> Prefix.A;
            default -> Prefix.NONE;
        };
        if (prefix == Prefix.NONE) {
            return prefix;
        }
        cursor.skip();
        if (prefix == Prefix.LO) {
            cursor.skip();
        }
        if (cursor.peek(0) == '.') {
            cursor.skip();
        }
        cursor.skipBlanks();
        if (prefix == Prefix.R && cursor.accept("*")) {
            prefix = Prefix.R_STAR;
        }
        if (!Ascii.isDigit(cursor.peek(0))) {
            cursor.backTo(start);
            return Prefix.NONE;
        }
        return prefix;
    }

    private void refuse(String wanted) {
        if (faultAt < 0) {
            faultAt = cursor.position();
            expected = wanted;
        }
    }

    private FormatFault describe() {
        return FormatFaults.ofCharacter(TYPE, text, faultAt, Message.of(expected));
    }
}
