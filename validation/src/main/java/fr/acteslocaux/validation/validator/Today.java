package fr.acteslocaux.validation.validator;

import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day in Paris by the clock of the validator, wherever its server stands. */
final class Today {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Today() {}

    static LocalDate of(ConstraintValidatorContext context) {
        return LocalDate.ofInstant(context.getClockProvider().getClock().instant(), PARIS);
    }
}
