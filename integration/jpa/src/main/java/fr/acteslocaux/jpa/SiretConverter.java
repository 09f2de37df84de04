package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.Siret;
import jakarta.persistence.Converter;

/**
 * Keeps {@link Siret} in a column of text, such as {@code 21120202300019}.
 */
@Converter(autoApply = true)
public final class SiretConverter extends TextConverter<Siret> {

    /** Makes the converter; the persistence provider does. */
    public SiretConverter() {
        super(Siret::parse, Siret::toString);
    }
}
