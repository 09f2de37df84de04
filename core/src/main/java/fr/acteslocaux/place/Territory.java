package fr.acteslocaux.place;

import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * The part of France whose holidays and distances count for a period, by its department.
 * <p>
 * In the departments of Alsace and Moselle, Good Friday is a holiday only in communes with a Protestant temple or a mixed
 * church. Whether a commune has one is not known by default.
 *
 * @legal.term territoire, ressort
 * @param department  the department or collectivity
 * @param temple  whether the commune has a temple or a mixed church, empty if nobody said
 */
public record Territory(DepartmentCode department, Optional<Boolean> temple) {

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
        return new Territory(department, Optional.empty());
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
    public Territory withTemple(boolean presence) {
        return new Territory(department, Optional.of(presence));
    }

    /**
     * Says whether the territory is overseas.
     *
     * @return true for the departments and collectivities overseas
     */
    public boolean isOverseas() {
        return department.isOverseas();
    }

    /**
     * Returns the time by which a court of the territory counts the last day of a period, which ends at midnight.
     *
     * @return the zone, such as {@code Europe/Paris} or {@code Indian/Reunion}
     */
    public ZoneId zone() {
        return ZoneId.of(
                switch (department.value()) {
                    case "971" -> "America/Guadeloupe";
                    case "972" -> "America/Martinique";
                    case "973" -> "America/Cayenne";
                    case "974" -> "Indian/Reunion";
                    case "975" -> "America/Miquelon";
                    case "976" -> "Indian/Mayotte";
                    case "977" -> "America/St_Barthelemy";
                    case "978" -> "America/Marigot";
                    case "986" -> "Pacific/Wallis";
                    case "987" -> "Pacific/Tahiti";
                    case "988" -> "Pacific/Noumea";
                    default -> "Europe/Paris";
                });
    }
}
