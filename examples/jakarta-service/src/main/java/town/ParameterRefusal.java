package town;

import fr.acteslocaux.serialization.document.UnreadableDocumentException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a parameter that is no value of its type with what is wrong with it. */
@Provider
public class ParameterRefusal implements ExceptionMapper<BadRequestException> {

    @Override
    public Response toResponse(BadRequestException refused) {
        return refused.getCause() instanceof UnreadableDocumentException malformed
                ? Refusal.ofProblems("Un paramètre est mal formé.", malformed.problems())
                : refused.getResponse();
    }
}
