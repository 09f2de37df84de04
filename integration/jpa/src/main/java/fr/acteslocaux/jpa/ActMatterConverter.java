package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.ActMatter;
import jakarta.persistence.Converter;

/**
 * Keeps {@link ActMatter} in a column of text, such as {@code 8.1}.
 */
@Converter(autoApply = true)
public final class ActMatterConverter extends TextConverter<ActMatter> {

    /** Makes the converter; the persistence provider does. */
    public ActMatterConverter() {
        super(ActMatter::parse, ActMatter::toString);
    }
}
