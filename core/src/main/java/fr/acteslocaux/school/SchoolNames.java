package fr.acteslocaux.school;

import fr.acteslocaux.message.EditDistance;
import fr.acteslocaux.scan.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Schools that are looked for by name or number, many times. Each name is read once, and only names that have a part in common
 * are compared: looking for one takes no longer in a long list than in a short one.
 * <p>
 * For example, among the schools of a convention, {@code Sainte Procule} is nearly {@code SAINTE-PROUCLE RODEZ}.
 */
public final class SchoolNames {

    /** A change, or a swap of two letters, touches two parts at most: of five, two changes leave one as it was. */
    private static final int PARTS = 5;

    /** Where names that are alike have more letters together, comparing them all would take too long. */
    private static final int MOST_LETTERS = 100_000;

    /** So few are compared one by one. */
    private static final int FEW = 20;

    private static final int LONGEST_TOWN = 100;
    private static final int LONGEST_NUMBER = 9;

    private final Set<String> names = new HashSet<>();
    private final Set<NameInTown> namesInTowns = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> towns = new HashSet<>();
    private final List<Named> schools = new ArrayList<>();
    private @Nullable Likenesses likenesses;

    private record Named(School school, FoldedName name, String town) {}

    private record NameInTown(String name, String town) {}

    /** A part of a name: where it stands in a name of that length, and its letters. */
    private record Part(int length, int from, String letters) {}

    private SchoolNames(Collection<School> schools) {
        new LinkedHashSet<>(schools).forEach(this::add);
    }

    /**
     * Reads the names of schools.
     *
     * @param schools  the schools
     * @return their names and numbers
     */
    public static SchoolNames of(Collection<School> schools) {
        return new SchoolNames(Objects.requireNonNull(schools, "schools"));
    }

    private void add(School school) {
        String town = Words.of(school.town().orElse(""));
        Named named = new Named(school, FoldedName.ofWords(Words.of(school.name()), town), town);
        towns.add(named.town());
        names.add(named.name().whole());
        names.add(named.name().withoutTown());
        namesInTowns.add(new NameInTown(named.name().whole(), named.town()));
        namesInTowns.add(new NameInTown(named.name().withoutTown(), named.town()));
        numbers.add(school.uai().toString());
        schools.add(named);
    }

    /** What is needed only for names that are not in the list, or numbers. */
    private static final class Likenesses {

        private final Map<Part, List<Named>> byPart = new HashMap<>();
        private final Map<String, List<School>> byNumber = new HashMap<>();
        private final Map<String, List<School>> byNumberLessOne = new HashMap<>();

        Likenesses(List<Named> schools) {
            for (Named named : schools) {
                String name = named.name().withoutTown();
                if (name.length() >= PARTS && name.length() <= FoldedName.LONGEST) {
                    for (int i = 0; i < PARTS; i++) {
                        put(byPart, part(name.length(), i, 0, name), named);
                    }
                }
                String number = named.school().uai().toString();
                put(byNumber, number, named.school());
                lessOne(number).forEach(less -> put(byNumberLessOne, less, named.school()));
            }
        }
    }

    private Likenesses likenesses() {
        Likenesses known = likenesses;
        if (known == null) {
            known = new Likenesses(schools);
            likenesses = known;
        }
        return known;
    }

    private static <K, V> void put(Map<K, List<V>> lists, K key, V value) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }

    /** Takes the letters that would be a part of a name of that length, if it stood so many places further. */
    private static Part part(int length, int number, int shift, String name) {
        int from = start(number, length);
        return new Part(length, from, name.substring(from + shift, start(number + 1, length) + shift));
    }

    private static int start(int part, int length) {
        return part * length / PARTS;
    }

    private static Set<String> lessOne(String number) {
        Set<String> less = new HashSet<>();
        for (int i = 0; i < number.length(); i++) {
            less.add(number.substring(0, i) + number.substring(i + 1));
        }
        return less;
    }

    /**
     * Says whether a text is the name of one of the schools, as {@link School#isNamed} does.
     *
     * @param text  the name
     * @return true if it is
     */
    public boolean has(String text) {
        String whole = Words.of(text);
        return names.contains(whole)
                || townsThatEnd(whole).stream()
                        .anyMatch(town -> namesInTowns.contains(new NameInTown(without(town, whole), town)));
    }

    /**
     * Says whether a text is nearly the name of one of the schools, as {@link School#isNearlyNamed} does.
     *
     * @param text  the name
     * @return true if it is; false also among so many names that are alike, hundreds of long ones or thousands of short ones, that
     *     comparing them all would take too long
     */
    public boolean hasNearly(String text) {
        return !nearlyNamed(text).isEmpty();
    }

    /**
     * Finds the school that a mistyped number or name may stand for. It is a suggestion for a reader; nothing is repaired.
     *
     * @param mistyped  a number with one wrong character or two swapped, such as {@code 0120612B}, or nearly a name
     * @return the school, or empty if none or several are near, or if one has this very number or name
     */
    public Optional<School> suggestion(CharSequence mistyped) {
        String text = mistyped.toString();
        if (numbers.contains(text) || has(text)) {
            return Optional.empty();
        }
        Set<School> near = nearlyNamed(text);
        near.addAll(nearlyNumbered(text));
        return near.size() == 1 ? Optional.of(near.iterator().next()) : Optional.empty();
    }

    private static String without(String town, String whole) {
        return whole.substring(0, whole.length() - town.length() - 1);
    }

    private Set<String> townsThatEnd(String whole) {
        Set<String> found = new LinkedHashSet<>();
        int blank = whole.lastIndexOf(' ');
        while (blank >= 0 && whole.length() - blank - 1 <= LONGEST_TOWN) {
            String end = whole.substring(blank + 1);
            if (towns.contains(end)) {
                found.add(end);
            }
            blank = whole.lastIndexOf(' ', blank - 1);
        }
        return found;
    }

    private Set<School> nearlyNamed(String text) {
        String whole = Words.of(text);
        Set<String> ends = townsThatEnd(whole);
        Set<School> near = new LinkedHashSet<>();
        Collection<Named> alike = alike(whole, ends);
        for (Named named : alike) {
            String compared = ends.contains(named.town()) ? without(named.town(), whole) : whole;
            if (named.name().isNear(new FoldedName(whole, compared))) {
                near.add(named.school());
            }
        }
        return near;
    }

    private Collection<Named> alike(String whole, Set<String> ends) {
        if (schools.size() <= FEW) {
            return schools;
        }
        Set<Named> alike = new LinkedHashSet<>();
        boolean areFew = addAlike(whole, alike);
        for (String town : ends) {
            areFew &= addAlike(without(town, whole), alike);
        }
        return areFew ? alike : List.of();
    }

    /** Adds those that have a part in common with a name; false if they are too many. */
    private boolean addAlike(String name, Set<Named> alike) {
        if (name.length() > FoldedName.LONGEST) {
            return true;
        }
        int most = FoldedName.FARTHEST;
        for (int length = Math.max(PARTS, name.length() - most); length <= name.length() + most; length++) {
            for (int i = 0; i < PARTS; i++) {
                int end = Math.min(most, name.length() - start(i + 1, length));
                for (int shift = Math.max(-most, -start(i, length)); shift <= end; shift++) {
                    for (Named named : likenesses().byPart.getOrDefault(part(length, i, shift, name), List.of())) {
                        alike.add(named);
                        if (alike.size() * name.length() > MOST_LETTERS) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    private Set<School> nearlyNumbered(String text) {
        Set<School> near = new LinkedHashSet<>();
        if (text.length() <= LONGEST_NUMBER) {
            Set<School> alike = new LinkedHashSet<>(likenesses().byNumberLessOne.getOrDefault(text, List.of()));
            for (String less : lessOne(text)) {
                alike.addAll(likenesses().byNumber.getOrDefault(less, List.of()));
                alike.addAll(likenesses().byNumberLessOne.getOrDefault(less, List.of()));
            }
            alike.stream()
                    .filter(school -> EditDistance.between(text, school.uai().toString(), 1) == 1)
                    .forEach(near::add);
        }
        return near;
    }
}
