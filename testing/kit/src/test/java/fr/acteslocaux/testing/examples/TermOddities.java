package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.Edit.day;
import static fr.acteslocaux.testing.examples.ExampleAct.LEASE;
import static fr.acteslocaux.testing.examples.ExampleAct.RODEZ;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.convention.Term.Start;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.List;

/** When terms begin and end. */
final class TermOddities {

    private static final String FORCE = "CCIV-1103";
    private static final String INCLUDED = "INCLUSIVE-END";
    private static final String MONTHS = "CPC-641";

    static final List<Oddity> ALL = List.of(
            lease(
                    "began-before-the-signature",
                    "A lease of February began in January",
                    "The parties may say that it has run already.",
                    "Du 1er janvier 2024 au 31 décembre 2032.",
                    from(day(2024, 1, 1), day(2032, 12, 31)),
                    Length.ofYears(9),
                    FORCE),
            lease(
                    "closed-in-summer",
                    "An article names days within the term",
                    "The shop is closed on these days, and let on them all the same.",
                    "Douze ans, du 1er mars 2024 au 29 février 2036. Fermeture du 1er août 2024 au 31 août 2024.",
                    from(day(2024, 3, 1), day(2036, 2, 29)),
                    Length.ofYears(12),
                    INCLUDED),
            lease(
                    "renewed-until-another-day",
                    "An article names a last day after that of the term",
                    "It is that of the renewal.",
                    "Neuf ans, du 1er mars 2024 au 28 février 2033, puis renouvelé jusqu'au 29 février 2036.",
                    from(day(2024, 3, 1), day(2033, 2, 28)),
                    Length.ofYears(9),
                    FORCE),
            lease(
                    "one-day",
                    "A lease begins and ends on one day",
                    "The last day is a part of it.",
                    "Le vendredi 1er mars 2024.",
                    from(day(2024, 3, 1), day(2024, 3, 1)),
                    Length.ofDays(1),
                    INCLUDED),
            lease(
                    "ends-on-the-same-number",
                    "A year from 1 March 2024 ends on 1 March 2025",
                    "Some count the day itself and some do not: nobody is wronged.",
                    "Un an, du 1er mars 2024 au 1er mars 2025.",
                    from(day(2024, 3, 1), day(2025, 3, 1)).lasting(Length.ofYears(1)),
                    Length.ofYears(1),
                    INCLUDED),
            lease(
                    "from-a-leap-day",
                    "A year from 29 February 2024 ends on 28 February 2025",
                    "The year after has no such day.",
                    "Un an, du 29 février 2024 au 28 février 2025.",
                    from(day(2024, 2, 29), day(2025, 2, 28)).lasting(Length.ofYears(1)),
                    Length.ofYears(1),
                    MONTHS),
            lease(
                    "to-a-leap-day",
                    "Twelve years end on a leap day, 29 February 2036",
                    "Twelve years from 1 March 2024 do.",
                    "Douze ans, du 1er mars 2024 au 29 février 2036.",
                    from(day(2024, 3, 1), day(2036, 2, 29)).lasting(Length.ofYears(12)),
                    Length.ofYears(12),
                    MONTHS),
            lease(
                    "year-said-once-for-twelve",
                    "« Du 1er mars au 29 février 2036 », of a lease of twelve years",
                    "The first day names no year.",
                    "Du 1er mars au 29 février 2036.",
                    from(day(2024, 3, 1), day(2036, 2, 29)),
                    Length.ofYears(12),
                    FORCE),
            lease(
                    "year-said-once-for-two",
                    "« Du 1er mars au 28 février 2026 », of a lease of two years",
                    "The first day names no year.",
                    "Du 1er mars au 28 février 2026.",
                    from(day(2024, 3, 1), day(2026, 2, 28)),
                    Length.ofYears(2),
                    FORCE),
            lease(
                    "one-year-twice-renewed",
                    "The article says one year, and the term is three",
                    "It may be renewed twice, and the last day is that of the last renewal.",
                    "Un an, renouvelable deux fois, soit au plus tard jusqu'au 28 février 2027.",
                    from(day(2024, 3, 1), day(2027, 2, 28)),
                    Length.ofYears(3),
                    FORCE),
            lease(
                    "month-end",
                    "A month from 31 March ends on 30 April",
                    "April has no other last day.",
                    "Un mois, du 31 mars 2024 au 30 avril 2024.",
                    from(day(2024, 3, 31), day(2024, 4, 30)).lasting(Length.ofMonths(1)),
                    Length.ofMonths(1),
                    MONTHS),
            lease(
                    "from-notification",
                    "Eighteen months from the notification, which nobody knows yet",
                    "The notification will tell.",
                    "Dix-huit mois à compter de la notification.",
                    Term.of(Length.ofMonths(18)).starting(new Start.AtNotification()),
                    Length.ofMonths(18),
                    FORCE),
            lease(
                    "from-an-event",
                    "From the start of the works, whenever that is, until the end of 2026",
                    "A term may begin with an event.",
                    "Du début des travaux au 31 décembre 2026.",
                    new Term(new Start.AtEvent("début des travaux"), day(2026, 12, 31)),
                    Length.ofYears(3),
                    FORCE),
            lease(
                    "notice-of-six-months",
                    "The article on the term names a year, six months and fifteen days as well",
                    "They are periods of notice, not the term.",
                    "Douze ans, du 1er mars 2024 au 29 février 2036. Congé donné six mois avant par le preneur, un an"
                            + " avant par la commune ; état des lieux dans les quinze jours.",
                    from(day(2024, 3, 1), day(2036, 2, 29)),
                    Length.ofYears(12),
                    FORCE),
            lease(
                    "term-in-months",
                    "The term says one hundred and forty-four months, the object twelve years",
                    "They are the same.",
                    "Cent quarante-quatre mois, du 1er mars 2024 au 29 février 2036.",
                    from(day(2024, 3, 1), day(2036, 2, 29)).lasting(Length.ofMonths(144)),
                    Length.ofYears(12),
                    FORCE),
            lease(
                    "nine-and-three",
                    "The article says nine years, then three",
                    "They make twelve.",
                    "Neuf ans, puis trois ans par reconduction expresse, du 1er mars 2024 au 29 février 2036 au plus.",
                    from(day(2024, 3, 1), day(2036, 2, 29)),
                    Length.ofYears(12),
                    FORCE),
            Oddity.in(
                    LEASE,
                    "object-of-an-amendment",
                    "The object says nine years, and twelve",
                    "A lease of nine years is prolonged to twelve.",
                    act -> act.toBuilder()
                            .object("Avenant au bail de neuf ans de la place du Marché, porté à douze ans")
                            .build(),
                    FORCE),
            Oddity.in(
                    RODEZ,
                    "begins-on-a-day-or-with-a-signature",
                    "The decision begins the term on a day, the convention with its signature",
                    "The day is that on which all are to have signed.",
                    act -> act.toBuilder()
                            .term(new StatedIn<>("2", from(day(2024, 9, 1), day(2025, 9, 5))))
                            .build(),
                    FORCE),
            Oddity.in(
                    RODEZ,
                    "renewed-in-both",
                    "Decision and convention renew tacitly, twice at most",
                    "Both say so, and there is an end.",
                    act -> renewing(
                            act,
                            Term.until(day(2025, 9, 5))
                                    .renewedTacitly(
                                            Term.Renewal.each(Length.ofYears(1)).atMost(2))),
                    FORCE),
            Oddity.in(
                    RODEZ,
                    "ends-on-a-sunday",
                    "The term ends on Sunday 31 August 2025",
                    "Only periods of procedure are carried over to an open day.",
                    act -> renewing(act, Term.until(day(2025, 8, 31))),
                    "CPC-642"));

    private TermOddities() {}

    private static Term from(LocalDate first, LocalDate last) {
        return new Term(new Start.OnDay(first), last);
    }

    private static Oddity lease(
            String id, String what, String why, String words, Term term, Length exercised, String source) {
        return Oddity.in(LEASE, id, what, why, act -> lasting(act, words, term, exercised), source);
    }

    private static Decision lasting(Decision act, String words, Term term, Length exercised) {
        boolean isOfTwelveYears = exercised.equals(Length.ofYears(12));
        return ((Decision) Edit.article(act, "2", "Douze ans, du 1er mars 2024 au 29 février 2036.", words))
                .toBuilder()
                        .object(isOfTwelveYears ? act.object() : "Bail du local communal de la place du Marché")
                        .term(new StatedIn<>("2", term))
                        .exercise(Exercise.ofItem(5).lasting(exercised))
                        .build();
    }

    private static Decision renewing(Decision act, Term term) {
        return Edit.convention(act, made -> made.term(new StatedIn<>("10", term))).toBuilder()
                .term(new StatedIn<>("2", term))
                .build();
    }
}
