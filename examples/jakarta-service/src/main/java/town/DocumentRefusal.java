package town;

import fr.acteslocaux.serialization.databind.DocumentException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a document that is none of an act with all its problems. */
@Provider
public class DocumentRefusal implements ExceptionMapper<DocumentException> {

    @Override
    public Response toResponse(DocumentException unreadable) {
        return Refusal.ofProblems("Le document ne peut pas être lu.", unreadable.problems());
    }
}
