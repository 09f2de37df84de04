package fr.acteslocaux.jpa;

import fr.acteslocaux.act.Decision;
import jakarta.persistence.Converter;

/** Keeps {@link Decision} in a column as its document. */
@Converter(autoApply = true)
public final class DecisionConverter extends DocumentConverter<Decision> {

    /** Makes the converter; the persistence provider does. */
    public DecisionConverter() {
        super(Decision.class);
    }
}
