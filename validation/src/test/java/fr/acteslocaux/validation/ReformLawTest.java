package fr.acteslocaux.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSources;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.law.Wording;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Constraints follow the law that the validator is given. */
class ReformLawTest {

    private static final LocalDate MON_2026_11_30 = LocalDate.of(2026, 11, 30);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final LocalDate MON_2027_01_04 = LocalDate.of(2027, 1, 4);

    record Challenge(@AppealOpen Decision act) {}

    record Dossier(
            @Compliant(policy = CompliancePolicy.PUBLISHED, failOn = Severity.ERROR)
            Decision decision) {}

    private static Decision published(LocalDate day, int months) {
        return Acts.rodezEnt2024().toBuilder()
                .character(ActCharacter.REGULATORY)
                .conventions(List.of())
                .withoutTerm()
                .events(List.of(new ActEvent.Signed(day), new ActEvent.Transmitted(day), new ActEvent.Published(day)))
                .remedies(new StatedIn<>(
                        "3",
                        new RemediesClause(
                                List.of(RemediesClause.Route.COURT),
                                OptionalInt.of(months),
                                List.of(RemediesClause.StartingPoint.PUBLICATION),
                                Optional.empty(),
                                false,
                                List.of())))
                .build();
    }

    private static Validator under(Law law, LocalDate today) {
        return under(LegalContext.standard().under(law), today);
    }

    private static Validator under(LegalContext context, LocalDate today) {
        return Validators.factory(Locale.ENGLISH, today + "T12:00:00Z")
                .unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .constraintValidatorPayload(context)
                .getValidator();
    }

    /** Of two months for ever, whatever the table of the library will say of later days. */
    private static Law twoMonths() {
        return Law.standard()
                .with(Wording.of(
                        Rules.APPEAL_CLEAR_MONTHS, LegalSources.CJA_R421_1, Parameter.of(Parameter.Unit.MONTHS, 2)));
    }

    private static Law threeMonths() {
        LegalSource bill = LegalSource.statute("BILL", "CJA, art. R. 421-1 (projet)", InForce.since(FRI_2027_01_01));
        return twoMonths().with(Wording.of(Rules.APPEAL_CLEAR_MONTHS, bill, Parameter.of(Parameter.Unit.MONTHS, 3)));
    }

    @DisplayName("Trois mois au lieu de deux : le recours est encore ouvert, la mention de trois mois est juste")
    @Test
    void constraints_followTheLawThatIsGiven() {
        LocalDate mon20270315 = LocalDate.of(2027, 3, 15);
        Challenge reformed = new Challenge(published(MON_2027_01_04, 3));
        Challenge before = new Challenge(published(MON_2026_11_30, 2));
        assertThat(under(twoMonths(), mon20270315).validate(reformed)).hasSize(1);
        assertThat(under(threeMonths(), mon20270315).validate(reformed)).isEmpty();
        assertThat(under(threeMonths(), mon20270315).validate(before))
                .as("the law of its own day")
                .hasSize(1);
        Dossier dossier = new Dossier(published(MON_2027_01_04, 3));
        assertThat(Validators.paths(under(twoMonths(), mon20270315).validate(dossier)))
                .containsExactly("decision.remedies.value.months");
        assertThat(under(threeMonths(), mon20270315).validate(dossier)).isEmpty();
    }

    @DisplayName("Un article qui cesse sans être remplacé : le délai est indéterminé, l'acte n'est pas accusé")
    @Test
    void constraints_accuseNobodyWhereNoLawIsInForce() {
        Law closed = twoMonths()
                .with(LegalSources.CJA_R421_1.inForce(
                        new InForce(LegalSources.CJA_R421_1.inForce().from(), Optional.of(FRI_2027_01_01))));
        assertThat(under(closed, MON_2027_01_04).validate(new Challenge(published(MON_2027_01_04, 2))))
                .as("what is undetermined is not valid, for it cannot be shown to be so")
                .hasSize(1);
        assertThat(under(closed, MON_2027_01_04).validate(new Dossier(published(MON_2027_01_04, 7))))
                .isEmpty();
    }

    @DisplayName("Le contexte peut être donné une fois pour tous les validateurs")
    @Test
    void context_mayBeGivenToTheFactory() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(Validators.interpolator(Locale.ENGLISH))
                .constraintValidatorPayload(LegalContext.standard().under(threeMonths()))
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Dossier(published(MON_2027_01_04, 3))))
                    .isEmpty();
            assertThat(Validators.paths(factory.getValidator().validate(new Dossier(published(MON_2026_11_30, 3)))))
                    .as("three months are wrong before the reform")
                    .containsExactly("decision.remedies.value.months");
        }
    }

    record Desk(@Compliant(failOn = Severity.WARNING) Act act) {}

    @DisplayName("Vu d'un jour, ce qui est en retard est une violation")
    @Test
    void compliant_findsWhatIsOverdueFromTheDayOneLooksFrom() {
        Act forgotten = Acts.withFault("report.overdue", 42);
        LegalContext later = Acts.contextOf("report.overdue", forgotten);
        assertThat(under(LegalContext.standard(), MON_2027_01_04).validate(new Desk(forgotten)))
                .isEmpty();
        assertThat(Validators.paths(under(later, MON_2027_01_04).validate(new Desk(forgotten))))
                .containsExactly("act.events");
    }

    @DisplayName("Une autre charge utile que le contexte ne dit rien du droit")
    @Test
    void payload_ofAnotherTypeIsNoLaw() {
        Validator validator = Validators.factory(Locale.ENGLISH, "2027-03-15T12:00:00Z")
                .unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .constraintValidatorPayload("three months")
                .getValidator();
        assertThat(validator.validate(new Challenge(published(MON_2026_11_30, 3))))
                .as("two months after Monday 30 November 2026 are over")
                .hasSize(1);
    }
}
