package fr.acteslocaux.convention;

import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.school.School;
import fr.acteslocaux.wording.StatedIn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an act says of the convention that it signs, beside its term and cost. The convention says it again, perhaps
 * otherwise.
 * <p>
 * For example, decision DEC2024/0126 names the <i>Région Académique Occitanie</i>, the school year 2024-2025, three kinds
 * of public schools, and the private primary school {@code Sainte Procule}.
 *
 * @param otherParty  the other party, as the act names it
 * @param schoolYear  the school year
 * @param schoolCount  how many schools
 * @param schoolKinds  the kinds of schools, in the order of the text
 * @param schoolNames  the schools that it names, as printed
 */
public record ConventionOutline(
        Optional<StatedIn<String>> otherParty,
        Optional<StatedIn<SchoolYear>> schoolYear,
        Optional<StatedIn<Integer>> schoolCount,
        Optional<StatedIn<List<School.Kind>>> schoolKinds,
        Optional<StatedIn<List<String>>> schoolNames) {

    private static final ConventionOutline EMPTY = new ConventionOutline(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ConventionOutline {
        Objects.requireNonNull(otherParty, "otherParty");
        Objects.requireNonNull(schoolYear, "schoolYear");
        Objects.requireNonNull(schoolCount, "schoolCount");
        schoolKinds = schoolKinds.map(stated -> new StatedIn<>(stated.article(), List.copyOf(stated.value())));
        schoolNames = schoolNames.map(stated -> new StatedIn<>(stated.article(), List.copyOf(stated.value())));
    }

    /**
     * Says nothing.
     *
     * @return the outline of an act that says nothing of its convention
     */
    public static ConventionOutline empty() {
        return EMPTY;
    }

    /**
     * Names the other party.
     *
     * @param otherParty  the other party, as the act names it
     * @return the outline with it
     */
    public ConventionOutline withOtherParty(StatedIn<String> otherParty) {
        return new ConventionOutline(Optional.of(otherParty), schoolYear, schoolCount, schoolKinds, schoolNames);
    }

    /**
     * Says the school year.
     *
     * @param schoolYear  the school year
     * @return the outline with it
     */
    public ConventionOutline withSchoolYear(StatedIn<SchoolYear> schoolYear) {
        return new ConventionOutline(otherParty, Optional.of(schoolYear), schoolCount, schoolKinds, schoolNames);
    }

    /**
     * Says how many schools.
     *
     * @param schoolCount  how many schools
     * @return the outline with it
     */
    public ConventionOutline withSchoolCount(StatedIn<Integer> schoolCount) {
        return new ConventionOutline(otherParty, schoolYear, Optional.of(schoolCount), schoolKinds, schoolNames);
    }

    /**
     * Says which kinds of schools.
     *
     * @param schoolKinds  the kinds of schools
     * @return the outline with it
     */
    public ConventionOutline withSchoolKinds(StatedIn<List<School.Kind>> schoolKinds) {
        return new ConventionOutline(otherParty, schoolYear, schoolCount, Optional.of(schoolKinds), schoolNames);
    }

    /**
     * Names schools.
     *
     * @param schoolNames  the schools that it names, as printed
     * @return the outline with it
     */
    public ConventionOutline withSchoolNames(StatedIn<List<String>> schoolNames) {
        return new ConventionOutline(otherParty, schoolYear, schoolCount, schoolKinds, Optional.of(schoolNames));
    }

    /**
     * Says whether the act says nothing of its convention.
     *
     * @return true if it does not
     */
    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
