package fr.acteslocaux.place;

import fr.acteslocaux.identifier.DepartmentCode;
import java.util.Objects;

/**
 * Where a claimant lives.
 *
 * @legal.term domicile du requérant
 * @legal.source CJA-R421-7
 */
public sealed interface Residence {

    /**
     * In France.
     *
     * @param department  the department or collectivity
     */
    record InFrance(DepartmentCode department) implements Residence {

        public InFrance {
            Objects.requireNonNull(department, "department");
        }
    }

    /** Abroad. */
    record Abroad() implements Residence {}
}
