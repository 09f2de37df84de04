package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ValueForms.constants;
import static fr.acteslocaux.serialization.form.ValueForms.stated;

import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.convention.Amendment;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.ConventionOutline;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.convention.Party;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.school.School;
import fr.acteslocaux.serialization.wire.ChoiceForm;
import fr.acteslocaux.serialization.wire.Forms;
import fr.acteslocaux.serialization.wire.ListForm;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.UnionForm;
import fr.acteslocaux.serialization.wire.WholeNumberForm;
import fr.acteslocaux.wording.StatedIn;
import java.util.List;

/** How conventions are written. */
final class ConventionForms {

    private ConventionForms() {}

    static void addTo(Forms forms) {
        forms.is(
                School.Kind.class,
                ChoiceForm.of(List.of(School.Kind.values()), School.Kind::abbreviation)
                        .definedAs("school-kind"));
        forms.record(School.class, "school").add();
        forms.is(
                stated("stated-schools", ListForm.of(forms.of(School.class))),
                StatedIn.class,
                List.class,
                School.class);
        forms.record(Party.class, "party").add();
        addTerm(forms);
        addFee(forms);
        stated(forms, "stated-court", AdministrativeCourt.class);
        stated(forms, "stated-text", String.class);
        stated(forms, "stated-school-year", SchoolYear.class);
        forms.is(
                stated("stated-school-kinds", ListForm.of(forms.of(School.Kind.class))),
                StatedIn.class,
                List.class,
                School.Kind.class);
        forms.is(
                stated("stated-school-names", ListForm.of(forms.of(String.class))),
                StatedIn.class,
                List.class,
                String.class);
        forms.record(ConventionOutline.class, "convention-outline").add();
        forms.record(Amendment.class, "amendment")
                .with("number", WholeNumberForm.atLeast(1))
                .add();
        forms.record(Convention.class, "convention").add();
    }

    private static void addTerm(Forms forms) {
        forms.is(
                Term.Start.class,
                UnionForm.<Term.Start>named("term-start")
                        .with(Term.Start.OnDay.class, start(forms, Term.Start.OnDay.class, "on-day", "day"))
                        .with(
                                Term.Start.AtSignature.class,
                                start(forms, Term.Start.AtSignature.class, "signature", "signature"))
                        .with(
                                Term.Start.AtNotification.class,
                                start(forms, Term.Start.AtNotification.class, "notification", "notification"))
                        .with(
                                Term.Start.WhenExecutory.class,
                                start(forms, Term.Start.WhenExecutory.class, "executory", "executory"))
                        .with(Term.Start.AtEvent.class, start(forms, Term.Start.AtEvent.class, "event", "event")));
        forms.record(Term.Renewal.class, "renewal")
                .with("times", WholeNumberForm.between(1, Term.Renewal.MOST_TIMES))
                .add();
        forms.record(Term.class, "term")
                .called("isIndefinite", "indefinite")
                .withoutFalse("isIndefinite")
                .atLeastOneOf("start", "lastDay", "statedLength", "indefinite")
                .add();
        stated(forms, "stated-term", Term.class);
    }

    private static <S extends Record & Term.Start> ObjectForm<S> start(
            Forms forms, Class<S> type, String name, String tag) {
        return forms.record(type, "term-start-" + name)
                .ofFamily("term-start")
                .constant(UnionForm.DISCRIMINATOR, tag)
                .form();
    }

    private static void addFee(Forms forms) {
        stated(forms, "stated-amount", Amount.class);
        stated(forms, "stated-count", Integer.class);
        stated(forms, "stated-euros", Euros.class);
        stated(forms, "stated-unit-price", UnitPrice.class);
        constants(forms, "fee-unit", FeeSchedule.Unit.class);
        constants(forms, "fee-schedule-rounding", FeeSchedule.Rounding.class);
        forms.is(
                FeeSchedule.Line.class,
                UnionForm.<FeeSchedule.Line>named("fee-line")
                        .with(FeeSchedule.Line.PerUnit.class, line(forms, FeeSchedule.Line.PerUnit.class, "per-unit"))
                        .with(
                                FeeSchedule.Line.FixedSum.class,
                                line(forms, FeeSchedule.Line.FixedSum.class, "fixed-sum")));
        forms.record(FeeSchedule.class, "fee").add();
    }

    private static <L extends Record & FeeSchedule.Line> ObjectForm<L> line(Forms forms, Class<L> type, String name) {
        return forms.record(type, "fee-" + name)
                .ofFamily("fee-line")
                .constant(UnionForm.DISCRIMINATOR, name)
                .form();
    }
}
