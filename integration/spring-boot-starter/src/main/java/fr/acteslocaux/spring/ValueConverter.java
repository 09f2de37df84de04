package fr.acteslocaux.spring;

import fr.acteslocaux.serialization.form.ValueText;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Reads every value of the library from text, and writes it. What is malformed is an
 * {@link fr.acteslocaux.serialization.document.UnreadableDocumentException}; an empty text is no value.
 */
final class ValueConverter implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return ValueText.all().stream()
                .map(ValueText::type)
                .flatMap(type ->
                        Stream.of(new ConvertiblePair(String.class, type), new ConvertiblePair(type, String.class)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
        if (source == null || source.equals("")) {
            return null;
        }
        return source instanceof String text
                ? valueText(targetType).read(text).orElseThrow()
                : valueText(sourceType).write(source);
    }

    private static ValueText<?> valueText(TypeDescriptor descriptor) {
        return ValueText.of(descriptor.getType())
                .orElseThrow(() -> new IllegalArgumentException(descriptor.toString()));
    }
}
