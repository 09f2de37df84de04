package fr.acteslocaux.spring;

import fr.acteslocaux.compliance.Finding;
import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What constraints say; for what a validator of Spring says, the words are those of the application. */
record Violations(MessageSource messages, Locale locale) {

    private static final Comparator<ProblemError> IN_ORDER = Comparator.comparing(
                    (ProblemError error) -> Objects.requireNonNullElse(error.parameter(), ""))
            .thenComparing(error -> Objects.requireNonNullElse(error.pointer(), ""))
            .thenComparing(ProblemError::detail);

    List<ProblemError> of(Errors errors) {
        return inBody(errors).sorted(IN_ORDER).toList();
    }

    /** The same of a form, whose fields are parameters. */
    List<ProblemError> ofForm(Errors errors) {
        return errors.getAllErrors().stream()
                .map(error -> of(
                        error instanceof FieldError field ? field.getField() : error.getObjectName(),
                        null,
                        error,
                        violation(error)))
                .sorted(IN_ORDER)
                .toList();
    }

    List<ProblemError> of(List<ParameterValidationResult> results) {
        return results.stream().flatMap(this::of).sorted(IN_ORDER).toList();
    }

    private Stream<ProblemError> of(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return inBody(body);
        }
        String parameter = name(result.getMethodParameter());
        return result.getResolvableErrors().stream().map(error -> of(parameter, null, error, violation(result, error)));
    }

    /** Names a parameter as the request does, which may be otherwise than in Java. */
    private static String name(MethodParameter parameter) {
        MergedAnnotations annotations = MergedAnnotations.from(parameter.getParameterAnnotations());
        return Stream.of(RequestParam.class, PathVariable.class, RequestHeader.class, CookieValue.class)
                .map(annotations::get)
                .filter(MergedAnnotation::isPresent)
                .map(annotation -> annotation.getString(MergedAnnotation.VALUE))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(parameter.getParameterName(), ""));
    }

    private Stream<ProblemError> inBody(Errors errors) {
        return errors.getAllErrors().stream().map(error -> {
            Optional<ConstraintViolation<?>> violation = violation(error);
            return of(null, violation.map(JsonPointer::of).orElseGet(() -> pointer(error)), error, violation);
        });
    }

    private ProblemError of(
            @Nullable String parameter,
            @Nullable String pointer,
            MessageSourceResolvable error,
            Optional<ConstraintViolation<?>> violation) {
        ProblemError plain = ProblemError.ofConstraint(
                parameter,
                pointer,
                violation.map(Violations::constraint).orElse(null),
                violation.map(ConstraintViolation::getMessage).orElseGet(() -> messages.getMessage(error, locale)));
        return violation.flatMap(Violations::finding).map(plain::with).orElse(plain);
    }

    private static String constraint(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    private static Optional<Finding> finding(ConstraintViolation<?> violation) {
        return violation instanceof HibernateConstraintViolation<?> hibernate
                ? Optional.ofNullable(hibernate.getDynamicPayload(Finding.class))
                : Optional.empty();
    }

    private static Optional<ConstraintViolation<?>> violation(ObjectError error) {
        return error.contains(ConstraintViolation.class)
                ? Optional.of(error.unwrap(ConstraintViolation.class))
                : Optional.empty();
    }

    private static Optional<ConstraintViolation<?>> violation(
            ParameterValidationResult result, MessageSourceResolvable error) {
        return Optional.ofNullable(result.unwrap(error, ConstraintViolation.class));
    }

    private static String pointer(ObjectError error) {
        return error instanceof FieldError field ? JsonPointer.ofPath(field.getField()) : "";
    }
}
