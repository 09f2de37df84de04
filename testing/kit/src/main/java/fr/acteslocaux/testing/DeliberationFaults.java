package fr.acteslocaux.testing;

import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.law.LegalReferences;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.AsPrinted;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.Recital;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Faults of a deliberation, most of which any act could have, by the check that finds them. */
final class DeliberationFaults {

    private static final int LONGER_THAN_A_TRANSMISSION_TAKES = 501;

    static final Map<String, UnaryOperator<Deliberation>> BY_CHECK = Map.ofEntries(
            Map.entry("number.year-mismatch", DeliberationFaults::numberOfAnotherYear),
            Map.entry(
                    "object.too-long",
                    act -> act.toBuilder()
                            .object("x".repeat(LONGER_THAN_A_TRANSMISSION_TAKES))
                            .build()),
            Map.entry(
                    "matter.not-national",
                    act -> act.toBuilder().matter(ActMatter.parse("8.99")).build()),
            Map.entry("citation.code-unknown", DeliberationFaults::codeOfAnotherName),
            Map.entry("text.weekday-mismatch", DeliberationFaults::wrongWeekday),
            Map.entry("receipt.malformed", act -> withReceipt(act, written -> written.replaceFirst("-21", "-2"))),
            Map.entry(
                    "receipt.department-mismatch",
                    act -> withIdentifier(
                            act,
                            is -> ActIdentifier.of(
                                    InventedTowns.anotherThan(is.department()),
                                    is.siren(),
                                    is.date(),
                                    is.number(),
                                    is.nature()))),
            Map.entry(
                    "receipt.siren-mismatch",
                    act -> withIdentifier(
                            act,
                            is -> ActIdentifier.of(
                                    is.department(), Siren.of(32_000_000), is.date(), is.number(), is.nature()))),
            Map.entry(
                    "receipt.date-mismatch",
                    act -> withIdentifier(
                            act,
                            is -> ActIdentifier.of(
                                    is.department(), is.siren(), is.date().plusDays(1), is.number(), is.nature()))),
            Map.entry(
                    "receipt.number-mismatch",
                    act -> withIdentifier(
                            act,
                            is -> ActIdentifier.of(
                                    is.department(),
                                    is.siren(),
                                    is.date(),
                                    TransmissionNumber.parse(is.number() + "B"),
                                    is.nature()))),
            Map.entry(
                    "receipt.nature-mismatch",
                    act -> withIdentifier(
                            act,
                            is -> ActIdentifier.of(is.department(), is.siren(), is.date(), is.number(), ActNature.AU))),
            Map.entry(
                    "remedies.starting-point",
                    act -> withRemedies(
                            act,
                            clause -> clause.toBuilder()
                                    .startingPoint(RemediesClause.StartingPoint.TRANSMISSION)
                                    .build())),
            Map.entry(
                    "remedies.period",
                    act -> withRemedies(
                            act,
                            clause -> clause.toBuilder()
                                    .months(clause.months().orElseThrow() + 1)
                                    .build())),
            Map.entry(
                    "remedies.court",
                    act -> withRemedies(
                            act,
                            clause -> clause.toBuilder()
                                    .court(new AdministrativeCourt("Villebrune"))
                                    .build())),
            Map.entry(
                    "authority.commune-mismatch",
                    act -> act.toBuilder()
                            .authority(act.authority().toBuilder()
                                    .commune(communeElsewhere(act.authority()))
                                    .build())
                            .build()),
            Map.entry("events.before-signature", DeliberationFaults::publishedOnTheEve),
            Map.entry("signature.day-mismatch", DeliberationFaults::signedOnAnotherDayThanRecorded),
            Map.entry("events.receipt-before-transmission", DeliberationFaults::answeredBeforeSent),
            Map.entry("sitting.convened-late", DeliberationFaults::convenedOnTheEve),
            Map.entry(
                    "vote.exceeds-attendance",
                    act -> withVote(
                            act,
                            vote -> vote(
                                    vote,
                                    Math.toIntExact(act.sitting()
                                                    .attendance()
                                                    .orElseThrow()
                                                    .votes()
                                                    .getAsLong())
                                            + 1,
                                    0))),
            Map.entry("vote.not-carried", act -> withVote(act, vote -> vote(vote, 1, 2))),
            Map.entry(
                    "vote.not-unanimous",
                    act -> withVote(
                            act,
                            vote -> new Vote(
                                    3, 1, 0, 0, vote.ballot(), vote.castingVote(), Optional.of("À l'unanimité")))),
            Map.entry("grant.not-delegable", act -> granting(act, 32)),
            Map.entry("grant.limits-missing", act -> granting(act, 16)));

    private DeliberationFaults() {}

    private static Deliberation numberOfAnotherYear(Deliberation act) {
        return act.toBuilder()
                .number(ActNumber.parse((act.sitting().on().getYear() + 1) + "-012"))
                .build();
    }

    private static Deliberation codeOfAnotherName(Deliberation act) {
        String code = "code général des collectivités locales";
        return act.toBuilder()
                .citation(new Citation.OfLaw("Vu le " + code + ",", List.of(), List.of(LegalReferences.parse(code))))
                .build();
    }

    private static Deliberation wrongWeekday(Deliberation act) {
        LocalDate day = act.sitting().on();
        String other = Explanations.day(Language.FRENCH, day.plusDays(1)).split(" ", 2)[0];
        String date = Explanations.day(Language.FRENCH, day).split(" ", 2)[1];
        return act.toBuilder()
                .recitals(List.of(new Recital("Considérant la séance du " + other + " " + date + ",")))
                .build();
    }

    private static Deliberation withEvents(Deliberation act, UnaryOperator<ActEvent> change) {
        return act.toBuilder()
                .events(act.events().stream().map(change).toList())
                .build();
    }

    private static Deliberation withReceipt(Deliberation act, UnaryOperator<String> change) {
        return withEvents(
                act,
                event -> event instanceof ActEvent.Acknowledged receipt
                        ? new ActEvent.Acknowledged(
                                receipt.on(),
                                AsPrinted.read(
                                        change.apply(
                                                receipt.receipt().orElseThrow().text()),
                                        ActIdentifier::parse))
                        : event);
    }

    private static Deliberation withIdentifier(Deliberation act, UnaryOperator<ActIdentifier> change) {
        return withReceipt(act, text -> change.apply(ActIdentifier.parse(text)).toString());
    }

    private static Deliberation withRemedies(Deliberation act, UnaryOperator<RemediesClause> change) {
        StatedIn<RemediesClause> stated = act.remedies().orElseThrow();
        return act.toBuilder()
                .remedies(new StatedIn<>(stated.article(), change.apply(stated.value())))
                .build();
    }

    private static Deliberation signedOnAnotherDayThanRecorded(Deliberation act) {
        LocalDate recorded = act.event(ActEvent.Signed.class).orElseThrow().on();
        return act.toBuilder()
                .signature(Signature.of("Claude DURANDAL", "Le Maire", recorded.plusDays(1)))
                .build();
    }

    private static CommuneCode communeElsewhere(LocalAuthority authority) {
        return Stream.of("31555", "34172")
                .map(CommuneCode::parse)
                .filter(commune -> !Optional.of(commune.department()).equals(authority.department()))
                .findFirst()
                .orElseThrow();
    }

    private static Deliberation publishedOnTheEve(Deliberation act) {
        LocalDate eve = act.sitting().on().minusDays(1);
        return withEvents(act, event -> {
            if (event instanceof ActEvent.Published published) {
                return new ActEvent.Published(eve, published.medium());
            }
            return event instanceof ActEvent.Posted ? new ActEvent.Posted(eve) : event;
        });
    }

    private static Deliberation answeredBeforeSent(Deliberation act) {
        LocalDate sitting = act.sitting().on();
        return withEvents(act, event -> {
            if (event instanceof ActEvent.Transmitted) {
                return new ActEvent.Transmitted(sitting.plusDays(2));
            }
            return event instanceof ActEvent.Acknowledged receipt
                    ? new ActEvent.Acknowledged(sitting.plusDays(1), receipt.receipt())
                    : event;
        });
    }

    private static Deliberation convenedOnTheEve(Deliberation act) {
        Sitting sitting = act.sitting();
        return act.toBuilder()
                .sitting(sitting.toBuilder()
                        .convenedOn(sitting.on().minusDays(1))
                        .build())
                .build();
    }

    private static Deliberation withVote(Deliberation act, UnaryOperator<Vote> change) {
        return act.toBuilder().vote(change.apply(act.vote().orElseThrow())).build();
    }

    private static Vote vote(Vote vote, int inFavour, int against) {
        return new Vote(inFavour, against, 0, 0, vote.ballot(), vote.castingVote(), Optional.empty());
    }

    private static Deliberation granting(Deliberation act, int item) {
        return act.toBuilder()
                .grant(Delegation.GrantedMatter.withoutLimits(item))
                .build();
    }
}
