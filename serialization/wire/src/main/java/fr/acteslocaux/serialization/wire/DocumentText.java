package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.text.Localized;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The characters of a document, known to be UTF-8 without byte order mark and within {@link Limits#BYTES}. They are never all
 * held beside the bytes: what parses them reads on.
 */
public final class DocumentText {

    private static final int CHUNK = 8 * 1024;
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final Pattern UNFINISHED =
            Pattern.compile("tr?u?|fa?l?s?|nu?l?|-|-?[0-9]+(\\.|(\\.[0-9]+)?[eE][+-]?)");

    private final byte[] bytes;

    private DocumentText(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Looks at the bytes of a document.
     *
     * @param bytes  the bytes
     * @return the text, or what keeps the bytes from being one
     */
    public static ReadResult<DocumentText> of(byte[] bytes) {
        if (bytes.length > Limits.BYTES) {
            return Limits.unreadable(Place.NONE, Limits.TOO_LONG);
        }
        if (SeemingEncoding.isOfWideCharacters(bytes)) {
            return notUtf8(new Place(1, 1), bytes);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        Cursor cursor = new Cursor();
        CoderResult result;
        do {
            result = decoder.decode(in, out.clear(), true);
            if (cursor.isAtStart() && out.position() > 0 && out.get(0) == BYTE_ORDER_MARK) {
                return Limits.unreadable(cursor.place(), ProblemText.of("byte-order-mark"));
            }
            cursor.moveOver(out.flip());
        } while (result.isOverflow());
        return result.isError() ? notUtf8(cursor.place(), bytes) : ReadResult.of(new DocumentText(bytes));
    }

    private static ReadResult<DocumentText> notUtf8(Place place, byte[] bytes) {
        Localized seeming = SeemingEncoding.of(bytes)
                .<Localized>map(name -> ProblemText.of("seeming-encoding", name))
                .orElseGet(() -> Localized.untranslated(""));
        return Limits.unreadable(place, ProblemText.of("not-utf8", seeming));
    }

    /**
     * Reads the characters from the first.
     *
     * @return a reader, which need not be closed
     */
    public Reader reader() {
        return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    }

    /**
     * Answers that the text is no JSON, and shows the character there: no more, for acts name people. A text that was cut in a
     * word, or after a comma, is truncated.
     *
     * @param <T>  the type that the value would have
     * @param place  where the parser stopped
     * @param endsTooEarly  asks the parser whether a text ends where more is due
     * @return the result
     */
    public <T> ReadResult<T> malformedAt(Place place, Predicate<DocumentText> endsTooEarly) {
        if (beforeUnfinishedEnd().filter(endsTooEarly).isPresent()) {
            return Limits.unreadable(place, ProblemText.of("truncated"));
        }
        CharBuffer characters = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        Cursor cursor = new Cursor();
        while (characters.hasRemaining() && cursor.place().compareTo(place) < 0) {
            cursor.moveOver(characters.get());
        }
        Localized near = characters.hasRemaining()
                ? Localized.untranslated(FormatFaults.quoted(characters.subSequence(0, 1)))
                : ProblemText.of("end-of-document");
        return Limits.unreadable(place, ProblemText.of("malformed-json", near));
    }

    /**
     * Takes off what a text may end with because it was cut: a part of a literal or number, and the comma before it. It was
     * cut there if what is left ends too early.
     */
    private Optional<DocumentText> beforeUnfinishedEnd() {
        String text = new String(bytes, StandardCharsets.UTF_8).stripTrailing();
        int start = text.length();
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        boolean cutInWord = UNFINISHED.matcher(text.substring(start)).matches();
        String before = cutInWord ? text.substring(0, start).stripTrailing() : text;
        boolean cutAfterComma = before.endsWith(",");
        String left = cutAfterComma ? before.substring(0, before.length() - 1) : before;
        return cutInWord || cutAfterComma
                ? Optional.of(new DocumentText(left.getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || "+-.".indexOf(character) >= 0;
    }

    /** Counts lines and columns; a line ends with LF, CR or both. */
    private static final class Cursor {

        private int line = 1;
        private int column = 1;
        private char previous;

        boolean isAtStart() {
            return line == 1 && column == 1;
        }

        void moveOver(CharBuffer characters) {
            while (characters.hasRemaining()) {
                moveOver(characters.get());
            }
        }

        void moveOver(char character) {
            if (character == '\n' && previous == '\r') {
                column = 1;
            } else if (character == '\n' || character == '\r') {
                line++;
                column = 1;
            } else {
                column++;
            }
            previous = character;
        }

        Place place() {
            return new Place(line, column);
        }
    }
}
