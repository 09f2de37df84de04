package fr.acteslocaux.explain;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.util.Objects;

/**
 * A fact that a rule asks for, such as the day of publication. It names what is missing or awaited, not its value.
 *
 * @param id  its name, such as {@code act.publication-date}
 */
public record Fact(String id) implements Localized, Comparable<Fact> {

    public Fact {
        Objects.requireNonNull(id, "id");
    }

    @Override
    public String in(Language language) {
        return ReasonTexts.of(language).text("fact." + id);
    }

    @Override
    public int compareTo(Fact other) {
        return id.compareTo(other.id);
    }

    /**
     * Returns the name.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return id;
    }
}
