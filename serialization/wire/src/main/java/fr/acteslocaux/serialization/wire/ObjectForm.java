package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.text.MalformedValueException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value written as an object with named properties, in a fixed order. Properties that it does not name are refused.
 *
 * @param <T>  the type
 */
public final class ObjectForm<T> extends WireForm<T> {

    private final String name;
    private final String family;
    private final List<Constant> constants;
    private final List<Field<T, ?>> fields;
    private final List<String> alternatives;
    private final String[] names;
    private final List<String> properties;
    private final String propertyList;
    private final Function<FieldValues<T>, T> constructor;

    private ObjectForm(Builder<T> parts, Function<FieldValues<T>, T> constructor) {
        this.name = parts.name;
        this.family = parts.family;
        this.constants = List.copyOf(parts.constants);
        this.fields = List.copyOf(parts.fields);
        this.alternatives = List.copyOf(parts.alternatives);
        this.names = fields.stream().map(Field::name).toArray(String[]::new);
        this.properties = List.copyOf(parts.properties);
        this.propertyList = String.join(", ", properties);
        this.constructor = constructor;
    }

    /** A property that has one value only. */
    record Constant(String name, String value) {

        /** Says whether a text is another version of what this names: {@code shelf/2} where {@code shelf/1} is read. */
        private boolean isOtherVersion(String text) {
            int slash = value.indexOf('/');
            return slash > 0 && text.startsWith(value.substring(0, slash + 1));
        }
    }

    /**
     * Begins to declare an object.
     *
     * @param <T>  the type
     * @param name  the name of the form in the schema
     * @return a builder without properties
     */
    public static <T> Builder<T> named(String name) {
        return new Builder<>(name);
    }

    /**
     * Gathers the properties of an object, in the order in which they are written.
     *
     * @param <T>  the type of the object
     */
    public static final class Builder<T> {

        private final String name;
        private String family;
        private final List<Constant> constants = new ArrayList<>();
        private final List<Field<T, ?>> fields = new ArrayList<>();
        private final Set<String> properties = new LinkedHashSet<>();
        private List<String> alternatives = List.of();

        private Builder(String name) {
            this.name = name;
            this.family = name;
        }

        /**
         * Names the family of the form: what schemas say of its properties, they say of those of the family.
         *
         * @param name  the name of the family
         * @return this builder
         */
        public Builder<T> ofFamily(String name) {
            family = name;
            return this;
        }

        /**
         * Declares a property that has one value only and comes before all others.
         *
         * @param property  the name of the property
         * @param value  its value
         * @return this builder
         */
        public Builder<T> constant(String property, String value) {
            if (!fields.isEmpty()) {
                throw new IllegalStateException("Constant '" + property + "' must come before all other properties");
            }
            claim(property);
            constants.add(new Constant(property, value));
            return this;
        }

        /**
         * Declares a property that every object has.
         *
         * @param <V>  the type of its value
         * @param property  the name of the property
         * @param form  how the value is written
         * @param value  takes the value from the object
         * @return the property
         */
        public <V> Field<T, V> required(String property, WireForm<V> form, Function<T, V> value) {
            return add(property, value, Field.Use.required(form));
        }

        /**
         * Declares a property that is always written, and may be absent in what others write.
         *
         * @param <V>  the type of its value
         * @param property  the name of the property
         * @param form  how the value is written
         * @param value  takes the value from the object
         * @param absent  the value where it is absent
         * @return the property
         */
        public <V> Field<T, V> orElse(String property, WireForm<V> form, Function<T, V> value, V absent) {
            return add(property, value, Field.Use.orElse(form, absent));
        }

        /**
         * Declares a property whose absence means that the value is unknown.
         *
         * @param <V>  the type of its value
         * @param property  the name of the property
         * @param form  how the value is written
         * @param value  takes the value from the object
         * @return the property
         */
        public <V> Field<T, Optional<V>> optional(String property, WireForm<V> form, Function<T, Optional<V>> value) {
            return add(property, value, Field.Use.optional(form));
        }

        /**
         * Declares a list, which is absent if it is empty.
         *
         * @param <E>  the type of its items
         * @param property  the name of the property
         * @param item  how each item is written
         * @param value  takes the list from the object
         * @return the property
         */
        public <E> Field<T, List<E>> list(String property, WireForm<E> item, Function<T, List<E>> value) {
            return add(property, value, Field.Use.list(item));
        }

        /**
         * Says for the schema that one at least of some properties must be there. The object itself refuses to be without.
         *
         * @param names  the properties
         * @return this builder
         */
        public Builder<T> atLeastOneOf(String... names) {
            alternatives = List.of(names);
            return this;
        }

        /**
         * Declares the properties of a part beside one's own.
         *
         * @param <P>  the type of the part
         * @param form  how the part is written; its constants are not
         * @param part  takes the part out of the object
         * @return makes the part of the values that were read
         */
        public <P> Function<FieldValues<T>, P> inlined(ObjectForm<P> form, Function<T, P> part) {
            int first = fields.size();
            for (Field<P, ?> field : form.fields) {
                claim(field.name());
                fields.add(field.within(part, fields.size()));
            }
            return values -> form.constructor.apply(values.part(first, form.fields.size()));
        }

        <V> Field<T, V> add(String property, Function<T, V> value, Field.Use<V> use) {
            claim(property);
            Field<T, V> field = new Field<>(property, value, use, fields.size());
            fields.add(field);
            return field;
        }

        private void claim(String property) {
            if (!properties.add(property)) {
                throw new IllegalArgumentException("Property '" + property + "' of " + name + " is declared twice");
            }
        }

        /**
         * Declares how the object is made.
         *
         * @param constructor  makes the object from the values of its properties; what it refuses with an
         *     {@link IllegalArgumentException} is a problem
         * @return the form
         */
        public ObjectForm<T> build(Function<FieldValues<T>, T> constructor) {
            return new ObjectForm<>(this, constructor);
        }
    }

    @Override
    public Optional<String> name() {
        return Optional.of(name);
    }

    @Override
    public void push(T value, JsonSink sink) {
        sink.startObject();
        for (int i = 0; i < constants.size(); i++) {
            sink.name(constants.get(i).name());
            sink.text(constants.get(i).value());
        }
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).push(value, sink);
        }
        sink.endObject();
    }

    @Override
    T pull(JsonSource source) {
        NotReadQuickly.unless(source.current() == JsonSource.Token.START_OBJECT);
        return pullFrom(source, 0);
    }

    /** Reads on where so many constants were read. Properties usually come in the order in which they are declared. */
    T pullFrom(JsonSource source, int constantsRead) {
        int next = constantsRead;
        while (next < constants.size()) {
            NotReadQuickly.unless(source.next() == JsonSource.Token.NAME);
            pullConstant(constants.get(next), source);
            next++;
        }
        next = 0;
        FieldValues<T> values = new FieldValues<>(fields.size());
        while (source.next() == JsonSource.Token.NAME) {
            Field<T, ?> field = fieldNamed(source.text(), next);
            NotReadQuickly.unless(!values.has(field));
            source.next();
            values.put(field, field.pull(source));
            next = field.index() + 1;
        }
        NotReadQuickly.unless(source.current() == JsonSource.Token.END_OBJECT);
        fillAbsent(values);
        return constructor.apply(values);
    }

    private Field<T, ?> fieldNamed(String property, int likely) {
        for (int i = 0; i < names.length; i++) {
            int at = (likely + i) % names.length;
            if (names[at].equals(property)) {
                return fields.get(at);
            }
        }
        throw new NotReadQuickly();
    }

    private void fillAbsent(FieldValues<T> values) {
        for (int i = 0; i < fields.size(); i++) {
            Field<T, ?> field = fields.get(i);
            if (!values.has(field)) {
                values.put(field, NotReadQuickly.unlessNull(field.absent()));
            }
        }
    }

    static void pullConstant(Constant constant, JsonSource source) {
        NotReadQuickly.unless(source.text().equals(constant.name())
                && source.next() == JsonSource.Token.TEXT
                && source.text().equals(constant.value()));
    }

    @Override
    Optional<T> read(JsonTree tree, Reading reading) {
        if (!(tree instanceof JsonTree.ObjectNode object)) {
            return wrongType(tree, "object", reading);
        }
        if (isOfOtherVersion(constants, object, reading)) {
            return Optional.empty();
        }
        int before = reading.problemCount();
        refuseUnknownAndRepeated(object, reading);
        constants.forEach(constant -> readConstant(constant, object, reading));
        FieldValues<T> values = new FieldValues<>(fields.size());
        fields.forEach(field -> readField(field, object, values, reading));
        if (reading.problemCount() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(constructor.apply(values));
        } catch (MalformedValueException malformed) {
            reading.report(tree.place(), malformed.fault());
        } catch (IllegalArgumentException | DateTimeException refused) {
            reading.report(tree.place(), ProblemText.of("refused", String.valueOf(refused.getMessage())));
        }
        return Optional.empty();
    }

    private void refuseUnknownAndRepeated(JsonTree.ObjectNode object, Reading reading) {
        Set<String> seen = new HashSet<>();
        for (JsonTree.Member member : object.members()) {
            Reading here = reading.at(member.name());
            if (!properties.contains(member.name())) {
                here.reportUnknown(member.place(), () -> unknown(member.name()));
            } else if (!seen.add(member.name())) {
                here.report(member.place(), ProblemText.of("duplicate-property", FormatFaults.quoted(member.name())));
            }
        }
    }

    private ProblemText unknown(String property) {
        String quoted = FormatFaults.quoted(property);
        return Suggestion.nearest(property, properties)
                .map(near -> ProblemText.of("unknown-property-suggesting", quoted, near))
                .orElseGet(() -> ProblemText.of("unknown-property", quoted, propertyList));
    }

    /** Reports another version of the document, of which nothing else can be said. */
    static boolean isOfOtherVersion(List<Constant> constants, JsonTree.ObjectNode object, Reading reading) {
        for (Constant constant : constants) {
            if (object.find(constant.name()).orElse(null) instanceof JsonTree.TextNode text
                    && !text.text().equals(constant.value())
                    && constant.isOtherVersion(text.text())) {
                reading.at(constant.name())
                        .report(
                                text.place(),
                                ProblemText.of("other-version", FormatFaults.quoted(text.text()), constant.value()));
                return true;
            }
        }
        return false;
    }

    static void readConstant(Constant constant, JsonTree.ObjectNode object, Reading reading) {
        Optional<JsonTree> tree = object.find(constant.name());
        if (tree.isEmpty()) {
            reading.report(object.place(), ProblemText.of("missing-property", constant.name()));
        } else if (!(tree.get() instanceof JsonTree.TextNode text)) {
            wrongType(tree.get(), "string", reading.at(constant.name()));
        } else if (!text.text().equals(constant.value())) {
            reading.at(constant.name())
                    .report(
                            text.place(),
                            ProblemText.of("unknown-choice", FormatFaults.quoted(text.text()), constant.value()));
        }
    }

    private <V> void readField(Field<T, V> field, JsonTree.ObjectNode object, FieldValues<T> values, Reading reading) {
        Optional<JsonTree> tree = object.find(field.name());
        if (tree.isEmpty() && field.isRequired()) {
            reading.report(object.place(), ProblemText.of("missing-property", field.name()));
        }
        field.read(tree, reading).ifPresent(value -> values.put(field, value));
    }

    List<Constant> constants() {
        return constants;
    }

    /** Returns the value of the constant of a name, for unions that tell their variants by it. */
    Optional<String> constant(String property) {
        return constants.stream()
                .filter(constant -> constant.name().equals(property))
                .map(Constant::value)
                .findFirst();
    }

    @Override
    JsonTree schema(SchemaWriter schemas) {
        return schemas.reference(name, family, this, () -> {
            List<JsonTree.Member> declared = Stream.concat(
                            constants.stream()
                                    .map(constant -> new JsonTree.Member(
                                            constant.name(),
                                            schemas.described(
                                                    SchemaWriter.object(
                                                            "const", new JsonTree.TextNode(constant.value())),
                                                    keys(constant.name())))),
                            fields.stream()
                                    .map(field -> new JsonTree.Member(
                                            field.name(),
                                            schemas.described(field.schema(schemas), keys(field.name())))))
                    .toList();
            List<JsonTree> required = Stream.concat(
                            constants.stream().map(Constant::name),
                            fields.stream().filter(Field::isRequired).map(Field::name))
                    .<JsonTree>map(JsonTree.TextNode::new)
                    .toList();
            List<JsonTree.Member> members = List.of(
                    new JsonTree.Member("properties", new JsonTree.ObjectNode(declared)),
                    new JsonTree.Member("required", new JsonTree.ArrayNode(required)),
                    new JsonTree.Member("additionalProperties", new JsonTree.BooleanNode(false)));
            return SchemaWriter.typed(
                    "object",
                    alternatives.isEmpty()
                            ? members
                            : SchemaWriter.and(members, "anyOf", requiringOneOf(alternatives)));
        });
    }

    private static JsonTree requiringOneOf(List<String> names) {
        return new JsonTree.ArrayNode(names.stream()
                .<JsonTree>map(name ->
                        SchemaWriter.object("required", new JsonTree.ArrayNode(List.of(new JsonTree.TextNode(name)))))
                .toList());
    }

    private String[] keys(String property) {
        return new String[] {name + "." + property, family + "." + property};
    }
}
