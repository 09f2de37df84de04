package fr.acteslocaux.delegation;

import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Regime;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.money.Euros;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules on which it depends whether a delegation covers a decision, in the order in which a lawyer asks them. */
final class DelegationLaw {

    /** A poll that the calendar has no two weeks before. */
    private static final LocalDate BEFORE_ANY_CAMPAIGN = LocalDate.MIN.plusWeeks(2);

    private final Delegation delegation;
    private final Exercise exercise;
    private final Exercise.Circumstances circumstances;
    private final Law law;
    private final Optional<DelegableMatters> matters;
    private final Coverage coverage = new Coverage();

    DelegationLaw(Delegation delegation, Exercise exercise, Exercise.Circumstances circumstances, Law law) {
        this.delegation = delegation;
        this.exercise = exercise;
        this.circumstances = circumstances;
        this.law = law.of(circumstances.authority().regime());
        matters = DelegableMatters.of(circumstances.authority().regime());
    }

    /** What a rule says on the day of the decision. */
    private Reason law(Rule rule) {
        return circumstances.day().map(day -> Reason.of(law, rule, day)).orElseGet(() -> Reason.current(law, rule));
    }

    Outcome<Boolean> covers() {
        Reason question = law(Rules.DELEGATION_COVERS);
        if (!question.isFounded()) {
            return Outcome.notInForce(question);
        }
        if (circumstances.day().isEmpty()) {
            return Outcome.missing(question, Facts.ACT_SIGNATURE_DATE);
        }
        LocalDate day = circumstances.day().get();
        wasGranted(day);
        wasNotWithdrawn(day);
        mandateRan(day);
        if (circumstances.authority().regime() == Regime.INTERMUNICIPAL) {
            isNotKept(day);
        } else if (matters.isEmpty()) {
            coverage.awaits(Facts.DELEGATION_MATTERS_OF_THAT_AUTHORITY);
        } else if (exercise.item().isEmpty()) {
            coverage.awaits(Facts.DELEGATION_ITEM);
        } else {
            covers(matters.get(), exercise.item().getAsInt(), day);
        }
        signatoryWasEntitled();
        return coverage.outcome(question);
    }

    private void wasGranted(LocalDate day) {
        if (delegation.granted().date().isEmpty()) {
            coverage.awaits(Facts.DELEGATION_DATE);
            return;
        }
        LocalDate granted = delegation.granted().date().get();
        Optional<LocalDate> begun = delegation
                .mandate()
                .map(Mandate::from)
                .filter(from -> !from.isAfter(day) && !isOfMandate(granted, from));
        if (!granted.isAfter(day) && begun.isEmpty()) {
            coverage.passed(law(Rules.DELEGATION_GRANTED).with("granted", granted));
        } else if (begun.isPresent() && circumstances.authority().regime() != Regime.COMMUNE) {
            // As for a decision outside the mandate: of others it was not read how long the delegation lasts.
            coverage.awaits(Facts.LAW_OF_THAT_AUTHORITY);
        } else if (!wasHeldByLaw(day)) {
            coverage.failed(
                    granted.isAfter(day)
                            ? law(Rules.DELEGATION_GRANTED_LATER).with("granted", granted)
                            : law(Rules.DELEGATION_OF_EARLIER_MANDATE)
                                    .with("granted", granted)
                                    .with("from", begun.orElseThrow()));
        }
    }

    /** A council may renew what its predecessor granted by a deliberation that changes it. */
    private boolean isOfMandate(LocalDate granted, LocalDate from) {
        return !granted.isBefore(from)
                || delegation.rectified().stream()
                        .anyMatch(rectified -> rectified.date().isEmpty()
                                || !rectified.date().get().isBefore(from));
    }

    /**
     * In the health emergency of 2020 others than mayors held matters that were not read; mayors held most items without any deliberation: until it ended, or until a council that
     * was complete after the first round was installed. Whether it was, a mandate does not tell.
     */
    private boolean wasHeldByLaw(LocalDate day) {
        if (circumstances.authority().regime() != Regime.COMMUNE
                && Rules.DELEGATION_HEALTH_EMERGENCY.on(day).isPresent()) {
            coverage.awaits(Facts.LAW_OF_THAT_AUTHORITY);
            return true;
        }
        Reason emergency = law(Rules.DELEGATION_HEALTH_EMERGENCY);
        if (!emergency.isFounded() || isNotAmong(emergency)) {
            Reason over = law(Rules.DELEGATION_BY_LAW_OVER);
            if (over.isFounded() && !isNotAmong(over)) {
                coverage.passed(over);
            }
            return false;
        }
        Reason installation = law(Rules.DELEGATION_INSTALLATION_OF_COUNCIL);
        boolean mayHaveEnded = installation.isFounded()
                && delegation
                        .mandate()
                        .map(mandate -> hasBegunIn(installation, mandate, day))
                        .orElse(true);
        if (exercise.item().isEmpty() || mayHaveEnded) {
            coverage.awaits(Facts.HEALTH_EMERGENCY_END);
        } else {
            coverage.passed(emergency.with("item", exercise.item().getAsInt()));
        }
        return true;
    }

    private static boolean hasBegunIn(Reason installation, Mandate mandate, LocalDate day) {
        LocalDate first = installation
                .wording()
                .flatMap(wording -> wording.inForce().from())
                .orElse(day);
        return !mandate.from().isAfter(day) && !mandate.from().isBefore(first);
    }

    private boolean isNotAmong(Reason items) {
        return exercise.item().isPresent()
                && !items.parameter(Unit.ITEMS)
                        .includes(String.valueOf(exercise.item().getAsInt()));
    }

    private void wasNotWithdrawn(LocalDate day) {
        delegation
                .withdrawnOn()
                .ifPresent(withdrawn -> coverage.require(
                        day.isBefore(withdrawn),
                        law(Rules.DELEGATION_NOT_WITHDRAWN).with("withdrawn", withdrawn),
                        law(Rules.DELEGATION_WITHDRAWN).with("withdrawn", withdrawn)));
    }

    private void mandateRan(LocalDate day) {
        if (delegation.mandate().isEmpty()) {
            coverage.awaits(Facts.DELEGATION_MANDATE);
            return;
        }
        Mandate mandate = delegation.mandate().get();
        boolean over = mandate.successorsInstalled()
                .map(installed -> !day.isBefore(installed))
                .orElse(false);
        boolean open = mandate.successorsInstalled().isEmpty()
                && mandate.nextPolling().map(polling -> !day.isBefore(polling)).orElse(true);
        boolean isOutside = day.isBefore(mandate.from()) || over;
        if (isOutside && circumstances.authority().regime() != Regime.COMMUNE) {
            // Only the list of municipalities was read to say that the delegation lasts as long as the mandate.
            coverage.awaits(Facts.LAW_OF_THAT_AUTHORITY);
        } else if (isOutside) {
            coverage.failed(law(Rules.DELEGATION_OUTSIDE_MANDATE).with("from", mandate.from()));
        } else if (open) {
            coverage.awaits(Facts.MANDATE_SUCCESSORS_INSTALLED);
        } else {
            coverage.passed(law(Rules.DELEGATION_IN_MANDATE).with("from", mandate.from()));
        }
    }

    /** Bodies of municipalities have no list of what they delegate, only one of what their council keeps. */
    private void isNotKept(LocalDate day) {
        Optional<KeptMatter> kept = exercise.item().isPresent()
                ? KeptMatter.numbered(exercise.item().getAsInt(), day)
                : Optional.empty();
        if (kept.isPresent()) {
            coverage.failed(law(Rules.DELEGATION_KEPT_BY_COUNCIL)
                    .with("item", kept.get().number())
                    .with("label", kept.get().label()));
        } else {
            coverage.awaits(Facts.DELEGATION_MATTER_EXERCISED);
            if (circumstances.isLoan() && law(Rules.DELEGATION_LOANS_OF_BODY).isFounded()) {
                beforeCampaign(day);
            }
        }
    }

    private void covers(DelegableMatters list, int item, LocalDate day) {
        Optional<DelegableMatter> matter = list.item(item, day);
        if (matter.isEmpty()) {
            isNoMatter(list, item, day);
            return;
        }
        if (!list.isDated(matter.get(), day)) {
            coverage.awaits(Facts.LAW_OF_THAT_DAY);
        }
        DelegableMatter inForce = matter.get();
        coverage.passed(delegable(Rules.DELEGATION_DELEGABLE, inForce.sourcesOn(day), item)
                .with("label", inForce.label()));
        if (!inForce.limit().hasEffect()) {
            coverage.failed(law(Rules.DELEGATION_WITHOUT_DECREE).with("item", item));
        }
        if (!delegation.isDated()) {
            coverage.awaits(Facts.DELEGATION_DATE);
        } else if (delegation.contentsUnknown(item, day)) {
            coverage.awaits(Facts.DELEGATION_ITEMS);
        } else {
            wasGranted(inForce, day);
        }
        withinLaw(inForce, day);
    }

    private void isNoMatter(DelegableMatters list, int item, LocalDate day) {
        if (list.isAbsenceRead(item, day)) {
            coverage.failed(delegable(Rules.DELEGATION_NOT_DELEGABLE, list.sourcesOf(item, day), item));
        } else {
            coverage.awaits(Facts.LAW_OF_THAT_DAY);
        }
    }

    private Reason delegable(Rule rule, List<LegalSource> sources, int item) {
        return new Reason(rule, Optional.empty(), sources, Map.of("item", item));
    }

    private void wasGranted(DelegableMatter matter, LocalDate day) {
        Optional<Delegation.GrantedMatter> granted = delegation.granted(matter.item(), day);
        if (granted.isEmpty() && wasHeldByLaw(day)) {
            return;
        }
        coverage.require(
                granted.isPresent(),
                law(Rules.DELEGATION_ITEM_GRANTED).with("item", matter.item()),
                law(Rules.DELEGATION_ITEM_NOT_GRANTED).with("item", matter.item()));
        if (granted.isEmpty()) {
            return;
        }
        if (matter.limitsRequired()) {
            coverage.require(
                    granted.get().hasLimits(),
                    law(Rules.DELEGATION_LIMITS_SET).with("item", matter.item()),
                    law(Rules.DELEGATION_LIMITS_MISSING).with("item", matter.item()));
        }
        granted.get().upTo().ifPresent(limit -> withinCouncil(limit, matter.excludesHighest()));
        granted.get()
                .longest()
                .ifPresent(longest -> lengthWithin(
                        longest,
                        law(Rules.DELEGATION_WITHIN_COUNCIL_LIMIT),
                        law(Rules.DELEGATION_BEYOND_COUNCIL_LIMIT)));
        granted.get()
                .conditions()
                .ifPresent(
                        text -> coverage.passed(law(Rules.DELEGATION_CONDITIONS).with("conditions", text)));
    }

    private void withinCouncil(Euros limit, boolean isExcluded) {
        if (exercise.amount().isEmpty()) {
            coverage.awaits(Facts.EXERCISE_AMOUNT);
        } else if (isExcluded) {
            amountBelow(
                    limit, law(Rules.DELEGATION_BELOW_COUNCIL_LIMIT), law(Rules.DELEGATION_NOT_BELOW_COUNCIL_LIMIT));
        } else {
            amountWithin(limit, law(Rules.DELEGATION_WITHIN_COUNCIL_LIMIT), law(Rules.DELEGATION_BEYOND_COUNCIL_LIMIT));
        }
    }

    private void amountWithin(Euros limit, Reason within, Reason beyond) {
        Euros amount = exercise.amount().orElseThrow();
        coverage.require(
                amount.compareTo(limit) <= 0,
                within.with("found", amount).with("limit", limit),
                beyond.with("found", amount).with("limit", limit));
    }

    private void amountBelow(Euros limit, Reason below, Reason notBelow) {
        Euros amount = exercise.amount().orElseThrow();
        coverage.require(
                amount.compareTo(limit) < 0,
                below.with("found", amount).with("limit", limit),
                notBelow.with("found", amount).with("limit", limit));
    }

    private void lengthWithin(Length limit, Reason within, Reason beyond) {
        if (exercise.duration().isEmpty()) {
            coverage.awaits(Facts.EXERCISE_DURATION);
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
        limit.longest()
                .ifPresent(longest ->
                        lengthWithin(longest, law(Rules.DELEGATION_WITHIN_LIMIT), law(Rules.DELEGATION_BEYOND_LIMIT)));
        if (limit.upTo().isPresent()) {
            amountWithinLaw(limit, matter.excludesHighest());
        }
        if (limit.renewalsOnly()) {
            if (exercise.renewal().isEmpty()) {
                coverage.awaits(Facts.EXERCISE_RENEWAL);
            } else {
                coverage.require(
                        exercise.renewal().get(), law(Rules.DELEGATION_RENEWAL), law(Rules.DELEGATION_NO_RENEWAL));
            }
        }
        if (limit.lapsesAtCampaign()) {
            beforeCampaign(day);
        }
        limit.other()
                .ifPresent(other ->
                        coverage.passed(law(Rules.DELEGATION_OTHER_LIMIT).with("limit", other)));
    }

    /** The limit of item 16 is that of settlements: without an amount there is none. */
    private void amountWithinLaw(DelegableMatter.Limit limit, boolean isExcluded) {
        boolean onlyOfSettlements = limit.upToInLargeCommune().isPresent();
        if (exercise.amount().isEmpty()) {
            if (!onlyOfSettlements) {
                coverage.awaits(Facts.EXERCISE_AMOUNT);
            }
            return;
        }
        Euros amount = exercise.amount().get();
        Euros lowest = limit.upTo().orElseThrow();
        Euros highest = limit.upToInLargeCommune().orElse(lowest);
        Optional<Euros> applicable = limit.upTo(circumstances.population());
        if (isExcluded && applicable.isPresent()) {
            amountBelow(applicable.get(), law(Rules.DELEGATION_BELOW_LIMIT), law(Rules.DELEGATION_NOT_BELOW_LIMIT));
        } else if (applicable.isPresent()) {
            amountWithin(applicable.get(), law(Rules.DELEGATION_WITHIN_LIMIT), law(Rules.DELEGATION_BEYOND_LIMIT));
        } else if (amount.compareTo(lowest) <= 0) {
            amountWithin(lowest, law(Rules.DELEGATION_WITHIN_LIMIT), law(Rules.DELEGATION_BEYOND_LIMIT));
        } else if (amount.compareTo(highest) > 0) {
            amountWithin(highest, law(Rules.DELEGATION_WITHIN_LIMIT), law(Rules.DELEGATION_BEYOND_LIMIT));
        } else {
            coverage.awaits(Facts.AUTHORITY_POPULATION);
        }
    }

    /** The campaign opens on a Monday before polling day, the second one. */
    private void beforeCampaign(LocalDate day) {
        Reason before = law(Rules.DELEGATION_BEFORE_CAMPAIGN);
        Optional<LocalDate> opening = delegation
                .mandate()
                .flatMap(Mandate::nextPolling)
                .filter(polling -> polling.isAfter(BEFORE_ANY_CAMPAIGN))
                .map(polling -> polling.with(TemporalAdjusters.previous(DayOfWeek.MONDAY))
                        .minusWeeks(before.number(Unit.MONDAYS) - 1L));
        if (opening.isEmpty()) {
            coverage.awaits(Facts.MANDATE_NEXT_POLLING);
        } else {
            coverage.require(
                    day.isBefore(opening.get()),
                    before.with("opening", opening.get()),
                    law(Rules.DELEGATION_CAMPAIGN_OPEN).with("opening", opening.get()));
        }
    }

    private void signatoryWasEntitled() {
        if (circumstances.signedAs().isEmpty()) {
            coverage.awaits(Facts.SIGNATURE_CAPACITY);
            return;
        }
        Signature.Capacity signedAs = circumstances.signedAs().get();
        switch (signedAs) {
            case HOLDER -> coverage.passed(law(Rules.DELEGATION_SIGNED_BY_HOLDER));
            case SUBDELEGATE -> subdelegateWasEntitled();
            case SUBSTITUTE ->
                coverage.require(
                        delegation.substituteAllowed().orElse(false),
                        law(Rules.DELEGATION_SUBSTITUTE),
                        law(Rules.DELEGATION_COUNCIL_DECIDES));
            case SIGNATURE_DELEGATE ->
                coverage.require(
                        delegation.subdelegationAllowed().orElse(false),
                        law(Rules.DELEGATION_AGENT_ALLOWED),
                        law(Rules.DELEGATION_AGENT));
        }
    }

    private void subdelegateWasEntitled() {
        if (law(Rules.DELEGATION_PERSONALLY).isFounded()) {
            coverage.require(
                    delegation.subdelegationAllowed().orElse(false),
                    law(Rules.DELEGATION_SUBDELEGATED),
                    law(Rules.DELEGATION_PERSONALLY));
        } else {
            coverage.require(
                    delegation.subdelegationAllowed().orElse(true),
                    law(Rules.DELEGATION_SUBDELEGATED),
                    law(Rules.DELEGATION_SUBDELEGATION_FORBIDDEN));
        }
    }
}
