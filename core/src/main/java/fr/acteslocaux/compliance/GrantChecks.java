package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.delegation.DelegableMatter;
import fr.acteslocaux.delegation.DelegableMatters;
import fr.acteslocaux.delegation.Delegation.GrantedMatter;
import fr.acteslocaux.delegation.KeptMatter;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Regime;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks of what a deliberation delegates to the mayor or president, where a list says what it may. */
final class GrantChecks {

    static final List<Check> ALL = List.of(
            ofEachGrant(Rules.GRANT_NOT_DELEGABLE, GrantChecks::mayBeDelegated),
            ofEachGrant(Rules.GRANT_LIMITS_MISSING, GrantChecks::hasTheLimitsItNeeds),
            ofEachGrant(Rules.GRANT_BEYOND_LAW, GrantChecks::isWithinTheLaw),
            ofEachGrant(Rules.GRANT_ZERO, (grant, deliberation, path) -> isOfSomething(grant, path)),
            ActCheck.ofDeliberation(Rules.GRANT_ITEM_TWICE, (deliberation, facts) -> areGrantedOnce(deliberation)));

    private GrantChecks() {}

    private interface GrantQuestion {
        Verdict ask(GrantedMatter grant, Deliberation deliberation, String path);
    }

    private static Check ofEachGrant(Rule rule, GrantQuestion question) {
        return ActCheck.ofDeliberation(rule, (deliberation, facts) -> ofEachGrant(deliberation, question));
    }

    private static Verdict ofEachGrant(Deliberation deliberation, GrantQuestion question) {
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < deliberation.grants().size(); i++) {
            answers.add(question.ask(deliberation.grants().get(i), deliberation, "/grants/" + i));
        }
        return Verdicts.joined(answers);
    }

    private static Optional<DelegableMatters> list(Deliberation deliberation) {
        return DelegableMatters.of(deliberation.authority().kind().regime());
    }

    private static Optional<DelegableMatter> matter(GrantedMatter grant, Deliberation deliberation) {
        return list(deliberation)
                .flatMap(matters ->
                        matters.item(grant.item(), deliberation.sitting().on()));
    }

    private static String named(GrantedMatter grant) {
        return grant.item() + "°";
    }

    private static Verdict mayBeDelegated(GrantedMatter grant, Deliberation deliberation, String path) {
        if (deliberation.authority().kind().regime() == Regime.INTERMUNICIPAL) {
            return isNotKept(grant, deliberation, path);
        }
        return matter(grant, deliberation).isPresent()
                ? new Verdict.Passed()
                : Verdicts.failed(path, Facts.DELEGATION_DELEGABLE_ITEM, named(grant));
    }

    /** Any matter but those that the council keeps may be delegated, and which one it is, no number tells. */
    private static Verdict isNotKept(GrantedMatter grant, Deliberation deliberation, String path) {
        return KeptMatter.numbered(grant.item(), deliberation.sitting().on())
                .map(kept -> Verdicts.failed(path, Facts.DELEGATION_MATTER_NOT_KEPT, new Kept(kept)))
                .orElseGet(() -> Verdicts.missing(Facts.DELEGATION_MATTER_EXERCISED));
    }

    private record Kept(KeptMatter matter) implements Localized {

        @Override
        public String in(Language language) {
            String label = matter.label().in(language);
            return matter.number() + "° " + (language == Language.FRENCH ? "« " + label + " »" : "\"" + label + "\"");
        }
    }

    private static Verdict hasTheLimitsItNeeds(GrantedMatter grant, Deliberation deliberation, String path) {
        boolean needsLimits =
                matter(grant, deliberation).map(DelegableMatter::limitsRequired).orElse(false);
        return grant.hasLimits() || !needsLimits
                ? new Verdict.Passed()
                : Verdicts.failed(path, Facts.DELEGATION_LIMITS, named(grant));
    }

    private static Verdict isWithinTheLaw(GrantedMatter grant, Deliberation deliberation, String path) {
        Optional<DelegableMatter> matter = matter(grant, deliberation);
        Optional<Length> longest = matter.flatMap(DelegableMatter::longest);
        if (longest.isPresent()
                && grant.longest().filter(said -> said.exceeds(longest.get())).isPresent()) {
            return Verdicts.failed(
                    path + "/longest", longest.get(), grant.longest().get());
        }
        Optional<Euros> highest =
                matter.flatMap(known -> known.highest(deliberation.authority().population()));
        if (highest.isPresent()
                && grant.upTo()
                        .filter(said -> said.compareTo(highest.get()) > 0)
                        .isPresent()) {
            return Verdicts.failed(path + "/upTo", highest.get(), grant.upTo().get());
        }
        return longest.isEmpty() && highest.isEmpty() ? new Verdict.NotApplicable() : new Verdict.Passed();
    }

    private static Verdict isOfSomething(GrantedMatter grant, String path) {
        return grant.upTo()
                        .filter(highest -> highest.compareTo(Euros.ZERO) <= 0)
                        .isPresent()
                ? Verdicts.failed(path + "/upTo", named(grant), grant.upTo().get())
                : new Verdict.Passed();
    }

    private static Verdict areGrantedOnce(Deliberation deliberation) {
        Set<Integer> items = new HashSet<>();
        return ofEachGrant(
                deliberation,
                (grant, granting, path) ->
                        items.add(grant.item()) ? new Verdict.Passed() : Verdicts.failed(path, 1, named(grant)));
    }
}
