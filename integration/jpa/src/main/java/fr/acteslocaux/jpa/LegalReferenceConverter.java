package fr.acteslocaux.jpa;

import fr.acteslocaux.law.LegalReference;
import jakarta.persistence.Converter;

/**
 * Keeps {@link LegalReference} in a column of text, such as {@code CGCT L.2122-22 4°}.
 */
@Converter(autoApply = true)
public final class LegalReferenceConverter extends TextConverter<LegalReference> {

    /** Makes the converter; the persistence provider does. */
    public LegalReferenceConverter() {
        super(LegalReference::parse, LegalReference::toString);
    }
}
