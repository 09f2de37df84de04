package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.ExampleAct.LEASE;
import static fr.acteslocaux.testing.examples.ExampleAct.RECRUITMENT;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.wording.RemediesClause.StartingPoint;
import java.util.List;

/** What an act says wrongly, or does not say, of the ways against it: in words and as a value. */
final class RemedyFaults {

    private static final String PERIOD = "remedies.period";
    private static final String COURT = "remedies.court";
    private static final String START = "remedies.starting-point";
    private static final String MISSING = "remedies.missing";

    static final List<OneFault> ALL = List.of(
            OneFault.in(LEASE, "m241", 1, "a period of three months", act -> lasting(act, 3, "trois mois"), PERIOD),
            OneFault.in(LEASE, "m242", 1, "a period of four months", act -> lasting(act, 4, "quatre mois"), PERIOD),
            OneFault.in(
                    LEASE,
                    "m244",
                    1,
                    "before a court that does not exist",
                    act -> before(act, "tribunal administratif de Rodez", "Rodez"),
                    COURT,
                    "court.unknown"),
            OneFault.in(
                    LEASE,
                    "m245",
                    1,
                    "before the Conseil d'État",
                    act -> before(act, "Conseil d'État", "Conseil d'État"),
                    COURT,
                    "court.unknown"),
            OneFault.in(
                    RECRUITMENT,
                    "m247",
                    2,
                    "names neither the court nor the period",
                    act -> Edit.remedies(
                            Edit.article(
                                    withoutPeriod(act),
                                    "2",
                                    "tribunal administratif de Toulouse",
                                    "tribunal administratif"),
                            clause -> clause.withoutMonths().withoutCourt()),
                    MISSING,
                    PERIOD,
                    COURT),
            OneFault.in(
                    RECRUITMENT,
                    "m248",
                    2,
                    "gives no period",
                    act -> Edit.remedies(withoutPeriod(act), clause -> clause.withoutMonths()),
                    MISSING,
                    PERIOD),
            OneFault.in(
                    LEASE,
                    "m250",
                    2,
                    "a period from the transmission",
                    act -> from(act, "4", "publication", "transmission", StartingPoint.TRANSMISSION),
                    START),
            OneFault.in(
                    RECRUITMENT,
                    "m251",
                    2,
                    "a period from the publication of an individual decision",
                    act -> from(act, "2", "notification", "publication", StartingPoint.PUBLICATION),
                    START),
            OneFault.in(
                    LEASE,
                    "m253",
                    2,
                    "a period from the reception by the prefect",
                    act -> from(act, "4", "publication", "réception", StartingPoint.RECEPTION),
                    START),
            OneFault.in(
                    LEASE,
                    "m254",
                    3,
                    "cites an article that was repealed before",
                    act -> Edit.remedies(
                            act, clause -> clause.references(List.of(LegalReference.parse("CJA R.421-6")))),
                    "reference.repealed"));

    private RemedyFaults() {}

    private static Act lasting(Act act, int months, String words) {
        return Edit.remedies(Edit.article(act, "4", "deux mois", words), clause -> clause.months(months));
    }

    private static Act before(Act act, String words, String court) {
        return Edit.remedies(
                Edit.article(act, "4", "tribunal administratif de Toulouse", words),
                clause -> clause.court(new AdministrativeCourt(court)));
    }

    private static Act withoutPeriod(Act act) {
        return Edit.article(act, "2", ", dans les deux mois de la notification", "");
    }

    private static Act from(Act act, String article, String word, String instead, StartingPoint start) {
        return Edit.remedies(
                Edit.article(act, article, word, instead), clause -> clause.startingPoints(List.of(start)));
    }
}
