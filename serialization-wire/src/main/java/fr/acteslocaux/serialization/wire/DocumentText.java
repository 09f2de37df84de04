package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.text.Malformation;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The characters of a document, known to be UTF-8 without byte order mark and within {@link Limits#BYTES}. They are never all
 * held beside the bytes: what parses them reads on.
 */
public final class DocumentText {

    private static final int CHUNK = 8 * 1024;
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final Pattern UNFINISHED =
            Pattern.compile(".*,|tr?u?|fa?l?s?|nu?l?|-|-?[0-9]+(\\.|(\\.[0-9]+)?[eE][+-]?)");

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
            return Limits.exceeded(Place.NONE);
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
        return result.isError()
                ? Limits.unreadable(cursor.place(), ProblemText.of("not-utf8"))
                : ReadResult.of(new DocumentText(bytes));
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
     * Answers that the text is no JSON, and shows the character there: no more, for acts name people. A text that stops where
     * more is due is truncated.
     *
     * @param <T>  the type that the value would have
     * @param place  where the parser stopped
     * @return the result
     */
    public <T> ReadResult<T> malformedAt(Place place) {
        CharBuffer characters = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        Cursor cursor = new Cursor();
        while (characters.hasRemaining() && cursor.place().compareTo(place) < 0) {
            cursor.moveOver(characters.get());
        }
        String rest = characters.toString().stripTrailing();
        String word = lastWord(characters.rewind().toString().stripTrailing());
        if (rest.length() <= word.length() && UNFINISHED.matcher(word).matches()) {
            return Limits.unreadable(place, ProblemText.of("truncated"));
        }
        Localized near = rest.isEmpty()
                ? ProblemText.of("end-of-document")
                : Localized.verbatim(Malformation.quoted(rest.substring(0, 1)));
        return Limits.unreadable(place, ProblemText.of("malformed-json", near));
    }

    /** Returns the number or literal at the end, as far as it goes, with the comma after which another is due. */
    private static String lastWord(String text) {
        int start = text.length();
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || "+-.,".indexOf(character) >= 0;
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
