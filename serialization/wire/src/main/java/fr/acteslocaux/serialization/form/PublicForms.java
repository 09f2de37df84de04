package fr.acteslocaux.serialization.form;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Attachment;
import fr.acteslocaux.act.Councillor;
import fr.acteslocaux.act.Election;
import fr.acteslocaux.act.Recusal;
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
import fr.acteslocaux.commitment.Commitment;
import fr.acteslocaux.commitment.InterestRate;
import fr.acteslocaux.commitment.Parcel;
import fr.acteslocaux.convention.Amendment;
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
import fr.acteslocaux.law.LegalReferences;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.ActReference;
import fr.acteslocaux.lifecycle.Relation;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.Percentage;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.school.School;
import fr.acteslocaux.serialization.report.CheckReport;
import fr.acteslocaux.serialization.report.ReportedChecks;
import fr.acteslocaux.serialization.report.ReportedDeadline;
import fr.acteslocaux.serialization.report.ReportedFinding;
import fr.acteslocaux.serialization.report.ReportedFirstSitting;
import fr.acteslocaux.serialization.report.ReportedGap;
import fr.acteslocaux.serialization.report.ReportedOutcome;
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
            of(Uai.class),
            of(Siren.class),
            of(Siret.class),
            of(CommuneCode.class),
            of(DepartmentCode.class),
            of(ActNumber.class),
            of(TransmissionNumber.class),
            of(ActNature.class),
            of(ActMatter.class),
            of(ActIdentifier.class),
            of(LegalReference.class),
            of(LegalReferences.class),
            of(Euros.class),
            of(Amount.TaxBasis.class),
            of(Amount.class),
            of(UnitPrice.class),
            of(Percentage.class),
            of(SchoolYear.class),
            of(Length.class),
            of(CountedPeriod.class),
            of(AdministrativeCourt.class),
            of(LocalAuthority.class),
            of(Mandate.class),
            of(Signatory.class),
            of(Signature.class),
            of(Organ.class),
            of(Article.class),
            of(Citation.class),
            of(Recital.class),
            of(RemediesClause.class),
            of(ActEvent.class),
            of(ActReference.class),
            of(Relation.class),
            of(School.class),
            of(School.Kind.class),
            of(Delegation.class),
            of(Delegation.GrantingDeliberation.class),
            of(Delegation.GrantedMatter.class),
            of(Exercise.class),
            of(Commitment.class),
            of(InterestRate.class),
            of(Parcel.class),
            of(Convention.class),
            of(ConventionOutline.class),
            of(Amendment.class),
            of(Party.class),
            of(FeeSchedule.class),
            of(FeeSchedule.Line.class),
            of(CollectionOrder.class),
            of(Term.class),
            of(Term.Start.class),
            of(Termination.class),
            of(Clause.DataProtection.class),
            of(Clause.EditorialResponsibility.class),
            of(Clause.Assistance.class),
            of(Clause.Indicators.class),
            of(Attachment.class),
            of(Sitting.Attendance.class),
            of(Sitting.class),
            of(Councillor.class),
            of(Vote.class),
            of(Election.class),
            of(Recusal.class),
            new PublicForm<>(Act.class, ActForms.ACT),
            of(ReportedFinding.class),
            of(ReportedDeadline.class),
            of(ReportedFirstSitting.class),
            of(CheckReport.class),
            of(ReportedGap.class),
            of(CheckReport.Clock.class),
            of(ReportedChecks.class),
            of(ReportedOutcome.class));

    private PublicForms() {}

    private static <T> PublicForm<T> of(Class<T> type) {
        return new PublicForm<>(type, AllForms.FORMS.of(type));
    }

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
