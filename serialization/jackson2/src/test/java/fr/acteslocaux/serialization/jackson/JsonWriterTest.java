package fr.acteslocaux.serialization.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.serialization.wire.JsonTree;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    private static final JsonTree TREE = JacksonLibrary.INSTANCE
            .read(
                    ("{\"a\":[1,{\"b\":[],\"c\":{}}],\"é\\u20ac\\ud834\\udd1e\":\"\\u0000\\n\\\"\\\\/\\u00a0\",\"n\":null,"
                                    + "\"t\":[true,false],\"x\":-0.10e5}")
                            .getBytes(StandardCharsets.UTF_8))
            .value()
            .orElseThrow();

    @Test
    void pretty_isTheSameToTheByte() {
        assertThat(JacksonLibrary.INSTANCE.pretty(TREE)).isEqualTo("""
                        {
                          "a": [
                            1,
                            {
                              "b": [],
                              "c": {}
                            }
                          ],
                          "é€𝄞": "\\u0000\\n\\"\\\\/\u00a0",
                          "n": null,
                          "t": [
                            true,
                            false
                          ],
                          "x": -0.10e5
                        }
                        """);
    }

    @Test
    void compact_isOneLineWithoutNewline() {
        assertThat(JacksonLibrary.INSTANCE.compact(TREE))
                .isEqualTo("{\"a\":[1,{\"b\":[],\"c\":{}}],\"é€𝄞\":\"\\u0000\\n\\\"\\\\/\u00a0\",\"n\":null,"
                        + "\"t\":[true,false],\"x\":-0.10e5}");
    }
}
