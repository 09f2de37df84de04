package fr.acteslocaux.ctes;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.DeadlineRule;
import fr.acteslocaux.deadline.DeadlineRules;
import fr.acteslocaux.deadline.PrefectReferral;
import fr.acteslocaux.deadline.PrefectReferral.DocumentRequest;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The clock of the prefect's referral, where he asked for documents. Of several requests, the one that leaves him most time
 * counts.
 */
record RequestedReferral(List<DocumentRequest> requests) implements DeadlineRule {

    @Override
    public String id() {
        return DeadlineRules.REFERRAL.id();
    }

    @Override
    public Rule rule() {
        return DeadlineRules.REFERRAL.rule();
    }

    @Override
    public String title(Language language) {
        return DeadlineRules.REFERRAL.title(language);
    }

    @Override
    public boolean concerns(ActFacts facts) {
        return DeadlineRules.REFERRAL.concerns(facts);
    }

    /** Requests change only what is counted from a reception: the usual clock says whether, and how permits are counted. */
    @Override
    public Deadline of(ActFacts facts, LegalContext context) {
        Deadline usual = DeadlineRules.REFERRAL.of(facts, context);
        return facts.receivedOn().map(PrefectReferral::ofActReceived).stream()
                .flatMap(referral -> Stream.of(referral, referral.againstPlanningPermit()))
                .filter(referral -> referral.deadline(context).equals(usual))
                .limit(1)
                .flatMap(referral -> requests.stream()
                        .map(request -> referral.withRequest(request).deadline(context)))
                .max(Comparator.comparing(deadline -> deadline.lastDay().orElse(LocalDate.MIN)))
                .orElse(usual);
    }
}
