package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.AsPrinted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Several acts that have one number of one authority, or one receipt. No check of a single act can see it.
 * <p>
 * For example, two decisions of Rodez that are both DEC2024/0126.
 *
 * @param kind  what they have in common
 * @param text  the number or the receipt, as printed
 * @param positions  where the acts stand in the list, counted from 0, at least two
 */
public record Duplicate(Kind kind, String text, List<Integer> positions) {

    /** What several acts may wrongly have in common. */
    public enum Kind {
        /** The number, within one authority. */
        NUMBER,
        /** The identifier of the receipt. */
        RECEIPT
    }

    private record Key(String owner, String text) {}

    public Duplicate {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        positions = List.copyOf(Objects.requireNonNull(positions, "positions"));
    }

    /**
     * Finds the numbers and receipts that several acts have.
     *
     * @param acts  the acts, in any order
     * @return the duplicates: numbers first, each in the order in which it was first met
     */
    public static List<Duplicate> among(List<? extends Act> acts) {
        List<Duplicate> duplicates = new ArrayList<>();
        duplicates.addAll(find(
                Kind.NUMBER,
                acts,
                act -> act.number().stream().map(number -> new Key(owner(act.authority()), number.toString()))));
        duplicates.addAll(find(
                Kind.RECEIPT,
                acts,
                act -> act.events().stream()
                        .filter(ActEvent.Acknowledged.class::isInstance)
                        .flatMap(event -> ((ActEvent.Acknowledged) event).receipt().stream())
                        .map(AsPrinted::text)
                        .distinct()
                        .map(receipt -> new Key("", receipt))));
        return List.copyOf(duplicates);
    }

    private static String owner(LocalAuthority authority) {
        return authority
                .siren()
                .map(Siren::toString)
                .orElseGet(() -> authority.kind() + " " + authority.name() + " "
                        + authority.department().map(DepartmentCode::toString).orElse(""));
    }

    private static List<Duplicate> find(Kind kind, List<? extends Act> acts, Function<Act, Stream<Key>> keys) {
        Map<Key, List<Integer>> positions = new LinkedHashMap<>();
        for (int i = 0; i < acts.size(); i++) {
            int position = i;
            keys.apply(acts.get(i))
                    .forEach(key -> positions
                            .computeIfAbsent(key, first -> new ArrayList<>())
                            .add(position));
        }
        return positions.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Duplicate(kind, entry.getKey().text(), entry.getValue()))
                .toList();
    }
}
