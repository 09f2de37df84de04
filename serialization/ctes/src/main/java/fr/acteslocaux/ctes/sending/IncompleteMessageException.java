package fr.acteslocaux.ctes.sending;

import fr.acteslocaux.ctes.reading.Deviation;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a message is to be written that cannot be. It tells everything that is missing or wrong, a line for each. */
public final class IncompleteMessageException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Deviation> lacks;

    IncompleteMessageException(List<Deviation> lacks) {
        super(lacks.stream().map(Deviation::toString).collect(Collectors.joining("\n")));
        this.lacks = List.copyOf(lacks);
    }

    static void refuse(List<Deviation> lacks) {
        if (!lacks.isEmpty()) {
            throw new IncompleteMessageException(lacks);
        }
    }

    /**
     * Returns what is missing or wrong.
     *
     * @return all of it
     */
    public List<Deviation> lacks() {
        return lacks == null ? List.of() : lacks;
    }
}
