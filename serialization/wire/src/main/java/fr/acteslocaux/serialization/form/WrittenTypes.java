package fr.acteslocaux.serialization.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All types that are written as JSON, by their classes.
 */
public final class WrittenTypes {

    private static final Map<Class<?>, WrittenType<?>> ALL = Stream.of(
                    PublicForms.all(),
                    PublicForms.all().stream()
                            .flatMap(form -> form.variants().stream())
                            .toList(),
                    PublicAnswer.all())
            .<WrittenType<?>>flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(WrittenType::type, Function.identity()));

    private WrittenTypes() {}

    /**
     * Finds a type.
     *
     * @param type  its class
     * @return how it is written, empty if it is not
     */
    public static Optional<WrittenType<?>> of(Class<?> type) {
        return Optional.ofNullable(ALL.get(type));
    }
}
