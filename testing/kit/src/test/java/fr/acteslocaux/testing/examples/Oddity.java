package fr.acteslocaux.testing.examples;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A lawful act that looks as if something were wrong.
 *
 * @param id  what it is called
 * @param what  what is odd, in words
 * @param why  why it is lawful
 * @param sources  what says so: ids of the table of sources, or texts that it does not have; none where no text asks anything
 * @param make  makes the act
 */
record Oddity(String id, String what, String why, List<String> sources, Supplier<Act> make) {

    static <A extends Act> Oddity in(
            ExampleAct<A> base,
            String id,
            String what,
            String why,
            Function<? super A, ? extends Act> change,
            String... sources) {
        return new Oddity(id, what, why, List.of(sources), () -> change.apply(base.act()));
    }

    Act act() {
        return make.get();
    }

    String cited() {
        return sources.isEmpty()
                ? "no text asks for more"
                : sources.stream().map(Oddity::citation).collect(Collectors.joining("; "));
    }

    private static String citation(String source) {
        return Law.standard()
                .source(source)
                .map(known -> known.in(Language.ENGLISH) + doubt(known))
                .orElse(source);
    }

    private static String doubt(LegalSource source) {
        return source.verification() == LegalSource.Verification.UNVERIFIED ? ", unverified" : "";
    }

    @Override
    public String toString() {
        return id + ": " + what;
    }
}
