package fr.acteslocaux.deadline;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSources;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The day from which an act may be carried out: the later of its publicity and of its transmission.
 * <p>
 * For example, decision DEC2024/0126, published and transmitted on Monday 3 June 2024, is executory that day.
 * <p>
 * The law is that of the day on which the act was taken. This is not the day on which a regulatory act enters into force.
 *
 * @legal.term caractère exécutoire
 * @legal.source CGCT-L2131-1, CGCT-L2131-1-2015
 * @legal.since 2015-08-09
 */
public final class ExecutoryDate {

    private static final List<LegalSource> WORDINGS =
            List.of(LegalSources.of("CGCT-L2131-1"), LegalSources.of("CGCT-L2131-1-2015"));

    private ExecutoryDate() {}

    /**
     * Derives the day from what happened to the act.
     *
     * @param act  the act
     * @return the day, or the facts that are missing
     */
    public static Outcome<LocalDate> of(Act act) {
        Optional<LocalDate> taken = act.event(ActEvent.Signed.class).map(ActEvent::on);
        Optional<LegalSource> wording = taken.flatMap(ExecutoryDate::wordingOn);
        Optional<LocalDate> published = act.event(ActEvent.Published.class).map(ActEvent::on);
        Optional<LocalDate> transmitted = act.event(ActEvent.Transmitted.class).map(ActEvent::on);
        List<Fact> missing = new ArrayList<>();
        if (taken.isEmpty()) {
            missing.add(new Fact("act.signature-date"));
        } else if (wording.isEmpty()) {
            missing.add(new Fact("law.of-that-day"));
        }
        if (act.character() == ActCharacter.INDIVIDUAL) {
            missing.add(new Fact("act.notification-date"));
        } else if (act.character() == ActCharacter.UNKNOWN) {
            missing.add(new Fact("act.character"));
        } else if (published.isEmpty()) {
            missing.add(new Fact("act.publication-date"));
        }
        if (transmitted.isEmpty()) {
            missing.add(new Fact("act.transmission-date"));
        }
        List<LegalSource> sources = List.of(wording.orElse(WORDINGS.get(0)));
        if (!missing.isEmpty()) {
            return new Outcome.Undetermined<>(reason("executory.later-of-both", sources), missing);
        }
        LocalDate publicity = published.orElseThrow();
        LocalDate transmission = transmitted.orElseThrow();
        return Outcome.of(Derivation.from(publicity)
                .noting(reason("executory.published", sources))
                .then(
                        reason("executory.later-of-both", sources).with("transmitted", transmission),
                        day -> day.isBefore(transmission) ? transmission : day));
    }

    private static Optional<LegalSource> wordingOn(LocalDate day) {
        return WORDINGS.stream()
                .filter(wording -> wording.inForce().includes(day))
                .findFirst();
    }

    private static Reason reason(String rule, List<LegalSource> sources) {
        return new Reason(rule, sources, Map.of());
    }
}
