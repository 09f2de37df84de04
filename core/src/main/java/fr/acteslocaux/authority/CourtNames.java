package fr.acteslocaux.authority;

import fr.acteslocaux.law.InForce;
import fr.acteslocaux.message.EditDistance;
import fr.acteslocaux.resource.TsvTable;
import fr.acteslocaux.scan.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How courts are called: as the law names them, each name in its time, and by other names in use. One name may be that of
 * several courts, which sit in one town.
 */
final class CourtNames {

    /** A name of a court; that of the law if it has days in force. */
    private record Name(String court, String text, InForce inForce) {

        private static Name of(TsvTable.Row row) {
            return new Name(
                    row.text("court"), row.text("name"), new InForce(row.day("law_from"), row.day("law_until")));
        }

        private boolean isOfLaw() {
            return !inForce.equals(InForce.ALWAYS);
        }
    }

    private static final Set<String> BEFORE_A_NAME =
            Set.of("LE", "TRIBUNAL", "ADMINISTRATIF", "TA", "T", "A", "DE", "DU", "DES", "D", "LA", "LES", "L");

    /** What follows a name in a remedies clause: « Toulouse, 68 rue Raymond-IV », « Toulouse (31) », « Toulouse Cedex 7 ». */
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\s*(?:,.*|\\(\\s*[0-9].*|\\bcedex\\b.*)$");

    private static final int FARTHEST = 2;
    private static final int LETTERS_FOR_A_CHANGE = 4;

    private static final List<Name> NAMES =
            TsvTable.of(CourtNames.class, "administrative-court-names.tsv").rows().stream()
                    .map(Name::of)
                    .toList();

    private final Map<String, Set<String>> courts = new LinkedHashMap<>();

    /** The names as the tables write them, which nearly all acts do. */
    private final Map<String, Set<String>> asWritten = new HashMap<>();

    /** Takes the courts by the names that they have in the table of their districts. */
    CourtNames(Set<String> courts) {
        courts.forEach(court -> add(court, court));
        NAMES.forEach(name -> add(name.text(), name.court()));
        Stream.concat(courts.stream(), NAMES.stream().map(Name::text))
                .distinct()
                .forEach(name -> asWritten.put(name, called(name)));
    }

    private void add(String name, String court) {
        courts.computeIfAbsent(lettersOf(name), first -> new LinkedHashSet<>()).add(court);
    }

    /** What makes two spellings of one name the same: its letters, without what stands before a name. */
    static String lettersOf(String name) {
        return Arrays.stream(Words.of(name).split(" "))
                .dropWhile(BEFORE_A_NAME::contains)
                .collect(Collectors.joining());
    }

    /** Finds the courts of a name; {@code Saint-Denis (La Réunion)} gives two, which must agree. */
    Set<String> courtsOf(String name) {
        Set<String> known = asWritten.get(name);
        return known != null ? known : called(name);
    }

    private Set<String> called(String name) {
        Set<String> whole = courtsCalled(name);
        return whole.isEmpty() ? courtsCalled(ADDRESS.matcher(name).replaceFirst("")) : whole;
    }

    private Set<String> courtsCalled(String name) {
        int bracket = name.indexOf('(');
        Set<String> called = courts.getOrDefault(lettersOf(name), Set.of());
        if (bracket < 0 || !called.isEmpty()) {
            return called;
        }
        Set<String> within = courts.getOrDefault(lettersOf(name.substring(bracket)), Set.of());
        return courts.getOrDefault(lettersOf(name.substring(0, bracket)), Set.of()).stream()
                .filter(within::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Finds the one court to which a name is near that no court has. */
    Optional<String> nearest(String name) {
        String letters = lettersOf(name);
        Map<Integer, Set<String>> near = courts.entrySet().stream()
                .filter(entry -> distance(letters, entry.getKey()) <= FARTHEST)
                .collect(Collectors.groupingBy(
                        entry -> distance(letters, entry.getKey()),
                        Collectors.flatMapping(entry -> entry.getValue().stream(), Collectors.toSet())));
        return near.entrySet().stream()
                .min(Comparator.comparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .filter(found -> found.size() == 1)
                .map(found -> found.iterator().next());
    }

    /** Short names must agree more than long ones. */
    private static int distance(String letters, String known) {
        int distance = EditDistance.between(letters, known, FARTHEST);
        return distance * LETTERS_FOR_A_CHANGE < Math.min(letters.length(), known.length()) ? distance : FARTHEST + 1;
    }

    /** Names a court as the law did on a day. */
    static String inLaw(String court, LocalDate day) {
        return NAMES.stream()
                .filter(name -> name.court().equals(court))
                .filter(name -> name.isOfLaw() && name.inForce().includes(day))
                .map(Name::text)
                .findFirst()
                .orElse(court);
    }
}
