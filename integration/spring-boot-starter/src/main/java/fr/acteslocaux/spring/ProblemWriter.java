package fr.acteslocaux.spring;

import fr.acteslocaux.text.Language;
import java.net.URI;
import java.util.List;
import java.util.ResourceBundle;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Writes a problem of one kind. */
record ProblemWriter(String kind, Language language) {

    static final String DOCUMENT = "document";
    static final String PARAMETER = "parameter";
    static final String VIOLATIONS = "violations";

    ProblemDetail write(List<ProblemError> errors) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setType(URI.create("urn:actes-locaux:problem:" + kind));
        problem.setTitle(ResourceBundle.getBundle(
                        ProblemWriter.class.getPackageName() + ".problems",
                        language.locale(),
                        ProblemWriter.class.getClassLoader())
                .getString(kind));
        problem.setProperty("errors", errors);
        return problem;
    }
}
