package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.testing.Acts;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RehearsalTest {

    static List<String> commands() {
        return Rehearsal.COMMANDS;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommand_goesWell(String command) {
        byte[] act = ActWriter.writeLine(Acts.rodezEnt2024());
        assertThat(Rehearsal.run(new ByteArrayInputStream(act), command)).isEqualTo(ExitCode.FINE);
    }
}
