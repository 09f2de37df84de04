package fr.acteslocaux.cli;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "generate",
        description = "Des actes inventés, un par ligne : sans faute, ou avec une seule, toujours la même.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exemples :",
            "  actes generate --count 3 --seed 1",
            "  actes generate --count 3 --seed 1 --authority region",
            "  actes generate --count 3 --seed 1 --fault fee.total-mismatch"
        })
final class GenerateCommand implements Callable<Integer> {

    private static final int LINES_AT_ONCE = 1000;

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final AuthorityOption authority = new AuthorityOption();

    @Option(names = "--count", required = true, paramLabel = "N", description = "Le nombre d'actes.")
    private int count;

    @Option(
            names = "--seed",
            required = true,
            paramLabel = "S",
            description = "Un entier : les mêmes actes partout et toujours.")
    private int seed;

    @Option(
            names = "--fault",
            paramLabel = "CONTRÔLE",
            description = "Le contrôle qui trouve la faute (voir : actes rules).")
    private @Nullable String fault;

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (count < 0) {
            throw Unusable.because(spec, "--count " + count + " : un nombre d'actes, 0 ou plus, est attendu");
        }
        Optional<String> check = Optional.ofNullable(fault);
        try {
            check.ifPresent(Acts::findingsOf);
        } catch (IllegalArgumentException unknown) {
            throw Unusable.because(spec, "--fault : " + unknown.getMessage());
        }
        LocalAuthority.Kind kind = authority.kind();
        if (check.isPresent() && kind != LocalAuthority.Kind.COMMUNE) {
            throw Unusable.because(
                    spec, "--fault fait un acte de commune ; attendu : --authority commune, ou un acte sans faute");
        }
        for (int i = 0; i < count && !(i % LINES_AT_ONCE == 0 && console.isClosed()); i++) {
            console.print(new String(ActWriter.writeLine(act(i, kind, check)), StandardCharsets.UTF_8).stripTrailing());
            console.count(Language.FRENCH);
        }
        return ExitCode.FINE;
    }

    /** Acts of two seeds have nothing in common: each has its own part of the seeds of acts. */
    private Act act(int number, LocalAuthority.Kind kind, Optional<String> check) {
        long own = ((long) seed << Integer.SIZE) | number;
        return check.map(id -> Acts.withFault(id, own)).orElseGet(() -> Acts.lawful(own, kind));
    }
}
