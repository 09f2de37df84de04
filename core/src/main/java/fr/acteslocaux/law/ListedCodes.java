package fr.acteslocaux.law;

import fr.acteslocaux.resource.TsvTable;
import fr.acteslocaux.scan.Words;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The titles of the codes that are or were in force, from the table {@code codes.tsv}. */
final class ListedCodes {

    private static final Map<String, String> TITLES = TsvTable.of(ListedCodes.class, "codes.tsv").rows().stream()
            .map(row -> row.text("title").toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableMap(Words::of, title -> title));

    private ListedCodes() {}

    static boolean contain(String title) {
        return TITLES.containsValue(title);
    }

    /** Answers the title with its accents, if it is listed, which names in capitals may lack. */
    static String spelled(String title) {
        return TITLES.getOrDefault(Words.of(title), title);
    }
}
