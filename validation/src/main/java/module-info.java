/**
 * Jakarta Validation constraints for the values of acts, and for whole acts.
 */
module fr.acteslocaux.validation {
    requires transitive fr.acteslocaux.core;
    requires transitive jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports fr.acteslocaux.validation;
    exports fr.acteslocaux.validation.hibernate;

    opens fr.acteslocaux.validation.validator;

    provides jakarta.validation.ConstraintValidator with
            fr.acteslocaux.validation.validator.ActIdentifierValidator,
            fr.acteslocaux.validation.validator.ActIdentifierValidator.OfValue,
            fr.acteslocaux.validation.validator.ActIdentifierValidator.OfWritten,
            fr.acteslocaux.validation.validator.ActMatterValidator,
            fr.acteslocaux.validation.validator.ActMatterValidator.OfValue,
            fr.acteslocaux.validation.validator.ActNatureValidator,
            fr.acteslocaux.validation.validator.ActNatureValidator.OfValue,
            fr.acteslocaux.validation.validator.ActNumberValidator,
            fr.acteslocaux.validation.validator.ActNumberValidator.OfValue,
            fr.acteslocaux.validation.validator.AppealOpenValidator,
            fr.acteslocaux.validation.validator.AppealOpenValidator.OfAct,
            fr.acteslocaux.validation.validator.AppealOpenValidator.OfAppeal,
            fr.acteslocaux.validation.validator.CommuneCodeValidator,
            fr.acteslocaux.validation.validator.CommuneCodeValidator.OfValue,
            fr.acteslocaux.validation.validator.CompliantValidator,
            fr.acteslocaux.validation.validator.CompliantValidator.OfConvention,
            fr.acteslocaux.validation.validator.DelegableMatterInForceValidator,
            fr.acteslocaux.validation.validator.DelegableMatterInForceValidator.OfExercise,
            fr.acteslocaux.validation.validator.DelegableMatterInForceValidator.OfGrantedMatter,
            fr.acteslocaux.validation.validator.DepartmentCodeValidator,
            fr.acteslocaux.validation.validator.DepartmentCodeValidator.OfValue,
            fr.acteslocaux.validation.validator.EuroAmountValidator,
            fr.acteslocaux.validation.validator.EuroAmountValidator.OfEuros,
            fr.acteslocaux.validation.validator.EuroAmountValidator.OfNumber,
            fr.acteslocaux.validation.validator.EuroAmountValidator.OfText,
            fr.acteslocaux.validation.validator.LegalReferenceTextValidator,
            fr.acteslocaux.validation.validator.LegalReferenceTextValidator.OfReference,
            fr.acteslocaux.validation.validator.LegalReferenceTextValidator.OfReferences,
            fr.acteslocaux.validation.validator.SchoolYearValidator,
            fr.acteslocaux.validation.validator.SchoolYearValidator.OfValue,
            fr.acteslocaux.validation.validator.SirenValidator,
            fr.acteslocaux.validation.validator.SirenValidator.OfValue,
            fr.acteslocaux.validation.validator.SiretValidator,
            fr.acteslocaux.validation.validator.SiretValidator.OfValue,
            fr.acteslocaux.validation.validator.TransmissionNumberValidator,
            fr.acteslocaux.validation.validator.TransmissionNumberValidator.OfValue,
            fr.acteslocaux.validation.validator.UaiValidator,
            fr.acteslocaux.validation.validator.UaiValidator.OfValue,
            fr.acteslocaux.validation.validator.WorkingDayValidator,
            fr.acteslocaux.validation.validator.WorkingDayValidator.OfText;
}
