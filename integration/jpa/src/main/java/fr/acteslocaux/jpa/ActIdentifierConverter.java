package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.ActIdentifier;
import jakarta.persistence.Converter;

/**
 * Keeps {@link ActIdentifier} in a column of text, such as {@code 012-211202023-20240603-DEC20240126-AU}.
 */
@Converter(autoApply = true)
public final class ActIdentifierConverter extends TextConverter<ActIdentifier> {

    /** Makes the converter; the persistence provider does. */
    public ActIdentifierConverter() {
        super(ActIdentifier::parse, ActIdentifier::toString);
    }
}
