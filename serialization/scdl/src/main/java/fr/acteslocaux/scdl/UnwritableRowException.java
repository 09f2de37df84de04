package fr.acteslocaux.scdl;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Thrown for a row that its schema does not take. It has all that is wrong with it. */
public final class UnwritableRowException extends IllegalArgumentException implements Localized {

    private static final long serialVersionUID = 1L;

    private final transient List<Deviation> deviations;

    UnwritableRowException(List<Deviation> deviations) {
        super(text(deviations, Language.ENGLISH));
        this.deviations = List.copyOf(Objects.requireNonNull(deviations, "deviations"));
    }

    /**
     * Returns what is wrong with the row.
     *
     * @return at least one deviation
     */
    public List<Deviation> deviations() {
        return deviations;
    }

    @Override
    public String in(Language language) {
        return text(deviations, language);
    }

    private static String text(List<Deviation> deviations, Language language) {
        return deviations.stream().map(deviation -> deviation.in(language)).collect(Collectors.joining(" "));
    }
}
