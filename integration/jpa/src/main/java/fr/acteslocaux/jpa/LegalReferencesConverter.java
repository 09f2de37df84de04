package fr.acteslocaux.jpa;

import fr.acteslocaux.law.LegalReferences;
import jakarta.persistence.Converter;

/**
 * Keeps {@link LegalReferences} in a column of text, such as {@code CGCT L.2131-1 à L.2131-11}.
 */
@Converter(autoApply = true)
public final class LegalReferencesConverter extends TextConverter<LegalReferences> {

    /** Makes the converter; the persistence provider does. */
    public LegalReferencesConverter() {
        super(LegalReferences::parse, LegalReferences::toString);
    }
}
