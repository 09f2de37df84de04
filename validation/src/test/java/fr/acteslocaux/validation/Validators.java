package fr.acteslocaux.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators without expression language, each with its language and its day. */
final class Validators {

    private Validators() {}

    static Validator in(Locale locale) {
        return at(locale, "2024-06-10T12:00:00Z");
    }

    static Validator at(Locale locale, String instant) {
        return factory(locale, instant).getValidator();
    }

    static ValidatorFactory factory(Locale locale, String instant) {
        Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        ClockProvider clockProvider = () -> clock;
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(interpolator(locale))
                .clockProvider(clockProvider)
                .addProperty(
                        "hibernate.validator.constraint_mapping_contributors",
                        "fr.acteslocaux.validation.hibernate.ActConstraints")
                .buildValidatorFactory();
    }

    static ParameterMessageInterpolator interpolator(Locale locale) {
        return new ParameterMessageInterpolator(Set.of(Locale.FRENCH, Locale.ENGLISH), locale, false);
    }

    static Set<String> paths(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toSet());
    }
}
