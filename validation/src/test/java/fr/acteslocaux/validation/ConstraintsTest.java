package fr.acteslocaux.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintsTest {

    /** A bean of a user, with a constraint of each kind in each place. */
    record Registration(
            @ValidUai String uai,
            @ValidSiren String siren,
            @ValidSiret String siret,
            @ValidCommuneCode String commune,
            @ValidActIdentifier String act,
            List<@ValidUai String> schools,
            Map<@ValidCommuneCode String, @ValidSiren String> sirens,
            Optional<@ValidSiret String> payer) {}

    private static final Registration GOOD = new Registration(
            "0120612A",
            "211202023",
            "21120202300019",
            "12202",
            "012-211202023-20240603-DEC20240126-AU",
            List.of("0120612A", "0120611Z"),
            Map.of("12202", "211202023"),
            Optional.of("21120202300019"));

    private static Set<ConstraintViolation<Registration>> violations(Registration bean, Locale locale) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(Locale.FRENCH, Locale.ENGLISH), locale, false))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(bean);
        }
    }

    @Test
    void validate_findsNothingInAGoodBean() {
        assertThat(violations(GOOD, Locale.FRENCH)).isEmpty();
    }

    @Test
    void validate_takesNullForValid() {
        Registration empty = new Registration(null, null, null, null, null, null, null, Optional.empty());
        assertThat(violations(empty, Locale.FRENCH)).isEmpty();
    }

    @Test
    void validate_findsEachFaultOnceInItsPlace() {
        Registration bad = new Registration(
                "0120612B",
                "211202024",
                "21120202300018",
                "20202",
                "012-21120223-20240603-DEC20240126-AU",
                Arrays.asList("0120612A", "0120611A"),
                Map.of("1220", "21120202"),
                Optional.of("2112020230001"));
        assertThat(violations(bad, Locale.FRENCH).stream()
                        .map(violation -> violation.getPropertyPath().toString())
                        .collect(Collectors.toList()))
                .containsExactlyInAnyOrder(
                        "uai",
                        "siren",
                        "siret",
                        "commune",
                        "act",
                        "schools[1].<list element>",
                        "sirens<K>[1220].<map key>",
                        "sirens[1220].<map value>",
                        "payer");
    }

    static List<List<Object>> messages() {
        return List.of(
                List.of(Locale.FRENCH, "doit être un numéro d'école (UAI) : sept chiffres et leur lettre clé"),
                List.of(Locale.ENGLISH, "must be the number of a school: seven digits and their key letter"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void validate_speaksTheLanguageOfTheReader(List<Object> localeAndMessage) {
        Registration bad = new Registration("x", null, null, null, null, null, null, Optional.empty());
        assertThat(violations(bad, (Locale) localeAndMessage.get(0)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly((String) localeAndMessage.get(1));
    }

    @Test
    void messages_areThereForEveryConstraintInEveryLanguage() {
        Registration bad = new Registration("x", "x", "x", "x", "x", null, null, Optional.empty());
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(violations(bad, locale))
                    .hasSize(5)
                    .extracting(ConstraintViolation::getMessage)
                    .doesNotHaveDuplicates()
                    .noneMatch(message -> message.contains("{"));
        }
    }
}
