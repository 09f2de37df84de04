package fr.acteslocaux.validation.validator;

import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.place.Territory;
import fr.acteslocaux.validation.WorkingDay;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks the {@link LegalCalendar} of a territory. */
public final class WorkingDayValidator implements ConstraintValidator<WorkingDay, LocalDate> {

    private Predicate<LocalDate> rule = day -> false;

    /** Makes the validator; providers do. */
    public WorkingDayValidator() {}

    @Override
    public void initialize(WorkingDay constraint) {
        LegalCalendar calendar = calendarOf(constraint.territory());
        Predicate<LocalDate> isWorked = constraint.inOffices() ? calendar::isOfficeDay : calendar::isWorkingDay;
        rule = day -> calendar.knows(day) && isWorked.test(day);
    }

    private static LegalCalendar calendarOf(String territory) {
        if (territory.isEmpty()) {
            return LegalCalendar.national();
        }
        return DepartmentCode.tryParse(territory)
                .or(() -> CommuneCode.tryParse(territory).map(CommuneCode::department))
                .map(department -> LegalCalendar.of(Territory.of(department)))
                .orElseThrow(() -> new ConstraintDeclarationException("@WorkingDay has territory '" + territory
                        + "'; expected the code of a department or a commune, such as 12 or 12202"));
    }

    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
        return day == null || rule.test(day);
    }

    /** Of a day in its usual form, {@code 2024-06-03}. */
    public static final class OfText extends ConvertingValidator<WorkingDay, CharSequence, LocalDate> {

        /** Makes the validator; providers do. */
        public OfText() {
            super(new WorkingDayValidator(), WorkingDayValidator::day);
        }
    }

    private static Optional<LocalDate> day(CharSequence text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
