package fr.acteslocaux.spring;

import fr.acteslocaux.jackson3.DocumentException;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.UnreadableDocumentException;
import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.ObjectUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Turns what the caller did wrong into problem details. Spring hands over whatever has one of these exceptions as a cause: what
 * is no fault of the caller, such as the document of another service, is thrown again.
 */
@RestControllerAdvice
@Order(ProblemAutoConfiguration.ORDER)
final class ProblemAdvice {

    private final MessageSource messages;

    ProblemAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler(DocumentException.class)
    ProblemDetail document(Exception thrown, DocumentException cause, Locale locale) throws Exception {
        if (thrown instanceof HttpMessageNotReadableException) {
            Language language = language(locale);
            return new ProblemWriter(ProblemWriter.DOCUMENT, language)
                    .write(ProblemError.ofDocument(cause.problems(), language));
        }
        throw thrown;
    }

    @ExceptionHandler(UnreadableDocumentException.class)
    ProblemDetail text(Exception thrown, UnreadableDocumentException cause, Locale locale) throws Exception {
        Language language = language(locale);
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            return new ProblemWriter(ProblemWriter.PARAMETER, language)
                    .write(ProblemError.ofParameter(mismatch.getName(), problems(mismatch, cause), language));
        }
        if (thrown == cause) {
            return new ProblemWriter(ProblemWriter.DOCUMENT, language)
                    .write(ProblemError.ofDocument(cause.problems(), language));
        }
        throw thrown;
    }

    /** Spring tells of a list as a whole: here each of its items is read again, and what is wrong with any is told. */
    private static List<Problem> problems(
            MethodArgumentTypeMismatchException mismatch, UnreadableDocumentException cause) {
        return ParameterValue.of(mismatch.getParameter())
                .item()
                .map(item -> items(mismatch.getValue())
                        .flatMap(text -> item.read(text).problems().stream())
                        .toList())
                .orElseGet(cause::problems);
    }

    private static Stream<String> items(@Nullable Object value) {
        return Stream.of(
                        value instanceof String list
                                ? StringUtils.commaDelimitedListToStringArray(list)
                                : ObjectUtils.toObjectArray(value))
                .map(item -> item.toString().strip());
    }

    @ExceptionHandler
    ProblemDetail bean(MethodArgumentNotValidException thrown, Locale locale) {
        return violations(new Violations(messages, locale).of(thrown.getBindingResult()), locale);
    }

    @ExceptionHandler
    ProblemDetail method(HandlerMethodValidationException thrown, Locale locale) throws Exception {
        if (thrown.isForReturnValue()) {
            throw thrown;
        }
        return violations(new Violations(messages, locale).of(thrown.getParameterValidationResults()), locale);
    }

    private static ProblemDetail violations(List<ProblemError> errors, Locale locale) {
        return new ProblemWriter(ProblemWriter.VIOLATIONS, language(locale)).write(errors);
    }

    private static Language language(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Language.ENGLISH : Language.FRENCH;
    }
}
