package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.delegation.DelegableMatter;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSource.Verification;
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
        description = "Les matières que le conseil municipal peut déléguer au maire (CGCT, art. L. 2122-22).",
        mixinStandardHelpOptions = true)
final class MattersCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Output output = new Output();

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
        if (!DelegableMatter.knows(day)) {
            throw Unusable.because(
                    spec,
                    "Les matières délégables du " + day + " ne sont pas établies ; attendu : à partir de 1996-02-24");
        }
        if (items.isEmpty()) {
            DelegableMatter.inForceOn(day).forEach(matter -> answer(matter, day));
        }
        items.forEach(item -> answer(item, day));
        return exitCode;
    }

    private void answer(int item, LocalDate day) {
        Optional<DelegableMatter> matter = DelegableMatter.of(item, day);
        if (matter.isPresent()) {
            answer(matter.get(), day);
            return;
        }
        exitCode = ExitCode.WRONG;
        ReportTexts texts = ReportTexts.of(output.language());
        List<LegalSource> sources = DelegableMatter.sourcesOf(item, day);
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
