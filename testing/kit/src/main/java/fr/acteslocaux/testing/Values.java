package fr.acteslocaux.testing;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.text.AsPrinted;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Values of any type of the library, as they occur in generated acts, and in what is said of them: deadlines, reports,
 * appeals.
 * <p>
 * For example, {@code Values.of(FeeSchedule.class, 42)}.
 */
public final class Values {

    private Values() {}

    /**
     * Returns a value of a type.
     *
     * @param <T>  the type
     * @param type  a record, an enum or an interface of the library
     * @param seed  what the value depends on; the same seed gives the same value on every machine and JDK
     * @return a value
     * @throws IllegalArgumentException if no act holds a value of the type
     */
    public static <T> T of(Class<T> type, long seed) {
        return of(type, Chance.ofSeed(seed));
    }

    /**
     * Returns a value of a type, from the choices of somebody else.
     *
     * @param <T>  the type
     * @param type  a record, an enum or an interface of the library
     * @param choices  asked with a number of possibilities, answers with one, from 0 on; 0 is the plainest
     * @return a value
     * @throws IllegalArgumentException if no act holds a value of the type, or a choice is none of the possibilities
     */
    public static <T> T of(Class<T> type, IntUnaryOperator choices) {
        return of(type, new Chance(choices));
    }

    private static <T> T of(Class<T> type, Chance chance) {
        T[] constants = type.getEnumConstants();
        if (constants != null) {
            return chance.of(Arrays.asList(constants));
        }
        List<T> found = within(LawfulActs.act(chance), type);
        List<T> values = found.isEmpty() ? ofType(type, Pool.VALUES) : found;
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Type " + type.getName() + " must be one that acts hold a value of");
        }
        return chance.of(values);
    }

    /** What some act holds, if the generated one does not. */
    private static final class Pool {

        private static final int LAWFUL_ACTS = 100;
        private static final Set<Object> VALUES = values();

        private static Set<Object> values() {
            Set<Object> values = new LinkedHashSet<>();
            for (long seed = 0; seed < LAWFUL_ACTS; seed++) {
                gatherAround(LawfulActs.act(Chance.ofSeed(seed)), values);
            }
            gatherAround(Acts.rodezEnt2024(), values);
            for (Check check : Catalogue.standard().checks()) {
                gatherAround(Faults.act(check.id(), Chance.ofSeed(0)), values);
            }
            return values;
        }
    }

    /**
     * Returns the values of a type within an act, the act itself included, and of what is said of it: its deadlines, its report
     * and appeals against it.
     *
     * @param <T>  the type
     * @param act  the act
     * @param type  a record, an enum or an interface of the library
     * @return the values, each once, in the order of the act
     */
    public static <T> List<T> within(Act act, Class<T> type) {
        Set<Object> all = new LinkedHashSet<>();
        gatherAround(act, all);
        return ofType(type, all);
    }

    private static <T> List<T> ofType(Class<T> type, Set<Object> all) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static void gatherAround(Act act, Set<Object> all) {
        gather(act, all);
        gather(Surroundings.of(act), all);
    }

    private static void gather(Object value, Set<Object> all) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> gather(held, all));
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(held -> gather(held, all));
        } else if (value instanceof Map<?, ?> map) {
            gather(map.values(), all);
        } else if (value instanceof Derivation<?> derivation) {
            all.add(derivation);
            gather(derivation.steps(), all);
        } else if (value instanceof AsPrinted<?> printed) {
            all.add(printed);
            gather(printed.value(), all);
            gather(printed.fault(), all);
        } else if (value instanceof Act act) {
            all.add(act);
            gather(PartsOfActs.of(act), all);
        } else if (isOfLibrary(value.getClass()) && all.add(value) && value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                gather(valueOf(component, value), all);
            }
        }
    }

    private static boolean isOfLibrary(Class<?> type) {
        return type.getName().startsWith("fr.acteslocaux.")
                && Modifier.isPublic(type.getModifiers())
                && type.getModule().isExported(type.getPackageName(), Values.class.getModule());
    }

    private static Object valueOf(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(component + " of " + owner + " cannot be read", unreadable);
        }
    }
}
