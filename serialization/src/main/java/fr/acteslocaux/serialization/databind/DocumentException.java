package fr.acteslocaux.serialization.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a document that is not what its type wants, with all that is wrong with it.
 */
public final class DocumentException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_IN_MESSAGE = 10;

    private final transient List<Problem> problems;

    DocumentException(JsonParser parser, Class<?> type, List<Problem> problems) {
        super(parser, message(type, problems), type);
        this.problems = List.copyOf(problems);
    }

    private static String message(Class<?> type, List<Problem> problems) {
        String told = problems.stream()
                .limit(MOST_IN_MESSAGE)
                .map(problem -> problem.pointer().isEmpty()
                        ? problem.text(Language.ENGLISH)
                        : problem.pointer() + ": " + problem.text(Language.ENGLISH))
                .collect(Collectors.joining("; "));
        String more = problems.size() > MOST_IN_MESSAGE ? "; and " + (problems.size() - MOST_IN_MESSAGE) + " more" : "";
        return type.getSimpleName() + " cannot be read: " + told + more;
    }

    /**
     * Returns all problems.
     *
     * @return the problems, whose pointers begin at the part that was read; none if the exception was serialized
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
