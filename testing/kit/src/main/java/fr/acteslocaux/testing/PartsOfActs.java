package fr.acteslocaux.testing;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import java.util.List;
import java.util.stream.Stream;

/** The parts of acts by name, in the order of the text: as their accessors and their builders call them. */
final class PartsOfActs {

    private static final List<String> COMMON = List.of(
            "number",
            "transmissionNumber",
            "nature",
            "matter",
            "character",
            "subject",
            "urgent",
            "object",
            "authority",
            "organ",
            "citations",
            "recitals",
            "report",
            "articles",
            "term",
            "cost",
            "outline",
            "commitments",
            "remedies",
            "signature",
            "cosignatures",
            "certificate",
            "attachments",
            "relations",
            "events",
            "conventions");
    private static final List<String> OF_DECISIONS = List.of("delegation", "exercise");
    private static final List<String> OF_DELIBERATIONS =
            List.of("sitting", "conclusion", "vote", "elections", "recusals", "grants");
    private static final List<String> OF_ORDERS = List.of("permanence", "places", "addressees");

    private PartsOfActs() {}

    static List<String> names(Class<? extends Act> kind) {
        List<String> own =
                kind == Decision.class ? OF_DECISIONS : kind == Deliberation.class ? OF_DELIBERATIONS : OF_ORDERS;
        return Stream.concat(COMMON.stream(), own.stream()).toList();
    }

    static List<Object> of(Act act) {
        return names(act.getClass()).stream().map(name -> part(act, name)).toList();
    }

    private static Object part(Act act, String name) {
        try {
            return act.getClass().getMethod(name).invoke(act);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("Part '" + name + "' of " + act + " cannot be read", unreadable);
        }
    }
}
