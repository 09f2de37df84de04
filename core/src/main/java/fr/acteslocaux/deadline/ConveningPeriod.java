package fr.acteslocaux.deadline;

import fr.acteslocaux.act.Session;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;

/**
 * The first day on which a municipal council may sit after it was convened.
 * <p>
 * Five clear days in a commune of 3 500 inhabitants or more, three in a smaller one and for the first sitting after a general
 * renewal, one if it is urgent. The days are calendar days, both ends excluded, and are never carried over. For example,
 * convened on Friday 7 June 2024, a council may sit from Thursday 13 June 2024 in a commune of 5 000 inhabitants.
 *
 * @legal.term convocation, jours francs
 * @legal.source CGCT-L2121-7, CGCT-L2121-11, CGCT-L2121-12
 * @legal.since 1996-02-24
 */
public final class ConveningPeriod {

    private static final int NOT_SMALL = 3500;
    private static final Reason SENT = Reason.of("convening.sent", "CGCT-L2121-12", "CGCT-L2121-11");
    private static final Reason SMALL = Reason.of("convening.clear-days", "CGCT-L2121-11");
    private static final Reason LARGE = Reason.of("convening.clear-days", "CGCT-L2121-12");
    private static final Reason RENEWED = Reason.of("convening.clear-days", "CGCT-L2121-7");

    private ConveningPeriod() {}

    /**
     * Counts the clear days.
     *
     * @param sent  the day on which the convening was sent
     * @param population  the number of inhabitants
     * @param convening  what sort of convening it is, any but a second one, whose days run from the first sitting
     * @return the first day of a lawful sitting, and how it was derived; undetermined before 1996
     * @throws IllegalArgumentException if it is a second convening
     */
    public static Outcome<LocalDate> firstSittingAfter(LocalDate sent, int population, Session.Convening convening) {
        boolean large = population >= NOT_SMALL;
        int days = switch (convening) {
            case ORDINARY -> large ? 5 : 3;
            case URGENT -> 1;
            case AFTER_RENEWAL -> 3;
            case SECOND ->
                throw new IllegalArgumentException(
                        "Argument 'convening' must be any but a second one, whose days run from the first sitting");
        };
        Reason law = convening == Session.Convening.AFTER_RENEWAL ? RENEWED : large ? LARGE : SMALL;
        return KnownLaw.rules(sent, law)
                ? Outcome.of(
                        Derivation.from(sent).noting(SENT).then(law.with("days", days), day -> day.plusDays(days + 1L)))
                : Outcome.missing(law, KnownLaw.MISSING);
    }
}
