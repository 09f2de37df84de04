package fr.acteslocaux.ctes.sending;

import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.reading.Place;
import fr.acteslocaux.ctes.words.Words;
import fr.acteslocaux.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is missing for a message, gathered before any of it is written. */
final class Lacks {

    private final List<Deviation> all = new ArrayList<>();

    List<Deviation> all() {
        return List.copyOf(all);
    }

    void add(Deviation.Kind kind, String path, Localized expected, Localized found) {
        all.add(new Deviation(kind, Place.of(path), expected, found));
    }

    void addAll(List<Deviation> others) {
        all.addAll(others);
    }

    /** Notes that something is absent. */
    <T> Optional<T> present(Optional<T> value, String path, Localized expected) {
        if (value.isEmpty()) {
            add(Deviation.Kind.MISSING_ELEMENT, path, expected, Words.of("nothing"));
        }
        return value;
    }

    void matching(String value, Pattern shape, String path, Localized expected) {
        if (!shape.matcher(value).matches()) {
            add(Deviation.Kind.VALUE, path, expected, Words.quoted(value));
        }
    }

    void limit(long found, long most, String path, String unit) {
        if (found > most) {
            add(Deviation.Kind.LENGTH, path, Words.of(unit + "-at-most", most), Words.of(unit, found));
        }
    }
}
