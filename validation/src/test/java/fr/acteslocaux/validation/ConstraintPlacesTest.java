package fr.acteslocaux.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.Trigger;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.testing.Acts;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where constraints may stand, what they may be made into, and when the day changes. */
class ConstraintPlacesTest {

    private static final Validator ENGLISH = Validators.in(Locale.ENGLISH);

    private static final String SCHOOL = "must be the number of a school: seven digits and their key letter";

    /** A class with fields and methods, unlike a record. */
    static class Enrolment {

        @ValidUai
        final String school = "0120612B";

        @EuroAmount(max = "100")
        @EuroAmount(max = "50", message = "dear: more than {max}")
        final String fee = "70";

        @ValidSiren
        String payer(@ValidCommuneCode String commune) {
            return commune;
        }
    }

    @Test
    void fields_areChecked() {
        assertThat(ENGLISH.validate(new Enrolment()))
                .extracting(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .containsExactlyInAnyOrder("school: " + SCHOOL, "fee: dear: more than 50");
    }

    @Test
    void parametersAndReturnedValues_areChecked() throws NoSuchMethodException {
        Enrolment enrolment = new Enrolment();
        Method payer = Enrolment.class.getDeclaredMethod("payer", String.class);
        assertThat(ENGLISH.forExecutables().validateParameters(enrolment, payer, new Object[] {"20202"}))
                .hasSize(1);
        assertThat(ENGLISH.forExecutables().validateReturnValue(enrolment, payer, "12202"))
                .hasSize(1);
    }

    /** A constraint of somebody else, made of ours. */
    @NotNull
    @ValidUai
    @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    @interface OurSchool {

        String message() default "is no school of ours";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Composed(@OurSchool @Nullable String school) {}

    @Test
    void constraints_compose() {
        assertThat(ENGLISH.validate(new Composed("0120612B")))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("is no school of ours");
        assertThat(ENGLISH.validate(new Composed("0120612A"))).isEmpty();
    }

    record Read(
            @ValidUai Uai school, @EuroAmount(max = "10") Amount fee) {}

    @Test
    void constraints_mayStayWhereTextsBecameValues() {
        assertThat(ENGLISH.validate(new Read(Uai.parse("0120612A"), Amount.parse("10 €"))))
                .isEmpty();
        assertThat(Validators.paths(ENGLISH.validate(new Read(Uai.parse("0120612A"), Amount.parse("11 €")))))
                .containsExactly("fee");
    }

    record Anything(@AppealOpen Object challenged) {}

    record Challenged(@AppealOpen Act act) {}

    static Stream<Arguments> instants() {
        return Stream.of(
                Arguments.of("2024-08-05T21:59:59Z", true),
                Arguments.of("2024-08-05T22:00:00Z", false),
                Arguments.of("2024-08-06T00:00:00Z", false));
    }

    /** The last day ends at midnight in Paris, where it is two hours later in summer. */
    @ParameterizedTest
    @MethodSource("instants")
    void appeal_isOpenUntilTheLastDayEndsInParis(String instant, boolean open) {
        Validator then = Validators.at(Locale.ENGLISH, instant);
        assertThat(then.validate(new Challenged(Acts.rodezEnt2024())).isEmpty()).isEqualTo(open);
    }

    record Lodged(
            @AppealOpen ContentiousAppeal usual,
            @AppealOpen(underEveryReading = true) ContentiousAppeal careful) {}

    /** Published on Tuesday 30 July 2024: the last day is Monday 30 September or Tuesday 1 October, as one reads the law. */
    @Test
    void debatedAppeal_isOpenLongestUnderTheUsualReading() {
        ContentiousAppeal appeal =
                ContentiousAppeal.after(new Trigger(Trigger.Kind.PUBLICATION, LocalDate.of(2024, 7, 30)));
        Lodged lodged = new Lodged(appeal, appeal);
        assertThat(Validators.paths(
                        Validators.at(Locale.ENGLISH, "2024-09-30T12:00:00Z").validate(lodged)))
                .isEmpty();
        assertThat(Validators.paths(
                        Validators.at(Locale.ENGLISH, "2024-10-01T12:00:00Z").validate(lodged)))
                .containsExactly("careful");
        assertThat(Validators.paths(
                        Validators.at(Locale.ENGLISH, "2024-10-02T12:00:00Z").validate(lodged)))
                .containsExactlyInAnyOrder("usual", "careful");
    }

    record Granting(@DelegableMatterInForce int item) {}

    @Test
    void matter_isInForceOnTheDayOfTheClock() {
        assertThat(Validators.at(Locale.ENGLISH, "2014-03-01T12:00:00Z").validate(new Granting(25)))
                .hasSize(1);
        assertThat(Validators.at(Locale.ENGLISH, "2024-06-03T12:00:00Z").validate(new Granting(25)))
                .isEmpty();
    }

    record Somewhere(@WorkingDay(territory = "Rodez") LocalDate day) {}

    record Sometime(@DelegableMatterInForce(on = "hier") int item) {}

    record Dear(@EuroAmount(max = "much") String fee) {}

    static Stream<Arguments> misdeclared() {
        return Stream.of(
                Arguments.of(new Somewhere(LocalDate.of(2024, 6, 3)), "territory 'Rodez'; expected the code of a"),
                Arguments.of(new Sometime(4), "on 'hier'; expected a day such as 2024-06-03"),
                Arguments.of(new Dear("1"), "max 'much'; expected an amount in euros"));
    }

    @ParameterizedTest
    @MethodSource("misdeclared")
    void constraintThatIsDeclaredWrongly_saysSo(Object bean, String complaint) {
        assertThatThrownBy(() -> ENGLISH.validate(bean))
                .isInstanceOf(ValidationException.class)
                .satisfies(failure -> assertThat(Stream.iterate(failure, f -> f != null, Throwable::getCause)
                                .map(Throwable::getMessage))
                        .anySatisfy(message -> assertThat(message).contains(complaint)));
    }

    @Test
    void typeWithoutValidator_isRefusedByTheProvider() {
        assertThatThrownBy(() -> ENGLISH.validate(new Anything("tomorrow")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("AppealOpen");
    }

    record Faraway(@WorkingDay LocalDate day) {}

    @Test
    void dayWhoseHolidaysAreUnknown_isNotShownToBeWorked() {
        assertThat(ENGLISH.validate(new Faraway(LocalDate.of(1950, 1, 2)))).hasSize(1);
        assertThat(ENGLISH.validate(new Faraway(LocalDate.of(9999, 1, 4)))).hasSize(1);
    }

    @Test
    void violations_areOfTheLanguageAsked() {
        assertThat(messages(Locale.FRENCH))
                .containsExactly("doit être un numéro d'école (UAI) : sept chiffres et leur lettre clé");
        assertThat(messages(Locale.ENGLISH)).containsExactly(SCHOOL);
        assertThat(messages(Locale.GERMAN)).containsExactly(SCHOOL);
    }

    private static Set<String> messages(Locale locale) {
        return Set.copyOf(Validators.in(locale).validateValue(Pupil.class, "school", "x").stream()
                .map(ConstraintViolation::getMessage)
                .toList());
    }

    record Pupil(@ValidUai String school) {}
}
