package fr.acteslocaux.spring;

import fr.acteslocaux.jackson3.DocumentException;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.UnreadableDocumentException;
import fr.acteslocaux.serialization.form.ValueText;
import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.ObjectUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
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
                .map(item -> items(mismatch.getValue(), item)
                        .flatMap(text -> item.read(text).problems().stream())
                        .toList())
                .orElseGet(cause::problems);
    }

    private static Stream<String> items(@Nullable Object value, ValueText<?> item) {
        return value instanceof String list
                ? ValueListText.items(list, item).stream()
                : Stream.of(ObjectUtils.toObjectArray(value))
                        .map(each -> each.toString().strip());
    }

    @ExceptionHandler
    ProblemDetail bean(MethodArgumentNotValidException thrown, Locale locale) {
        boolean isOfBody = thrown.getParameter().hasParameterAnnotation(RequestBody.class)
                || thrown.getParameter().hasParameterAnnotation(RequestPart.class);
        Violations violations = new Violations(messages, locale);
        return isOfBody
                ? violations(violations.of(thrown.getBindingResult()), locale)
                : form(thrown.getBindingResult(), violations.ofForm(thrown.getBindingResult()), language(locale));
    }

    /** What a form has are parameters: those that are no values are told before what constraints say of the others. */
    private static ProblemDetail form(BindingResult form, List<ProblemError> violated, Language language) {
        List<ProblemError> malformed = form.getFieldErrors().stream()
                .filter(FieldError::isBindingFailure)
                .flatMap(field -> malformed(field, language))
                .toList();
        return malformed.isEmpty()
                ? new ProblemWriter(ProblemWriter.VIOLATIONS, language).write(violated)
                : new ProblemWriter(ProblemWriter.PARAMETER, language).write(malformed);
    }

    private static Stream<ProblemError> malformed(FieldError field, Language language) {
        return Optional.of(field)
                .filter(error -> error.contains(TypeMismatchException.class))
                .map(error -> NestedExceptionUtils.getMostSpecificCause(error.unwrap(TypeMismatchException.class)))
                .filter(UnreadableDocumentException.class::isInstance)
                .map(cause -> ProblemError.ofParameter(
                        field.getField(), ((UnreadableDocumentException) cause).problems(), language))
                .orElseGet(() -> List.of(ProblemError.ofConstraint(
                        field.getField(), null, null, String.valueOf(field.getDefaultMessage()))))
                .stream();
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
        return CallersLanguage.of(locale).getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Language.ENGLISH
                : Language.FRENCH;
    }
}
