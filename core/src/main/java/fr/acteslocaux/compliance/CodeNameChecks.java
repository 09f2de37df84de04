package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.LegalReferences;
import fr.acteslocaux.law.LegalText;
import fr.acteslocaux.law.LegalText.NamedCode;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.wording.Citation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the names of codes that an act cites in its visas, its recitals and its remedies clause. A name that resembles no code is
 * not judged: there are codes that no list has.
 */
final class CodeNameChecks {

    static final List<Check> ALL =
            List.of(ActCheck.ofAnyAct(Rules.CITATION_CODE_UNKNOWN, CodeNameChecks::citedCodesExist));

    private final List<Verdict> answers = new ArrayList<>();

    private CodeNameChecks() {}

    private static Verdict citedCodesExist(ActFacts facts) {
        CodeNameChecks checks = new CodeNameChecks();
        checks.visit(facts.act());
        return Verdicts.joined(checks.answers);
    }

    private void visit(Act act) {
        for (int i = 0; i < act.citations().size(); i++) {
            citation("/citations/" + i, act.citations().get(i));
        }
        for (int i = 0; i < act.recitals().size(); i++) {
            prose("/recitals/" + i + "/text", act.recitals().get(i).text());
        }
        act.remedies()
                .ifPresent(
                        clause -> references("/remedies/value", clause.value().references(), List.of()));
    }

    private void citation(String path, Citation citation) {
        if (citation instanceof Citation.OfLaw law
                && !(law.references().isEmpty() && law.passages().isEmpty())) {
            references(path, law.references(), law.passages());
        } else {
            prose(path + "/text", citation.text());
        }
    }

    private void prose(String path, String text) {
        NamedCode.allIn(text).stream().distinct().forEach(code -> text(path, code));
    }

    /** A citation often names one code for many articles: it is told once. */
    private void references(String path, List<LegalReference> references, List<LegalReferences> passages) {
        Set<LegalText> told = new HashSet<>();
        for (int i = 0; i < references.size(); i++) {
            once(path + "/references/" + i, references.get(i).text(), told);
        }
        for (int i = 0; i < passages.size(); i++) {
            once(path + "/passages/" + i, passages.get(i).text(), told);
        }
    }

    private void once(String path, Optional<LegalText> text, Set<LegalText> told) {
        text.filter(told::add).ifPresent(named -> text(path, named));
    }

    private void text(String path, LegalText text) {
        if (text instanceof NamedCode code) {
            answers.add(code.suggestion()
                    .<Verdict>map(title -> Verdicts.failed(path, title, code))
                    .orElseGet(code.isListed() ? Verdict.Passed::new : Verdict.NotApplicable::new));
        } else if (text instanceof LegalText.Code) {
            answers.add(new Verdict.Passed());
        }
    }
}
