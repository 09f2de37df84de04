package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.DepartmentCode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link DepartmentCode} in a column of text, such as {@code 974}.
 */
@Converter(autoApply = true)
public final class DepartmentCodeConverter implements AttributeConverter<DepartmentCode, String> {

    /** Makes the converter; the persistence provider does. */
    public DepartmentCodeConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DepartmentCode value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable DepartmentCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : DepartmentCode.parse(column);
    }
}
