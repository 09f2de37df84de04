package fr.acteslocaux.serialization.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How often something is done, whatever a document says: no part is read twice, and nothing is worded in vain. */
class WorkTest {

    private final AtomicInteger work = new AtomicInteger();

    private final TextForm<String> refused = TextForm.of(
            text -> {
                work.incrementAndGet();
                throw new IllegalArgumentException("No text is good enough");
            },
            text -> text);

    @Test
    void problem_isWordedOnlyIfItIsTold() {
        Problems problems = new Problems();
        for (int i = 0; i < Limits.TOKENS; i++) {
            problems.add(() -> {
                work.incrementAndGet();
                return new Problem("", Place.NONE, "any", ProblemText.of("truncated"));
            });
        }
        assertThat(work).hasValue(Limits.PROBLEMS);
        assertThat(problems.count()).isEqualTo(Limits.TOKENS);
        assertThat(problems.inOrder()).hasSize(Limits.PROBLEMS + 1);
    }

    @Test
    void item_isReadOnce() {
        JsonTree items = new JsonTree.ArrayNode(Collections.nCopies(Limits.TOKENS, new JsonTree.TextNode("x")));
        assertThat(ListForm.of(refused).read(items).problems()).hasSize(Limits.PROBLEMS + 1);
        assertThat(work).hasValue(Limits.TOKENS);
    }

    /** A reader that tried each variant would double its work at each level. */
    @Test
    void variant_isReadOnceHoweverDeep() {
        ObjectForm.Builder<String> leaf = ObjectForm.<String>named("leaf").constant("type", "leaf");
        Field<String, String> name = leaf.required("name", refused, text -> text);
        UnionForm<String> union =
                UnionForm.<String>named("any").with(String.class, leaf.build(values -> values.of(name)));
        JsonTree tree = object("leaf", "name", new JsonTree.TextNode("x"));
        for (int depth = 0; depth < Limits.DEPTH; depth++) {
            ObjectForm.Builder<String> branch =
                    ObjectForm.<String>named("branch").constant("type", "branch");
            Field<String, String> within = branch.required("within", union, text -> text);
            union = UnionForm.<String>named("any")
                    .with(String.class, branch.build(values -> values.of(within)))
                    .with(String.class, leaf.build(values -> values.of(name)));
            tree = object("branch", "within", tree);
        }
        assertThat(union.read(tree).problems()).hasSize(1);
        assertThat(work).hasValue(1);
    }

    private static JsonTree object(String type, String property, JsonTree value) {
        return new JsonTree.ObjectNode(List.of(
                new JsonTree.Member("type", new JsonTree.TextNode(type)), new JsonTree.Member(property, value)));
    }

    @Test
    void line_thatIsTooLongIsPassedOverByteByByteOnce() {
        int length = 3 * Limits.BYTES;
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return work.incrementAndGet() > length ? -1 : '[';
            }

            @Override
            public int read(byte[] into, int from, int count) {
                for (int i = 0; i < count; i++) {
                    int next = read();
                    if (next < 0) {
                        return i == 0 ? -1 : i;
                    }
                    into[from + i] = (byte) next;
                }
                return count;
            }
        };
        try (Stream<ReadResult<String>> lines = DocumentLines.read(endless, bytes -> {
            throw new IllegalStateException("A line that is too long is not given to a reader");
        })) {
            assertThat(lines).hasSize(1);
        }
        assertThat(work).hasValueBetween(length, length + 3);
    }
}
