package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.TransmissionNumber;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link TransmissionNumber} in a column of text, such as {@code DEC20240126}.
 */
@Converter(autoApply = true)
public final class TransmissionNumberConverter implements AttributeConverter<TransmissionNumber, String> {

    /** Makes the converter; the persistence provider does. */
    public TransmissionNumberConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TransmissionNumber value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable TransmissionNumber convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : TransmissionNumber.parse(column);
    }
}
