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
        Process process = start(main, List.of(), List.of(arguments));
        String said = said(process);
        return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0 ? "" : "failed: " + said;
    }

    /** Runs the class on a machine with settings; the answer is what it wrote. */
    static String output(Class<?> main, List<String> settings) throws IOException {
        return said(start(main, settings, List.of()));
    }

    private static Process start(Class<?> main, List<String> settings, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m"));
        command.addAll(settings);
        command.addAll(List.of(
                "-Dacteslocaux.root=" + Run.ROOT, "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
