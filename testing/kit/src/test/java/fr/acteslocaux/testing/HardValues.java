package fr.acteslocaux.testing;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.money.Euros;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values that are well formed and hard on whoever counts with them, put where an act has a plain one. */
final class HardValues {

    static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            LocalDate.MIN.plusDays(1),
            LocalDate.of(-1, 2, 28),
            LocalDate.of(0, 2, 29),
            LocalDate.of(1500, 1, 1),
            LocalDate.of(1582, 10, 4),
            LocalDate.of(1982, 12, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2196, 12, 31),
            LocalDate.of(2199, 12, 31),
            LocalDate.of(2999, 12, 31),
            LocalDate.of(9999, 12, 31),
            LocalDate.MAX.minusDays(1),
            LocalDate.MAX);
    private static final List<Integer> COUNTS = List.of(0, 1, 101, Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
    private static final List<Euros> SUMS =
            List.of(Euros.ofCents(-999_999_999_999_999_999L), Euros.ZERO, Euros.ofCents(999_999_999_999_999_999L));
    private static final List<BigDecimal> PRICES = List.of(
            new BigDecimal("-99999999999999999.999999"),
            new BigDecimal("-99999999999999999.00"),
            new BigDecimal("0.000001"),
            new BigDecimal("99999999999999999.00"),
            new BigDecimal("99999999999999999.999999"));
    private static final List<Length> LENGTHS = List.of(Length.ofDays(1), Length.ofDays(364_878), Length.ofYears(999));

    private HardValues() {}

    /** Returns the value with a single hard one in it, as often as there are places and hard values for them. */
    static <T> Stream<T> inOnePlaceOf(T value) {
        return variants(value).map(variant -> same(value, variant));
    }

    /** Returns the value with one day for all its days, but for those that the identifiers within it do not allow. */
    static <T> T withEachDay(T value, LocalDate day) {
        return same(value, changed(value, leaf -> leaf instanceof LocalDate ? day : leaf));
    }

    @SuppressWarnings("unchecked")
    private static <T> T same(T value, Object variant) {
        return (T) value.getClass().cast(variant);
    }

    private static Stream<?> variants(Object value) {
        if (value instanceof LocalDate) {
            return DAYS.stream();
        } else if (value instanceof Integer) {
            return COUNTS.stream();
        } else if (value instanceof Euros) {
            return SUMS.stream();
        } else if (value instanceof BigDecimal) {
            return PRICES.stream();
        } else if (value instanceof Length) {
            return LENGTHS.stream();
        } else if (value instanceof OptionalInt number) {
            return number.isPresent() ? COUNTS.stream().map(OptionalInt::of) : Stream.of();
        } else if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(HardValues::variants).map(Optional::of);
        } else if (value instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(i -> variants(list.get(i)).map(variant -> with(list, i, variant)));
        }
        return isMadeOfParts(value) ? variantsOfParts(value) : Stream.of();
    }

    private static Stream<?> variantsOfParts(Object value) {
        List<Object> parts = parts(value);
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(i -> variants(parts.get(i)).flatMap(variant -> made(value, with(parts, i, variant)).stream()));
    }

    private static Object changed(Object value, UnaryOperator<Object> change) {
        if (value instanceof Optional<?> optional) {
            return optional.map(held -> changed(held, change));
        } else if (value instanceof List<?> list) {
            return all(list, change);
        } else if (isMadeOfParts(value)) {
            return made(value, all(parts(value), change)).orElse(value);
        }
        return change.apply(value);
    }

    private static List<Object> all(List<?> values, UnaryOperator<Object> change) {
        return values.stream().map(value -> changed(value, change)).toList();
    }

    private static List<Object> with(List<?> values, int place, Object value) {
        List<Object> changed = new ArrayList<>(values);
        changed.set(place, value);
        return changed;
    }

    private static boolean isMadeOfParts(Object value) {
        return value instanceof Act || isRecordOfLibrary(value);
    }

    private static boolean isRecordOfLibrary(Object value) {
        return value instanceof Record
                && value.getClass().getName().startsWith("fr.acteslocaux.")
                && Modifier.isPublic(value.getClass().getModifiers());
    }

    private static List<Object> parts(Object value) {
        if (value instanceof Act act) {
            return PartsOfActs.of(act);
        }
        return reflected(() -> {
            List<Object> parts = new ArrayList<>();
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                parts.add(component.getAccessor().invoke(value));
            }
            return parts;
        });
    }

    /** Makes an act or a record of other parts; empty if its constructor refuses them, as it may. */
    private static Optional<Object> made(Object value, List<?> parts) {
        if (value instanceof Act act) {
            return Optional.of(remade(act, parts));
        }
        Class<?>[] types = Arrays.stream(value.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return reflected(() -> {
            try {
                return Optional.of(value.getClass().getConstructor(types).newInstance(parts.toArray()));
            } catch (InvocationTargetException refused) {
                if (refused.getCause() instanceof IllegalArgumentException
                        || refused.getCause() instanceof ArithmeticException) {
                    return Optional.empty();
                }
                throw refused;
            }
        });
    }

    private static Act remade(Act act, List<?> parts) {
        List<String> names = PartsOfActs.names(act.getClass());
        Act.Builder<?, ?> builder = act.toBuilder();
        IntStream.range(0, names.size()).forEach(i -> {
            Object part = parts.get(i) instanceof Optional<?> optional ? optional.orElse(null) : parts.get(i);
            if (part != null) {
                reflected(() -> setter(builder, names.get(i)).invoke(builder, part));
            }
        });
        return builder.build();
    }

    private static Method setter(Act.Builder<?, ?> builder, String name) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .findFirst()
                .orElseThrow();
    }

    private interface Reflection<T> {
        T value() throws ReflectiveOperationException;
    }

    private static <T> T reflected(Reflection<T> reflection) {
        try {
            return reflection.value();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
