package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.ActNumber;
import jakarta.persistence.Converter;

/**
 * Keeps {@link ActNumber} in a column of text, such as {@code DEC2024/0126}.
 */
@Converter(autoApply = true)
public final class ActNumberConverter extends TextConverter<ActNumber> {

    /** Makes the converter; the persistence provider does. */
    public ActNumberConverter() {
        super(ActNumber::parse, ActNumber::toString);
    }
}
