package town;

import fr.acteslocaux.compliance.Finding;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Answers an act that is not compliant with what the checks found, and where. */
@Provider
public class ViolationRefusal implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException refused) {
        return Refusal.of(
                "Ce qui est demandé n'est pas conforme.",
                refused.getConstraintViolations().stream()
                        .map(violation -> new Refusal.Fault(pointer(violation), finding(violation), violation.getMessage()))
                        .sorted(Comparator.comparing(Refusal.Fault::pointer).thenComparing(Refusal.Fault::detail))
                        .toList());
    }

    /** {@code conventions[0].fee} stands in the document at {@code /conventions/0/fee}. */
    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = hibernate.getDynamicPayload(Finding.class);
        return finding == null ? null : finding.id();
    }
}
