package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.Siren;
import jakarta.persistence.Converter;

/**
 * Keeps {@link Siren} in a column of text, such as {@code 211202023}.
 */
@Converter(autoApply = true)
public final class SirenConverter extends TextConverter<Siren> {

    /** Makes the converter; the persistence provider does. */
    public SirenConverter() {
        super(Siren::parse, Siren::toString);
    }
}
