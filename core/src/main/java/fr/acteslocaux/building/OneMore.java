package fr.acteslocaux.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A list and one more: builders take parts one by one, and copies have one event more. */
public final class OneMore {

    private OneMore() {}

    /**
     * Adds a part after those that are there.
     *
     * @param <T>  the type of the parts
     * @param parts  those that are there
     * @param part  the one more
     * @return all of them, immutable
     */
    public static <T> List<T> after(List<T> parts, T part) {
        List<T> more = new ArrayList<>(parts.size() + 1);
        more.addAll(parts);
        more.add(Objects.requireNonNull(part, "part"));
        return List.copyOf(more);
    }
}
