package fr.acteslocaux.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java machine with a heap of 64 MB, for one main class of the tests. */
final class SmallHeap {

    private SmallHeap() {}

    /** Runs the class; the answer is what the machine wrote, empty if all went well. */
    static String run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Dacteslocaux.root=" + Run.ROOT,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0 ? "" : "failed: " + said;
    }
}
