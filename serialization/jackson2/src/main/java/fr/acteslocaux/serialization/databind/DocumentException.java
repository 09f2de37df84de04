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

    DocumentException(JsonParser parser, PublicForm<?> form, List<Problem> problems) {
        super(parser, form.complaint(problems), form.type());
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns all problems.
     *
     * @return the problems, whose pointers begin at the part that was read; after Java serialization too
     */
    public List<Problem> problems() {
        return problems;
    }
}
