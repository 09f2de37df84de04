package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.delegation.DelegableMatter;
import fr.acteslocaux.delegation.DelegableMatters;
import fr.acteslocaux.delegation.KeptMatter;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.law.LegalSources;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "matters",
        description =
                "Les matières que le conseil peut déléguer au maire ou au président ; pour un EPCI, celles qu'il garde.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exemples :",
            "  actes matters 5 --on 2024-06-03",
            "  actes matters --authority department --on 2024-06-03",
            "  actes matters --authority epci --on 2024-06-03"
        })
final class MattersCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final AuthorityOption authority = new AuthorityOption();

    @Parameters(arity = "0..*", paramLabel = "ITEM", description = "Numéros d'items ; à défaut, toute la liste.")
    private List<Integer> items = new ArrayList<>();

    @Option(names = "--on", paramLabel = "DATE", description = "Le jour (défaut : aujourd'hui à Paris).")
    private @Nullable LocalDate on;

    private int exitCode = ExitCode.FINE;

    MattersCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate day = on == null ? Today.inParis() : on;
        Optional<DelegableMatters> list = DelegableMatters.of(authority.kind().regime());
        if (list.isEmpty()) {
            answerKept(day);
            return exitCode;
        }
        DelegableMatters matters = list.get();
        if (!matters.knows(day)) {
            throw Unusable.because(
                    spec,
                    "Les matières délégables du " + day + " ne sont pas établies ; attendu : à partir de "
                            + matters.firstKnown());
        }
        if (items.isEmpty()) {
            matters.inForceOn(day).forEach(matter -> answer(matter, day));
        }
        items.forEach(item -> answer(matters, item, day));
        return exitCode;
    }

    /** Councils of bodies of municipalities keep what is listed, and may delegate all else. */
    private void answerKept(LocalDate day) {
        List<KeptMatter> kept = KeptMatter.inForceOn(day);
        if (kept.isEmpty()) {
            throw Unusable.because(
                    spec,
                    "Les matières que le conseil d'un EPCI garde le " + day
                            + " ne sont pas établies ; attendu : à partir de "
                            + LegalSources.CGCT_L5211_10.inForce().from().orElseThrow());
        }
        List<Integer> unknown = items.stream()
                .filter(item -> KeptMatter.numbered(item, day).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            throw Unusable.because(
                    spec,
                    "Le conseil d'un EPCI peut déléguer tout ce qu'il ne garde pas, sans numéro ; attendu : de 1 à "
                            + kept.size() + ", ses matières gardées, trouvé : " + unknown.get(0));
        }
        kept.stream()
                .filter(matter -> items.isEmpty() || items.contains(matter.number()))
                .forEach(matter -> answer(matter, day));
    }

    private void answer(KeptMatter matter, LocalDate day) {
        List<LegalSource> sources = matter.sourcesOn(day);
        String label = matter.label().in(output.language());
        console.print(
                output.isJson()
                        ? Json.line(Json.object()
                                .put("number", matter.number())
                                .put("delegable", false)
                                .put("label", label)
                                .put("standing", RuleWords.small(standingOf(sources)))
                                .set("sources", Json.sources(sources, output.language())))
                        : ReportTexts.of(output.language()).text("matters.kept", matter.number(), label)
                                + sources.stream()
                                        .map(source -> source.in(output.language()))
                                        .collect(inBrackets()));
    }

    private void answer(DelegableMatters matters, int item, LocalDate day) {
        Optional<DelegableMatter> matter = matters.item(item, day);
        if (matter.isPresent()) {
            answer(matter.get(), day);
            return;
        }
        exitCode = ExitCode.WRONG;
        ReportTexts texts = ReportTexts.of(output.language());
        List<LegalSource> sources = matters.sourcesOf(item, day);
        console.print(
                output.isJson()
                        ? Json.line(Json.object()
                                .put("item", item)
                                .put("inForce", false)
                                .put("standing", RuleWords.small(standingOf(sources)))
                                .set("sources", Json.sources(sources, output.language())))
                        : texts.text("matters.none", item, texts.day(day))
                                + sources.stream()
                                        .map(source -> source.in(output.language()))
                                        .collect(inBrackets()));
    }

    /** An answer is not surer than any source on which it stands. */
    private static Verification standingOf(List<LegalSource> sources) {
        return sources.stream().anyMatch(source -> source.verification() == Verification.UNVERIFIED)
                ? Verification.UNVERIFIED
                : Verification.VERIFIED;
    }

    private void answer(DelegableMatter matter, LocalDate day) {
        console.print(output.isJson() ? jsonOf(matter, day) : textOf(matter, day));
    }

    private String jsonOf(DelegableMatter matter, LocalDate day) {
        ObjectNode answer = Json.object()
                .put("item", matter.item())
                .put("inForce", true)
                .put("label", matter.label().in(output.language()));
        Json.putDay(answer, "since", matter.inForce().from());
        answer.put("sinceStanding", RuleWords.small(matter.startVerification()));
        Json.putDay(answer, "until", matter.inForce().endExclusive().map(end -> end.minusDays(1)));
        matter.endVerification().ifPresent(standing -> answer.put("untilStanding", RuleWords.small(standing)));
        answer.put("limitsRequired", matter.limitsRequired());
        ArrayNode limits = answer.putArray("limits");
        matter.limits(output.language()).forEach(limits::add);
        answer.put("standing", RuleWords.small(matter.verificationOn(day)));
        return Json.line(answer.set("sources", Json.sources(matter.sourcesOn(day), output.language())));
    }

    private String textOf(DelegableMatter matter, LocalDate day) {
        Language language = output.language();
        ReportTexts texts = ReportTexts.of(language);
        List<String> notes = new ArrayList<>();
        if (matter.limitsRequired()) {
            notes.add(texts.text("matters.limits-required"));
        }
        notes.addAll(matter.limits(language));
        notes.addAll(matter.sourcesOn(day).stream()
                .map(source -> source.in(language))
                .toList());
        return String.format(
                        Locale.ROOT, "%2d°  %s", matter.item(), matter.label().in(language))
                + notes.stream().collect(inBrackets());
    }

    private Collector<CharSequence, ?, String> inBrackets() {
        return Collectors.joining(output.language().semicolon(), " (", ")");
    }
}
