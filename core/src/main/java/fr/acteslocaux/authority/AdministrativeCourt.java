package fr.acteslocaux.authority;

import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.resource.TsvTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An administrative court of first instance, by the name of its seat or territory, such as {@code Toulouse}.
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
