package fr.acteslocaux.cli;

import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.testing.Acts;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Runs what the command is asked for most, with nobody listening: the script {@code actes} has Java keep what it loads. */
final class Rehearsal {

    static final List<String> COMMANDS = List.of(
            "id uai 0120612A",
            "id uai 0120612A --format json",
            "deadline appeal --from 2024-06-03",
            "deadline appeal --from 2024-06-03 --format json",
            "check - --ndjson",
            "check - --ndjson --format json",
            "convert - --to json");

    private Rehearsal() {}

    /**
     * Runs them all.
     *
     * @param arguments  none
     */
    public static void main(String[] arguments) {
        byte[] act = ActWriter.writeLine(Acts.rodezEnt2024());
        for (String command : COMMANDS) {
            run(new ByteArrayInputStream(act), command);
        }
    }

    static int run(InputStream in, String command) {
        return Actes.run(in, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), command.split(" ", -1));
    }
}
