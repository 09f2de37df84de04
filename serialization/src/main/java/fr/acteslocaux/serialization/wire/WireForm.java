package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
public abstract class WireForm<T> {

    /** Makes a form. Only the forms of this package are needed. */
    WireForm() {}

    /**
     * Reads a whole document.
     *
     * @param document  the document
     * @return the value, or all problems of the document
     */
    public final ReadResult<T> read(JsonTree document) {
        List<Problem> problems = new ArrayList<>();
        Optional<T> value = read(document, new Reading("", problems));
        problems.sort(Comparator.comparing(Problem::place));
        return problems.isEmpty() ? ReadResult.of(value.orElseThrow()) : ReadResult.failed(problems);
    }

    /**
     * Writes a value.
     *
     * @param value  the value
     * @return the document
     */
    public abstract JsonTree write(T value);

    /**
     * Describes every document of this form.
     *
     * @param id  the identifier of the schema
     * @param title  its title
     * @return a JSON Schema, draft 2020-12
     */
    public final JsonTree schema(String id, String title) {
        return new SchemaWriter().document(id, title, this);
    }

    /** Reads a part of a document; empty if a problem was reported. */
    abstract Optional<T> read(JsonTree tree, Reading reading);

    /** Describes the part, by reference if it has a name. */
    abstract JsonTree schema(SchemaWriter schemas);

    /** Reports that the document has another JSON type than the form. */
    static <V> Optional<V> wrongType(JsonTree tree, String expected, Reading reading) {
        reading.report(
                tree.place(),
                tree instanceof JsonTree.NullNode
                        ? ProblemTexts.of("null", ProblemTexts.of("type." + expected))
                        : ProblemTexts.of(
                                "wrong-type",
                                ProblemTexts.of("type." + expected),
                                ProblemTexts.of("type." + typeOf(tree))));
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
        return tree instanceof JsonTree.NumberNode ? "number" : "boolean";
    }
}
