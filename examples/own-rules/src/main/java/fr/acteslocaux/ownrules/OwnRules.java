package fr.acteslocaux.ownrules;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.Article;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges an act by the library's rules and by one's own. */
public final class OwnRules {

    static final Catalogue CATALOGUE =
            Catalogue.standard().plus(new BudgetLine()).plus(new LegalAdvice());

    static final Policy POLICY = Policies.PUBLISHED.with("town.budget-line", Severity.ERROR);

    private OwnRules() {}

    /**
     * Prints what is found in a decision that forgot the budget line, and its timeline, in French and in English.
     *
     * @param arguments  none
     */
    public static void main(String[] arguments) {
        // In UTF-8, whatever the console has.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Decision forgetful = withoutBudgetLine(Acts.rodezEnt2024());
        for (Language language : Language.values()) {
            out.print(printed(forgetful, language));
        }
    }

    static Decision withoutBudgetLine(Decision decision) {
        return decision.toBuilder()
                .articles(decision.articles().stream()
                        .filter(article -> !article.role().equals(Optional.of(Article.Role.BUDGET)))
                        .toList())
                .build();
    }

    static Report report(Act act) {
        return Compliance.check(ActFacts.of(act, LegalContext.standard()), POLICY, CATALOGUE);
    }

    static ActTimeline timeline(Act act) {
        return ActTimeline.of(ActFacts.of(act, LegalContext.standard()), CATALOGUE.deadlines());
    }

    static String printed(Act act, Language language) {
        Report report = report(act);
        StringBuilder page = new StringBuilder(act.number() + "\n\n");
        report.findings().forEach(finding -> page.append(line(finding, language)));
        report.undetermined()
                .forEach(line -> line.gap(language)
                        .ifPresent(gap -> page.append(line.check().id() + ": " + gap + "\n")));
        page.append('\n');
        timeline(act)
                .entries()
                .forEach(entry -> page.append(
                        entry.rule().title(language) + ": " + Explanations.in(language, entry.deadline()) + "\n"));
        return page.append('\n').toString();
    }

    private static String line(Finding finding, Language language) {
        return finding.severity() + " " + finding.id() + ": " + finding.text(language) + " ["
                + finding.sources().stream().map(LegalSource::citation).collect(Collectors.joining(" ; ")) + "]\n";
    }
}
