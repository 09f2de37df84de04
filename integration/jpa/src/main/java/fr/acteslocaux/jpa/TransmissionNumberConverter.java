package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.TransmissionNumber;
import jakarta.persistence.Converter;

/**
 * Keeps {@link TransmissionNumber} in a column of text, such as {@code DEC20240126}.
 */
@Converter(autoApply = true)
public final class TransmissionNumberConverter extends TextConverter<TransmissionNumber> {

    /** Makes the converter; the persistence provider does. */
    public TransmissionNumberConverter() {
        super(TransmissionNumber::parse, TransmissionNumber::toString);
    }
}
