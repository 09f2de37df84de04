package fr.acteslocaux.law;

import fr.acteslocaux.resource.TsvTable;
import fr.acteslocaux.scan.Words;
import java.util.Set;
import java.util.stream.Collectors;

/** The titles of the codes that are or were in force, from the table {@code codes.tsv}. */
final class ListedCodes {

    private static final Set<String> TITLES = TsvTable.of(ListedCodes.class, "codes.tsv").rows().stream()
            .map(row -> Words.of(row.text("title")))
            .collect(Collectors.toUnmodifiableSet());

    private ListedCodes() {}

    static boolean contain(String title) {
        return TITLES.contains(Words.of(title));
    }
}
