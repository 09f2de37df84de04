package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

class SubcommandsTest {

    private final List<String> made = new ArrayList<>();

    @Command(name = "branch")
    private final class Branch implements Subcommands {

        private final List<String> names;

        Branch(String... names) {
            this.names = List.of(names);
        }

        @Override
        public List<String> names() {
            return names;
        }

        @Override
        public Object named(String name) {
            made.add(name);
            return name.equals("branch")
                    ? new Branch("left", "right")
                    : CommandSpec.create().name(name);
        }
    }

    private List<String> madeFor(String... arguments) {
        Subcommands.asked(new Branch("leaf", "branch"), List.of(arguments));
        return made;
    }

    @Test
    void oneThatIsAskedFor_isMadeAlone() {
        assertThat(madeFor("leaf", "branch")).containsExactly("leaf");
    }

    @Test
    void oneBelowAnother_isMadeAloneWithIt() {
        assertThat(madeFor("branch", "right", "left")).containsExactly("branch", "right");
    }

    @Test
    void allAreMadeBelowTheOneThatIsAskedFor() {
        assertThat(madeFor("branch", "--help")).containsExactly("branch", "left", "right");
    }

    @Test
    void allAreMade_whenNoneIsAskedFor() {
        assertThat(madeFor()).containsExactly("leaf", "branch", "left", "right");
        made.clear();
        assertThat(madeFor("--help", "leaf")).containsExactly("leaf", "branch", "left", "right");
    }

    static Stream<CommandLine> commands() {
        Console console = new Console(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        return below(Subcommands.asked(new Actes(console), List.of()));
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return command.getSubcommands().values().stream().flatMap(each -> Stream.concat(Stream.of(each), below(each)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_isTheSameForOneThatWasMadeAlone(CommandLine command) {
        String[] path = command.getCommandSpec().qualifiedName(" ").split(" ");
        String[] help = Arrays.copyOfRange(path, 1, path.length + 1);
        help[help.length - 1] = "--help";
        assertThat(Run.of(help)).isEqualTo(new Run(0, command.getUsageMessage(Ansi.OFF), ""));
    }
}
