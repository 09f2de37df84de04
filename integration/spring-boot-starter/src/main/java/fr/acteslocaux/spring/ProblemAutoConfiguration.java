package fr.acteslocaux.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Answers with problem details (RFC 9457) where a document cannot be read, a parameter is malformed or an act or a bean violates
 * constraints, unless {@value #PROBLEMS} is false.
 * <p>
 * The member {@code errors} has all that is wrong, each with the {@code pointer} from the root of the document or the
 * {@code parameter}, and a {@code detail} in the language of the caller: French unless it is English. A
 * {@code @ControllerAdvice} of the application with an order below {@value #ORDER} comes first.
 */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = ProblemAutoConfiguration.PROBLEMS, matchIfMissing = true)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ProblemAutoConfiguration {

    /** The property that lets problems be answered so; it is true if it is absent. */
    public static final String PROBLEMS = "actes-locaux.problems";

    /** Before the order of Spring Boot's own problem details, 0. */
    public static final int ORDER = -1;

    /** Makes the configuration; Spring does. */
    public ProblemAutoConfiguration() {}

    @Bean
    ProblemAdvice actesLocauxProblemAdvice(MessageSource messages) {
        return new ProblemAdvice(messages);
    }
}
