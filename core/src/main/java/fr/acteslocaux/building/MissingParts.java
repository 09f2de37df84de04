package fr.acteslocaux.building;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts that a builder still needs, all of them said at once. */
public final class MissingParts {

    private final String whole;
    private final List<String> names = new ArrayList<>();

    /**
     * Begins without any.
     *
     * @param whole  what is built, with its article, such as {@code A decision}
     */
    public MissingParts(String whole) {
        this.whole = whole;
    }

    /**
     * Adds a part, unless it is there.
     *
     * @param part  the part, or null
     * @param name  what the builder calls it
     * @return this
     */
    public MissingParts unless(@Nullable Object part, String name) {
        if (part == null) {
            names.add(name);
        }
        return this;
    }

    /**
     * Refuses to build.
     *
     * @throws IllegalStateException if parts are missing; it names them all
     */
    public void refuse() {
        if (!names.isEmpty()) {
            throw new IllegalStateException(whole + " must have "
                    + names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", ")) + ", found none");
        }
    }
}
