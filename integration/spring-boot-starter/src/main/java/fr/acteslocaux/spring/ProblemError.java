package fr.acteslocaux.spring;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param parameter  the parameter of the request, or the header, that is wrong
 * @param pointer  where in the document, as a JSON pointer from its root
 * @param line  the line of the document
 * @param column  the column of the document
 * @param kind  the kind of problem in a document or a text, or the name of the constraint
 * @param finding  the id of the check of an act
 * @param severity  how serious the check says it is
 * @param detail  what is wrong, in the language of the caller
 * @param sources  what the check cites
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProblemError(
        @Nullable String parameter,
        @Nullable String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable String kind,
        @Nullable String finding,
        @Nullable String severity,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> sources) {

    static List<ProblemError> ofDocument(List<Problem> problems, Language language) {
        return problems.stream()
                .map(problem -> new ProblemError(
                        null,
                        problem.pointer(),
                        lineOf(problem.place()),
                        columnOf(problem.place()),
                        problem.kind(),
                        null,
                        null,
                        problem.text(language),
                        List.of()))
                .toList();
    }

    private static @Nullable Integer lineOf(Place place) {
        return place.equals(Place.NONE) ? null : place.line();
    }

    private static @Nullable Integer columnOf(Place place) {
        return place.equals(Place.NONE) ? null : place.column();
    }

    static List<ProblemError> ofParameter(String parameter, List<Problem> problems, Language language) {
        return problems.stream()
                .map(problem -> new ProblemError(
                        parameter, null, null, null, problem.kind(), null, null, problem.text(language), List.of()))
                .toList();
    }

    static ProblemError ofConstraint(
            @Nullable String parameter, @Nullable String pointer, @Nullable String constraint, String detail) {
        return new ProblemError(parameter, pointer, null, null, constraint, null, null, detail, List.of());
    }

    /** The finding of a check, wherever the bean has its act. */
    ProblemError with(Finding found) {
        return new ProblemError(
                parameter,
                pointer,
                null,
                null,
                kind,
                found.id(),
                found.severity().name().toLowerCase(Locale.ROOT),
                detail,
                found.sources().stream().map(LegalSource::toString).toList());
    }
}
