package fr.acteslocaux.cli;

import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.place.Residence;
import java.util.Optional;

/** Departments and communes as they are typed. */
final class Place {

    private static final String ABROAD = "abroad";

    private Place() {}

    /** Reads a code of a department, or of a commune for its department. */
    static Optional<DepartmentCode> department(String code) {
        return DepartmentCode.tryParse(code).or(() -> CommuneCode.tryParse(code).map(CommuneCode::department));
    }

    static Optional<Residence> residence(String code) {
        return code.equals(ABROAD)
                ? Optional.of(new Residence.Abroad())
                : department(code).map(Residence.InFrance::new);
    }
}
