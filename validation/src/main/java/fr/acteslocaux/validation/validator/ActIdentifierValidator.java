package fr.acteslocaux.validation.validator;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.text.AsPrinted;
import fr.acteslocaux.validation.ValidActIdentifier;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks {@link ActIdentifier#isValid(CharSequence)}. */
public final class ActIdentifierValidator extends TextValidator<ValidActIdentifier> {

    /** Makes the validator; providers do. */
    public ActIdentifierValidator() {
        super(ActIdentifier::isValid);
    }

    /** Of a value that was read already: it cannot be malformed. */
    public static final class OfValue extends ValueValidator<ValidActIdentifier, ActIdentifier> {

        /** Makes the validator; providers do. */
        public OfValue() {}
    }

    /** Of a text that was kept as it stands: it is an identifier only if it could be read as one. */
    public static final class OfWritten implements ConstraintValidator<ValidActIdentifier, AsPrinted<ActIdentifier>> {

        /** Makes the validator; providers do. */
        public OfWritten() {}

        @Override
        public boolean isValid(@Nullable AsPrinted<ActIdentifier> written, ConstraintValidatorContext context) {
            return written == null || written.isWellFormed();
        }
    }
}
