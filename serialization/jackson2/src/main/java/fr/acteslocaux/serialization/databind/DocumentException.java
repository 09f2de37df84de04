package fr.acteslocaux.serialization.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.form.PublicForm;
import java.util.List;

/**
 * A part of a document that is not what its type wants, with all that is wrong with it.
 */
public final class DocumentException extends MismatchedInputException {

    private static final long serialVersionUID = 2L;

    private final List<Problem> problems;

    private DocumentException(JsonParser parser, PublicForm<?> form, List<Problem> problems) {
        super(parser, form.complaint(problems), form.type());
        this.problems = List.copyOf(problems);
    }

    /** Says what is wrong with the value whose last token a parser stands on. */
    static DocumentException of(JsonParser parser, PublicForm<?> form, List<Problem> problems) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return new DocumentException(
                parser,
                form,
                problems.stream().map(problem -> problem.within(pointer)).toList());
    }

    /**
     * Returns all problems.
     *
     * @return the problems, whose pointers begin at the root of the document; after Java serialization too
     */
    public List<Problem> problems() {
        return problems;
    }
}
