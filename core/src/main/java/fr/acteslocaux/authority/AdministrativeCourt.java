package fr.acteslocaux.authority;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.resource.TsvTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An administrative court of first instance, by the name of its seat or territory, such as {@code Toulouse}.
 * <p>
 * Courts are found by department. Two airports have a court of their own, which the department does not tell: Orly that of
 * Melun; Roissy that of Cergy-Pontoise from 21 April 2002, and that of Montreuil since 2 August 2009.
 *
 * @legal.term tribunal administratif
 * @legal.source CJA-R221-3
 * @param name  the name, as article R.221-3 gives it
 */
public record AdministrativeCourt(String name) implements Comparable<AdministrativeCourt> {

    /**
     * The department of a court, for a time.
     *
     * @legal.term ressort
     * @param department  the department or collectivity
     * @param court  its court
     * @param inForce  the days on which requests of this department are registered there
     */
    public record District(DepartmentCode department, AdministrativeCourt court, InForce inForce) {}

    private static final List<District> DISTRICTS =
            TsvTable.of(AdministrativeCourt.class, "administrative-courts.tsv").rows().stream()
                    .map(row -> new District(
                            DepartmentCode.parse(row.text("department")),
                            new AdministrativeCourt(row.text("court")),
                            new InForce(row.day("from"), row.day("until"))))
                    .toList();

    public AdministrativeCourt {
        Objects.requireNonNull(name, "name");
    }

    /**
     * Finds the court of a department.
     *
     * @param department  the department
     * @param day  the day on which the request is registered
     * @return the court, or empty before 2001
     */
    public static Optional<AdministrativeCourt> of(DepartmentCode department, LocalDate day) {
        return districtOf(department, day).map(District::court);
    }

    /**
     * Finds the court of a department, and since when it has been.
     *
     * @param department  the department
     * @param day  the day on which the request is registered
     * @return the district, or empty before 2001
     */
    public static Optional<District> districtOf(DepartmentCode department, LocalDate day) {
        return DISTRICTS.stream()
                .filter(district -> district.department().equals(department))
                .filter(district -> district.inForce().includes(day))
                .findFirst();
    }

    /**
     * Tells which court hears appeals against an act: that of the seat of its author. For example, that of Toulouse for an
     * act of the mayor of Rodez.
     *
     * @legal.source CJA-R312-1, CJA-R221-3
     * @param author  whose act it is
     * @param day  the day on which the request is registered
     * @param context  the law
     * @return the court, undetermined before 2001, and if the department of its seat is unknown
     */
    public static Outcome<AdministrativeCourt> ofActBy(LocalAuthority author, LocalDate day, LegalContext context) {
        Reason seat = Reason.of(context.law(), Rules.COURT_SEAT_OF_AUTHOR, day);
        if (author.department().isEmpty()) {
            return Outcome.missing(seat, Facts.ACT_DEPARTMENT);
        }
        return of(author.department().get(), day)
                .map(court -> Outcome.of(Derivation.from(court).noting(seat)))
                .orElseGet(() -> Outcome.notInForce(seat));
    }

    /**
     * Tells which court hears disputes on a contract: that of the place of performance, unless the parties chose another.
     *
     * @legal.source CJA-R312-11, CJA-R221-3
     * @param place  where the contract is performed
     * @param chosen  the court that the parties chose, empty if they chose none
     * @param day  the day on which the request is registered
     * @param context  the law
     * @return the court, undetermined before 2001
     */
    public static Outcome<AdministrativeCourt> ofContractPerformedIn(
            DepartmentCode place, Optional<AdministrativeCourt> chosen, LocalDate day, LegalContext context) {
        Reason performance = Reason.of(context.law(), Rules.COURT_PLACE_OF_PERFORMANCE, day);
        Reason choice = Reason.of(context.law(), Rules.COURT_CHOSEN, day);
        return of(place, day)
                .map(court -> Derivation.from(court).noting(performance))
                .map(byDefault -> Outcome.of(chosen.isPresent() ? byDefault.then(choice, chosen.get()) : byDefault))
                .orElseGet(() -> Outcome.notInForce(performance));
    }

    /**
     * Says whether there is, or was, a court of this name.
     *
     * @return true if the table of courts has it
     */
    public boolean isKnown() {
        return DISTRICTS.stream().anyMatch(district -> district.court().equals(this));
    }

    @Override
    public int compareTo(AdministrativeCourt other) {
        return name.compareTo(other.name);
    }

    /**
     * Returns the name.
     *
     * @return such as {@code Toulouse}
     */
    @Override
    public String toString() {
        return name;
    }
}
