package fr.acteslocaux.testing;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.AsPrinted;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Acts to test with.
 */
public final class Acts {

    private static final Decision RODEZ_ENT_2024 = RodezEnt2024.decision();

    private Acts() {}

    /**
     * Returns decision DEC2024/0126 of the mayor of Rodez of Monday 3 June 2024, which signs a convention on a digital
     * workspace for ten schools. It is a real act, never bent to suit a test.
     *
     * @return the decision, with its convention
     */
    public static Decision rodezEnt2024() {
        return RODEZ_ENT_2024;
    }

    /**
     * Returns the Rodez act with another receipt in place of its own, such as one with a SIREN of eight digits.
     *
     * @param receipt  the identifier as stamped, malformed or not
     * @return the decision
     */
    public static Decision rodezEnt2024WithReceipt(String receipt) {
        List<ActEvent> events = RODEZ_ENT_2024.events().stream()
                .map(event -> event instanceof ActEvent.Acknowledged acknowledged
                        ? new ActEvent.Acknowledged(acknowledged.on(), AsPrinted.read(receipt, ActIdentifier::parse))
                        : event)
                .toList();
        return RODEZ_ENT_2024.toBuilder().events(events).build();
    }

    /**
     * Makes up an act in which nothing is wrong: a decision with its convention, a deliberation or an order of an invented
     * commune, of the years 2016 to 2019 or 2021 to 2025, in any stage of its life.
     *
     * @param seed  what the act depends on; the same seed gives the same act on every machine and JDK
     * @return the act, for which no policy has an error, whatever the day one looks from
     */
    public static Act lawful(long seed) {
        return LawfulActs.act(Chance.ofSeed(seed));
    }

    /**
     * Makes up an act of any kind of authority in which nothing is wrong.
     *
     * @param seed  what the act depends on; the same seed gives the same act on every machine and JDK
     * @param kind  the kind of authority
     * @return the act, for which no policy has an error, whatever the day one looks from
     */
    public static Act lawful(long seed, LocalAuthority.Kind kind) {
        return ActsOfOthers.of(lawful(seed), kind);
    }

    /**
     * Makes up an act in which nothing is wrong, from the choices of somebody else, such as a library that looks for the
     * plainest act with some property.
     *
     * @param choices  asked with a number of possibilities, answers with one, from 0 on; 0 is the plainest
     * @return the act, for which no policy has an error
     * @throws IllegalArgumentException if a choice is none of the possibilities
     */
    public static Act lawful(IntUnaryOperator choices) {
        return LawfulActs.act(new Chance(choices));
    }

    /**
     * Makes up an act in which one thing is wrong. Some faults are seen only from a later day: {@link #contextOf} tells from which.
     *
     * @param check  the id of the check that finds it, such as {@code fee.total-mismatch}; each of the catalogue will do
     * @param seed  what the rest of the act depends on; the same seed gives the same act on every machine and JDK
     * @return the act, in which {@link #findingsOf} tells what is found
     * @throws IllegalArgumentException if there is no such check
     */
    public static Act withFault(String check, long seed) {
        return Faults.act(check, Chance.ofSeed(seed));
    }

    /**
     * Makes up an act in which one thing is wrong, from the choices of somebody else.
     *
     * @param check  the id of the check that finds it
     * @param choices  asked with a number of possibilities, answers with one, from 0 on; 0 is the plainest
     * @return the act
     * @throws IllegalArgumentException if there is no such check, or a choice is none of the possibilities
     */
    public static Act withFault(String check, IntUnaryOperator choices) {
        return Faults.act(check, new Chance(choices));
    }

    /**
     * Tells what is found in an act that is made wrong for a check: that check, and those that cannot but come with it.
     *
     * @param check  the id of the check
     * @return the ids of the checks
     * @throws IllegalArgumentException if there is no such check
     */
    public static Set<String> findingsOf(String check) {
        return Faults.findingsOf(check);
    }

    /**
     * Tells in which context a check finds what it finds: the standard one, or for checks that look at the calendar one that
     * looks from a year after the act was taken, when all its periods are past.
     * <p>
     * For example, a decision of Monday 3 June 2024 that was never reported to the council is found from Tuesday 1 October on:
     * <pre>{@code
     * Act forgotten = Acts.withFault("report.overdue", 42);
     * Compliance.check(forgotten, Policies.PUBLISHED, Acts.contextOf("report.overdue", forgotten));
     * }</pre>
     *
     * @param check  the id of the check
     * @param act  an act that was made wrong for it
     * @return the context
     * @throws IllegalArgumentException if there is no such check
     */
    public static LegalContext contextOf(String check, Act act) {
        return Faults.contextOf(check, act);
    }
}
