package fr.acteslocaux.testing;

import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signatory;
import fr.acteslocaux.authority.Signature;
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
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.school.School;
import fr.acteslocaux.text.AsPrinted;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.CountedPeriod;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Decision DEC2024/0126 of the mayor of Rodez, and the convention attached to it: the facts of the act, in short wording. */
final class RodezEnt2024 {

    private static final LocalDate MONDAY_3_JUNE_2024 = LocalDate.of(2024, 6, 3);
    private static final LocalDate TUESDAY_28_MAY_2024 = LocalDate.of(2024, 5, 28);
    private static final Term TERM = new Term(new Term.Start.AtSignature(), LocalDate.of(2025, 9, 5));

    private RodezEnt2024() {}

    static Decision decision() {
        return Decision.builder()
                .number(ActNumber.parse("DEC2024/0126"))
                .transmissionNumber(TransmissionNumber.parse("DEC20240126"))
                .nature(ActNature.AU)
                .matter(ActMatter.parse("8.1"))
                .character(ActCharacter.NEITHER)
                .subject(ActSubject.OTHER)
                .object(
                        "Adhésion à l'espace numérique de travail ENT-École pour les écoles publiques de Rodez et l'école"
                                + " privée Sainte Procule : convention avec la région académique Occitanie")
                .authority(
                        LocalAuthority.commune("Rodez", Siren.parse("211202023"), CommuneCode.parse("12202"))
                                .toBuilder()
                                .population(23_981)
                                .build())
                .organ(Organ.MAYOR)
                .citations(List.of(
                        new Citation.OfLaw(
                                "Code général des collectivités territoriales, articles L.2122-22 et L.2122-23",
                                List.of(
                                        LegalReference.parse("CGCT L.2122-22"),
                                        LegalReference.parse("CGCT L.2122-23"))),
                        new Citation.OfAct(
                                "Délibération du conseil municipal du samedi 11 juillet 2020, qui délègue au maire",
                                ActNumber.parse("DEL2020-089"),
                                LocalDate.of(2020, 7, 11)),
                        new Citation.OfAct(
                                "Délibération du conseil municipal du vendredi 18 décembre 2020, qui rectifie la précédente",
                                ActNumber.parse("DEL2020-277"),
                                LocalDate.of(2020, 12, 18)),
                        new Citation.OfDocument("Convention annexée")))
                .delegation(new Delegation(
                        new Delegation.GrantingDeliberation(ActNumber.parse("DEL2020-089"), LocalDate.of(2020, 7, 11)),
                        List.of(new Delegation.GrantingDeliberation(
                                ActNumber.parse("DEL2020-277"), LocalDate.of(2020, 12, 18)))))
                .articles(List.of(
                        Article.of(
                                        "1",
                                        "Objet",
                                        "Signature de la convention de partenariat ENT-École avec la région académique Occitanie, pour"
                                                + " les écoles publiques et l'école privée Sainte Procule.")
                                .as(Article.Role.OBJECT),
                        Article.of("2", "Durée et date d'effet", "De la signature au 5 septembre 2025.")
                                .as(Article.Role.TERM),
                        Article.of(
                                        "3",
                                        "Loyer (indemnité ou redevance)",
                                        "450 € en tout pour l'année scolaire 2024-2025, à la charge de la ville.")
                                .as(Article.Role.FEE),
                        Article.of("4", "Prévision budgétaire", "Crédits du budget concerné, au compte par nature.")
                                .as(Article.Role.BUDGET),
                        Article.of(
                                        "5",
                                        "Condition d'exécution",
                                        "Le directeur général des services exécute ; transmission en préfecture, publication, copie au"
                                                + " préfet de l'Aveyron.")
                                .as(Article.Role.EXECUTION),
                        Article.of(
                                        "6",
                                        "Recours",
                                        "Recours administratif devant le maire, ou contentieux devant le tribunal administratif"
                                                + " compétent, par courrier ou Télérecours citoyens, dans les deux mois de la"
                                                + " publication, de la notification et de la transmission (articles R421-1 et R421-5"
                                                + " du code de justice administrative).")
                                .as(Article.Role.REMEDIES),
                        Article.of(
                                        "7",
                                        "Compte rendu des décisions prises par délégation",
                                        "Compte rendu à la prochaine séance du conseil municipal.")
                                .as(Article.Role.REPORT)))
                .term(new StatedIn<>("2", TERM))
                .cost(new StatedIn<>("3", new Amount(Euros.ofCents(450_00), Amount.TaxBasis.UNSTATED)))
                .outline(outline())
                .remedies(new StatedIn<>("6", remedies()))
                .signature(new Signature(
                        new Signatory("Christian TEYSSEBRE", "Le Maire", Optional.of("Conseil Municipal")),
                        Optional.of("RODEZ"),
                        Optional.of(MONDAY_3_JUNE_2024),
                        Optional.of(Signature.Capacity.HOLDER),
                        Optional.of("Acte dématérialisé")))
                .certificate("Certifiée exécutoire par le maire, transmise et publiée le 3 juin 2024")
                .events(List.of(
                        new ActEvent.Signed(MONDAY_3_JUNE_2024),
                        new ActEvent.Transmitted(MONDAY_3_JUNE_2024),
                        new ActEvent.Acknowledged(
                                MONDAY_3_JUNE_2024,
                                AsPrinted.read("012-211202023-20240603-DEC20240126-AU", ActIdentifier::parse)),
                        new ActEvent.Published(MONDAY_3_JUNE_2024)))
                .conventions(List.of(convention()))
                .build();
    }

    private static RemediesClause remedies() {
        return new RemediesClause(
                List.of(RemediesClause.Route.AUTHOR, RemediesClause.Route.COURT),
                OptionalInt.of(2),
                List.of(
                        RemediesClause.StartingPoint.PUBLICATION,
                        RemediesClause.StartingPoint.NOTIFICATION,
                        RemediesClause.StartingPoint.TRANSMISSION),
                Optional.empty(),
                true,
                List.of(LegalReference.parse("CJA R.421-1"), LegalReference.parse("CJA R.421-5")));
    }

    private static Convention convention() {
        return Convention.builder()
                .title("Convention de partenariat pour la mise à disposition d'un environnement numérique de travail"
                        + " (ENT-École)")
                .schoolYear(SchoolYear.parse("2024-2025"))
                .parties(List.of(academicRegion(), rodez()))
                .preamble(
                        "La région académique et les collectivités développent les usages du numérique à l'école, au titre du"
                                + " service public du numérique éducatif (R222-24-2 alinéa 5 du code de l'éducation). Les académies"
                                + " de Toulouse et de Montpellier déploient un espace numérique commun pour le premier degré. En cas"
                                + " de regroupement de communes, chaque commune qui paie signe sa convention.")
                .articles(conventionArticles())
                .fee(FeeSchedule.of(
                        FeeSchedule.Unit.SCHOOL_AND_YEAR,
                        new StatedIn<>("4", UnitPrice.of(Amount.parse("45 € TTC"))),
                        new StatedIn<>("9", 10),
                        new StatedIn<>("9", new Amount(Euros.ofCents(450_00), Amount.TaxBasis.UNSTATED))))
                .payment(new StatedIn<>("4", new CollectionOrder.OfState("région académique")))
                .schools(new StatedIn<>("9", schools()))
                .indicators(new StatedIn<>(
                        "5",
                        new Clause.Indicators(
                                "dispositif national de mesure d'audience (DNMA)",
                                List.of("profils", "services", "sessions de connexion"),
                                true)))
                .editorial(new StatedIn<>(
                        "6",
                        new Clause.EditorialResponsibility(
                                List.of(
                                        new Clause.EditorialResponsibility.Director(
                                                "directeur (directrice) d'école", "école, s'il existe un portail"),
                                        new Clause.EditorialResponsibility.Director(
                                                "référent ville", "espaces réservés à la ville")),
                                List.of("neutralité", "discrétion professionnelle", "correction", "dignité"))))
                .assistance(new StatedIn<>(
                        "7",
                        new Clause.Assistance(List.of(
                                new Clause.Assistance.Channel(
                                        "usagers de l'éducation nationale",
                                        "plateformes d'assistance académiques",
                                        true),
                                new Clause.Assistance.Channel("parents", "écoles", false)))))
                .dataProtection(new StatedIn<>("8", dataProtection()))
                .term(new StatedIn<>("10", TERM))
                .termination(new StatedIn<>(
                        "11",
                        new Termination(
                                CountedPeriod.ofMonths(1),
                                CountedPeriod.ofDays(15),
                                CountedPeriod.ofMonths(1),
                                Termination.Refund.NONE)))
                .chosenCourt(new StatedIn<>("11", new AdministrativeCourt("Montpellier")))
                .signatures(List.of(
                        new Signature(
                                Signatory.of("Mostafa FOURAR", "Recteur de l'académie de Toulouse"),
                                Optional.of("Toulouse"),
                                Optional.of(TUESDAY_28_MAY_2024),
                                Optional.empty(),
                                Optional.empty()),
                        Signature.of(Signatory.of("Christian TEYSSÈDRE", "MAIRE"))))
                .build();
    }

    private static Clause.DataProtection dataProtection() {
        return new Clause.DataProtection(
                "recteur (ou rectrice) de région académique",
                List.of(
                        "choix d'une solution conforme au schéma directeur national",
                        "annuaire de l'ENT",
                        "sensibilisation des utilisateurs",
                        "documentation de conformité",
                        "respect des droits des personnes"),
                List.of(
                        Clause.DataProtection.Right.INFORMATION,
                        Clause.DataProtection.Right.ACCESS,
                        Clause.DataProtection.Right.RECTIFICATION,
                        Clause.DataProtection.Right.OBJECTION,
                        Clause.DataProtection.Right.RESTRICTION,
                        Clause.DataProtection.Right.DIRECTIVES_AFTER_DEATH));
    }

    private static ConventionOutline outline() {
        return ConventionOutline.empty()
                .withOtherParty(new StatedIn<>("1", "Région Académique Occitanie"))
                .withSchoolYear(new StatedIn<>("3", SchoolYear.parse("2024-2025")))
                .withSchoolKinds(new StatedIn<>(
                        "1",
                        List.of(
                                School.Kind.PUBLIC_PRIMARY,
                                School.Kind.PUBLIC_NURSERY,
                                School.Kind.PUBLIC_ELEMENTARY,
                                School.Kind.PRIVATE_PRIMARY)))
                .withSchoolNames(new StatedIn<>("1", List.of("Sainte Procule")));
    }

    private static Party academicRegion() {
        return new Party(
                "RÉGION ACADÉMIQUE OCCITANIE",
                Optional.of("académie"),
                Optional.empty(),
                Optional.of("31, rue de l'Université 34 064 - MONTPELLIER Cedex 2"),
                Optional.of(new Signatory(
                        "Mostafa FOURAR",
                        "Recteur de l'académie de Toulouse",
                        Optional.of("Rectrice de la région académique Occitanie"))));
    }

    private static Party rodez() {
        return new Party(
                "COMMUNE DE RODEZ",
                Optional.of("collectivité"),
                Optional.of(Siret.parse("21120202300019")),
                Optional.of("PLACE EUGENE RAYNALDY, 12000 RODEZ"),
                Optional.of(Signatory.of("Christian TEYSSÉDRE", "MAIRE")));
    }

    private static List<Article> conventionArticles() {
        return List.of(
                Article.of(
                        "1",
                        "Objet de la convention",
                        "Rôles et engagements des parties pour l'ENT-École : accompagnement, formation, assistance, données"
                                + " personnelles, gouvernance."),
                Article.of(
                        "2",
                        "Description du projet",
                        "Un espace numérique commun à la région académique, relié au gestionnaire d'accès aux ressources ;"
                                + " services de communication, d'information, de vie de l'élève et de production"
                                + " pédagogique."),
                new Article(
                        Optional.of("3"),
                        Optional.of("Engagements réciproques"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                Article.of(
                                        "3.1",
                                        "Engagements de la région académique",
                                        "Formation et assistance des enseignants des écoles publiques, profils pour les agents"
                                                + " des collectivités, responsabilité du traitement des données pour les"
                                                + " écoles publiques."),
                                Article.of(
                                        "3.2",
                                        "Engagement de la collectivité",
                                        "Équipement, maintenance et accès à internet ; participation annuelle selon le nombre"
                                                + " d'écoles inscrites."))),
                Article.of(
                        "4",
                        "Participation financière",
                        "45 € TTC par école et par an ; paiement par année scolaire sur titre de perception de la région"
                                + " académique ; liste et coût pour 2024-2025 à l'article 9."),
                Article.of(
                        "5",
                        "Définition et mise en place d'indicateurs d'activité",
                        "Mesure nationale d'audience (DNMA) ; données anonymes sur les profils, les services et les"
                                + " connexions."),
                Article.of(
                        "6",
                        "Responsabilité éditoriale et règles déontologiques",
                        "S'il existe un portail : le directeur d'école est directeur de publication, le référent de la ville"
                                + " pour les espaces de la ville ; neutralité, discrétion, correction."),
                Article.of(
                        "7",
                        "Assistance aux utilisateurs",
                        "Plateformes académiques, signalement possible à toute heure ; les écoles assistent les parents."),
                Article.of(
                        "8",
                        "Protection des données à caractère personnel",
                        "Le recteur de région académique est responsable du traitement : choix de la solution, annuaire,"
                                + " sensibilisation, documentation, droits des personnes (information, accès,"
                                + " rectification, opposition, limitation, directives)."),
                Article.of(
                        "9",
                        "Liste des écoles et coût pour la commune",
                        "10 écoles inscrites pour 2024-2025 : 10 × 45 €, soit 450 €."),
                Article.of("10", "Durée de la convention", "De la date de signature au 5 septembre 2025."),
                Article.of(
                        "11",
                        "Modification et résiliation",
                        "Mise en demeure par lettre recommandée ; conciliation dans le mois ; à défaut, résiliation quinze"
                                + " jours après l'envoi d'une lettre recommandée motivée, sans remboursement ; à défaut"
                                + " d'accord dans le mois de cette lettre, tribunal administratif de Montpellier."));
    }

    private static List<School> schools() {
        return List.of(
                school("0120612A", School.Kind.PUBLIC_ELEMENTARY, "FERDINAND FOCH RODEZ"),
                school("0120611Z", School.Kind.PUBLIC_NURSERY, "PARAIRE RODEZ"),
                school("0121221M", School.Kind.PUBLIC_PRIMARY, "CARDAILLAC RODEZ"),
                school("0120595G", School.Kind.PUBLIC_PRIMARY, "CAMBON RODEZ"),
                school("0121250U", School.Kind.PUBLIC_PRIMARY, "FLAUGERGUES RODEZ"),
                school("0121325A", School.Kind.PUBLIC_PRIMARY, "FRANCOIS MITTERRAND RODEZ"),
                school("0121302A", School.Kind.PUBLIC_PRIMARY, "GOURGAN RODEZ"),
                school("0121236D", School.Kind.PUBLIC_PRIMARY, "JEAN-ALBERT BESSIERE RODEZ"),
                school("0120601N", School.Kind.PUBLIC_PRIMARY, "PAUL RAMADIER RODEZ"),
                school("0121071Z", School.Kind.PRIVATE_PRIMARY, "SAINTE-PROUCLE RODEZ"));
    }

    private static School school(String uai, School.Kind kind, String name) {
        return new School(Uai.parse(uai), kind, name, "RODEZ", DepartmentCode.parse("12"));
    }
}
