package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.resource.TextBundle;
import fr.acteslocaux.text.Language;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** A clock of the library, which the bundle {@code deadlines} names. */
record StandardDeadlineRule(
        String id,
        Rule rule,
        boolean runsOut,
        Predicate<ActFacts> applicability,
        BiFunction<ActFacts, LegalContext, Deadline> clock)
        implements DeadlineRule {

    private static final TextBundle FRENCH =
            TextBundle.of(StandardDeadlineRule.class, "deadlines", Language.FRENCH.locale());
    private static final TextBundle ENGLISH =
            TextBundle.of(StandardDeadlineRule.class, "deadlines", Language.ENGLISH.locale());

    @Override
    public String title(Language language) {
        TextBundle texts = language == Language.FRENCH ? FRENCH : ENGLISH;
        return texts.text(id, hole -> {
            throw new IllegalStateException("Title of deadline '" + id + "' has a hole '" + hole + "'");
        });
    }

    @Override
    public boolean concerns(ActFacts facts) {
        return applicability.test(facts);
    }

    @Override
    public Deadline of(ActFacts facts, LegalContext context) {
        return clock.apply(facts, context);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return id;
    }
}
