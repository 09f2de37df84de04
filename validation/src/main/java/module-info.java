/**
 * Jakarta Validation constraints for the identifiers of acts.
 */
module fr.acteslocaux.validation {
    requires transitive fr.acteslocaux.core;
    requires transitive jakarta.validation;
    requires static org.jspecify;

    exports fr.acteslocaux.validation;

    opens fr.acteslocaux.validation.validator;

    provides jakarta.validation.ConstraintValidator with
            fr.acteslocaux.validation.validator.ActIdentifierValidator,
            fr.acteslocaux.validation.validator.CommuneCodeValidator,
            fr.acteslocaux.validation.validator.SirenValidator,
            fr.acteslocaux.validation.validator.SiretValidator,
            fr.acteslocaux.validation.validator.UaiValidator;
}
