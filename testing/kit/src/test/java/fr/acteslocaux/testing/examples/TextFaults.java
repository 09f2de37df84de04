package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.ExampleAct.LEASE;
import static fr.acteslocaux.testing.examples.ExampleAct.RECRUITMENT;
import static fr.acteslocaux.testing.examples.ExampleAct.TRAFFIC;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.Signatory;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.wording.Citation;
import java.util.List;
import java.util.Optional;

/** Words that contradict the values of the act, or the calendar. */
final class TextFaults {

    private static final String WEEKDAY = "text.weekday-mismatch";
    private static final String NO_SUCH_DAY = "text.no-such-day";
    private static final String EFFECT = "lundi 4 mars 2024";

    static final List<OneFault> ALL = List.of(
            OneFault.in(
                    LEASE,
                    "m025",
                    2,
                    "the wrong weekday in a citation",
                    act -> citing(act, "Délibération du conseil municipal du mardi 6 juillet 2020", "2020-31"),
                    WEEKDAY),
            OneFault.in(
                    RECRUITMENT,
                    "m026",
                    2,
                    "the wrong weekday in an article",
                    act -> Edit.article(act, "1", EFFECT, "mardi 4 mars 2024"),
                    WEEKDAY),
            OneFault.in(
                    RECRUITMENT,
                    "m028",
                    2,
                    "a day that does not exist, 31 June",
                    act -> Edit.article(act, "1", EFFECT, "lundi 31 juin 2024"),
                    WEEKDAY,
                    NO_SUCH_DAY),
            OneFault.in(
                    RECRUITMENT,
                    "m029",
                    2,
                    "a day that does not exist, 29 February of a common year",
                    act -> Edit.article(act, "1", EFFECT, "29 février 2023"),
                    WEEKDAY,
                    NO_SUCH_DAY),
            OneFault.in(
                    RECRUITMENT,
                    "m031",
                    3,
                    "the wrong weekday of a date in figures",
                    act -> Edit.article(act, "1", EFFECT, "mardi 04/03/2024"),
                    WEEKDAY),
            OneFault.in(
                    RECRUITMENT,
                    "m032",
                    3,
                    "the wrong weekday of a date in letters",
                    act -> Edit.article(act, "1", EFFECT, "mardi quatre mars 2024"),
                    WEEKDAY),
            OneFault.in(
                    TRAFFIC,
                    "m034",
                    2,
                    "the wrong weekday in an order",
                    act -> Edit.article(act, "1", "samedi 10 septembre", "vendredi 10 septembre"),
                    WEEKDAY),
            OneFault.in(
                    TRAFFIC,
                    "m035",
                    3,
                    "the wrong weekday of a date whose year stands earlier in the sentence",
                    act -> Edit.article(act, "1", "lundi 12 septembre", "dimanche 12 septembre"),
                    WEEKDAY),
            OneFault.in(
                    LEASE,
                    "m037",
                    2,
                    "the remedies say three months in words, two as a value",
                    act -> Edit.article(act, "4", "deux mois", "trois mois"),
                    "remedies.period",
                    "remedies.text-mismatch"),
            OneFault.in(
                    LEASE,
                    "m038",
                    2,
                    "the remedies name the court of Montpellier in words, Toulouse as a value",
                    act -> Edit.article(act, "4", "Toulouse", "Montpellier"),
                    "remedies.court",
                    "remedies.text-mismatch"),
            OneFault.in(
                    LEASE,
                    "m040",
                    2,
                    "an article says nine years of a term of twelve",
                    act -> Edit.article(act, "2", "Douze", "Neuf"),
                    "term.text-mismatch"),
            OneFault.in(
                    LEASE,
                    "m041",
                    3,
                    "the object says nine years of a term of twelve",
                    act -> act.toBuilder()
                            .object("Bail du local communal de la place du Marché pour neuf ans")
                            .build(),
                    "term.text-mismatch"),
            OneFault.in(
                    LEASE,
                    "m043",
                    1,
                    "cites item 5 and exercises item 6, insurance, for a lease",
                    act -> act.toBuilder().exercise(Exercise.ofItem(6)).build(),
                    "delegation.item-mismatch"),
            OneFault.in(
                    LEASE,
                    "m044",
                    1,
                    "cites another deliberation than the one that delegates",
                    act -> citing(
                            act,
                            "Délibération du conseil municipal du lundi 6 juillet 2020, qui délègue au maire",
                            "2014-31"),
                    "citation.delegation-mismatch"),
            OneFault.in(
                    LEASE,
                    "m046",
                    1,
                    "signed « Première adjointe », by right of the holder",
                    act -> signedBy(act, "Première adjointe"),
                    "signature.capacity-mismatch",
                    "delegation.not-covering"),
            OneFault.in(
                    LEASE,
                    "m047",
                    2,
                    "a mayor's decision signed by the president of a département",
                    act -> signedBy(act, "Président du conseil départemental"),
                    "signature.capacity-mismatch"));

    private TextFaults() {}

    private static Act citing(Decision act, String words, String number) {
        Citation.OfAct cited = (Citation.OfAct) act.citations().get(1);
        return act.toBuilder()
                .citations(List.of(
                        act.citations().get(0),
                        new Citation.OfAct(words, Optional.of(ActNumber.parse(number)), cited.date())))
                .build();
    }

    private static Act signedBy(Decision act, String capacity) {
        Signature signature = act.signature().orElseThrow();
        return act.toBuilder()
                .signature(new Signature(
                        new Signatory(signature.signatory().name(), capacity, Optional.empty()),
                        signature.place(),
                        signature.on(),
                        signature.signingCapacity(),
                        signature.mention()))
                .build();
    }
}
