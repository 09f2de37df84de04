package fr.acteslocaux.serialization.form;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Attachment;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.authority.Organ;
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
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
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
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.ActReference;
import fr.acteslocaux.lifecycle.Relation;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.school.School;
import fr.acteslocaux.serialization.report.CheckReport;
import fr.acteslocaux.serialization.report.ReportedDeadline;
import fr.acteslocaux.serialization.report.ReportedFinding;
import fr.acteslocaux.serialization.report.ReportedGap;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.CountedPeriod;
import fr.acteslocaux.wording.Recital;
import fr.acteslocaux.wording.RemediesClause;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The types that are written alone, such as a field of somebody's own bean, each with its form.
 */
public final class PublicForms {

    private static final List<PublicForm<?>> ALL = List.of(
            new PublicForm<>(Uai.class, ValueForms.UAI),
            new PublicForm<>(Siren.class, ValueForms.SIREN),
            new PublicForm<>(Siret.class, ValueForms.SIRET),
            new PublicForm<>(CommuneCode.class, ValueForms.COMMUNE),
            new PublicForm<>(DepartmentCode.class, ValueForms.DEPARTMENT),
            new PublicForm<>(ActNumber.class, ValueForms.ACT_NUMBER),
            new PublicForm<>(TransmissionNumber.class, ValueForms.TRANSMISSION_NUMBER),
            new PublicForm<>(ActNature.class, ValueForms.ACT_NATURE),
            new PublicForm<>(ActMatter.class, ValueForms.ACT_MATTER),
            new PublicForm<>(ActIdentifier.class, ValueForms.ACT_IDENTIFIER),
            new PublicForm<>(LegalReference.class, ValueForms.LEGAL_REFERENCE),
            new PublicForm<>(Euros.class, ValueForms.EUROS),
            new PublicForm<>(Amount.TaxBasis.class, ValueForms.constants("tax-basis", Amount.TaxBasis.class)),
            new PublicForm<>(Amount.class, ValueForms.AMOUNT),
            new PublicForm<>(UnitPrice.class, ValueForms.UNIT_PRICE),
            new PublicForm<>(SchoolYear.class, ValueForms.SCHOOL_YEAR),
            new PublicForm<>(Length.class, ValueForms.LENGTH),
            new PublicForm<>(CountedPeriod.class, ClauseForms.countedPeriod()),
            new PublicForm<>(AdministrativeCourt.class, ValueForms.COURT),
            new PublicForm<>(LocalAuthority.class, AuthorityForms.AUTHORITY),
            new PublicForm<>(Mandate.class, AuthorityForms.MANDATE),
            new PublicForm<>(Signatory.class, WordingForms.SIGNATORY),
            new PublicForm<>(Signature.class, WordingForms.SIGNATURE),
            new PublicForm<>(Organ.class, ValueForms.constants("organ", Organ.class)),
            new PublicForm<>(Article.class, WordingForms.ARTICLE),
            new PublicForm<>(Citation.class, WordingForms.CITATION),
            new PublicForm<>(Recital.class, WordingForms.RECITAL),
            new PublicForm<>(RemediesClause.class, WordingForms.remedies()),
            new PublicForm<>(ActEvent.class, LifecycleForms.EVENT),
            new PublicForm<>(ActReference.class, LifecycleForms.actReference()),
            new PublicForm<>(Relation.class, LifecycleForms.RELATION),
            new PublicForm<>(School.class, ConventionForms.school()),
            new PublicForm<>(School.Kind.class, ConventionForms.SCHOOL_KIND),
            new PublicForm<>(Delegation.class, DelegationForms.DELEGATION),
            new PublicForm<>(Delegation.GrantingDeliberation.class, DelegationForms.grantingDeliberation()),
            new PublicForm<>(Delegation.GrantedMatter.class, DelegationForms.GRANTED_MATTER),
            new PublicForm<>(Exercise.class, DelegationForms.EXERCISE),
            new PublicForm<>(Convention.class, ConventionForms.CONVENTION),
            new PublicForm<>(ConventionOutline.class, ConventionForms.OUTLINE),
            new PublicForm<>(Party.class, ConventionForms.party()),
            new PublicForm<>(FeeSchedule.class, ConventionForms.feeSchedule()),
            new PublicForm<>(FeeSchedule.Line.class, ConventionForms.feeLine()),
            new PublicForm<>(CollectionOrder.class, ClauseForms.COLLECTION_ORDER),
            new PublicForm<>(Term.class, ConventionForms.term()),
            new PublicForm<>(Term.Start.class, ConventionForms.termStart()),
            new PublicForm<>(Termination.class, ClauseForms.TERMINATION),
            new PublicForm<>(Clause.DataProtection.class, ClauseForms.DATA_PROTECTION),
            new PublicForm<>(Clause.EditorialResponsibility.class, ClauseForms.EDITORIAL),
            new PublicForm<>(Clause.Assistance.class, ClauseForms.ASSISTANCE),
            new PublicForm<>(Clause.Indicators.class, ClauseForms.INDICATORS),
            new PublicForm<>(Attachment.class, CommonFields.attachment()),
            new PublicForm<>(Sitting.Attendance.class, SittingForms.attendance()),
            new PublicForm<>(Sitting.class, SittingForms.SESSION),
            new PublicForm<>(Vote.class, SittingForms.VOTE),
            new PublicForm<>(Act.class, ActForms.ACT),
            new PublicForm<>(ReportedFinding.class, ReportForms.FINDING),
            new PublicForm<>(ReportedDeadline.class, ReportForms.DEADLINE),
            new PublicForm<>(CheckReport.class, ReportForms.CHECK_REPORT),
            new PublicForm<>(ReportedGap.class, ReportForms.GAP));

    private PublicForms() {}

    /**
     * Returns the types, in the order of the rooms of core.
     *
     * @return the types with their forms; a sealed type stands for its variants
     */
    public static List<PublicForm<?>> all() {
        return ALL;
    }

    /**
     * Finds a type by its name in schemas.
     *
     * @param name  the name, such as {@code school}
     * @return the type, empty if there is none of that name
     */
    public static Optional<PublicForm<?>> named(String name) {
        return withVariants().filter(form -> form.name().equals(name)).findFirst();
    }

    /**
     * Returns the names of all types.
     *
     * @return the names, sorted
     */
    public static List<String> names() {
        return withVariants().map(PublicForm::name).distinct().sorted().toList();
    }

    private static Stream<PublicForm<?>> withVariants() {
        return ALL.stream().flatMap(form -> Stream.concat(Stream.of(form), form.variants().stream()));
    }
}
