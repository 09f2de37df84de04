package fr.acteslocaux.ownrules;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.DeadlineRule;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rule.GoverningDay;
import fr.acteslocaux.law.Wording;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.time.YearMonth;

/** Until when the legal service of the department gives its advice: within ten days of the signature. */
final class LegalAdvice implements DeadlineRule {

    private static final LegalSource REGULATION = LegalSource.statute(
                    "DEPARTMENT-RULES-12", "règlement intérieur, art. 12", InForce.since(LocalDate.of(2021, 9, 1)))
            .verified(YearMonth.of(2024, 1));
    private static final Rule BARE = Rule.of("department.legal-advice", GoverningDay.ADOPTION);
    private static final Rule RULE = BARE.with(Wording.of(BARE, REGULATION, Parameter.of(Unit.DAYS, 10)))
            .saying(
                    "Avis du service juridique sous {days} : {after}",
                    "Advice of the legal service within {days}: {after}");

    @Override
    public String id() {
        return "legal-advice";
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String title(Language language) {
        return language == Language.FRENCH ? "avis du service juridique" : "advice of the legal service";
    }

    @Override
    public Deadline of(ActFacts facts, LegalContext context) {
        Reason tenDays = facts.reason(RULE);
        return facts.takenOn()
                .map(signed -> Deadline.of(
                        Derivation.from(signed).then(tenDays, day -> day.plusDays(tenDays.number(Unit.DAYS)))))
                .orElseGet(() -> new Deadline.NotStarted(tenDays, Facts.ACT_SIGNATURE_DATE));
    }
}
