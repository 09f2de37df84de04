package fr.acteslocaux.wording;

import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.law.LegalReference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an act says of how it may be challenged, as it says it, right or wrong.
 * <p>
 * For example, decision DEC2024/0126 gives two months from its publication, its notification and its transmission, before
 * "the court that has jurisdiction", which it does not name.
 *
 * @legal.term mention des voies et délais de recours
 * @legal.source CJA-R421-5
 * @param routes  before whom, in the order of the clause
 * @param months  within how many months, empty if it does not say
 * @param startingPoints  from what the period runs, in the order of the clause
 * @param court  the court that it names, empty if it names none
 * @param online  whether it tells of the on-line application (<i>Télérecours citoyens</i>)
 * @param references  the articles that it cites
 */
public record RemediesClause(
        List<Route> routes,
        OptionalInt months,
        List<StartingPoint> startingPoints,
        Optional<AdministrativeCourt> court,
        boolean online,
        List<LegalReference> references) {

    /** Before whom an act may be challenged. */
    public enum Route {
        /** Its author (<i>recours gracieux</i>). */
        AUTHOR,
        /** The superior of its author (<i>recours hiérarchique</i>). */
        SUPERIOR,
        /** The administrative court (<i>recours contentieux</i>). */
        COURT
    }

    public RemediesClause {
        routes = List.copyOf(routes);
        Objects.requireNonNull(months, "months");
        startingPoints = List.copyOf(startingPoints);
        Objects.requireNonNull(court, "court");
        references = List.copyOf(references);
        if (months.orElse(1) < 1) {
            throw new IllegalArgumentException("Argument 'months' must be at least 1, found " + months.getAsInt());
        }
    }
}
