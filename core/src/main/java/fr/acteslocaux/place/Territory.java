package fr.acteslocaux.place;

import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import java.util.Objects;

/**
 * The part of France whose holidays and distances count for a period, by its department.
 * <p>
 * In the departments of Alsace and Moselle, Good Friday is a holiday only in communes with a Protestant temple or a mixed
 * church. Whether a commune has one is not known by default.
 *
 * @legal.term territoire, ressort
 * @param department  the department or collectivity
 * @param temple  whether the commune has a temple or a mixed church
 */
public record Territory(DepartmentCode department, Temple temple) {

    /** Whether a commune has a Protestant temple or a mixed church. */
    public enum Temple {
        /** Nobody said. */
        UNKNOWN,
        /** It has. */
        PRESENT,
        /** It has none. */
        ABSENT
    }

    public Territory {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(temple, "temple");
    }

    /**
     * Returns the territory of a department.
     *
     * @param department  the department or collectivity
     * @return the territory
     */
    public static Territory of(DepartmentCode department) {
        return new Territory(department, Temple.UNKNOWN);
    }

    /**
     * Returns the territory of a commune.
     *
     * @param commune  the commune
     * @return the territory
     */
    public static Territory of(CommuneCode commune) {
        return of(commune.department());
    }

    /**
     * Says whether the commune has a Protestant temple or a mixed church.
     *
     * @param presence  whether it has
     * @return the territory
     */
    public Territory withTemple(Temple presence) {
        return new Territory(department, presence);
    }

    /**
     * Says whether the territory is overseas.
     *
     * @return true for the departments and collectivities overseas
     */
    public boolean isOverseas() {
        return department.isOverseas();
    }
}
