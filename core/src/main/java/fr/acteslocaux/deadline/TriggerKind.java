package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Reason;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The kinds of events that start a period.
 *
 * @legal.term point de départ du délai
 */
public enum TriggerKind {
    /** The act was notified to the person it names. */
    NOTIFICATION("CJA-R421-1"),
    /** The act was published. */
    PUBLICATION("CJA-R421-1"),
    /** The act was posted, where posting is its publicity. */
    POSTING("CJA-R421-1"),
    /** The complete act reached the representative of the State. */
    TRANSMISSION("CGCT-L2131-6"),
    /** The conclusion of a contract was made public, and where it can be read. */
    CONTRACT("CE-2014-358994-TARN"),
    /** The silence of the administration became a refusal. */
    IMPLIED_REFUSAL("CJA-R421-2");

    private final String sourceId;

    TriggerKind(String sourceId) {
        this.sourceId = sourceId;
    }

    /** The reasons, made once. */
    private static final class Reasons {

        private static final Map<TriggerKind, Reason> BY_KIND = new EnumMap<>(TriggerKind.class);

        static {
            for (TriggerKind kind : values()) {
                BY_KIND.put(kind, Reason.of("trigger." + kind, kind.sourceId));
            }
        }
    }

    /** Returns why the period starts then. */
    Reason reason() {
        return Objects.requireNonNull(Reasons.BY_KIND.get(this));
    }

    /**
     * Finds a kind by its name.
     *
     * @param name  the name in small letters, such as {@code publication}
     * @return the kind, or empty
     */
    public static Optional<TriggerKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(name))
                .findFirst();
    }

    /**
     * Returns the name.
     *
     * @return such as {@code publication}
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
