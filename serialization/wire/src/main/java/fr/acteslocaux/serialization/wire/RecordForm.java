package fr.acteslocaux.serialization.wire;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says in what the form of a record differs from its components.
 *
 * @param <T>  the type of the record
 */
public final class RecordForm<T extends Record> {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final Forms forms;
    private final Class<T> type;
    private final ObjectForm.Builder<T> object;
    private final Map<String, WireForm<?>> different = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> nullable = new HashSet<>();
    private final Set<String> keptWhenEmpty = new HashSet<>();
    private final Set<String> flags = new HashSet<>();

    RecordForm(Forms forms, Class<T> type, String name) {
        this.forms = forms;
        this.type = type;
        this.object = ObjectForm.named(name);
    }

    /**
     * Shares descriptions of properties with other forms.
     *
     * @param name  the name under which they are described
     * @return this
     */
    public RecordForm<T> ofFamily(String name) {
        object.ofFamily(name);
        return this;
    }

    /**
     * Puts a property of one value before all others.
     *
     * @param property  the property
     * @param value  its value
     * @return this
     */
    public RecordForm<T> constant(String property, String value) {
        object.constant(property, value);
        return this;
    }

    /**
     * Writes a component otherwise than its type says.
     *
     * @param component  the name of the component
     * @param form  how it is written, or what it holds, if it is optional or a list
     * @return this
     */
    public RecordForm<T> with(String component, WireForm<?> form) {
        requireComponent(component);
        different.put(component, form);
        return this;
    }

    /**
     * Writes a component under another name.
     *
     * @param component  the name of the component
     * @param property  the name in documents
     * @return this
     */
    public RecordForm<T> called(String component, String property) {
        requireComponent(component);
        names.put(component, property);
        return this;
    }

    /**
     * Writes {@code null} where optional components are empty.
     *
     * @param components  the names of the components
     * @return this
     */
    public RecordForm<T> withNull(String... components) {
        Arrays.stream(components).forEach(this::requireComponent);
        nullable.addAll(List.of(components));
        return this;
    }

    /**
     * Writes lists though they are empty.
     *
     * @param components  the names of the components
     * @return this
     */
    public RecordForm<T> withEmpty(String... components) {
        Arrays.stream(components).forEach(this::requireComponent);
        keptWhenEmpty.addAll(List.of(components));
        return this;
    }

    /**
     * Says for the schema that one at least of some properties must be there.
     *
     * @param properties  the properties
     * @return this
     */
    public RecordForm<T> atLeastOneOf(String... properties) {
        object.atLeastOneOf(properties);
        return this;
    }

    /**
     * Writes truth values only if they are true.
     *
     * @param components  the names of the components
     * @return this
     */
    public RecordForm<T> withoutFalse(String... components) {
        Arrays.stream(components).forEach(this::requireComponent);
        flags.addAll(List.of(components));
        return this;
    }

    private void requireComponent(String name) {
        if (Arrays.stream(type.getRecordComponents())
                .noneMatch(component -> component.getName().equals(name))) {
            throw new IllegalArgumentException(type.getName() + " has no component '" + name + "'");
        }
    }

    /**
     * Declares the form among those of all types.
     *
     * @return the form
     */
    public ObjectForm<T> add() {
        ObjectForm<T> form = form();
        forms.is(type, form);
        return form;
    }

    /**
     * Makes the form.
     *
     * @return the form
     */
    public ObjectForm<T> form() {
        for (RecordComponent component : type.getRecordComponents()) {
            object.add(
                    names.getOrDefault(component.getName(), component.getName()), accessor(component), use(component));
        }
        return object.build(constructor());
    }

    @SuppressWarnings("unchecked") // the form is that of the component's own type
    private <V> Field.Use<V> use(RecordComponent component) {
        Type generic = component.getGenericType();
        WireForm<?> given = different.get(component.getName());
        if (generic == OptionalInt.class) {
            WireForm<Integer> number = (WireForm<Integer>) (given == null ? forms.of(int.class) : given);
            return (Field.Use<V>) Field.Use.optionalInt(number);
        }
        if (flags.contains(component.getName())) {
            return (Field.Use<V>) Field.Use.flag(forms.of(Boolean.class));
        }
        Class<?> raw = component.getType();
        if (raw == Optional.class) {
            WireForm<Object> form = (WireForm<Object>) form(argument(generic), given);
            return (Field.Use<V>)
                    (nullable.contains(component.getName())
                            ? Field.Use.required(new NullableForm<>(form))
                            : Field.Use.optional(form));
        }
        if (raw == List.class) {
            WireForm<Object> item = (WireForm<Object>) form(argument(generic), given);
            return (Field.Use<V>)
                    (keptWhenEmpty.contains(component.getName())
                            ? Field.Use.required(ListForm.of(item))
                            : Field.Use.list(item));
        }
        return (Field.Use<V>) Field.Use.required((WireForm<Object>) form(generic, given));
    }

    private static Type argument(Type generic) {
        return ((ParameterizedType) generic).getActualTypeArguments()[0];
    }

    /** A record may hold others of its own type, which is declared only when this is done. */
    private WireForm<?> form(Type wanted, @Nullable WireForm<?> given) {
        if (given != null) {
            return given;
        }
        return wanted == type ? LazyForm.of(() -> forms.of(type)) : forms.of(wanted);
    }

    @SuppressWarnings("unchecked") // the accessor takes the record and returns the component
    private <V> Function<T, V> accessor(RecordComponent component) {
        try {
            MethodHandle read = LOOKUP.unreflect(component.getAccessor());
            return (Function<T, V>) LambdaMetafactory.metafactory(
                            LOOKUP,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            read,
                            read.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable notPublic) {
            throw new IllegalArgumentException("Component " + component + " must be public", notPublic);
        }
    }

    private Function<FieldValues<T>, T> constructor() {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            MethodHandle make = LOOKUP.findConstructor(type, MethodType.methodType(void.class, components))
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return values -> type.cast(made(make, values.all()));
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalArgumentException(type.getName() + " must be public", notPublic);
        }
    }

    private static Object made(MethodHandle constructor, @Nullable Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (RuntimeException | Error refused) {
            throw refused;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }
}
