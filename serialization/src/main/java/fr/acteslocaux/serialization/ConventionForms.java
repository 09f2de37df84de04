package fr.acteslocaux.serialization;

import static fr.acteslocaux.serialization.ValueForms.AMOUNT;
import static fr.acteslocaux.serialization.ValueForms.COUNT;
import static fr.acteslocaux.serialization.ValueForms.COURT;
import static fr.acteslocaux.serialization.ValueForms.DAY;
import static fr.acteslocaux.serialization.ValueForms.DEPARTMENT;
import static fr.acteslocaux.serialization.ValueForms.SCHOOL_YEAR;
import static fr.acteslocaux.serialization.ValueForms.SIRET;
import static fr.acteslocaux.serialization.ValueForms.TEXT;
import static fr.acteslocaux.serialization.ValueForms.UAI;
import static fr.acteslocaux.serialization.ValueForms.constants;
import static fr.acteslocaux.serialization.ValueForms.stated;
import static fr.acteslocaux.serialization.WordingForms.ARTICLE;
import static fr.acteslocaux.serialization.WordingForms.SIGNATORY;
import static fr.acteslocaux.serialization.WordingForms.SIGNATURE;

import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.Signatory;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.convention.FeeUnit;
import fr.acteslocaux.convention.Party;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.convention.TermStart;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.school.School;
import fr.acteslocaux.school.SchoolKind;
import fr.acteslocaux.serialization.wire.ChoiceForm;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.ListForm;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.UnionForm;
import fr.acteslocaux.serialization.wire.WireForm;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How conventions are written. */
final class ConventionForms {

    static final WireForm<Stated<Amount>> STATED_AMOUNT = stated("stated-amount", AMOUNT);
    static final WireForm<Stated<Term>> STATED_TERM = stated("stated-term", term());
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
        Field<Convention, Optional<Stated<List<School>>>> schools =
                convention.optional("schools", stated("stated-schools", ListForm.of(school())), Convention::schools);
        Field<Convention, Stated<Term>> term = convention.required("term", STATED_TERM, Convention::term);
        Field<Convention, Optional<Stated<AdministrativeCourt>>> chosenCourt =
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
                values.of(schools),
                values.of(term),
                values.of(chosenCourt),
                values.of(signatures)));
    }

    private static WireForm<Party> party() {
        ObjectForm.Builder<Party> party = ObjectForm.named("party");
        Field<Party, String> name = party.required("name", TEXT, Party::name);
        Field<Party, Optional<String>> calledAs = party.optional("calledAs", TEXT, Party::calledAs);
        Field<Party, Optional<Siret>> siret = party.optional("siret", SIRET, Party::siret);
        Field<Party, Optional<String>> address = party.optional("address", TEXT, Party::address);
        Field<Party, Signatory> representative = party.required("representative", SIGNATORY, Party::representative);
        return party.build(values -> new Party(
                values.of(name), values.of(calledAs), values.of(siret), values.of(address), values.of(representative)));
    }

    private static WireForm<FeeSchedule> feeSchedule() {
        ObjectForm.Builder<FeeSchedule> fee = ObjectForm.named("fee");
        Field<FeeSchedule, FeeUnit> unit = fee.required("unit", constants(FeeUnit.class), FeeSchedule::unit);
        Field<FeeSchedule, Stated<Amount>> unitPrice = fee.required("unitPrice", STATED_AMOUNT, FeeSchedule::unitPrice);
        Field<FeeSchedule, Stated<Integer>> count =
                fee.required("count", stated("stated-count", COUNT), FeeSchedule::count);
        Field<FeeSchedule, Stated<Amount>> total = fee.required("total", STATED_AMOUNT, FeeSchedule::total);
        return fee.build(
                values -> new FeeSchedule(values.of(unit), values.of(unitPrice), values.of(count), values.of(total)));
    }

    private static WireForm<School> school() {
        ObjectForm.Builder<School> school = ObjectForm.named("school");
        Field<School, Uai> uai = school.required("uai", UAI, School::uai);
        Field<School, SchoolKind> kind = school.required(
                "kind", ChoiceForm.of(List.of(SchoolKind.values()), SchoolKind::abbreviation), School::kind);
        Field<School, String> name = school.required("name", TEXT, School::name);
        Field<School, String> town = school.required("town", TEXT, School::town);
        Field<School, DepartmentCode> department = school.required("department", DEPARTMENT, School::department);
        return school.build(values ->
                new School(values.of(uai), values.of(kind), values.of(name), values.of(town), values.of(department)));
    }

    private static WireForm<Term> term() {
        ObjectForm.Builder<Term> term = ObjectForm.named("term");
        Field<Term, TermStart> start = term.required("start", termStart(), Term::start);
        Field<Term, LocalDate> lastDay = term.required("lastDay", DAY, Term::lastDay);
        return term.build(values -> new Term(values.of(start), values.of(lastDay)));
    }

    private static WireForm<TermStart> termStart() {
        ObjectForm.Builder<TermStart.OnDay> onDay = ObjectForm.named("term-start-on-day");
        onDay.constant(UnionForm.DISCRIMINATOR, "day");
        Field<TermStart.OnDay, LocalDate> day = onDay.required("day", DAY, TermStart.OnDay::day);
        ObjectForm.Builder<TermStart.AtSignature> atSignature = ObjectForm.named("term-start-at-signature");
        atSignature.constant(UnionForm.DISCRIMINATOR, "signature");
        return UnionForm.<TermStart>named("term-start")
                .with(TermStart.OnDay.class, onDay.build(values -> new TermStart.OnDay(values.of(day))))
                .with(TermStart.AtSignature.class, atSignature.build(values -> new TermStart.AtSignature()));
    }
}
