package fr.acteslocaux.compliance;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.util.Objects;

/**
 * How many there are of what: {@code 2 voix contre}, {@code 2 votes against}.
 *
 * @param count  how many
 * @param of  of what
 */
record Counted(long count, Localized of) implements Localized {

    Counted {
        Objects.requireNonNull(of, "of");
    }

    static Counted of(long count, String french, String english) {
        return new Counted(count, Localized.of(french, english));
    }

    @Override
    public String in(Language language) {
        return count + " " + of.in(language);
    }

    /** Returns the count for programs. */
    @Override
    public String toString() {
        return Long.toString(count);
    }
}
