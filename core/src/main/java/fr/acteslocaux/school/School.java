package fr.acteslocaux.school;

import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Uai;
import java.util.Objects;

/**
 * A school as a list in a convention names it. For example the line
 * {@code RODEZ - 12 - E.E.PU FERDINAND FOCH RODEZ - 0120612A} names the town, the department, the kind, the name and the
 * number of a public elementary school.
 *
 * @legal.term école
 * @param uai  its number in the national register
 * @param kind  what school it is
 * @param name  its name, as printed
 * @param town  the town, as printed
 * @param department  the department
 */
public record School(Uai uai, SchoolKind kind, String name, String town, DepartmentCode department) {

    public School {
        Objects.requireNonNull(uai, "uai");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(town, "town");
        Objects.requireNonNull(department, "department");
    }
}
