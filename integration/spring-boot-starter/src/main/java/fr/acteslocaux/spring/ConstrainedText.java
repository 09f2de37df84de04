package fr.acteslocaux.spring;

import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.validation.LegalReferenceText;
import fr.acteslocaux.validation.ValidActIdentifier;
import fr.acteslocaux.validation.ValidActMatter;
import fr.acteslocaux.validation.ValidActNature;
import fr.acteslocaux.validation.ValidActNumber;
import fr.acteslocaux.validation.ValidCommuneCode;
import fr.acteslocaux.validation.ValidDepartmentCode;
import fr.acteslocaux.validation.ValidSchoolYear;
import fr.acteslocaux.validation.ValidSiren;
import fr.acteslocaux.validation.ValidSiret;
import fr.acteslocaux.validation.ValidTransmissionNumber;
import fr.acteslocaux.validation.ValidUai;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which value a text must be, where a constraint stands on it: {@code @ValidSiren String}. */
final class ConstrainedText {

    static final Map<Class<? extends Annotation>, Class<?>> VALUES = Map.ofEntries(
            Map.entry(ValidActIdentifier.class, ActIdentifier.class),
            Map.entry(ValidActMatter.class, ActMatter.class),
            Map.entry(ValidActNature.class, ActNature.class),
            Map.entry(ValidActNumber.class, ActNumber.class),
            Map.entry(ValidCommuneCode.class, CommuneCode.class),
            Map.entry(ValidDepartmentCode.class, DepartmentCode.class),
            Map.entry(ValidSchoolYear.class, SchoolYear.class),
            Map.entry(ValidSiren.class, Siren.class),
            Map.entry(ValidSiret.class, Siret.class),
            Map.entry(ValidTransmissionNumber.class, TransmissionNumber.class),
            Map.entry(ValidUai.class, Uai.class),
            Map.entry(LegalReferenceText.class, LegalReference.class));

    private ConstrainedText() {}

    static Optional<Class<?>> of(Class<?> type, Annotation @Nullable [] annotations) {
        if (annotations == null || !type.equals(String.class)) {
            return Optional.empty();
        }
        return Stream.of(annotations)
                .<Class<?>>flatMap(annotation -> Stream.ofNullable(VALUES.get(annotation.annotationType())))
                .findFirst();
    }
}
