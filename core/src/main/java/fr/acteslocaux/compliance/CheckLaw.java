package fr.acteslocaux.compliance;

import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.resource.TsvTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Of which day's law a check speaks, and since when and until when that law is known here. */
record CheckLaw(GoverningDay governingDay, InForce inForce) {

    private static final Map<String, CheckLaw> BY_CHECK = TsvTable.of(CheckLaw.class, "check-law.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.text("check"),
                    row -> new CheckLaw(
                            GoverningDay.valueOf(row.text("governing_day").toUpperCase(Locale.ROOT)),
                            new InForce(row.day("from"), row.day("until")))));

    static CheckLaw of(String check) {
        CheckLaw law = BY_CHECK.get(check);
        if (law == null) {
            throw new IllegalArgumentException("Check '" + check + "' has no row in check-law.tsv");
        }
        return law;
    }

    /** What has no day is judged all the same: the day may be a missing fact of the check itself. */
    boolean rules(Optional<LocalDate> day) {
        return day.map(inForce::includes).orElse(true);
    }

    /** The wordings in force on the day; all of them, if the day is unknown or none is said to be in force. */
    static List<LegalSource> sourcesOf(Check check, Optional<LocalDate> day) {
        List<LegalSource> all = check.reason().sources();
        List<LegalSource> current = all.stream()
                .filter(source -> day.map(source.inForce()::includes).orElse(true))
                .toList();
        return current.isEmpty() ? all : current;
    }
}
