package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.Edit.day;
import static fr.acteslocaux.testing.examples.ExampleAct.LEASE;
import static fr.acteslocaux.testing.examples.ExampleAct.RECRUITMENT;
import static fr.acteslocaux.testing.examples.ExampleAct.RODEZ;
import static fr.acteslocaux.testing.examples.ExampleAct.TRAFFIC;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.LocalAuthority.PublicityChoice;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.RemediesClause.Route;
import fr.acteslocaux.wording.RemediesClause.StartingPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What acts say, or do not say, of the ways against them. */
final class RemedyOddities {

    private static final String MENTION = "CJA-R421-5";
    private static final String COURTS = "CJA-R221-3";
    private static final String IN_TWO_MONTHS = "dans les deux mois de la publication.";

    static final List<Oddity> ALL = List.of(
            Oddity.in(
                    TRAFFIC,
                    "no-remedies",
                    "A traffic order says nothing of remedies",
                    "They are to be told where an act is notified; an order is published.",
                    act -> act,
                    MENTION),
            Oddity.in(
                    RECRUITMENT,
                    "notified-without-remedies",
                    "An individual order says nothing of remedies",
                    "It is lawful all the same; only the period does not bind the person.",
                    act -> act.toBuilder()
                            .withoutRemedies()
                            .articles(List.of(act.articles().get(0)))
                            .build(),
                    MENTION),
            Oddity.in(
                    LEASE,
                    "three-months-in-mayotte",
                    "A decision of 2012 of Mayotte gives three months",
                    "Until October 2015 three months ran before the courts of some territories.",
                    act -> inMayotte(act, "Mayotte (Mamoudzou)"),
                    "CJA-R421-6"),
            Oddity.in(
                    LEASE,
                    "court-by-its-seat",
                    "The court of Mayotte is named after its seat, Mamoudzou",
                    "The table of courts gives the territory and the seat: either tells which it is.",
                    act -> inMayotte(act, "Mamoudzou"),
                    COURTS),
            Oddity.in(
                    LEASE,
                    "court-by-its-territory",
                    "The court of Mayotte is named after its territory",
                    "The table of courts gives the territory and the seat: either tells which it is.",
                    act -> inMayotte(act, "Mayotte"),
                    COURTS),
            named("court-in-capitals", "The court is named in capitals", "TOULOUSE"),
            named("court-abbreviated", "The court is named « TA de Toulouse »", "TA de Toulouse"),
            named(
                    "court-in-full",
                    "The court is named with its title, « tribunal administratif de Toulouse »",
                    "tribunal administratif de Toulouse"),
            Oddity.in(
                    LEASE,
                    "no-court-named",
                    "The clause names no court, but « the competent » one",
                    "No text asks for its name where an act is published.",
                    act -> Edit.remedies(
                            Edit.article(
                                    act, "4", "tribunal administratif de Toulouse", "tribunal administratif compétent"),
                            clause -> clause.withoutCourt()),
                    MENTION),
            Oddity.in(
                    LEASE,
                    "only-a-gracious-appeal",
                    "The clause tells of an appeal to the mayor only",
                    "Nothing need be told in a published act.",
                    act -> Edit.remedies(
                            Edit.article(act, "4", " ou devant le tribunal administratif de Toulouse", ""),
                            clause -> clause.routes(List.of(Route.AUTHOR)).withoutCourt()),
                    MENTION),
            Oddity.in(
                    LEASE,
                    "distance-told",
                    "The clause tells of two months, and of two months more for who lives abroad",
                    "The period is lengthened by the distance.",
                    act -> Edit.article(
                            act,
                            "4",
                            IN_TWO_MONTHS,
                            "dans les deux mois de la publication, augmentés de deux mois pour qui demeure à l'étranger."),
                    "CJA-R421-7"),
            Oddity.in(
                    LEASE,
                    "silence-told",
                    "The clause tells of two months three times, and of four",
                    "Two to appeal, two of silence, two again: four at the least in all.",
                    act -> Edit.article(
                            act,
                            "4",
                            IN_TWO_MONTHS,
                            "dans les deux mois de la publication. Le silence gardé deux mois par le maire sur un recours"
                                    + " gracieux vaut rejet, contre lequel deux mois courent encore : quatre mois au moins"
                                    + " en tout."),
                    "CRPA-L411-2",
                    "CRPA-L411-7"),
            Oddity.in(
                    RECRUITMENT,
                    "month-for-a-permit",
                    "A permit of December 2025 gives one month before the mayor, two before the court",
                    "Since 28 November 2025 a gracious appeal against a permit is lodged within a month.",
                    RemedyOddities::permit,
                    "CURB-L600-12-2"),
            Oddity.in(
                    RODEZ,
                    "three-starting-points",
                    "The period runs « from the publication, the notification and the transmission »",
                    "The first of them is the right one for third parties, and all fell on one day.",
                    act -> act,
                    "CJA-R421-1"),
            Oddity.in(
                    LEASE,
                    "from-the-posting",
                    "The period runs from the posting",
                    "In a small town that chose posting it does.",
                    act -> Edit.shownBy(
                            Edit.remedies(
                                    Edit.article(
                                            act.toBuilder()
                                                    .authority(act.authority().toBuilder()
                                                            .publicityChoice(PublicityChoice.POSTING)
                                                            .build())
                                                    .build(),
                                            "4",
                                            "la publication",
                                            "l'affichage"),
                                    clause -> clause.startingPoints(List.of(StartingPoint.POSTING))),
                            new ActEvent.Posted(day(2024, 2, 14))),
                    "CGCT-L2131-1"),
            Oddity.in(
                    LEASE,
                    "repealed-article-of-its-day",
                    "A decision of 2012 cites an article of the code that was repealed in 2015",
                    "It was in force when the decision was taken.",
                    act -> Edit.remedies(
                            inMayotte(act, "Mayotte (Mamoudzou)"),
                            clause -> clause.references(List.of(LegalReference.parse("CJA R.421-6")))),
                    "CJA-R421-6"));

    private RemedyOddities() {}

    private static Oddity named(String id, String what, String court) {
        return Oddity.in(
                LEASE,
                id,
                what,
                "It is the court of the place, under another spelling.",
                act -> Edit.remedies(act, clause -> clause.court(new AdministrativeCourt(court))),
                COURTS);
    }

    private static Act inMayotte(Decision act, String court) {
        LocalDate taken = day(2012, 6, 11);
        Decision delegated = DecisionEdit.delegated(
                DecisionEdit.delegatedBy(act, "2008-31", day(2008, 4, 7), "lundi 7 avril 2008"),
                delegation -> delegation.mandate(
                        new Mandate(day(2008, 4, 5), Optional.of(day(2014, 3, 23)), Optional.of(day(2014, 4, 5)))));
        Act dated = DecisionEdit.takenOn(delegated, taken).toBuilder()
                .authority(act.authority().toBuilder()
                        .department(DepartmentCode.parse("976"))
                        .build())
                .build();
        return Edit.receipt(
                Edit.remedies(
                        Edit.article(Edit.article(dated, "4", "Toulouse", "Mamoudzou"), "4", "deux mois", "trois mois"),
                        clause -> clause.court(new AdministrativeCourt(court)).months(3)),
                "976-211209903-20120611-DEC2012_004-AU");
    }

    private static Act permit(Order act) {
        LocalDate signed = day(2025, 12, 8);
        return act.toBuilder()
                .object("Permis de construire")
                .subject(ActSubject.PLANNING_PERMIT)
                .matter(ActMatter.parse("2.2"))
                .number(ActNumber.parse("PC2025-019"))
                .transmissionNumber(TransmissionNumber.parse("PC2025_019"))
                .articles(List.of(
                        Article.of("1", "Objet", "Le permis de construire est accordé."),
                        Edit.article(act, "2", "Recours devant le maire ou", "Recours devant le maire dans le mois, ou")
                                .articles()
                                .get(1)))
                .withoutRelations()
                .signature(act.signature().orElseThrow().dated(signed))
                .events(List.of(
                        new ActEvent.Signed(signed),
                        new ActEvent.Transmitted(signed.plusDays(1)),
                        new ActEvent.Acknowledged(signed.plusDays(1), "012-211209911-20251208-PC2025_019-AI"),
                        new ActEvent.Notified(signed.plusDays(2))))
                .build();
    }
}
