package fr.acteslocaux.delegation;

import fr.acteslocaux.identifier.ActNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A deliberation by which a council grants or changes a delegation, as an act cites it.
 *
 * @legal.term délibération
 * @param number  its number, as printed
 * @param date  the day of the sitting
 * @param matters  the items that it delegates or sets anew, empty if its contents are unknown
 * @param takenBack  the items that it takes back
 */
public record GrantingDeliberation(
        ActNumber number, LocalDate date, Optional<List<GrantedMatter>> matters, List<Integer> takenBack) {

    public GrantingDeliberation {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
        matters = matters.map(List::copyOf);
        takenBack = List.copyOf(takenBack);
    }

    /**
     * Makes a deliberation of which only number and day are known.
     *
     * @param number  its number, as printed
     * @param date  the day of the sitting
     */
    public GrantingDeliberation(ActNumber number, LocalDate date) {
        this(number, date, Optional.empty(), List.of());
    }

    Optional<GrantedMatter> matter(int item) {
        return matters.orElse(List.of()).stream()
                .filter(matter -> matter.item() == item)
                .findFirst();
    }
}
