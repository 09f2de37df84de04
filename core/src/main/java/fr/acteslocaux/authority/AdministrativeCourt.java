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
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An administrative court of first instance, by the name of its seat or territory, such as {@code Toulouse}.
 * <p>
 * The name is kept as it is written: {@code TA de Toulouse} and {@code TOULOUSE} are two texts, and not equal, but the same
 * court, see {@link #isSameAs(AdministrativeCourt)}. The law names courts by their town; those overseas by their territory,
 * most of them since 18 September 2015: the court of {@code La Réunion} was that of {@code Saint-Denis}. The courts of
 * Saint-Barthélemy and Saint-Martin sit in Basse-Terre, whose name they share with that of La Guadeloupe.
 * <p>
 * Courts are found by department. Two airports have a court of their own, which the department does not tell: Orly that of
 * Melun; Roissy that of Cergy-Pontoise from 21 April 2002, and that of Montreuil since 2 August 2009.
 *
 * @legal.term tribunal administratif
 * @legal.source CJA-R221-1, CJA-R221-3
 * @param name  the name, as the law gives it or as somebody wrote it
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
    public record District(DepartmentCode department, AdministrativeCourt court, InForce inForce) {

        District namedOn(LocalDate day) {
            return new District(department, court.asNamedOn(day), inForce);
        }
    }

    private static final List<District> DISTRICTS =
            TsvTable.of(AdministrativeCourt.class, "administrative-courts.tsv").rows().stream()
                    .map(row -> new District(
                            DepartmentCode.parse(row.text("department")),
                            new AdministrativeCourt(row.text("court")),
                            new InForce(row.day("from"), row.day("until"))))
                    .toList();

    private static final Map<DepartmentCode, List<District>> BY_DEPARTMENT =
            DISTRICTS.stream().collect(Collectors.groupingBy(District::department));

    private static final CourtNames NAMES = new CourtNames(DISTRICTS.stream()
            .map(district -> district.court().name())
            .collect(Collectors.toCollection(LinkedHashSet::new)));

    public AdministrativeCourt {
        Objects.requireNonNull(name, "name");
    }

    /**
     * Finds the court of a department.
     *
     * @param department  the department
     * @param day  the day on which the request is registered
     * @return the court, by the name that the law gave it that day, or empty before 2001
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
        for (District district : BY_DEPARTMENT.getOrDefault(department, List.of())) {
            if (district.inForce().includes(day)) {
                return Optional.of(district.namedOn(day));
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the departments whose requests the court registers.
     *
     * @param day  the day on which the request is registered
     * @return the districts in the order of their departments; none if no court has the name; those of several courts if they
     *     share it
     */
    public List<District> districtsOf(LocalDate day) {
        return DISTRICTS.stream()
                .filter(district -> district.inForce().includes(day))
                .map(district -> district.namedOn(day))
                .filter(district -> isSameAs(district.court()))
                .toList();
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
        Optional<DepartmentCode> department = author.departmentOfSeat();
        if (department.isEmpty()) {
            return Outcome.missing(seat, Facts.ACT_DEPARTMENT);
        }
        return of(department.get(), day)
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
                .map(byDefault -> Outcome.of(
                        chosen.isPresent() ? byDefault.then(choice, chosen.get().asNamedOn(day)) : byDefault))
                .orElseGet(() -> Outcome.notInForce(performance));
    }

    /**
     * Says whether there is, or was, a court of this name, however it is written.
     *
     * @return true if the tables of courts have it
     */
    public boolean isKnown() {
        return !NAMES.courtsOf(name).isEmpty();
    }

    /**
     * Says whether two names are those of one court. Case, accents, hyphens, apostrophes and blanks make no difference, nor
     * whether it is called by its town or its territory: {@code TA d'ORLEANS} is Orléans, and {@code Fort-de-France} La
     * Martinique.
     *
     * @param other  the other court
     * @return true if they are the same; of names that no court has, if they differ only in how they are written
     */
    public boolean isSameAs(AdministrativeCourt other) {
        return name.equals(other.name)
                || !Collections.disjoint(NAMES.courtsOf(name), NAMES.courtsOf(other.name))
                || CourtNames.lettersOf(name).equals(CourtNames.lettersOf(other.name));
    }

    /**
     * Names the court as the law did: {@code Basse-Terre} on 17 September 2015 and {@code La Guadeloupe} on the morrow.
     *
     * @legal.source CJA-R221-1
     * @param day  the day
     * @return the same court by the name of that day; as it is written if no court has the name, or several
     */
    public AdministrativeCourt asNamedOn(LocalDate day) {
        Set<String> courts = NAMES.courtsOf(name);
        return courts.size() == 1
                ? new AdministrativeCourt(CourtNames.inLaw(courts.iterator().next(), day))
                : this;
    }

    /**
     * Suggests which court may be meant by a name that no court has, such as Toulouse by {@code Toulouze}.
     *
     * @return the one court of which few letters differ; empty if there is none or several, and for a court that is known
     */
    public Optional<AdministrativeCourt> suggestion() {
        return isKnown() ? Optional.empty() : NAMES.nearest(name).map(AdministrativeCourt::new);
    }

    @Override
    public int compareTo(AdministrativeCourt other) {
        return name.compareTo(other.name);
    }

    /**
     * Returns the name as it is written.
     *
     * @return such as {@code Toulouse}
     */
    @Override
    public String toString() {
        return name;
    }
}
