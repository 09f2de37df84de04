package fr.acteslocaux.jpa;

import fr.acteslocaux.act.Act;
import jakarta.persistence.Converter;

/** Keeps {@link Act} in a column as its document. */
@Converter(autoApply = true)
public final class ActConverter extends DocumentConverter<Act> {

    /** Makes the converter; the persistence provider does. */
    public ActConverter() {
        super(Act.class);
    }
}
