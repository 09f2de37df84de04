package fr.acteslocaux.cli;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.wire.Limits;
import fr.acteslocaux.testing.Acts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Documents that mean harm, each with the kind of the first problem that it must have.
 *
 * @param name  what is wrong
 * @param bytes  makes the document: all of them at once would fill the memory
 * @param kind  the kind of the first problem
 */
record HostileDocument(String name, Supplier<byte[]> bytes, String kind) {

    private static final String RODEZ = new String(ActWriter.write(Acts.rodezEnt2024()), StandardCharsets.UTF_8);
    private static final String TOO_LARGE = "too-large";
    private static final String WRONG_TYPE = "wrong-type";

    static List<HostileDocument> all() {
        List<HostileDocument> all = new ArrayList<>(List.of(
                text("nothing", "", 1, "", "empty-document"),
                text("a hundred thousand arrays", "", 100_000, "[", TOO_LARGE),
                text("arrays to the last byte", "", Limits.BYTES, "[", TOO_LARGE),
                text("objects to the last byte", "", Limits.BYTES / 5, "{\"a\":", TOO_LARGE),
                text("one level too many", "", Limits.DEPTH + 1, "[", TOO_LARGE),
                text("a million digits", "", 1_000_000, "1", TOO_LARGE),
                text("digits to the last byte", "", Limits.BYTES, "1", TOO_LARGE),
                text("a million digits after the point", "0.", 1_000_000, "1", TOO_LARGE),
                text("a long exponent", "1e", 1_000_000, "1", TOO_LARGE),
                text("a long text", "\"", Limits.TEXT + 1, "x", "\"", TOO_LARGE),
                text("a long text in accents", "\"", Limits.TEXT + 1, "é", "\"", TOO_LARGE),
                text("a text without end", "\"", Limits.BYTES - 1, "x", TOO_LARGE),
                text("a long name", "{\"", Limits.NAME + 1, "x", "\":1}", TOO_LARGE),
                text("many numbers", "[", Limits.TOKENS, "0,", TOO_LARGE),
                text("many objects", "[", Limits.TOKENS, "{},", TOO_LARGE),
                text("many long texts", "[", Limits.BYTES / 75, '"' + "x".repeat(70) + "€\",", TOO_LARGE),
                text("too many bytes", "", Limits.BYTES + 1, " ", TOO_LARGE),
                text("an array of numbers", "[0", 90_000, ",0", "]", WRONG_TYPE),
                text("an array of texts", "[0", 75_000, ",\"" + "é".repeat(50) + '"', "]", WRONG_TYPE),
                text(
                        "one property, again and again",
                        "{\"type\":\"order\"",
                        40_000,
                        ",\"schema\":\"x\"",
                        "}",
                        "duplicate-property"),
                unknownProperties(),
                text("an array where an object is due", "[" + RODEZ, 1, "", "]", WRONG_TYPE),
                text("a truncated document", RODEZ.substring(0, RODEZ.indexOf("\"organ\"") + 10), 1, "", "truncated"),
                text("a byte order mark", "\ufeff" + RODEZ, 1, "", "byte-order-mark"),
                text("half a character", RODEZ.replace("Rodez", "\\ud800"), 1, "", "lone-surrogate"),
                text("two documents", RODEZ + RODEZ, 1, "", "trailing-content"),
                text("no JSON", "<acte/>", 1, "", "malformed-json"),
                text("no JSON at the last byte", "", Limits.BYTES - 1, " ", "@", "malformed-json"),
                text("no JSON after many accents", "[\"é\"", 90_000, ",\"ééé\"", "@", "malformed-json"),
                text("an act cut within a word", RODEZ.substring(0, RODEZ.indexOf("true") + 2), 1, "", "truncated")));
        for (Charset charset : List.of(
                StandardCharsets.ISO_8859_1,
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                Charset.forName("UTF-32"))) {
            all.add(new HostileDocument(charset.name(), () -> RODEZ.getBytes(charset), "not-utf8"));
        }
        return all;
    }

    private static HostileDocument text(String name, String start, int count, String repeated, String kind) {
        return text(name, start, count, repeated, "", kind);
    }

    private static HostileDocument text(
            String name, String start, int count, String repeated, String end, String kind) {
        return new HostileDocument(name, () -> document(start, count, repeated, end), kind);
    }

    private static HostileDocument unknownProperties() {
        return new HostileDocument(
                "unknown properties",
                () -> {
                    StringBuilder document = new StringBuilder("{\"type\":\"order\"");
                    for (int i = 0; i < 45_000; i++) {
                        document.append(",\"transmisionNumber").append(i).append("\":0");
                    }
                    return document.append('}').toString().getBytes(StandardCharsets.UTF_8);
                },
                "unknown-property-suggesting");
    }

    private static byte[] document(String start, int count, String repeated, String end) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        byte[] part = repeated.getBytes(StandardCharsets.UTF_8);
        document.writeBytes(start.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < count; i++) {
            document.writeBytes(part);
        }
        document.writeBytes(end.getBytes(StandardCharsets.UTF_8));
        return document.toByteArray();
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * Reads them all.
     *
     * @param arguments  the Jackson
     */
    public static void main(String[] arguments) {
        for (HostileDocument document : all()) {
            ReadResult<Act> result =
                    Reading.valueOf(arguments[0]).document(document.bytes().get());
            if (result.problems().isEmpty() || !result.problems().get(0).kind().equals(document.kind())) {
                throw new IllegalStateException(document + " is read with " + result.problems());
            }
        }
    }
}
