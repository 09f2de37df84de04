package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.CommuneCode;
import jakarta.persistence.Converter;

/**
 * Keeps {@link CommuneCode} in a column of text, such as {@code 2A004}.
 */
@Converter(autoApply = true)
public final class CommuneCodeConverter extends TextConverter<CommuneCode> {

    /** Makes the converter; the persistence provider does. */
    public CommuneCodeConverter() {
        super(CommuneCode::parse, CommuneCode::toString);
    }
}
