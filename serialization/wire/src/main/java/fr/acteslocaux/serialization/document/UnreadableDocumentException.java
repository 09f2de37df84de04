package fr.acteslocaux.serialization.document;

import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a document has problems and somebody asks for its value all the same. Its message has a line for each. */
public final class UnreadableDocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 2L;

    private final List<Problem> problems;

    UnreadableDocumentException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " " + problem.pointer() + " "
                        + problem.text(Language.ENGLISH))
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns all problems.
     *
     * @return the problems in the order of the document; after Java serialization too
     */
    public List<Problem> problems() {
        return problems;
    }
}
