package fr.acteslocaux.delegation;

import fr.acteslocaux.authority.AuthorityKind;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.authority.SigningCapacity;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSources;
import fr.acteslocaux.money.Euros;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/** The rules on which it depends whether a delegation covers a decision, in the order in which a lawyer asks them. */
final class DelegationLaw {

    private static final LegalSource TEXT = LegalSources.of("CGCT-L2122-22-VERSIONS");
    private static final LegalSource EMERGENCY = LegalSources.of("ORD-2020-391");
    private static final int EMERGENCY_YEAR = 2020;

    /** A poll that the calendar has no two weeks before. */
    private static final LocalDate BEFORE_ANY_CAMPAIGN = LocalDate.MIN.plusWeeks(2);

    private static final Reason QUESTION = Reason.of("delegation.covers", "CGCT-L2122-22-VERSIONS");
    private static final Reason GRANTED = Reason.of("delegation.granted", "CGCT-L2122-22-VERSIONS");
    private static final Reason GRANTED_LATER = Reason.of("delegation.granted-later", "CGCT-L2122-22-VERSIONS");
    private static final Reason NOT_WITHDRAWN = Reason.of("delegation.not-withdrawn", "CGCT-L2122-23");
    private static final Reason WITHDRAWN = Reason.of("delegation.withdrawn", "CGCT-L2122-23");
    private static final Reason IN_MANDATE =
            Reason.of("delegation.in-mandate", "CGCT-L2122-22-VERSIONS", "CGCT-L2122-15");
    private static final Reason OUTSIDE_MANDATE =
            Reason.of("delegation.outside-mandate", "CGCT-L2122-22-VERSIONS", "CGCT-L2122-15");
    private static final Reason WITHOUT_DECREE = Reason.of("delegation.without-decree", "CGCT-D2122-7-2");
    private static final Reason ITEM_GRANTED = Reason.of("delegation.item-granted", "CGCT-L2122-22-VERSIONS");
    private static final Reason ITEM_NOT_GRANTED = Reason.of("delegation.item-not-granted", "CGCT-L2122-22-VERSIONS");
    private static final Reason LIMITS_SET =
            Reason.of("delegation.limits-set", "CGCT-L2122-22-VERSIONS", "CE-1988-81698");
    private static final Reason LIMITS_MISSING =
            Reason.of("delegation.limits-missing", "CGCT-L2122-22-VERSIONS", "CE-2000-117920");
    private static final Reason WITHIN = Reason.of("delegation.within-limit", "CGCT-L2122-22-VERSIONS");
    private static final Reason BEYOND = Reason.of("delegation.beyond-limit", "CGCT-L2122-22-VERSIONS");
    private static final Reason WITHIN_COUNCIL = Reason.of("delegation.within-council-limit", "CGCT-L2122-22-VERSIONS");
    private static final Reason BEYOND_COUNCIL = Reason.of("delegation.beyond-council-limit", "CGCT-L2122-22-VERSIONS");
    private static final Reason OTHER_LIMIT = Reason.of("delegation.other-limit", "CGCT-L2122-22-VERSIONS");
    private static final Reason CONDITIONS = Reason.of("delegation.conditions", "CGCT-L2122-22-VERSIONS");
    private static final Reason RENEWAL = Reason.of("delegation.renewal", "CGCT-L2122-22-VERSIONS");
    private static final Reason NO_RENEWAL = Reason.of("delegation.no-renewal", "CGCT-L2122-22-VERSIONS");
    private static final Reason BEFORE_CAMPAIGN =
            Reason.of("delegation.before-campaign", "CGCT-L2122-22-VERSIONS", "CELEC-L47A");
    private static final Reason CAMPAIGN_OPEN =
            Reason.of("delegation.campaign-open", "CGCT-L2122-22-VERSIONS", "CELEC-L47A");
    private static final Reason SIGNED_BY_HOLDER = Reason.of("delegation.signed-by-holder", "CGCT-L2122-23");
    private static final Reason SUBDELEGATED = Reason.of("delegation.subdelegated", "CGCT-L2122-23", "CGCT-L2122-18");
    private static final Reason SUBDELEGATION_FORBIDDEN =
            Reason.of("delegation.subdelegation-forbidden", "CGCT-L2122-23", "CGCT-L2122-18");
    private static final Reason PERSONALLY = Reason.of("delegation.personally", "CGCT-L2122-23-1996");
    private static final Reason SUBSTITUTE = Reason.of("delegation.substitute", "CGCT-L2122-23", "CGCT-L2122-17");
    private static final Reason COUNCIL_DECIDES =
            Reason.of("delegation.council-decides", "CGCT-L2122-23", "CGCT-L2122-17");
    private static final Reason AGENT_ALLOWED = Reason.of("delegation.agent-allowed", "CGCT-L2122-19");
    private static final Reason AGENT = Reason.of("delegation.agent", "CGCT-L2122-19");

    private static final Reason OF_DEPARTMENT = Reason.of("delegation.covers", "CGCT-L3211-2");
    private static final Reason OF_REGION = Reason.of("delegation.covers", "CGCT-L4221-5");
    private static final Reason OF_INTERMUNICIPAL = Reason.of("delegation.covers", "CGCT-L5211-10");

    private final Delegation delegation;
    private final Exercise exercise;
    private final Circumstances circumstances;
    private final Coverage coverage = new Coverage();

    DelegationLaw(Delegation delegation, Exercise exercise, Circumstances circumstances) {
        this.delegation = delegation;
        this.exercise = exercise;
        this.circumstances = circumstances;
    }

    Outcome<Boolean> covers() {
        if (circumstances.authority() != AuthorityKind.COMMUNE) {
            return ofOtherAuthority(circumstances.authority());
        }
        if (circumstances.day().isEmpty()) {
            return Outcome.missing(QUESTION, new Fact("act.signature-date"));
        }
        LocalDate day = circumstances.day().get();
        if (!TEXT.inForce().includes(day)) {
            return Outcome.missing(QUESTION, new Fact("law.of-that-day"));
        }
        wasGranted(day);
        wasNotWithdrawn(day);
        mandateRan(day);
        if (exercise.item().isEmpty()) {
            coverage.awaits(new Fact("delegation.item"));
        } else {
            covers(exercise.item().getAsInt(), day);
        }
        signatoryWasEntitled(day);
        return coverage.outcome(QUESTION);
    }

    /** The lists of the other authorities are not known here, but two of their limits are. */
    private Outcome<Boolean> ofOtherAuthority(AuthorityKind authority) {
        Reason law = switch (authority) {
            case COMMUNE -> QUESTION;
            case DEPARTMENT -> OF_DEPARTMENT;
            case REGION -> OF_REGION;
            case INTERMUNICIPAL -> OF_INTERMUNICIPAL;
        };
        OtherLimits.of(authority, exercise.item(), law.sources()).examine(exercise, coverage);
        coverage.awaits(new Fact("delegation.matters-of-that-authority"));
        return coverage.outcome(law);
    }

    private void wasGranted(LocalDate day) {
        LocalDate granted = delegation.granted().date();
        if (granted.isAfter(day) && mayHoldByLaw(day)) {
            coverage.awaits(new Fact("health-emergency.end"));
        } else {
            coverage.require(
                    !granted.isAfter(day), GRANTED.with("granted", granted), GRANTED_LATER.with("granted", granted));
        }
    }

    /** In the health emergency of 2020 mayors held most items without any deliberation; its end is not verified. */
    private boolean mayHoldByLaw(LocalDate day) {
        return EMERGENCY.inForce().includes(day)
                && day.getYear() == EMERGENCY_YEAR
                && exercise.item().orElse(1) != 3
                && exercise.item().orElse(1) <= 29;
    }

    private void wasNotWithdrawn(LocalDate day) {
        delegation
                .withdrawnOn()
                .ifPresent(withdrawn -> coverage.require(
                        day.isBefore(withdrawn),
                        NOT_WITHDRAWN.with("withdrawn", withdrawn),
                        WITHDRAWN.with("withdrawn", withdrawn)));
    }

    private void mandateRan(LocalDate day) {
        if (delegation.mandate().isEmpty()) {
            coverage.awaits(new Fact("delegation.mandate"));
            return;
        }
        Mandate mandate = delegation.mandate().get();
        boolean over = mandate.successorsInstalled()
                .map(installed -> !day.isBefore(installed))
                .orElse(false);
        boolean open = mandate.successorsInstalled().isEmpty()
                && mandate.nextPolling().map(polling -> !day.isBefore(polling)).orElse(true);
        if (day.isBefore(mandate.from()) || over) {
            coverage.failed(OUTSIDE_MANDATE.with("from", mandate.from()));
        } else if (open) {
            coverage.awaits(new Fact("mandate.successors-installed"));
        } else {
            coverage.passed(IN_MANDATE.with("from", mandate.from()));
        }
    }

    private void covers(int item, LocalDate day) {
        Optional<DelegableMatter> matter = DelegableMatter.of(item, day);
        if (matter.isEmpty()) {
            coverage.failed(
                    new Reason("delegation.not-delegable", DelegableMatter.sourcesOf(item, day), Map.of("item", item)));
            return;
        }
        DelegableMatter inForce = matter.get();
        coverage.passed(new Reason("delegation.delegable", inForce.sourcesOn(day), Map.of("item", item))
                .with("label", inForce.label()));
        if (!inForce.limit().hasEffect()) {
            coverage.failed(WITHOUT_DECREE.with("item", item));
        }
        if (delegation.contentsUnknown(item, day)) {
            coverage.awaits(new Fact("delegation.items"));
        } else {
            wasGranted(inForce, day);
        }
        withinLaw(inForce, day);
    }

    private void wasGranted(DelegableMatter matter, LocalDate day) {
        Optional<GrantedMatter> granted = delegation.granted(matter.item(), day);
        if (granted.isEmpty() && mayHoldByLaw(day)) {
            coverage.awaits(new Fact("health-emergency.end"));
            return;
        }
        coverage.require(
                granted.isPresent(),
                ITEM_GRANTED.with("item", matter.item()),
                ITEM_NOT_GRANTED.with("item", matter.item()));
        if (granted.isEmpty()) {
            return;
        }
        if (matter.limitsRequired()) {
            coverage.require(
                    granted.get().hasLimits(),
                    LIMITS_SET.with("item", matter.item()),
                    LIMITS_MISSING.with("item", matter.item()));
        }
        granted.get().upTo().ifPresent(this::withinCouncil);
        granted.get().longest().ifPresent(longest -> lengthWithin(longest, WITHIN_COUNCIL, BEYOND_COUNCIL));
        granted.get().conditions().ifPresent(text -> coverage.passed(CONDITIONS.with("conditions", text)));
    }

    private void withinCouncil(Euros limit) {
        if (exercise.amount().isEmpty()) {
            coverage.awaits(new Fact("exercise.amount"));
        } else {
            amountWithin(limit, WITHIN_COUNCIL, BEYOND_COUNCIL);
        }
    }

    private void amountWithin(Euros limit, Reason within, Reason beyond) {
        Euros amount = exercise.amount().orElseThrow();
        coverage.require(
                amount.compareTo(limit) <= 0,
                within.with("found", amount).with("limit", limit),
                beyond.with("found", amount).with("limit", limit));
    }

    private void lengthWithin(Length limit, Reason within, Reason beyond) {
        if (exercise.duration().isEmpty()) {
            coverage.awaits(new Fact("exercise.duration"));
            return;
        }
        Length length = exercise.duration().get();
        coverage.require(
                !length.exceeds(limit),
                within.with("found", length).with("limit", limit),
                beyond.with("found", length).with("limit", limit));
    }

    private void withinLaw(DelegableMatter matter, LocalDate day) {
        DelegableMatter.Limit limit = matter.limit();
        limit.longest().ifPresent(longest -> lengthWithin(longest, WITHIN, BEYOND));
        if (limit.upTo().isPresent()) {
            amountWithinLaw(limit);
        }
        if (limit.renewalsOnly()) {
            if (exercise.renewal().isEmpty()) {
                coverage.awaits(new Fact("exercise.renewal"));
            } else {
                coverage.require(exercise.renewal().get(), RENEWAL, NO_RENEWAL);
            }
        }
        if (limit.lapsesAtCampaign()) {
            beforeCampaign(day);
        }
        limit.other().ifPresent(other -> coverage.passed(OTHER_LIMIT.with("limit", other)));
    }

    /** The limit of item 16 is that of settlements: without an amount there is none. */
    private void amountWithinLaw(DelegableMatter.Limit limit) {
        boolean onlyOfSettlements = limit.upToInLargeCommune().isPresent();
        if (exercise.amount().isEmpty()) {
            if (!onlyOfSettlements) {
                coverage.awaits(new Fact("exercise.amount"));
            }
            return;
        }
        Euros amount = exercise.amount().get();
        Euros lowest = limit.upTo().orElseThrow();
        Euros highest = limit.upToInLargeCommune().orElse(lowest);
        Optional<Euros> applicable = limit.upTo(circumstances.population());
        if (applicable.isPresent()) {
            amountWithin(applicable.get(), WITHIN, BEYOND);
        } else if (amount.compareTo(lowest) <= 0) {
            amountWithin(lowest, WITHIN, BEYOND);
        } else if (amount.compareTo(highest) > 0) {
            amountWithin(highest, WITHIN, BEYOND);
        } else {
            coverage.awaits(new Fact("authority.population"));
        }
    }

    /** The campaign opens on the second Monday before polling day. */
    private void beforeCampaign(LocalDate day) {
        Optional<LocalDate> opening = delegation
                .mandate()
                .flatMap(Mandate::nextPolling)
                .filter(polling -> polling.isAfter(BEFORE_ANY_CAMPAIGN))
                .map(polling -> polling.with(TemporalAdjusters.previous(DayOfWeek.MONDAY))
                        .minusWeeks(1));
        if (opening.isEmpty()) {
            coverage.awaits(new Fact("mandate.next-polling"));
        } else {
            coverage.require(
                    day.isBefore(opening.get()),
                    BEFORE_CAMPAIGN.with("opening", opening.get()),
                    CAMPAIGN_OPEN.with("opening", opening.get()));
        }
    }

    private void signatoryWasEntitled(LocalDate day) {
        if (circumstances.signedAs().isEmpty()) {
            coverage.awaits(new Fact("signature.capacity"));
            return;
        }
        SigningCapacity signedAs = circumstances.signedAs().get();
        switch (signedAs) {
            case HOLDER -> coverage.passed(SIGNED_BY_HOLDER);
            case SUBDELEGATE -> subdelegateWasEntitled(day);
            case SUBSTITUTE ->
                coverage.require(delegation.substituteAllowed().orElse(false), SUBSTITUTE, COUNCIL_DECIDES);
            case SIGNATURE_DELEGATE ->
                coverage.require(delegation.subdelegationAllowed().orElse(false), AGENT_ALLOWED, AGENT);
        }
    }

    private void subdelegateWasEntitled(LocalDate day) {
        if (PERSONALLY.sources().get(0).inForce().includes(day)) {
            coverage.require(delegation.subdelegationAllowed().orElse(false), SUBDELEGATED, PERSONALLY);
        } else {
            coverage.require(delegation.subdelegationAllowed().orElse(true), SUBDELEGATED, SUBDELEGATION_FORBIDDEN);
        }
    }
}
