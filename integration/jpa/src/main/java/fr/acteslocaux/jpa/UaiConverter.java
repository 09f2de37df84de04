package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.Uai;
import jakarta.persistence.Converter;

/**
 * Keeps {@link Uai} in a column of text, such as {@code 0120612A}.
 */
@Converter(autoApply = true)
public final class UaiConverter extends TextConverter<Uai> {

    /** Makes the converter; the persistence provider does. */
    public UaiConverter() {
        super(Uai::parse, Uai::toString);
    }
}
