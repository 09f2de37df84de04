package fr.acteslocaux.testing.examples;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.LocalAuthority.PublicityChoice;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signatory;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Delegation.GrantedMatter;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.ActReference;
import fr.acteslocaux.lifecycle.Relation;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.Recital;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.RemediesClause.StartingPoint;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A lawful act, as it stands among the example documents, in which one thing at a time is made wrong.
 *
 * @param name  the name of the document, and what differs from it
 * @param act  the act
 * @param <A>  the kind of act
 */
record ExampleAct<A extends Act>(String name, A act) {

    static final List<GrantedMatter> GRANTED = List.of(
            GrantedMatter.withoutLimits(2).upTo(Euros.parse("2000")).under("tarifs de stationnement seulement"),
            GrantedMatter.withoutLimits(4),
            GrantedMatter.withoutLimits(5),
            GrantedMatter.withoutLimits(6),
            GrantedMatter.withoutLimits(8),
            GrantedMatter.withoutLimits(16).upTo(Euros.parse("1000")).under("dans tous les cas"),
            GrantedMatter.withoutLimits(20).upTo(Euros.parse("150000")),
            GrantedMatter.withoutLimits(26).under("pour toute opération inscrite au budget"));

    private static final LocalAuthority SAUVETERRE = town("Sauveterre-des-Fontaines", "211209903")
            .publicityChoice(PublicityChoice.ELECTRONIC)
            .build();
    private static final LocalAuthority VALBRUNE =
            town("Valbrune", "211209911").publicityChoice(PublicityChoice.NONE).build();

    static final ExampleAct<Decision> LEASE = new ExampleAct<>("decision-lease-of-twelve-years", lease());
    static final ExampleAct<Order> RECRUITMENT = new ExampleAct<>("order-individual", recruitment());
    static final ExampleAct<Order> TRAFFIC =
            new ExampleAct<>("order-traffic-on-paper-only, published on line", traffic());
    static final ExampleAct<Deliberation> LIMITS = new ExampleAct<>("deliberation-delegation-limits", limits());

    /** The law of attendance is that of the health emergency in the summer of 2020, and the common one again in 2023. */
    static final ExampleAct<Deliberation> LIMITS_OF_2023 =
            new ExampleAct<>("deliberation-delegation-limits, of Monday 3 July 2023", inJuly2023(LIMITS.act()));

    static final ExampleAct<Deliberation> PURCHASE = new ExampleAct<>(
            "deliberation-delegation-limits, which buys a piano instead", purchase(LIMITS_OF_2023.act()));

    static final ExampleAct<Decision> RODEZ = new ExampleAct<>("rodez-dec2024-0126", Acts.rodezEnt2024());

    static List<ExampleAct<?>> all() {
        return List.of(LEASE, RECRUITMENT, TRAFFIC, LIMITS, LIMITS_OF_2023, RODEZ);
    }

    private static LocalAuthority.Builder town(String name, String siren) {
        return LocalAuthority.builder()
                .kind(LocalAuthority.Kind.COMMUNE)
                .name(name)
                .siren(Siren.parse(siren))
                .department(DepartmentCode.parse("12"))
                .population(2000)
                .populationOn(LocalDate.of(2021, 1, 1));
    }

    private static Decision lease() {
        LocalDate signed = LocalDate.of(2024, 2, 12);
        return Decision.builder()
                .number(ActNumber.parse("DEC2024-004"))
                .transmissionNumber(TransmissionNumber.parse("DEC2024_004"))
                .nature(ActNature.AU)
                .matter(ActMatter.parse("3.3"))
                .character(ActCharacter.NEITHER)
                .subject(ActSubject.OTHER)
                .object("Bail du local communal de la place du Marché pour douze ans")
                .authority(SAUVETERRE)
                .citations(List.of(
                        new Citation.OfLaw(
                                "Code général des collectivités territoriales, article L.2122-22, 5°",
                                List.of(LegalReference.parse("CGCT L.2122-22 5°"))),
                        new Citation.OfAct(
                                "Délibération du conseil municipal du lundi 6 juillet 2020, qui délègue au maire",
                                ActNumber.parse("2020-31"),
                                LocalDate.of(2020, 7, 6))))
                .delegation(Delegation.builder()
                        .granted(new Delegation.GrantingDeliberation(
                                Optional.of(ActNumber.parse("2020-31")),
                                Optional.of(LocalDate.of(2020, 7, 6)),
                                Optional.of(GRANTED),
                                List.of()))
                        .mandate(new Mandate(
                                LocalDate.of(2020, 7, 4), Optional.of(LocalDate.of(2026, 3, 15)), Optional.empty()))
                        .build())
                .exercise(Exercise.ofItem(5).lasting(Length.ofYears(12)))
                .articles(List.of(
                        Article.of(
                                        "1",
                                        "Objet",
                                        "Bail du local de 80 m² de la place du Marché à la coopérative Les Paniers du Causse.")
                                .as(Article.Role.OBJECT),
                        Article.of("2", "Durée", "Douze ans, du 1er mars 2024 au 29 février 2036.")
                                .as(Article.Role.TERM),
                        Article.of("3", "Exécution", "La secrétaire générale exécute ; transmission et publication.")
                                .as(Article.Role.EXECUTION),
                        remediesArticle("4", "publication")))
                .term(new StatedIn<>(
                        "2", new Term(new Term.Start.OnDay(LocalDate.of(2024, 3, 1)), LocalDate.of(2036, 2, 29))))
                .remedies(new StatedIn<>("4", remedies(StartingPoint.PUBLICATION)))
                .signature(signature("Aline VASSEUR", "Maire", SAUVETERRE, signed, Signature.Capacity.HOLDER))
                .events(List.of(
                        new ActEvent.Signed(signed),
                        new ActEvent.Transmitted(signed.plusDays(1)),
                        new ActEvent.Acknowledged(signed.plusDays(1), "012-211209903-20240212-DEC2024_004-AU"),
                        new ActEvent.Published(signed.plusDays(2), Optional.of(ActEvent.Published.Medium.ELECTRONIC))))
                .build();
    }

    private static Order recruitment() {
        LocalDate signed = LocalDate.of(2024, 2, 20);
        return Order.builder()
                .number(ActNumber.parse("ARR2024-019"))
                .transmissionNumber(TransmissionNumber.parse("ARR2024_019"))
                .nature(ActNature.AI)
                .matter(ActMatter.parse("4.2"))
                .character(ActCharacter.INDIVIDUAL)
                .subject(ActSubject.CONTRACT_STAFF)
                .object("Recrutement d'une contractuelle à la médiathèque")
                .authority(VALBRUNE)
                .articles(List.of(
                        Article.of(
                                        "1",
                                        "Objet",
                                        "Recrutement pour un besoin permanent, à compter du lundi 4 mars 2024.")
                                .as(Article.Role.OBJECT),
                        remediesArticle("2", "notification")))
                .remedies(new StatedIn<>("2", remedies(StartingPoint.NOTIFICATION)))
                .signature(signature(
                        "Inès DELMAS",
                        "Adjointe au maire, par délégation",
                        VALBRUNE,
                        signed,
                        Signature.Capacity.SUBDELEGATE))
                .relations(List.of(new Relation(
                        Relation.Kind.REPLACES,
                        ActReference.of(ActNumber.parse("ARR2023-088"), LocalDate.of(2023, 9, 1)),
                        Optional.of(LocalDate.of(2024, 3, 4)))))
                .events(List.of(
                        new ActEvent.Signed(signed),
                        new ActEvent.Transmitted(signed.plusDays(1)),
                        new ActEvent.Refused(signed.plusDays(1), "005", Optional.of("pièce jointe illisible")),
                        new ActEvent.Transmitted(signed.plusDays(2)),
                        new ActEvent.Acknowledged(signed.plusDays(2), "012-211209911-20240220-ARR2024_019-AI"),
                        new ActEvent.Notified(signed.plusDays(3))))
                .build();
    }

    private static Order traffic() {
        LocalDate signed = LocalDate.of(2022, 9, 5);
        return Order.builder()
                .number(ActNumber.parse("ARR2022-117"))
                .transmissionNumber(TransmissionNumber.parse("ARR2022_117"))
                .nature(ActNature.AR)
                .matter(ActMatter.parse("6.1"))
                .character(ActCharacter.REGULATORY)
                .subject(ActSubject.TRAFFIC)
                .object("Circulation interdite rue du Lavoir pendant la fête du village")
                .authority(VALBRUNE)
                .citations(List.of(new Citation.OfLaw(
                        "Code général des collectivités territoriales, article L.2131-2",
                        List.of(LegalReference.parse("CGCT L.2131-2")))))
                .recitals(List.of(new Recital("La fête du village des 10 et 11 septembre 2022 occupe la chaussée.")))
                .articles(List.of(
                        Article.of(
                                        "1",
                                        "Objet",
                                        "La circulation est interdite rue du Lavoir du samedi 10 septembre 2022 à 8 heures"
                                                + " au lundi 12 septembre à 6 heures.")
                                .as(Article.Role.OBJECT),
                        Article.of("2", "Exécution", "Le garde champêtre exécute.")
                                .as(Article.Role.EXECUTION)))
                .signature(signature("Bastien ROUQUET", "Maire", VALBRUNE, signed, Signature.Capacity.HOLDER))
                .events(List.of(
                        new ActEvent.Signed(signed),
                        new ActEvent.Published(signed.plusDays(1), Optional.of(ActEvent.Published.Medium.ELECTRONIC))))
                .build();
    }

    private static Deliberation limits() {
        LocalDate sitting = LocalDate.of(2020, 7, 6);
        return Deliberation.builder()
                .number(ActNumber.parse("2020-31"))
                .transmissionNumber(TransmissionNumber.parse("2020_31"))
                .nature(ActNature.DE)
                .matter(ActMatter.parse("5.4"))
                .character(ActCharacter.NEITHER)
                .subject(ActSubject.OTHER)
                .object("Délégation du conseil municipal au maire : matières et limites")
                .authority(SAUVETERRE)
                .organ(Organ.COUNCIL)
                .citations(List.of(new Citation.OfLaw(
                        "Code général des collectivités territoriales, articles L.2122-22 et L.2122-23",
                        List.of(LegalReference.parse("CGCT L.2122-22"), LegalReference.parse("CGCT L.2122-23")))))
                .recitals(List.of(
                        new Recital("La bonne marche de l'administration communale demande des décisions rapides.")))
                .sitting(Sitting.builder()
                        .on(sitting)
                        .convenedOn(sitting.minusDays(4))
                        .convening(Sitting.Convening.ORDINARY)
                        .attendance(new Sitting.Attendance(15, 13, 2))
                        .chair("Aline VASSEUR, maire")
                        .secretary("Hugo MARCHETTI")
                        .build())
                .articles(List.of(
                        Article.of(
                                        "1",
                                        "Délégation",
                                        "Le maire est chargé, pour la durée de son mandat, des matières listées, dans les"
                                                + " limites fixées pour chacune.")
                                .as(Article.Role.OBJECT),
                        Article.of("2", "Compte rendu", "Le maire rend compte à chaque réunion obligatoire du conseil.")
                                .as(Article.Role.REPORT),
                        remediesArticle("3", "publication")))
                .grants(GRANTED)
                .vote(Vote.of(13, 0, 2).toBuilder()
                        .stated("à l'unanimité des suffrages exprimés")
                        .build())
                .remedies(new StatedIn<>("3", remedies(StartingPoint.PUBLICATION)))
                .signature(
                        signature("Aline VASSEUR", "Maire", SAUVETERRE, sitting.plusDays(1), Signature.Capacity.HOLDER))
                .events(List.of(
                        new ActEvent.Signed(sitting.plusDays(1)),
                        new ActEvent.Transmitted(sitting.plusDays(2)),
                        new ActEvent.Acknowledged(sitting.plusDays(2), "012-211209903-20200706-2020_31-DE"),
                        new ActEvent.Published(sitting.plusDays(3))))
                .build();
    }

    private static Deliberation inJuly2023(Deliberation act) {
        LocalDate sitting = LocalDate.of(2023, 7, 3);
        return act.toBuilder()
                .number(ActNumber.parse("2023-31"))
                .transmissionNumber(TransmissionNumber.parse("2023_31"))
                .sitting(act.sitting().toBuilder()
                        .on(sitting)
                        .convenedOn(sitting.minusDays(4))
                        .build())
                .signature(act.signature().orElseThrow().dated(sitting.plusDays(1)))
                .events(List.of(
                        new ActEvent.Signed(sitting.plusDays(1)),
                        new ActEvent.Transmitted(sitting.plusDays(2)),
                        new ActEvent.Acknowledged(sitting.plusDays(2), "012-211209903-20230703-2023_31-DE"),
                        new ActEvent.Published(sitting.plusDays(3), Optional.of(ActEvent.Published.Medium.ELECTRONIC))))
                .build();
    }

    private static Deliberation purchase(Deliberation act) {
        return act.toBuilder()
                .object("Achat d'un piano pour l'école de musique")
                .matter(ActMatter.parse("1.1"))
                .withoutCitations()
                .withoutRecitals()
                .withoutGrants()
                .articles(List.of(
                        Article.of("1", "Objet", "L'achat d'un piano est approuvé.")
                                .as(Article.Role.OBJECT),
                        Article.of("2", "Exécution", "Le maire est chargé de l'exécution.")
                                .as(Article.Role.EXECUTION),
                        remediesArticle("3", "publication")))
                .build();
    }

    private static Article remediesArticle(String number, String start) {
        return Article.of(
                        number,
                        "Recours",
                        "Recours devant le maire ou devant le tribunal administratif de Toulouse, par courrier ou"
                                + " Télérecours citoyens, dans les deux mois de la " + start + ".")
                .as(Article.Role.REMEDIES);
    }

    private static RemediesClause remedies(StartingPoint start) {
        return RemediesClause.builder()
                .route(RemediesClause.Route.AUTHOR)
                .route(RemediesClause.Route.COURT)
                .months(2)
                .startingPoint(start)
                .court(new AdministrativeCourt("Toulouse"))
                .online(true)
                .reference(LegalReference.parse("CJA R.421-1"))
                .reference(LegalReference.parse("CJA R.421-5"))
                .build();
    }

    private static Signature signature(
            String name, String capacity, LocalAuthority town, LocalDate day, Signature.Capacity right) {
        return new Signature(
                Signatory.of(name, capacity),
                Optional.of(town.name()),
                Optional.of(day),
                Optional.of(right),
                Optional.empty());
    }
}
