package fr.acteslocaux.validation.validator;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.validation.AppealOpen;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares a last day with today. */
public final class AppealOpenValidator implements ConstraintValidator<AppealOpen, Deadline> {

    private boolean underEveryReading;

    /** Makes the validator; providers do. */
    public AppealOpenValidator() {}

    @Override
    public void initialize(AppealOpen constraint) {
        underEveryReading = constraint.underEveryReading();
    }

    @Override
    public boolean isValid(@Nullable Deadline deadline, ConstraintValidatorContext context) {
        if (deadline == null || deadline instanceof Deadline.NoLimit || deadline instanceof Deadline.NotStarted) {
            return true;
        }
        Optional<LocalDate> last = underEveryReading ? deadline.safeDay() : deadline.lastDay();
        return last.map(day -> !Today.of(context).isAfter(day)).orElse(false);
    }

    /** Of an act, in the territory of its authority unless a context names another. */
    public static final class OfAct extends ConvertingValidator<AppealOpen, Act, Deadline> {

        /** Makes the validator; providers do. */
        public OfAct() {
            super(
                    new AppealOpenValidator(),
                    (act, context) -> Optional.of(
                            ActTimeline.of(act, GivenContext.of(context)).appeal()));
        }
    }

    /** Of an appeal with its circumstances, before a court of metropolitan France unless a context names another. */
    public static final class OfAppeal extends ConvertingValidator<AppealOpen, ContentiousAppeal, Deadline> {

        /** Makes the validator; providers do. */
        public OfAppeal() {
            super(
                    new AppealOpenValidator(),
                    (appeal, context) -> Optional.of(appeal.deadline(GivenContext.of(context))));
        }
    }
}
