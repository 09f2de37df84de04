package fr.acteslocaux.serialization.wire;

import org.jspecify.annotations.Nullable;

/**
 * Ends quick reading: something is not as it is usually written. Whether that is a fault, and which, the careful reader says,
 * so this needs neither place nor words.
 */
final class NotReadQuickly extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Has no stack trace: it is no fault. */
    NotReadQuickly() {
        super("not as usually written", null, false, false);
    }

    static void unless(boolean asUsual) {
        if (!asUsual) {
            throw new NotReadQuickly();
        }
    }

    static <V> V unlessNull(@Nullable V value) {
        if (value == null) {
            throw new NotReadQuickly();
        }
        return value;
    }
}
