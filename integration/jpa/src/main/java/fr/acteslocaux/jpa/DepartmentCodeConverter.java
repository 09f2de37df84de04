package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.DepartmentCode;
import jakarta.persistence.Converter;

/**
 * Keeps {@link DepartmentCode} in a column of text, such as {@code 974}.
 */
@Converter(autoApply = true)
public final class DepartmentCodeConverter extends TextConverter<DepartmentCode> {

    /** Makes the converter; the persistence provider does. */
    public DepartmentCodeConverter() {
        super(DepartmentCode::parse, DepartmentCode::toString);
    }
}
