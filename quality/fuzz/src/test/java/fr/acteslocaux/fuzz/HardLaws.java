package fr.acteslocaux.fuzz;

import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The law of the library with another number in the last wording of some rules, as a reform may give them. */
final class HardLaws {

    private static final int BYTES_OF_A_CHANGE = 2;
    private static final int MOST_CHANGES = 3;
    private static final Set<Unit> LISTS = EnumSet.of(Unit.ITEMS, Unit.DEPARTMENTS);

    /** From the least to the most that every unit may count, the last days of calendars, lengths and periods between them. */
    private static final List<Integer> NUMBERS =
            List.of(1, 2, 3, 5, 14, 31, 100, 172, 500, 999, 1000, 2000, 2100, 2148, 3500, 5000, 9998, 9999);

    private static final List<Place> PLACES = Law.standard().rules().stream()
            .filter(HardLaws::hasWordingsOfItsOwn)
            .flatMap(rule -> lastOf(rule).parameters().values().stream()
                    .map(Parameter::unit)
                    .filter(unit -> !LISTS.contains(unit))
                    .sorted()
                    .map(unit -> new Place(rule, unit)))
            .toList();

    private HardLaws() {}

    /** A number of a rule. */
    private record Place(Rule rule, Unit unit) {

        Law with(Law law, int number) {
            Wording last = lastOf(law.rule(rule));
            return law.with(Wording.of(
                    rule,
                    last.leading(),
                    last.parameters().values().stream()
                            .map(parameter -> parameter.unit() == unit ? Parameter.of(unit, number) : parameter)
                            .toArray(Parameter[]::new)));
        }
    }

    private static Wording lastOf(Rule rule) {
        return rule.wordings().get(rule.wordings().size() - 1);
    }

    private static boolean hasWordingsOfItsOwn(Rule rule) {
        if (rule.wordings().isEmpty()) {
            return false;
        }
        try {
            return !Law.standard().with(lastOf(rule)).rules().isEmpty();
        } catch (IllegalArgumentException itFollowsAnother) {
            return false;
        }
    }

    /** The last bytes choose, from the end on, a number of a rule and what it is; all of them choose the act besides. */
    static Law of(byte[] choices) {
        Law law = Law.standard();
        int first = Math.max(0, choices.length - MOST_CHANGES * BYTES_OF_A_CHANGE);
        for (int i = choices.length - BYTES_OF_A_CHANGE; i >= first; i -= BYTES_OF_A_CHANGE) {
            Place place = PLACES.get(Byte.toUnsignedInt(choices[i]) % PLACES.size());
            law = place.with(law, NUMBERS.get(Byte.toUnsignedInt(choices[i + 1]) % NUMBERS.size()));
        }
        return law;
    }
}
