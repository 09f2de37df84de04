package fr.acteslocaux.fuzz;

import fr.acteslocaux.serialization.jackson.JacksonLibrary;
import fr.acteslocaux.serialization.wire.JsonTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Example acts of which some values are others of their kind, the hardest among them. Bytes changed blindly seldom make an act:
 * here nearly all of them do, and what is asked of acts is reached.
 */
final class HardDocuments {

    private static final int BYTES_OF_A_CHANGE = 3;
    private static final int MOST_CHANGES = 20;
    private static final int BYTE = 256;

    private static final Map<Pattern, List<String>> TEXTS = Map.of(
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
            List.of(
                    "1500-01-01",
                    "1582-10-10",
                    "1900-02-28",
                    "1982-12-31",
                    "1996-02-24",
                    "2000-02-29",
                    "2004-08-17",
                    "2015-08-09",
                    "2022-06-30",
                    "2022-07-01",
                    "2024-06-03",
                    "2026-01-01",
                    "2196-12-31",
                    "2199-12-31",
                    "2200-01-01",
                    "2999-12-31"),
            Pattern.compile("P[0-9].*"),
            List.of("P1D", "P364878D", "P11988M", "P999Y", "P11Y12M", "P4383D"),
            Pattern.compile("-?[0-9]+\\.[0-9]{2,6}"),
            List.of(
                    "0.00",
                    "0.01",
                    "-0.01",
                    "0.000001",
                    "99999999999999999.00",
                    "-99999999999999999.999999",
                    "9999999999999999.99",
                    "-9999999999999999.99"));
    private static final List<String> PROSE = List.of(
            "",
            "à l'unanimité",
            "lundi 31 février 2024",
            "dimanche 1er janvier 0000",
            "mardi 9 mai 9999",
            "{found}",
            "%s",
            "\u0000\u202e\ud83d\ude00",
            "Rodez");
    private static final List<Long> NUMBERS = List.of(0L, 1L, 2L, 3L, 14L, 31L, 100L, 3499L, 3500L, 9999L, 2147483647L);

    private static final List<JsonTree> EXAMPLES = examples();
    private static final Map<String, List<JsonTree>> BY_PROPERTY = byProperty();

    private HardDocuments() {}

    private static List<JsonTree> examples() {
        try {
            return Seeds.documents().stream()
                    .map(document ->
                            JacksonLibrary.INSTANCE.read(document).value().orElseThrow())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, List<JsonTree>> byProperty() {
        Map<String, List<JsonTree>> values = new HashMap<>();
        for (JsonTree example : EXAMPLES) {
            leaves(
                    "",
                    example,
                    (property, leaf) -> values.computeIfAbsent(property, none -> new ArrayList<>())
                            .add(leaf));
        }
        return values;
    }

    private static void leaves(String property, JsonTree tree, BiConsumer<String, JsonTree> visitor) {
        changed(property, tree, (name, leaf) -> {
            visitor.accept(name, leaf);
            return leaf;
        });
    }

    private static JsonTree changed(String property, JsonTree tree, BiFunction<String, JsonTree, JsonTree> change) {
        if (tree instanceof JsonTree.ObjectNode object) {
            return new JsonTree.ObjectNode(object.members().stream()
                    .map(member -> new JsonTree.Member(member.name(), changed(member.name(), member.value(), change)))
                    .toList());
        }
        if (tree instanceof JsonTree.ArrayNode array) {
            return new JsonTree.ArrayNode(array.items().stream()
                    .map(item -> changed(property, item, change))
                    .toList());
        }
        return change.apply(property, tree);
    }

    /** The first byte chooses the example; of those that follow, two choose a place, and the third the value there. */
    static byte[] of(byte[] choices) {
        JsonTree document = EXAMPLES.get(choices.length == 0 ? 0 : unsigned(choices, 0) % EXAMPLES.size());
        int places = places(document);
        int end = Math.min(choices.length, 1 + MOST_CHANGES * BYTES_OF_A_CHANGE) - BYTES_OF_A_CHANGE;
        for (int i = 1; i <= end; i += BYTES_OF_A_CHANGE) {
            int place = (unsigned(choices, i) * BYTE + unsigned(choices, i + 1)) % places;
            document = withOther(document, place, unsigned(choices, i + 2));
        }
        return JacksonLibrary.INSTANCE.compact(document).getBytes(StandardCharsets.UTF_8);
    }

    private static int unsigned(byte[] choices, int index) {
        return Byte.toUnsignedInt(choices[index]);
    }

    private static int places(JsonTree document) {
        AtomicInteger met = new AtomicInteger();
        leaves("", document, (property, leaf) -> met.incrementAndGet());
        return met.get();
    }

    private static JsonTree withOther(JsonTree document, int place, int choice) {
        AtomicInteger met = new AtomicInteger();
        return changed("", document, (property, leaf) -> {
            if (met.getAndIncrement() != place) {
                return leaf;
            }
            List<JsonTree> others = others(property, leaf);
            return others.get(choice % others.size());
        });
    }

    private static List<JsonTree> others(String property, JsonTree leaf) {
        List<JsonTree> others = new ArrayList<>();
        if (leaf instanceof JsonTree.TextNode text) {
            TEXTS.entrySet().stream()
                    .filter(kind -> kind.getKey().matcher(text.text()).matches())
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .orElse(PROSE)
                    .forEach(other -> others.add(new JsonTree.TextNode(other)));
        } else if (leaf instanceof JsonTree.NumberNode) {
            NUMBERS.forEach(other -> others.add(new JsonTree.NumberNode(other)));
        }
        others.addAll(BY_PROPERTY.getOrDefault(property, List.of(leaf)));
        return others;
    }
}
