package fr.acteslocaux.jpa;

import fr.acteslocaux.act.Deliberation;
import jakarta.persistence.Converter;

/** Keeps {@link Deliberation} in a column as its document. */
@Converter(autoApply = true)
public final class DeliberationConverter extends DocumentConverter<Deliberation> {

    /** Makes the converter; the persistence provider does. */
    public DeliberationConverter() {
        super(Deliberation.class);
    }
}
