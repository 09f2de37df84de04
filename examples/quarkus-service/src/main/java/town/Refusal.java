package town;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.text.Language;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What is answered to a request that is wrong: problem details (RFC 9457).
 *
 * @param title  what is wrong with it as a whole
 * @param status  the status of the answer
 * @param errors  all that is wrong
 */
public record Refusal(String title, int status, List<Fault> errors) {

    /**
     * Something that is wrong.
     *
     * @param pointer  where in the document, as a JSON pointer
     * @param finding  the check that found it, or null
     * @param detail  what is wrong
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(String pointer, String finding, String detail) {}

    static Response ofProblems(String title, List<Problem> problems) {
        return of(
                title,
                problems.stream()
                        .map(problem -> new Fault(problem.pointer(), null, problem.text(Language.FRENCH)))
                        .toList());
    }

    static Response of(String title, List<Fault> errors) {
        Response.Status status = Response.Status.BAD_REQUEST;
        return Response.status(status)
                .type("application/problem+json")
                .entity(new Refusal(title, status.getStatusCode(), errors))
                .build();
    }
}
