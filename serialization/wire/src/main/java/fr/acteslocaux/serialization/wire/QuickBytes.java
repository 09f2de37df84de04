package fr.acteslocaux.serialization.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at the bytes of a document once, eight at a time, for what a JSON library would take and a careful reader refuses:
 * bytes that are no UTF-8 (RFC 3629), NUL, of which UTF-16 and UTF-32 are full, a byte order mark, and escapes that may be half a
 * character.
 */
final class QuickBytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final int BYTE = 0xFF;

    private QuickBytes() {}

    static boolean areSound(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            while (at + Long.BYTES <= bytes.length && isPlain((long) EIGHT.get(bytes, at))) {
                at += Long.BYTES;
            }
            if (at < bytes.length) {
                int length = lengthOfSound(bytes, at);
                if (length == 0) {
                    return false;
                }
                at += length;
            }
        }
        return true;
    }

    /** Eight bytes of ASCII, none of which is a backslash or NUL. */
    private static boolean isPlain(long eight) {
        long differing = eight ^ BACKSLASHES;
        return ((eight | ((differing - ONES) & ~differing) | ((eight - ONES) & ~eight)) & HIGH_BITS) == 0;
    }

    /** Returns how many bytes a character has; none if it is unsound. */
    private static int lengthOfSound(byte[] bytes, int at) {
        int first = bytes[at] & BYTE;
        if (first < 0x80) {
            return first == 0 || (first == '\\' && mayBeSurrogate(bytes, at)) ? 0 : 1;
        }
        if (first >= 0xC2 && first <= 0xDF) {
            return isBetween(bytes, at + 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            boolean sound = isBetween(bytes, at + 1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF)
                    && isBetween(bytes, at + 2, 0x80, 0xBF);
            return sound && !(at == 0 && first == 0xEF) ? 3 : 0;
        }
        boolean sound = first >= 0xF0
                && first <= 0xF4
                && isBetween(bytes, at + 1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF)
                && isBetween(bytes, at + 2, 0x80, 0xBF)
                && isBetween(bytes, at + 3, 0x80, 0xBF);
        return sound ? 4 : 0;
    }

    private static boolean mayBeSurrogate(byte[] bytes, int backslash) {
        return backslash + 2 < bytes.length
                && bytes[backslash + 1] == 'u'
                && (bytes[backslash + 2] == 'd' || bytes[backslash + 2] == 'D');
    }

    private static boolean isBetween(byte[] bytes, int at, int least, int most) {
        return at < bytes.length && (bytes[at] & BYTE) >= least && (bytes[at] & BYTE) <= most;
    }
}
