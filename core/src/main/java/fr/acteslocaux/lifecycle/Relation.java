package fr.acteslocaux.lifecycle;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What an act does to another one, or owes it. For example, order 2026-003 repeals order 2022-117 from 1 March 2026 on.
 *
 * @param kind  what it does
 * @param act  the other act
 * @param effectiveOn  from when on, empty if the act does not say: then from its own entry into force
 */
public record Relation(Kind kind, ActReference act, Optional<LocalDate> effectiveOn) {

    /** What an act does to another one. */
    public enum Kind {
        /** It changes part of it (<i>modifie</i>). */
        AMENDS,
        /** It corrects a slip in it (<i>rectifie</i>). */
        RECTIFIES,
        /** It ends it for the future (<i>abroge</i>). */
        REPEALS,
        /** It ends it as if it had never been (<i>retire</i>). */
        WITHDRAWS,
        /** It takes its place (<i>remplace</i>). */
        REPLACES,
        /** It carries it out (<i>en exécution de</i>). */
        IMPLEMENTS
    }

    public Relation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(effectiveOn, "effectiveOn");
    }
}
