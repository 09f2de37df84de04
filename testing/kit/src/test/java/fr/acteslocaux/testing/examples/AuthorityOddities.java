package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.CouncilEdit.attended;
import static fr.acteslocaux.testing.examples.CouncilEdit.heldOn;
import static fr.acteslocaux.testing.examples.Edit.day;
import static fr.acteslocaux.testing.examples.ExampleAct.LEASE;
import static fr.acteslocaux.testing.examples.ExampleAct.PURCHASE;
import static fr.acteslocaux.testing.examples.ExampleAct.TRAFFIC;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.LocalAuthority.Kind;
import fr.acteslocaux.authority.LocalAuthority.PublicityChoice;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signatory;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.delegation.Delegation.GrantedMatter;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.lifecycle.ActEvent;
import java.util.List;
import java.util.Optional;

/** Acts of other authorities than a small commune of Aveyron, and organs of their own. */
final class AuthorityOddities {

    static final List<Oddity> ALL = List.of(
            Oddity.in(
                    LEASE,
                    "president-names-no-item",
                    "The president of a community of communes decides by delegation and names no item",
                    "All may be delegated to him but seven matters: there are no items to name.",
                    act -> by(act, Kind.COMMUNITY, "Le Président").toBuilder()
                            .withoutExercise()
                            .build(),
                    "CGCT-L5211-10"),
            Oddity.in(
                    LEASE,
                    "lease-of-a-department",
                    "The president of a département lets for twelve years under item 6, which is insurance in communes",
                    "Départements have a list of their own.",
                    act -> DecisionEdit.granting(
                            by(act, Kind.DEPARTMENT, "La Présidente du conseil départemental").toBuilder()
                                    .exercise(Exercise.ofItem(6).lasting(Length.ofYears(12)))
                                    .build(),
                            DecisionEdit.replacing(
                                    GrantedMatter.withoutLimits(6).under("dans tous les cas"))),
                    "CGCT-L3211-2"),
            Oddity.in(
                    LEASE,
                    "sale-of-a-region",
                    "The president of a region sells for 4 600 € under item 9",
                    "Regions have a list of their own.",
                    act -> DecisionEdit.granting(
                            DecisionEdit.exercising(
                                    by(act, Kind.REGION, "Le Président"), 9, "4600", "Vente d'un véhicule", "3.6"),
                            DecisionEdit.also(GrantedMatter.withoutLimits(9).under("dans tous les cas"))),
                    "CGCT-L4221-5"),
            Oddity.in(
                    PURCHASE,
                    "syndicate-that-posts",
                    "A syndicate of communes only posts its deliberation, in 2023",
                    "Syndicates of communes have the choice of small communes, whatever their size.",
                    act -> Edit.shownBy(
                            convenedLongBefore(by(act, Kind.SYNDICATE, "Le Président")).toBuilder()
                                    .authority(by(act, Kind.SYNDICATE, "Le Président").authority().toBuilder()
                                            .publicityChoice(PublicityChoice.POSTING)
                                            .build())
                                    .build(),
                            new ActEvent.Posted(day(2023, 7, 6))),
                    "CGCT-L5211-3"),
            Oddity.in(
                    PURCHASE,
                    "permanent-commission",
                    "Not the council of a département deliberates, but its permanent commission",
                    "The council may delegate to it.",
                    act -> by(act, Kind.DEPARTMENT, "Le Président").toBuilder()
                            .organ(Organ.PERMANENT_COMMISSION)
                            .build(),
                    "CGCT-L3211-2"),
            Oddity.in(
                    PURCHASE,
                    "bureau",
                    "Not the council of a community deliberates, but its bureau",
                    "The council may delegate to it.",
                    act -> by(act, Kind.COMMUNITY, "Le Président").toBuilder()
                            .organ(Organ.BUREAU)
                            .build(),
                    "CGCT-L5211-10"),
            Oddity.in(
                    PURCHASE,
                    "social-action-centre",
                    "A board of nine deliberates, five of them present, convened on the eve",
                    "A centre of social action has rules of its own.",
                    act -> attended(
                                    heldOn(
                                            by(act, Kind.SOCIAL_ACTION_CENTRE, "La Présidente"),
                                            day(2023, 7, 3),
                                            day(2023, 7, 2)),
                                    9,
                                    5,
                                    0)
                            .toBuilder()
                            .organ(Organ.BOARD)
                            .build(),
                    "rules of its own, not read here"),
            Oddity.in(
                    PURCHASE,
                    "twelve-days-of-a-department",
                    "A département was convened two days before an urgent sitting, twelve being usual",
                    "In urgency one clear day is enough.",
                    act -> urgently(heldOn(by(act, Kind.DEPARTMENT, "Le Président"), day(2023, 7, 3), day(2023, 7, 1))),
                    "CGCT, art. L. 3121-19"),
            Oddity.in(
                    LEASE,
                    "corsican-commune",
                    "The receipt begins with 02A",
                    "Corsican départements have a letter.",
                    act -> inDepartment(act, "2A", "02A", "Bastia", "2A247"),
                    "CTES-ACTE"),
            Oddity.in(
                    LEASE,
                    "overseas-commune",
                    "The receipt begins with 974, the commune is 97411",
                    "Overseas départements have three digits.",
                    act -> inDepartment(act, "974", "974", "La Réunion (Saint-Denis)", "97411"),
                    "CTES-ACTE"),
            Oddity.in(
                    TRAFFIC,
                    "deputy-takes-an-order",
                    "Not the mayor but a deputy takes an order",
                    "The mayor has delegated it to her.",
                    act -> act.toBuilder()
                            .organ(Organ.DEPUTY)
                            .signature(signature("Adjointe à la voirie, par délégation du maire", act)
                                    .by(Signature.Capacity.SUBDELEGATE))
                            .build(),
                    "CGCT-L2122-18"),
            Oddity.in(
                    TRAFFIC,
                    "order-of-a-president",
                    "The president of a community takes a traffic order",
                    "What holds for mayors holds for presidents.",
                    act -> by(act, Kind.COMMUNITY, "Le Président").toBuilder()
                            .organ(Organ.PRESIDENT)
                            .build(),
                    "CGCT, art. L. 5211-2"),
            Oddity.in(
                    TRAFFIC,
                    "order-of-a-kind-of-its-own",
                    "An order is neither regulatory nor individual, and sent as « other »",
                    "It lines up a road; there are acts of neither kind.",
                    act -> act.toBuilder()
                            .object("Alignement de la rue du Lavoir")
                            .character(ActCharacter.NEITHER)
                            .subject(ActSubject.OTHER)
                            .nature(ActNature.AU)
                            .build(),
                    "CRPA-L221-2"),
            Oddity.in(
                    TRAFFIC,
                    "order-signed-by-the-head-of-services",
                    "The general director of services signs an order",
                    "The mayor may delegate his signature to him.",
                    act -> act.toBuilder()
                            .signature(signature("Le directeur général des services, par délégation du maire", act)
                                    .by(Signature.Capacity.SIGNATURE_DELEGATE))
                            .build(),
                    "CGCT-L2122-19"),
            Oddity.in(
                    PURCHASE,
                    "line-of-a-register",
                    "An old register gives a day, a number and a title",
                    "What was decided stands, whatever was not copied.",
                    act -> Deliberation.builder()
                            .number(act.number().orElseThrow())
                            .object(act.object())
                            .authority(LocalAuthority.builder()
                                    .kind(Kind.COMMUNE)
                                    .name("Sauveterre-des-Fontaines")
                                    .build())
                            .sitting(Sitting.on(day(2023, 7, 3)))
                            .build(),
                    "CGCT-R2121-9"),
            Oddity.in(
                    LEASE,
                    "draft",
                    "A decision has no number, no day, no signature and no receipt",
                    "It is a draft.",
                    act -> act.toBuilder()
                            .withoutNumber()
                            .withoutTransmissionNumber()
                            .withoutSignature()
                            .withoutEvents()
                            .build()));

    private AuthorityOddities() {}

    private static LocalAuthority authority(Act act, Kind kind) {
        return LocalAuthority.builder()
                .kind(kind)
                .name("Sauveterre")
                .siren(act.authority().siren().orElseThrow())
                .department(act.authority().department().orElseThrow())
                .build();
    }

    private static Decision by(Decision act, Kind kind, String capacity) {
        return act.toBuilder()
                .authority(authority(act, kind))
                .organ(kind.executive())
                .signature(signature(capacity, act).by(Signature.Capacity.HOLDER))
                .build();
    }

    private static Deliberation by(Deliberation act, Kind kind, String capacity) {
        return act.toBuilder()
                .authority(authority(act, kind))
                .organ(kind.assembly())
                .signature(signature(capacity, act).by(Signature.Capacity.HOLDER))
                .build();
    }

    private static Order by(Order act, Kind kind, String capacity) {
        return act.toBuilder()
                .authority(authority(act, kind))
                .signature(signature(capacity, act).by(Signature.Capacity.HOLDER))
                .build();
    }

    private static Signature signature(String capacity, Act act) {
        return new Signature(
                Signatory.of("Aline VASSEUR", capacity),
                Optional.empty(),
                act.signature().flatMap(Signature::on),
                Optional.empty(),
                Optional.empty());
    }

    private static Act inDepartment(Decision act, String department, String printed, String court, String commune) {
        Act moved = act.toBuilder()
                .authority(act.authority().toBuilder()
                        .department(DepartmentCode.parse(department))
                        .commune(CommuneCode.parse(commune))
                        .build())
                .build();
        return Edit.receipt(
                Edit.remedies(
                        Edit.article(
                                moved, "4", "tribunal administratif de Toulouse", "tribunal administratif compétent"),
                        clause -> clause.court(new AdministrativeCourt(court))),
                printed + "-211209903-20240212-DEC2024_004-AU");
    }

    private static Deliberation urgently(Deliberation act) {
        return act.toBuilder()
                .sitting(act.sitting().toBuilder()
                        .convening(Sitting.Convening.URGENT)
                        .build())
                .build();
    }

    private static Deliberation convenedLongBefore(Deliberation act) {
        return heldOn(act, act.sitting().on(), act.sitting().on().minusDays(15));
    }
}
