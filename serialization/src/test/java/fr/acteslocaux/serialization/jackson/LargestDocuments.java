package fr.acteslocaux.serialization.jackson;

import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.JsonTree;
import fr.acteslocaux.serialization.wire.Limits;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.TextForm;
import fr.acteslocaux.serialization.wire.WireForm;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the documents that need the most memory. It ends with an error if one needs too much. */
final class LargestDocuments {

    private LargestDocuments() {}

    /**
     * Reads them all.
     *
     * @param arguments  none
     */
    public static void main(String[] arguments) {
        List<String> items = List.of("[],", "0,", "\"é\",", "{\"a\":0},", '"' + "x".repeat(70) + "€\",");
        for (String item : items) {
            read("[", item, "0]");
            read("[", item, "@");
        }
        read("{", "\"a\":0,", "\"b\":0}");
        read("[", '"' + "x".repeat(Limits.TEXT - 10) + "€\",", "0]");
        read("", "[", "");
        read("", "1", "");
        read("\"", "x", "\"");
        read("\"", "é", "\"");
    }

    /** Reads a document with as many items as the limits of bytes and tokens allow, then one with items to the last byte. */
    private static void read(String start, String item, String end) {
        int bytes = Limits.BYTES - start.length() - end.length();
        int fitting = bytes / item.getBytes(StandardCharsets.UTF_8).length;
        read(document(start, item, Math.min(fitting, (Limits.TOKENS - 10) / tokens(item)), end));
        read(document(start, item, fitting, end));
    }

    private static int tokens(String item) {
        return item.startsWith("{") ? 4 : item.startsWith("[") || item.contains(":") ? 2 : 1;
    }

    private static byte[] document(String start, String item, int count, String end) {
        ByteArrayOutputStream document = new ByteArrayOutputStream(Limits.BYTES);
        byte[] repeated = item.getBytes(StandardCharsets.UTF_8);
        document.writeBytes(start.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < count; i++) {
            document.writeBytes(repeated);
        }
        document.writeBytes(end.getBytes(StandardCharsets.UTF_8));
        return document.toByteArray();
    }

    private static void read(byte[] document) {
        ReadResult<JsonTree> tree = JsonReader.read(document);
        tree.value().map(form()::read).ifPresent(LargestDocuments::requireProblems);
    }

    private static WireForm<String> form() {
        ObjectForm.Builder<String> builder = ObjectForm.named("text");
        Field<String, String> text = builder.required("text", TextForm.of(any -> any, any -> any), any -> any);
        return builder.build(values -> values.of(text));
    }

    private static void requireProblems(ReadResult<String> result) {
        if (result.problems().isEmpty()) {
            throw new IllegalStateException("No problem in " + result.value());
        }
    }
}
