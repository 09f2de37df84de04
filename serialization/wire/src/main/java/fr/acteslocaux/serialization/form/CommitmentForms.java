package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ValueForms.constants;
import static fr.acteslocaux.serialization.form.ValueForms.stated;

import fr.acteslocaux.commitment.BudgetLine;
import fr.acteslocaux.commitment.Commitment;
import fr.acteslocaux.commitment.Guarantee;
import fr.acteslocaux.commitment.InterestRate;
import fr.acteslocaux.commitment.LandTransfer;
import fr.acteslocaux.commitment.Loan;
import fr.acteslocaux.commitment.Parcel;
import fr.acteslocaux.commitment.Subsidy;
import fr.acteslocaux.commitment.Sum;
import fr.acteslocaux.commitment.Tariff;
import fr.acteslocaux.money.Percentage;
import fr.acteslocaux.serialization.wire.Forms;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.RecordForm;
import fr.acteslocaux.serialization.wire.TextForm;
import fr.acteslocaux.serialization.wire.UnionForm;
import fr.acteslocaux.serialization.wire.WireForm;

/** How what an act commits an authority to is written. */
final class CommitmentForms {

    private static final WireForm<Percentage> SHARE = TextForm.of(ValueForms::parsePercentage, Percentage::toString)
            .with("pattern", "^(100|(0|[1-9][0-9]?)(\\.[0-9]{0,5}[1-9])?)$")
            .withExamples("50")
            .definedAs("share");

    private CommitmentForms() {}

    static void addTo(Forms forms) {
        constants(forms, "sum-bound", Sum.Bound.class);
        constants(forms, "sum-flow", Sum.Flow.class);
        constants(forms, "budget-section", BudgetLine.Section.class);
        constants(forms, "land-transfer-kind", LandTransfer.Kind.class);
        forms.record(Parcel.class, "parcel").add();
        forms.is(
                InterestRate.class,
                UnionForm.<InterestRate>named("interest-rate")
                        .with(InterestRate.Fixed.class, rate(forms, InterestRate.Fixed.class, "fixed"))
                        .with(InterestRate.Indexed.class, rate(forms, InterestRate.Indexed.class, "indexed")));
        ObjectForm<Loan> loan = commitment(forms, Loan.class, "loan").form();
        forms.is(Loan.class, loan);
        forms.is(
                Commitment.class,
                UnionForm.<Commitment>named("commitment")
                        .with(Sum.class, commitment(forms, Sum.class, "sum").form())
                        .with(
                                Subsidy.class,
                                commitment(forms, Subsidy.class, "subsidy").form())
                        .with(
                                BudgetLine.class,
                                commitment(forms, BudgetLine.class, "budget-line")
                                        .atLeastOneOf("expenditure", "revenue")
                                        .form())
                        .with(Loan.class, loan)
                        .with(
                                Guarantee.class,
                                commitment(forms, Guarantee.class, "guarantee")
                                        .with("share", SHARE)
                                        .form())
                        .with(
                                LandTransfer.class,
                                commitment(forms, LandTransfer.class, "land-transfer")
                                        .form())
                        .with(
                                Tariff.class,
                                commitment(forms, Tariff.class, "tariff").form()));
        stated(forms, "stated-commitment", Commitment.class);
    }

    private static <R extends Record & InterestRate> ObjectForm<R> rate(Forms forms, Class<R> type, String name) {
        return forms.record(type, "interest-rate-" + name)
                .ofFamily("interest-rate")
                .constant(UnionForm.DISCRIMINATOR, name)
                .form();
    }

    private static <C extends Record & Commitment> RecordForm<C> commitment(Forms forms, Class<C> type, String name) {
        return forms.record(type, "commitment-of-" + name)
                .ofFamily("commitment")
                .constant(UnionForm.DISCRIMINATOR, name);
    }
}
