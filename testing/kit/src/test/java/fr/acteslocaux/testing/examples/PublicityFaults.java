package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.Edit.day;
import static fr.acteslocaux.testing.examples.ExampleAct.LEASE;
import static fr.acteslocaux.testing.examples.ExampleAct.TRAFFIC;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.LocalAuthority.PublicityChoice;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.ActEvent.Published.Medium;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Acts that were shown in another way than the law and the choice of the town say. */
final class PublicityFaults {

    private static final String INSUFFICIENT = "publicity.insufficient";
    private static final ActEvent POSTED = new ActEvent.Posted(day(2024, 2, 14));
    private static final ActEvent ON_PAPER = published(Medium.PAPER);

    static final List<OneFault> ALL = List.of(
            OneFault.in(
                    LEASE,
                    "m094",
                    1,
                    "only posted in 2024, in a town of four thousand",
                    act -> Edit.shownBy(of(act, town -> town.population(4000).withoutPublicityChoice()), POSTED),
                    INSUFFICIENT),
            OneFault.in(
                    LEASE,
                    "m095",
                    1,
                    "published on paper, in a town of exactly three thousand five hundred",
                    act -> Edit.shownBy(of(act, town -> town.population(3500).withoutPublicityChoice()), ON_PAPER),
                    INSUFFICIENT),
            OneFault.in(
                    LEASE,
                    "m097",
                    1,
                    "published on paper, in a small town that chose electronic publication",
                    act -> Edit.shownBy(act, ON_PAPER),
                    INSUFFICIENT),
            OneFault.in(
                    LEASE,
                    "m098",
                    2,
                    "published on line, in a small town that chose posting",
                    act -> of(act, town -> town.publicityChoice(PublicityChoice.POSTING)),
                    INSUFFICIENT),
            OneFault.in(
                    LEASE,
                    "m100",
                    1,
                    "a lease only notified to the tenant",
                    act -> Edit.shownBy(act, new ActEvent.Notified(day(2024, 2, 14))),
                    INSUFFICIENT),
            OneFault.in(
                    TRAFFIC,
                    "m101",
                    1,
                    "a traffic order only posted, in a small town that chose nothing",
                    act -> Edit.shownBy(act, new ActEvent.Posted(day(2022, 9, 6))),
                    INSUFFICIENT),
            OneFault.in(
                    LEASE,
                    "m103",
                    1,
                    "published on paper by choice, in a town of twenty-four thousand",
                    act -> Edit.shownBy(
                            of(act, town -> town.population(23_981).publicityChoice(PublicityChoice.PAPER)), ON_PAPER),
                    INSUFFICIENT,
                    "publicity.choice-not-open",
                    OneFault.REFUSED));

    private PublicityFaults() {}

    private static ActEvent published(Medium medium) {
        return new ActEvent.Published(day(2024, 2, 14), Optional.of(medium));
    }

    private static Act of(Decision act, UnaryOperator<LocalAuthority.Builder> change) {
        return act.toBuilder()
                .authority(change.apply(act.authority().toBuilder()).build())
                .build();
    }
}
