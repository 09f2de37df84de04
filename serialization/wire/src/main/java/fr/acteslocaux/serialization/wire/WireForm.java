package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.serialization.document.ReadResult;
import java.time.DateTimeException;
import java.util.Optional;

/**
 * How a type is written. Reading, writing and the schema all come from it.
 * <p>
 * For example:
 * <pre>
 * ObjectForm.Builder&lt;School&gt; school = ObjectForm.named("school");
 * Field&lt;School, Uai&gt; uai = school.required("uai", UAI, School::uai);
 * Field&lt;School, String&gt; name = school.required("name", TEXT, School::name);
 * WireForm&lt;School&gt; form = school.build(values -&gt; new School(values.of(uai), values.of(name)));
 * </pre>
 *
 * @param <T>  the type
 */
public abstract sealed class WireForm<T>
        permits BooleanForm,
                ChoiceForm,
                LazyForm,
                ListForm,
                NamedForm,
                NullableForm,
                ObjectForm,
                TextForm,
                UnionForm,
                WholeNumberForm {

    WireForm() {}

    /**
     * Reads a whole document.
     *
     * @param document  the document
     * @return the value, or all problems of the document
     */
    public final ReadResult<T> read(JsonTree document) {
        Problems problems = new Problems();
        return read(document, problems, problems);
    }

    /**
     * Reads a whole document, and passes over properties that the form does not know.
     *
     * @param document  the document
     * @return the value with a warning for each such property, or all problems of the document
     */
    public final ReadResult<T> readLeniently(JsonTree document) {
        return read(document, new Problems(), new Problems());
    }

    private ReadResult<T> read(JsonTree document, Problems problems, Problems unknown) {
        Optional<T> value = read(document, new Reading("", problems, unknown));
        return problems.count() == 0
                ? ReadResult.of(value.orElseThrow(), unknown.inOrder())
                : ReadResult.failed(problems.inOrder());
    }

    /**
     * Reads a document that is as it is usually written. What is not ends it without a word: then {@link #read(JsonTree)} says
     * what is wrong, if anything is.
     *
     * @param source  the document, not begun
     * @return the value, or empty
     */
    public final Optional<T> readQuickly(JsonSource source) {
        try {
            source.next();
            T value = pull(source);
            return source.next() == JsonSource.Token.END ? Optional.of(value) : Optional.empty();
        } catch (NotReadQuickly | JsonFault | IllegalArgumentException | DateTimeException doubt) {
            return Optional.empty();
        }
    }

    /**
     * Writes a value.
     *
     * @param value  the value
     * @return the document
     */
    public final JsonTree write(T value) {
        TreeSink sink = new TreeSink();
        push(value, sink);
        return sink.tree();
    }

    /**
     * Writes a value, token by token.
     *
     * @param value  the value
     * @param sink  where it is written
     */
    public abstract void push(T value, JsonSink sink);

    /** Reads the part that begins with the token on which the source stands, and leaves the source on its last token. */
    abstract T pull(JsonSource source);

    /**
     * Describes every document of this form.
     *
     * @param id  the identifier of the schema
     * @param title  its title
     * @param words  what it says of forms and properties
     * @return a JSON Schema, draft 2020-12
     */
    public final JsonTree schema(String id, String title, Descriptions words) {
        return new SchemaWriter(words).document(id, title, this);
    }

    /**
     * Gives the form a name, under which schemas define it once.
     *
     * @param name  the name
     * @return the same form with the name
     */
    public final WireForm<T> definedAs(String name) {
        return new NamedForm<>(name, this);
    }

    /**
     * Returns the name under which schemas define the form.
     *
     * @return the name, empty for forms that are described where they are used
     */
    public Optional<String> name() {
        return Optional.empty();
    }

    /**
     * Says whether every value is written as one string.
     *
     * @return true for texts and choices
     */
    public boolean isText() {
        return false;
    }

    /** Reads a part of a document; empty if a problem was reported. */
    abstract Optional<T> read(JsonTree tree, Reading reading);

    /** Describes the part, by reference if it has a name. */
    abstract JsonTree schema(SchemaWriter schemas);

    /** Reports that the document has another JSON type than the form. */
    static <V> Optional<V> wrongType(JsonTree tree, String expected, Reading reading) {
        reading.report(
                tree.place(),
                ProblemText.of(
                        "wrong-type", ProblemText.of("type." + expected), ProblemText.of("type." + typeOf(tree))));
        return Optional.empty();
    }

    private static String typeOf(JsonTree tree) {
        if (tree instanceof JsonTree.ObjectNode) {
            return "object";
        }
        if (tree instanceof JsonTree.ArrayNode) {
            return "array";
        }
        if (tree instanceof JsonTree.TextNode) {
            return "string";
        }
        if (tree instanceof JsonTree.NumberNode) {
            return "number";
        }
        return tree instanceof JsonTree.BooleanNode ? "boolean" : "null";
    }
}
