package fr.acteslocaux.council;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Sitting.Convening;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Regime;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How long before a sitting a council is convened.
 * <p>
 * Of a municipal council, five clear days in a commune of 3 500 inhabitants or more, three in a smaller one and for the first
 * sitting after a general renewal, one if it is urgent. The days are calendar days, both ends excluded, and are never carried
 * over. For example, convened on Friday 7 June 2024, a council may sit from Thursday 13 June 2024 in a commune of 5 000
 * inhabitants.
 * <p>
 * Small communes of Alsace and Moselle have three days that the text does not call clear, and in urgency the eve: convened on
 * Monday 10 June 2024, such a council may sit on Thursday 13 June, and if the days are clear all the same, which no ruling
 * says, on Friday 14 June.
 * <p>
 * Councils of bodies of municipalities are convened as those of large communes. Those of departments and regions have their
 * reports twelve days before, which the text does not call clear: sent on Monday 3 June 2024, for a sitting from Saturday
 * 15 June on, and if the days are clear all the same, from Sunday 16 June; in urgency one clear day.
 *
 * @legal.term convocation, jours francs
 * @legal.source CGCT-L2121-7, CGCT-L2121-11, CGCT-L2121-12, CGCT-L2541-1, CGCT-L2541-2, CGCT-L5211-1, CGCT-L3121-19,
 *     CGCT-L4132-18
 * @legal.since 1996-02-24
 * @legal.debated three days of Alsace and Moselle, twelve days of departments and regions, clear or not
 * @param body  the kind of authority whose council it is
 * @param sent  the day on which the convening, or the reports, were sent
 * @param population  the number of inhabitants, which matters for communes only
 * @param convening  what sort of convening it is, any but a second one, whose days run from the first sitting
 * @param department  the department of the commune, empty for one outside Alsace and Moselle
 * @param onClassifiedInstallation  whether the council deliberates on a classified installation (<i>installation classée</i>),
 *     for which small communes are convened as large ones
 */
public record ConveningPeriod(
        LocalAuthority.Kind body,
        LocalDate sent,
        int population,
        Convening convening,
        Optional<DepartmentCode> department,
        boolean onClassifiedInstallation) {

    /** Days that the text does not call clear, and the rule by which they are all the same. */
    private static final Map<String, Rule> NOT_CALLED_CLEAR = Map.of(
            Rules.CONVENING_LOCAL_LAW.id(), Rules.CONVENING_LOCAL_LAW_CLEAR,
            Rules.CONVENING_OF_DEPARTMENT_OR_REGION.id(), Rules.CONVENING_OF_DEPARTMENT_OR_REGION_CLEAR);

    public ConveningPeriod {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(convening, "convening");
        Objects.requireNonNull(department, "department");
        if (population < 0) {
            throw new IllegalArgumentException("Argument 'population' must not be negative, found " + population);
        }
        if (convening == Convening.SECOND) {
            throw new IllegalArgumentException(
                    "Argument 'convening' must be any but a second one, whose days run from the first sitting");
        }
        if (onClassifiedInstallation && convening == Convening.AFTER_RENEWAL) {
            throw new IllegalArgumentException(
                    "Argument 'convening' must be any but that of the first sitting after a renewal,"
                            + " which has days of its own, for a classified installation");
        }
    }

    /**
     * Takes a convening outside Alsace and Moselle, on other things than a classified installation.
     *
     * @param sent  the day on which the convening was sent
     * @param population  the number of inhabitants
     * @param convening  what sort of convening it is, any but a second one
     * @return the period
     * @throws IllegalArgumentException if it is a second convening, or if the number is negative
     */
    public static ConveningPeriod of(LocalDate sent, int population, Convening convening) {
        return new ConveningPeriod(LocalAuthority.Kind.COMMUNE, sent, population, convening, Optional.empty(), false);
    }

    /**
     * Takes a convening of a council whose days do not depend on a number of inhabitants.
     *
     * @param body  the kind of authority whose council it is, any but a municipality
     * @param sent  the day on which the convening, or the reports, were sent
     * @param convening  what sort of convening it is, any but a second one
     * @return the period
     * @throws IllegalArgumentException if it is a second convening, or of a municipality
     */
    public static ConveningPeriod of(LocalAuthority.Kind body, LocalDate sent, Convening convening) {
        if (body == LocalAuthority.Kind.COMMUNE) {
            throw new IllegalArgumentException(
                    "Argument 'body' must be any but COMMUNE, whose days depend on the number of inhabitants");
        }
        return new ConveningPeriod(body, sent, 0, convening, Optional.empty(), false);
    }

    /**
     * Says where the commune is.
     *
     * @param where  its department
     * @return the period
     */
    public ConveningPeriod in(DepartmentCode where) {
        return new ConveningPeriod(body, sent, population, convening, Optional.of(where), onClassifiedInstallation);
    }

    /**
     * Says that the council deliberates on a classified installation.
     *
     * @return the period
     * @throws IllegalArgumentException if it is the first sitting after a renewal
     */
    public ConveningPeriod concerningClassifiedInstallation() {
        return new ConveningPeriod(body, sent, population, convening, department, true);
    }

    /**
     * Counts the days.
     *
     * @param context  the law
     * @return from when on the council may sit, undetermined before 24 February 1996, and for the first sitting after a renewal
     *     before 19 May 2011
     */
    public FirstSitting firstSitting(LegalContext context) {
        Law law = context.law().of(body.regime());
        Rule rule = rule(law);
        Reason period = Reason.of(law, rule, sent);
        boolean isClear = !NOT_CALLED_CLEAR.containsKey(rule.id()) && !rule.equals(Rules.CONVENING_LOCAL_LAW_URGENT);
        Outcome<LocalDate> usual =
                Outcome.of(isClear ? counted(period.as(Rules.CONVENING_CLEAR_DAYS), 1) : counted(period, 0));
        Optional<Reason> later = laterReading(rule)
                .map(reading -> Reason.of(law, reading, sent))
                .filter(reading -> reading.isFounded() && usual.value().isPresent());
        Reason longer = isOfBodyAfterRenewal(rule)
                ? Reason.of(law, Rules.CONVENING_OF_LARGE_COMMUNE, sent).as(Rules.CONVENING_CLEAR_DAYS)
                : period;
        return new FirstSitting(
                usual, later.map(reading -> new FirstSitting.LaterReading(reading, counted(longer, 1))));
    }

    private Optional<Rule> laterReading(Rule rule) {
        return isOfBodyAfterRenewal(rule)
                ? Optional.of(Rules.CONVENING_OF_BODY_AFTER_RENEWAL)
                : Optional.ofNullable(NOT_CALLED_CLEAR.get(rule.id()));
    }

    /** That the first sitting of a body of municipalities is convened as that of a municipal council is only supposed. */
    private boolean isOfBodyAfterRenewal(Rule rule) {
        return body.regime() == Regime.INTERMUNICIPAL && rule.equals(Rules.CONVENING_AFTER_RENEWAL);
    }

    /** The day of the sitting is not counted; clear days leave out the day of the sending too. */
    private Derivation<LocalDate> counted(Reason period, long more) {
        Derivation<LocalDate> start = Derivation.from(sent).noting(period.as(Rules.CONVENING_SENT));
        long days = period.number(Unit.DAYS) + more;
        boolean isWithinCalendars =
                !sent.isAfter(LegalCalendar.lastKnown()) && !sent.plusDays(days).isAfter(LegalCalendar.lastKnown());
        return !period.isFounded() || isWithinCalendars
                ? start.then(period, day -> day.plusDays(days))
                : start.noting(Reason.unknown(period.rule(), Facts.DAY_WITHIN_CALENDARS));
    }

    private Rule rule(Law law) {
        boolean isUrgent = convening == Convening.URGENT;
        if (convening == Convening.AFTER_RENEWAL) {
            return Rules.CONVENING_AFTER_RENEWAL;
        }
        if (body.regime() == Regime.DEPARTMENT || body.regime() == Regime.REGION) {
            return isUrgent ? Rules.CONVENING_URGENT_IN_DEPARTMENT_OR_REGION : Rules.CONVENING_OF_DEPARTMENT_OR_REGION;
        }
        Reason large = Reason.of(law, Rules.CONVENING_OF_LARGE_COMMUNE, sent);
        boolean isLarge = body != LocalAuthority.Kind.COMMUNE
                || (large.isFounded() && population >= large.number(Unit.INHABITANTS));
        if (isLarge) {
            return isUrgent ? Rules.CONVENING_URGENT_IN_LARGE_COMMUNE : Rules.CONVENING_OF_LARGE_COMMUNE;
        }
        if (onClassifiedInstallation) {
            return isUrgent
                    ? Rules.CONVENING_URGENT_FOR_CLASSIFIED_INSTALLATION
                    : Rules.CONVENING_FOR_CLASSIFIED_INSTALLATION;
        }
        if (hasLocalLaw(Reason.of(law, Rules.CONVENING_LOCAL_LAW, sent))) {
            return isUrgent ? Rules.CONVENING_LOCAL_LAW_URGENT : Rules.CONVENING_LOCAL_LAW;
        }
        return isUrgent ? Rules.CONVENING_URGENT_IN_SMALL_COMMUNE : Rules.CONVENING_OF_SMALL_COMMUNE;
    }

    private boolean hasLocalLaw(Reason local) {
        return local.isFounded()
                && population < local.number(Unit.INHABITANTS)
                && department
                        .filter(code -> local.parameter(Unit.DEPARTMENTS).includes(code.value()))
                        .isPresent();
    }
}
