package fr.acteslocaux.spring;

import fr.acteslocaux.serialization.form.ValueText;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.CollectionFactory;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Reads several sums or shares from one text. Spring parts a text at every comma, also at that of {@code 450,00 €}. */
final class DecimalListConverter implements ConditionalGenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Collection.class));
    }

    @Override
    public boolean matches(TypeDescriptor sourceType, TypeDescriptor targetType) {
        TypeDescriptor item = targetType.getElementTypeDescriptor();
        return item != null && ValueListText.hasDecimals(item.getType());
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
        if (source == null) {
            return null;
        }
        Class<?> type =
                Objects.requireNonNull(targetType.getElementTypeDescriptor()).getType();
        ValueText<?> item = ValueText.of(type).orElseThrow();
        List<String> texts = source.toString().isBlank() ? List.of() : ValueListText.items(source.toString(), item);
        Collection<Object> values = CollectionFactory.createCollection(targetType.getType(), type, texts.size());
        texts.forEach(text -> values.add(item.read(text).orElseThrow()));
        return values;
    }
}
