package fr.acteslocaux.ctes.xml;

import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.reading.Edition;
import fr.acteslocaux.ctes.reading.Received;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The deviations of a message, gathered while it is read, each with the editions that it deviates from. */
final class Notes {

    /** The most that are told: a message that deviates in more is none. */
    static final int MOST = 1_000;

    private static final Set<Edition> BOTH = EnumSet.allOf(Edition.class);

    private final List<Note> notes = new ArrayList<>();

    private record Note(Deviation deviation, Set<Edition> editions) {}

    void add(Deviation deviation) {
        add(deviation, BOTH);
    }

    void add(Deviation deviation, Set<Edition> editions) {
        if (notes.size() < MOST) {
            notes.add(new Note(deviation, editions));
        }
    }

    /** Compares the message with the edition that it comes nearest to: what the schema refuses counts before all else. */
    <T> Received<T> received(T value) {
        int older = distance(Edition.SCHEMA_2004);
        int newer = distance(Edition.SCHEMA_2018);
        Set<Edition> nearest =
                older == newer ? BOTH : EnumSet.of(older < newer ? Edition.SCHEMA_2004 : Edition.SCHEMA_2018);
        return new Received<>(
                value,
                nearest,
                from(nearest.contains(Edition.SCHEMA_2018) ? Edition.SCHEMA_2018 : Edition.SCHEMA_2004));
    }

    private int distance(Edition edition) {
        return from(edition).stream()
                .mapToInt(deviation -> deviation.kind().isOfSchema() ? MOST + 1 : 1)
                .sum();
    }

    private List<Deviation> from(Edition edition) {
        return notes.stream()
                .filter(note -> note.editions().contains(edition))
                .map(Note::deviation)
                .toList();
    }
}
