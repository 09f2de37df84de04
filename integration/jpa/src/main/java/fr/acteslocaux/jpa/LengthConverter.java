package fr.acteslocaux.jpa;

import fr.acteslocaux.calendar.Length;
import jakarta.persistence.Converter;

/**
 * Keeps {@link Length} in a column of text, such as {@code P1Y6M}.
 */
@Converter(autoApply = true)
public final class LengthConverter extends TextConverter<Length> {

    /** Makes the converter; the persistence provider does. */
    public LengthConverter() {
        super(Length::parse, Length::toString);
    }
}
