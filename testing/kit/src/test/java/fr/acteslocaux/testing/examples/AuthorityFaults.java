package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.ExampleAct.LEASE;
import static fr.acteslocaux.testing.examples.ExampleAct.LIMITS;
import static fr.acteslocaux.testing.examples.ExampleAct.RECRUITMENT;
import static fr.acteslocaux.testing.examples.ExampleAct.TRAFFIC;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.Siren;
import java.util.List;

/** Who took the act, and what it is sent as. */
final class AuthorityFaults {

    private static final String OTHER_ORGAN = "organ.mismatch";
    private static final int ONE_TOO_MANY = 505;

    static final List<OneFault> ALL = List.of(
            OneFault.in(
                    LEASE,
                    "m071",
                    1,
                    "a commune of another département",
                    act -> act.toBuilder()
                            .authority(act.authority().toBuilder()
                                    .commune(CommuneCode.parse("31555"))
                                    .build())
                            .build(),
                    "authority.commune-mismatch",
                    OneFault.REFUSED),
            OneFault.in(
                    LEASE,
                    "m073",
                    1,
                    "a SIREN with a wrong key",
                    act -> act.toBuilder()
                            .authority(act.authority().toBuilder()
                                    .siren(Siren.parse("211209904"))
                                    .build())
                            .build(),
                    OneFault.REFUSED),
            OneFault.in(
                    LEASE,
                    "m074",
                    1,
                    "a decision by delegation that the council took",
                    act -> act.toBuilder().organ(Organ.COUNCIL).build(),
                    OTHER_ORGAN,
                    OneFault.REFUSED),
            OneFault.in(
                    LIMITS,
                    "m076",
                    1,
                    "a deliberation that the mayor took",
                    act -> act.toBuilder().organ(Organ.MAYOR).build(),
                    OTHER_ORGAN,
                    OneFault.REFUSED),
            OneFault.in(
                    TRAFFIC,
                    "m077",
                    1,
                    "an order that the council took",
                    act -> act.toBuilder().organ(Organ.COUNCIL).build(),
                    OTHER_ORGAN,
                    OneFault.REFUSED),
            OneFault.in(
                    RECRUITMENT,
                    "m079",
                    1,
                    "an individual order sent as a regulatory one",
                    act -> Edit.receipt(
                            act.toBuilder().nature(ActNature.AR).build(), "012-211209911-20240220-ARR2024_019-AR"),
                    "nature.character-mismatch"),
            OneFault.in(
                    TRAFFIC,
                    "m080",
                    1,
                    "a regulatory order of the nature of individual ones",
                    act -> act.toBuilder().nature(ActNature.AI).build(),
                    "nature.character-mismatch"),
            OneFault.in(
                    TRAFFIC,
                    "m082",
                    1,
                    "an order of the nature of deliberations",
                    act -> act.toBuilder().nature(ActNature.DE).build(),
                    "nature.type-mismatch"),
            OneFault.in(
                    LEASE,
                    "m083",
                    2,
                    "a lease sent as a document of the budget",
                    AuthorityFaults::sentAsBudget,
                    "nature.type-mismatch"),
            OneFault.in(
                    LEASE,
                    "m085",
                    2,
                    "matter 3.7, class 3 ending before",
                    act -> act.toBuilder().matter(ActMatter.parse("3.7")).build(),
                    "matter.not-national"),
            OneFault.in(
                    LEASE,
                    "m086",
                    3,
                    "a lease filed with municipal police",
                    act -> act.toBuilder().matter(ActMatter.parse("6.1")).build(),
                    "matter.unlikely"),
            OneFault.in(
                    LEASE,
                    "m088",
                    2,
                    "an object of five hundred and five characters",
                    act -> act.toBuilder().object(longer(act.object())).build(),
                    "object.too-long"),
            OneFault.in(
                    LEASE,
                    "m089",
                    3,
                    "a line feed in the object",
                    act -> act.toBuilder()
                            .object("Bail du local communal de la place du Marché\npour douze ans")
                            .build(),
                    "object.line-feed"),
            OneFault.in(
                    LEASE,
                    "m091",
                    1,
                    "no article at all",
                    act -> act.toBuilder().withoutArticles().build(),
                    "articles.missing",
                    "article.unknown",
                    OneFault.REFUSED),
            OneFault.in(
                    LEASE,
                    "m092",
                    2,
                    "published without a signature",
                    act -> act.toBuilder().withoutSignature().build(),
                    "signature.missing"));

    private AuthorityFaults() {}

    private static String longer(String object) {
        return object + " ".repeat(1) + "x".repeat(ONE_TOO_MANY - object.length() - 1);
    }

    private static Act sentAsBudget(Decision act) {
        return Edit.receipt(act.toBuilder().nature(ActNature.BF).build(), "012-211209903-20240212-DEC2024_004-BF");
    }
}
