package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Sitting.Convening;
import fr.acteslocaux.authority.LocalAuthority.Kind;
import fr.acteslocaux.council.ConveningPeriod;
import fr.acteslocaux.council.FirstSitting;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.serialization.report.ReportedFirstSitting;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "convening",
        description = "Premier jour où un conseil peut siéger, depuis l'envoi de la convocation.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExemples :%n",
        footer = {
            "  actes deadline convening --from 2024-06-07 --population 5000",
            "  actes deadline convening --from 2024-06-10 --population 1200 --territory 67",
            "  actes deadline convening --from 2024-06-10 --population 1200 --urgent",
            "  actes deadline convening --from 2026-03-18 --first-sitting",
            "  actes deadline convening --from 2024-06-07 --population 900 --installation-classee"
        })
final class ConveningCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PeriodStart start = new PeriodStart();

    @Mixin
    private final AuthorityOption authority = new AuthorityOption();

    @Option(names = "--population", paramLabel = "NOMBRE", description = "Nombre d'habitants de la commune.")
    private @Nullable Integer population;

    @Option(
            names = "--territory",
            paramLabel = "CODE",
            description = "Département ou code de la commune (défaut : hors Alsace et Moselle).")
    private @Nullable String territory;

    @Option(names = "--urgent", description = "Le conseil est convoqué en urgence.")
    private boolean urgent;

    @Option(names = "--first-sitting", description = "C'est la première séance après un renouvellement général.")
    private boolean firstSitting;

    @Option(
            names = "--sitting",
            paramLabel = "DATE",
            description = "Jour de la séance : dit si le conseil peut siéger ce jour-là.")
    private @Nullable LocalDate sitting;

    @Option(
            names = "--installation-classee",
            description = "Le conseil délibère sur une installation classée pour la protection de l'environnement.")
    private boolean classifiedInstallation;

    ConveningCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Kind body = authority.kind();
        if (body != Kind.COMMUNE) {
            refuseOptionsOfCommunes();
            Convening sort = convening();
            return start.answerEach(
                    console, day -> answer(ConveningPeriod.of(body, day, sort).firstSitting(LegalContext.standard())));
        }
        int inhabitants = inhabitants();
        Convening convening = convening();
        Optional<DepartmentCode> department = Optional.ofNullable(territory).map(this::department);
        return start.answerEach(
                console,
                day -> answer(new ConveningPeriod(body, day, inhabitants, convening, department, classifiedInstallation)
                        .firstSitting(LegalContext.standard())));
    }

    private void refuseOptionsOfCommunes() {
        if (population != null || territory != null || classifiedInstallation) {
            throw Unusable.because(
                    spec,
                    "--population, --territory et --installation-classee ne changent les jours que d'une commune");
        }
    }

    private int inhabitants() {
        if (population == null && firstSitting) {
            return 0;
        }
        if (population == null) {
            throw Unusable.because(
                    spec,
                    "--population manque : trois jours francs en dessous de 3 500 habitants (CGCT, art. L. 2121-11), cinq à"
                            + " partir de là (art. L. 2121-12)");
        }
        if (population < 0) {
            throw Unusable.because(
                    spec, "--population \"" + population + "\" n'est pas un nombre d'habitants ; attendu : comme 1200");
        }
        return population;
    }

    private Convening convening() {
        if (!firstSitting) {
            return urgent ? Convening.URGENT : Convening.ORDINARY;
        }
        if (urgent) {
            throw Unusable.because(
                    spec,
                    "--urgent abrège les jours des articles L. 2121-11 et L. 2121-12 du CGCT, non les trois jours francs"
                            + " de la première séance (art. L. 2121-7, al. 2)");
        }
        if (classifiedInstallation) {
            throw Unusable.because(
                    spec,
                    "--installation-classee demande cinq jours francs (CGCT, art. L. 2121-12, dernier al.), --first-sitting"
                            + " trois dans toutes les communes (art. L. 2121-7, al. 2) ; attendu : l'une des deux");
        }
        return Convening.AFTER_RENEWAL;
    }

    private static String verdict(LocalDate sitting, FirstSitting first) {
        if (first.firstDay().isEmpty()) {
            return "undetermined";
        }
        LocalDate day = first.firstDay().get();
        if (sitting.isBefore(day)) {
            return "too-early";
        }
        return sitting.isBefore(first.safeFirstDay().orElse(day)) ? "possible-under-one-reading" : "possible";
    }

    private DepartmentCode department(String code) {
        return Place.department(code)
                .orElseThrow(() -> Unusable.because(
                        spec,
                        "--territory \"" + code
                                + "\" n'est ni un département ni une commune ; attendu : un code comme 67 ou 67482"));
    }

    private String answer(FirstSitting first) {
        Language language = output.language();
        Optional<String> verdict = Optional.ofNullable(sitting).map(day -> verdict(day, first));
        if (output.isJson()) {
            ObjectNode answer = (ObjectNode) Json.tree(ReportedFirstSitting.of(first, language));
            verdict.ifPresent(
                    said -> answer.put("sitting", String.valueOf(sitting)).put("verdict", said));
            return Json.line(answer);
        }
        Page page = new Page();
        verdict.ifPresent(said -> page.line(ReportTexts.of(language).text("sitting." + said)));
        page.line(first.firstDay()
                .map(day -> ReportTexts.of(language).day(day))
                .orElseGet(() -> RuleWords.capitalized(Deadline.Status.UNDETERMINED.in(language))));
        Explanations.sentences(language, first).forEach(sentence -> page.paragraph(2, sentence));
        return page.toString();
    }
}
