package fr.acteslocaux.testing.examples;

import fr.acteslocaux.act.Act;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A lawful act in which one thing is wrong that a careful clerk would see.
 *
 * @param id  what the fault is called
 * @param base  the lawful act
 * @param what  what is wrong, in words
 * @param importance  1 for what may undo the act or its sending, 2 for what is to be put right, 3 for what is untidy
 * @param fitting  the checks of which any may find it; {@link #REFUSED} if no value need exist for it
 * @param make  makes the faulty act, or throws if there is no such value
 */
record OneFault(String id, ExampleAct<?> base, String what, int importance, Set<String> fitting, Supplier<Act> make) {

    /** Stands among the checks when the faulty text or number is no value: it is refused before any check. */
    static final String REFUSED = "refused";

    static <A extends Act> OneFault in(
            ExampleAct<A> base,
            String id,
            int importance,
            String what,
            Function<? super A, ? extends Act> change,
            String... fitting) {
        return new OneFault(id, base, what, importance, Set.of(fitting), () -> change.apply(base.act()));
    }

    boolean mayBeRefused() {
        return fitting.contains(REFUSED);
    }

    @Override
    public String toString() {
        return id + ", " + what;
    }
}
