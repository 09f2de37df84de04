package fr.acteslocaux.law;

import fr.acteslocaux.resource.TsvTable;
import fr.acteslocaux.scan.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The titles of the codes that are or were in force, from the table {@code codes.tsv}. */
final class ListedCodes {

    private static final Map<String, String> TITLES = TsvTable.of(ListedCodes.class, "codes.tsv").rows().stream()
            .map(row -> row.text("title").toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableMap(Words::of, title -> title));

    /** What is needed only for names that are not in the list. */
    private static final class ByWords {

        private static final Map<String, TitleWords> TITLES = ListedCodes.TITLES.values().stream()
                .collect(Collectors.toUnmodifiableMap(title -> title, TitleWords::of));
    }

    private ListedCodes() {}

    static boolean contain(String title) {
        return TITLES.containsValue(title);
    }

    /** Answers the title with its accents, if it is listed, which names in capitals may lack. */
    static String spelled(String title) {
        return TITLES.getOrDefault(Words.of(title), title);
    }

    /** Finds the title that a name may stand for, unless none or several are equally near, or the name only says more. */
    static Optional<String> nearest(String name) {
        if (beginsWithTitle(Words.of(name))) {
            return Optional.empty();
        }
        TitleWords words = TitleWords.of(name);
        List<String> nearest = new ArrayList<>();
        int least = TitleWords.FAR;
        for (Map.Entry<String, TitleWords> title : ByWords.TITLES.entrySet()) {
            int distance = title.getValue().distanceTo(words);
            if (distance < least) {
                nearest.clear();
                least = distance;
            }
            if (distance == least && distance < TitleWords.FAR) {
                nearest.add(title.getKey());
            }
        }
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /** In prose, what the code says may be taken for a part of its name: <i>le code de procédure civile dispose</i>. */
    private static boolean beginsWithTitle(String words) {
        return TITLES.keySet().stream().anyMatch(title -> words.startsWith(title + " "));
    }
}
