package fr.acteslocaux.validation.validator;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.calendar.LegalContext;
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

    /** Of an act, in the territory of its authority. */
    public static final class OfAct implements ConstraintValidator<AppealOpen, Act> {

        private final AppealOpenValidator ofDeadline = new AppealOpenValidator();

        /** Makes the validator; providers do. */
        public OfAct() {}

        @Override
        public void initialize(AppealOpen constraint) {
            ofDeadline.initialize(constraint);
        }

        @Override
        public boolean isValid(@Nullable Act act, ConstraintValidatorContext context) {
            return act == null
                    || ofDeadline.isValid(
                            ActTimeline.of(act, LegalContext.standard()).appeal(), context);
        }
    }

    /** Of an appeal with its circumstances, before a court of metropolitan France. */
    public static final class OfAppeal implements ConstraintValidator<AppealOpen, ContentiousAppeal> {

        private final AppealOpenValidator ofDeadline = new AppealOpenValidator();

        /** Makes the validator; providers do. */
        public OfAppeal() {}

        @Override
        public void initialize(AppealOpen constraint) {
            ofDeadline.initialize(constraint);
        }

        @Override
        public boolean isValid(@Nullable ContentiousAppeal appeal, ConstraintValidatorContext context) {
            return appeal == null || ofDeadline.isValid(appeal.deadline(LegalContext.standard()), context);
        }
    }
}
