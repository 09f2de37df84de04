package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ClauseForms.ASSISTANCE;
import static fr.acteslocaux.serialization.form.ClauseForms.COLLECTION_ORDER;
import static fr.acteslocaux.serialization.form.ClauseForms.DATA_PROTECTION;
import static fr.acteslocaux.serialization.form.ClauseForms.EDITORIAL;
import static fr.acteslocaux.serialization.form.ClauseForms.INDICATORS;
import static fr.acteslocaux.serialization.form.ClauseForms.TERMINATION;
import static fr.acteslocaux.serialization.form.ValueForms.AMOUNT;
import static fr.acteslocaux.serialization.form.ValueForms.COUNT;
import static fr.acteslocaux.serialization.form.ValueForms.COURT;
import static fr.acteslocaux.serialization.form.ValueForms.DAY;
import static fr.acteslocaux.serialization.form.ValueForms.DEPARTMENT;
import static fr.acteslocaux.serialization.form.ValueForms.EUROS;
import static fr.acteslocaux.serialization.form.ValueForms.LENGTH;
import static fr.acteslocaux.serialization.form.ValueForms.SCHOOL_YEAR;
import static fr.acteslocaux.serialization.form.ValueForms.SIRET;
import static fr.acteslocaux.serialization.form.ValueForms.TEXT;
import static fr.acteslocaux.serialization.form.ValueForms.UAI;
import static fr.acteslocaux.serialization.form.ValueForms.UNIT_PRICE;
import static fr.acteslocaux.serialization.form.ValueForms.boxed;
import static fr.acteslocaux.serialization.form.ValueForms.constants;
import static fr.acteslocaux.serialization.form.ValueForms.stated;
import static fr.acteslocaux.serialization.form.ValueForms.unboxed;
import static fr.acteslocaux.serialization.form.WordingForms.ARTICLE;
import static fr.acteslocaux.serialization.form.WordingForms.SIGNATORY;
import static fr.acteslocaux.serialization.form.WordingForms.SIGNATURE;

import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.Signatory;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.convention.Clause;
import fr.acteslocaux.convention.CollectionOrder;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.ConventionOutline;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.convention.Party;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.convention.Termination;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.school.School;
import fr.acteslocaux.serialization.wire.ChoiceForm;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.ListForm;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.UnionForm;
import fr.acteslocaux.serialization.wire.WholeNumberForm;
import fr.acteslocaux.serialization.wire.WireForm;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How conventions are written. */
final class ConventionForms {

    static final WireForm<School.Kind> SCHOOL_KIND = ChoiceForm.of(
                    List.of(School.Kind.values()), School.Kind::abbreviation)
            .definedAs("school-kind");
    static final WireForm<StatedIn<Amount>> STATED_AMOUNT = stated("stated-amount", AMOUNT);
    static final WireForm<StatedIn<Term>> STATED_TERM = stated("stated-term", term());
    private static final WireForm<StatedIn<Integer>> STATED_COUNT = stated("stated-count", COUNT);
    static final WireForm<ConventionOutline> OUTLINE = outline();
    static final WireForm<Convention> CONVENTION = convention();

    private ConventionForms() {}

    private static WireForm<Convention> convention() {
        ObjectForm.Builder<Convention> convention = ObjectForm.named("convention");
        Field<Convention, String> title = convention.required("title", TEXT, Convention::title);
        Field<Convention, Optional<SchoolYear>> schoolYear =
                convention.optional("schoolYear", SCHOOL_YEAR, Convention::schoolYear);
        Field<Convention, List<Party>> parties = convention.list("parties", party(), Convention::parties);
        Field<Convention, Optional<String>> preamble = convention.optional("preamble", TEXT, Convention::preamble);
        Field<Convention, List<Article>> articles = convention.list("articles", ARTICLE, Convention::articles);
        Field<Convention, Optional<FeeSchedule>> fee = convention.optional("fee", feeSchedule(), Convention::fee);
        Field<Convention, Optional<StatedIn<CollectionOrder>>> payment =
                convention.optional("payment", stated("stated-payment", COLLECTION_ORDER), Convention::payment);
        Field<Convention, Optional<StatedIn<List<School>>>> schools =
                convention.optional("schools", stated("stated-schools", ListForm.of(school())), Convention::schools);
        Field<Convention, Optional<StatedIn<Clause.Indicators>>> indicators =
                convention.optional("indicators", stated("stated-indicators", INDICATORS), Convention::indicators);
        Field<Convention, Optional<StatedIn<Clause.EditorialResponsibility>>> editorial =
                convention.optional("editorial", stated("stated-editorial", EDITORIAL), Convention::editorial);
        Field<Convention, Optional<StatedIn<Clause.Assistance>>> assistance =
                convention.optional("assistance", stated("stated-assistance", ASSISTANCE), Convention::assistance);
        Field<Convention, Optional<StatedIn<Clause.DataProtection>>> dataProtection = convention.optional(
                "dataProtection", stated("stated-data-protection", DATA_PROTECTION), Convention::dataProtection);
        Field<Convention, StatedIn<Term>> term = convention.required("term", STATED_TERM, Convention::term);
        Field<Convention, Optional<StatedIn<Termination>>> termination =
                convention.optional("termination", stated("stated-termination", TERMINATION), Convention::termination);
        Field<Convention, Optional<StatedIn<AdministrativeCourt>>> chosenCourt =
                convention.optional("chosenCourt", stated("stated-court", COURT), Convention::chosenCourt);
        Field<Convention, List<Signature>> signatures =
                convention.list("signatures", SIGNATURE, Convention::signatures);
        return convention.build(values -> new Convention(
                values.of(title),
                values.of(schoolYear),
                values.of(parties),
                values.of(preamble),
                values.of(articles),
                values.of(fee),
                values.of(payment),
                values.of(schools),
                values.of(indicators),
                values.of(editorial),
                values.of(assistance),
                values.of(dataProtection),
                values.of(term),
                values.of(termination),
                values.of(chosenCourt),
                values.of(signatures)));
    }

    private static WireForm<ConventionOutline> outline() {
        ObjectForm.Builder<ConventionOutline> outline = ObjectForm.named("convention-outline");
        Field<ConventionOutline, Optional<StatedIn<String>>> otherParty =
                outline.optional("otherParty", stated("stated-text", TEXT), ConventionOutline::otherParty);
        Field<ConventionOutline, Optional<StatedIn<SchoolYear>>> schoolYear = outline.optional(
                "schoolYear", stated("stated-school-year", SCHOOL_YEAR), ConventionOutline::schoolYear);
        Field<ConventionOutline, Optional<StatedIn<Integer>>> schoolCount =
                outline.optional("schoolCount", STATED_COUNT, ConventionOutline::schoolCount);
        Field<ConventionOutline, Optional<StatedIn<List<School.Kind>>>> schoolKinds = outline.optional(
                "schoolKinds", stated("stated-school-kinds", ListForm.of(SCHOOL_KIND)), ConventionOutline::schoolKinds);
        Field<ConventionOutline, Optional<StatedIn<List<String>>>> schoolNames = outline.optional(
                "schoolNames", stated("stated-school-names", ListForm.of(TEXT)), ConventionOutline::schoolNames);
        return outline.build(values -> new ConventionOutline(
                values.of(otherParty),
                values.of(schoolYear),
                values.of(schoolCount),
                values.of(schoolKinds),
                values.of(schoolNames)));
    }

    static WireForm<Party> party() {
        ObjectForm.Builder<Party> party = ObjectForm.named("party");
        Field<Party, String> name = party.required("name", TEXT, Party::name);
        Field<Party, Optional<String>> calledAs = party.optional("calledAs", TEXT, Party::calledAs);
        Field<Party, Optional<Siret>> siret = party.optional("siret", SIRET, Party::siret);
        Field<Party, Optional<String>> address = party.optional("address", TEXT, Party::address);
        Field<Party, Optional<Signatory>> representative =
                party.optional("representative", SIGNATORY, Party::representative);
        return party.build(values -> new Party(
                values.of(name), values.of(calledAs), values.of(siret), values.of(address), values.of(representative)));
    }

    static WireForm<FeeSchedule> feeSchedule() {
        ObjectForm.Builder<FeeSchedule> fee = ObjectForm.named("fee");
        Field<FeeSchedule, List<FeeSchedule.Line>> lines = fee.list("lines", feeLine(), FeeSchedule::lines);
        Field<FeeSchedule, FeeSchedule.Rounding> rounding = fee.required(
                "rounding", constants("fee-schedule-rounding", FeeSchedule.Rounding.class), FeeSchedule::rounding);
        Field<FeeSchedule, Optional<StatedIn<Euros>>> tax =
                fee.optional("tax", stated("stated-euros", EUROS), FeeSchedule::tax);
        Field<FeeSchedule, Optional<StatedIn<Amount>>> total = fee.optional("total", STATED_AMOUNT, FeeSchedule::total);
        return fee.build(
                values -> new FeeSchedule(values.of(lines), values.of(rounding), values.of(tax), values.of(total)));
    }

    static WireForm<FeeSchedule.Line> feeLine() {
        ObjectForm.Builder<FeeSchedule.Line.PerUnit> perUnit =
                ObjectForm.<FeeSchedule.Line.PerUnit>named("fee-per-unit").ofFamily("fee-line");
        perUnit.constant(UnionForm.DISCRIMINATOR, "per-unit");
        Field<FeeSchedule.Line.PerUnit, FeeSchedule.Unit> unit =
                perUnit.required("unit", constants("fee-unit", FeeSchedule.Unit.class), FeeSchedule.Line.PerUnit::unit);
        Field<FeeSchedule.Line.PerUnit, StatedIn<UnitPrice>> unitPrice = perUnit.required(
                "unitPrice", stated("stated-unit-price", UNIT_PRICE), FeeSchedule.Line.PerUnit::unitPrice);
        Field<FeeSchedule.Line.PerUnit, StatedIn<Integer>> count =
                perUnit.required("count", STATED_COUNT, FeeSchedule.Line.PerUnit::count);
        ObjectForm.Builder<FeeSchedule.Line.FixedSum> fixed =
                ObjectForm.<FeeSchedule.Line.FixedSum>named("fee-fixed-sum").ofFamily("fee-line");
        fixed.constant(UnionForm.DISCRIMINATOR, "fixed-sum");
        Field<FeeSchedule.Line.FixedSum, String> label =
                fixed.required("label", TEXT, FeeSchedule.Line.FixedSum::label);
        Field<FeeSchedule.Line.FixedSum, StatedIn<Amount>> sum =
                fixed.required("sum", STATED_AMOUNT, FeeSchedule.Line.FixedSum::sum);
        return UnionForm.<FeeSchedule.Line>named("fee-line")
                .with(
                        FeeSchedule.Line.PerUnit.class,
                        perUnit.build(values ->
                                new FeeSchedule.Line.PerUnit(values.of(unit), values.of(unitPrice), values.of(count))))
                .with(
                        FeeSchedule.Line.FixedSum.class,
                        fixed.build(values -> new FeeSchedule.Line.FixedSum(values.of(label), values.of(sum))));
    }

    static WireForm<School> school() {
        ObjectForm.Builder<School> school = ObjectForm.named("school");
        Field<School, Uai> uai = school.required("uai", UAI, School::uai);
        Field<School, School.Kind> kind = school.required("kind", SCHOOL_KIND, School::kind);
        Field<School, String> name = school.required("name", TEXT, School::name);
        Field<School, String> town = school.required("town", TEXT, School::town);
        Field<School, DepartmentCode> department = school.required("department", DEPARTMENT, School::department);
        return school.build(values ->
                new School(values.of(uai), values.of(kind), values.of(name), values.of(town), values.of(department)));
    }

    static WireForm<Term> term() {
        ObjectForm.Builder<Term> term = ObjectForm.named("term");
        Field<Term, Term.Start> start = term.required("start", termStart(), Term::start);
        Field<Term, LocalDate> lastDay = term.required("lastDay", DAY, Term::lastDay);
        Field<Term, Optional<Length>> statedLength = term.optional("statedLength", LENGTH, Term::statedLength);
        Field<Term, Optional<Term.TacitRenewal>> tacitRenewal =
                term.optional("tacitRenewal", tacitRenewal(), Term::tacitRenewal);
        return term.build(values ->
                new Term(values.of(start), values.of(lastDay), values.of(statedLength), values.of(tacitRenewal)));
    }

    private static WireForm<Term.TacitRenewal> tacitRenewal() {
        ObjectForm.Builder<Term.TacitRenewal> renewal = ObjectForm.named("tacit-renewal");
        Field<Term.TacitRenewal, Length> length = renewal.required("length", LENGTH, Term.TacitRenewal::length);
        Field<Term.TacitRenewal, Optional<Integer>> times = renewal.optional(
                "times", WholeNumberForm.between(1, Term.TacitRenewal.MOST_TIMES), value -> boxed(value.times()));
        return renewal.build(values -> new Term.TacitRenewal(values.of(length), unboxed(values.of(times))));
    }

    static WireForm<Term.Start> termStart() {
        ObjectForm.Builder<Term.Start.OnDay> onDay =
                ObjectForm.<Term.Start.OnDay>named("term-start-on-day").ofFamily("term-start");
        onDay.constant(UnionForm.DISCRIMINATOR, "day");
        Field<Term.Start.OnDay, LocalDate> day = onDay.required("day", DAY, Term.Start.OnDay::day);
        return UnionForm.<Term.Start>named("term-start")
                .with(Term.Start.OnDay.class, onDay.build(values -> new Term.Start.OnDay(values.of(day))))
                .with(Term.Start.AtSignature.class, startingWith("signature", new Term.Start.AtSignature()))
                .with(Term.Start.AtNotification.class, startingWith("notification", new Term.Start.AtNotification()))
                .with(Term.Start.WhenExecutory.class, startingWith("executory", new Term.Start.WhenExecutory()));
    }

    private static <S extends Term.Start> ObjectForm<S> startingWith(String event, S start) {
        return ObjectForm.<S>named("term-start-" + event)
                .ofFamily("term-start")
                .constant(UnionForm.DISCRIMINATOR, event)
                .build(values -> start);
    }
}
