package fr.acteslocaux.serialization.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What bytes seem to be that are no UTF-8: the name is for whoever must have them written otherwise. */
final class SeemingEncoding {

    private static final int BYTE = 0xFF;
    private static final int FIRST_OF_MARK = 0xFE;
    private static final int SECOND_OF_MARK = 0xFF;
    private static final int END_OF_ASCII = 0x80;
    private static final int END_OF_CONTROLS = 0xA0;
    private static final int WIDEST = 4;

    private SeemingEncoding() {}

    /** Tells whether all characters have two bytes, or four: such a text begins with a mark, or has NUL in its first character. */
    static boolean isOfWideCharacters(byte[] bytes) {
        return bytes.length >= 2 && (isMark(bytes, 0) || bytes[0] == 0 || bytes[1] == 0);
    }

    /** Names the encoding; empty if there is no telling. */
    static Optional<String> of(byte[] bytes) {
        if (isOfWideCharacters(bytes)) {
            return Optional.of(hasFourBytesACharacter(bytes) ? "UTF-32" : "UTF-16");
        }
        return hasBytesAlone(bytes)
                ? Optional.of(hasControls(bytes) ? "Windows-1252" : "ISO-8859-1 (Latin-1)")
                : Optional.empty();
    }

    private static boolean isMark(byte[] bytes, int at) {
        int first = bytes[at] & BYTE;
        int second = bytes[at + 1] & BYTE;
        return (first == FIRST_OF_MARK && second == SECOND_OF_MARK)
                || (first == SECOND_OF_MARK && second == FIRST_OF_MARK);
    }

    private static boolean hasFourBytesACharacter(byte[] bytes) {
        return bytes.length >= WIDEST && ((bytes[0] == 0 && bytes[1] == 0) || (bytes[2] == 0 && bytes[3] == 0));
    }

    /** Tells whether no byte beyond ASCII is part of a character of UTF-8: a text with some that are was only damaged. */
    private static boolean hasBytesAlone(byte[] bytes) {
        for (int start = 0; start < bytes.length; start++) {
            int end = start;
            while (end < bytes.length && (bytes[end] & BYTE) >= END_OF_ASCII) {
                end++;
            }
            if (end > start && isUtf8(bytes, start, end)) {
                return false;
            }
            start = end;
        }
        return true;
    }

    private static boolean isUtf8(byte[] bytes, int start, int end) {
        try {
            CharBuffer read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
            return read.hasRemaining();
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** Where Latin-1 has controls that no text uses, Windows has its quotation marks, œ and €. */
    private static boolean hasControls(byte[] bytes) {
        for (byte each : bytes) {
            int character = each & BYTE;
            if (character >= END_OF_ASCII && character < END_OF_CONTROLS) {
                return true;
            }
        }
        return false;
    }
}
