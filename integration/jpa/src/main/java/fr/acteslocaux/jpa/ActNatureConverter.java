package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.ActNature;
import jakarta.persistence.Converter;

/**
 * Keeps {@link ActNature} in a column of text, such as {@code AU}.
 */
@Converter(autoApply = true)
public final class ActNatureConverter extends TextConverter<ActNature> {

    /** Makes the converter; the persistence provider does. */
    public ActNatureConverter() {
        super(ActNature::parse, ActNature::name);
    }
}
