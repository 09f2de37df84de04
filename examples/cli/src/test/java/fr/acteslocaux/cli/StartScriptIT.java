package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the packaged command, in a folder of its own. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptIT {

    private static final String VALID = "0120612A : valide, préfixe 012, département 12\n";

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path root;

    private Path folder;
    private Path script;
    private Path jar;

    @BeforeEach
    void install() throws IOException {
        installIn("un dossier");
    }

    private void installIn(String name) throws IOException {
        folder = Files.createDirectory(root.resolve(name));
        script = installed("actes");
        jar = installed("actes.jar");
    }

    private Path installed(String name) throws IOException {
        return Files.copy(Path.of("target", name), folder.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }

    private Process start(Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Run ended(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, err);
    }

    private Run run(String... command) throws IOException, InterruptedException {
        return ended(start(Map.of(), command));
    }

    private Run id(String value) throws IOException, InterruptedException {
        return run(script.toString(), "id", "uai", value);
    }

    /** What was kept, and what was left behind. */
    private List<Path> besides() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.equals(script) && !file.equals(jar))
                    .toList();
        }
    }

    private Path kept() throws IOException {
        assertThat(besides()).hasSize(1);
        return besides().get(0);
    }

    private static Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    @Test
    void answers_areThoseOfTheJar() throws IOException, InterruptedException {
        assertThat(id("0120612A")).isEqualTo(new Run(0, VALID, ""));
        assertThat(id("0120612B").exitCode()).isEqualTo(1);
        assertThat(run(script.toString(), "polish").exitCode()).isEqualTo(2);
        String reference = "au 4° de l'article L. 2122-22 du CGCT";
        assertThat(run(script.toString(), "id", "reference", reference))
                .isEqualTo(Run.of("id", "reference", reference));
        assertThat(run(script.toString())).isEqualTo(Run.of());
    }

    @Test
    void whatJavaLearns_isUsedByTheNextStart() throws IOException, InterruptedException {
        // Java 17 keeps no class of a jar whose path has a blank.
        installIn("dossier");
        id("0120612A");
        Run log = run(
                JAVA,
                "-XX:SharedArchiveFile=" + kept(),
                "-Xlog:class+load",
                "-jar",
                jar.toString(),
                "id",
                "uai",
                "0120612A");
        assertThat(log.out())
                .contains("fr.acteslocaux.cli.IdCommand source: shared objects file (top)")
                .contains("picocli.CommandLine source: shared objects file (top)");
    }

    /** A Java that writes down how it is called. */
    private Path watchedJava() throws IOException {
        Path home = root.resolve("watched");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$*\" >>calls\nexec '" + JAVA + "' \"$@\"\n", StandardCharsets.UTF_8);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.copy(Path.of(System.getProperty("java.home"), "release"), home.resolve("release"));
        return home;
    }

    @Test
    void java_rehearsesOnceAndTakesWhatItLearnt() throws IOException, InterruptedException {
        Map<String, String> watched = Map.of("JAVA_HOME", watchedJava().toString());
        ended(start(watched, script.toString(), "id", "uai", "0120612A"));
        ended(start(watched, script.toString(), "check", Run.RODEZ));
        String run = "-Xlog:disable -XX:SharedArchiveFile=" + kept();
        assertThat(Files.readAllLines(root.resolve("calls"), StandardCharsets.UTF_8))
                .satisfiesExactly(
                        rehearsal -> assertThat(rehearsal).endsWith("-cp " + jar + " fr.acteslocaux.cli.Rehearsal"),
                        id -> assertThat(id)
                                .isEqualTo(run + " -XX:TieredStopAtLevel=1 -jar " + jar + " id uai 0120612A"),
                        check -> assertThat(check).isEqualTo(run + " -jar " + jar + " check " + Run.RODEZ));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void progress_isShownWhereTheErrorsAloneGoToATerminal() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "skipped: nothing plays a terminal here");
        Map<String, String> watched = Map.of("JAVA_HOME", watchedJava().toString());
        String id = "'" + script + "' id uai 0120612A";
        ended(start(watched, "script", "-qec", id + "; " + id + " >answer; " + id + " 2>errors >answer", "/dev/null"));
        List<String> calls = Files.readAllLines(root.resolve("calls"), StandardCharsets.UTF_8);
        assertThat(calls.subList(1, 4))
                .extracting(call -> call.contains("-Dacteslocaux.progress=true "))
                .containsExactly(false, true, false);
    }

    @Test
    void anotherJar_isLearntAnew() throws IOException, InterruptedException {
        id("0120612A");
        Object first = identity(kept());
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2027-01-04T08:00:00Z")));
        assertThat(id("0120612A")).isEqualTo(new Run(0, VALID, ""));
        Object second = identity(kept());
        assertThat(second).isNotEqualTo(first);
        id("0120612A");
        assertThat(identity(kept())).isEqualTo(second);
    }

    @Test
    void startsAtOnce_doNotDisturbEachOther() throws IOException, InterruptedException {
        List<Process> started = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            started.add(start(Map.of(), script.toString(), "id", "uai", "0120612A"));
        }
        for (Process process : started) {
            assertThat(ended(process)).isEqualTo(new Run(0, VALID, ""));
        }
        assertThat(kept()).isNotEmptyFile();
        assertThat(id("0120612A")).isEqualTo(new Run(0, VALID, ""));
    }

    @Test
    void fullDisk_isTriedOnceAndNoFault() throws IOException, InterruptedException {
        String[] command = {"sh", "-c", "ulimit -f 0; exec \"$0\" id uai 0120612A", script.toString()};
        assertThat(run(command)).isEqualTo(new Run(0, VALID, ""));
        Object first = identity(kept());
        assertThat(kept()).isEmptyFile();
        assertThat(run(command)).isEqualTo(new Run(0, VALID, ""));
        assertThat(identity(kept())).isEqualTo(first);
    }

    @Test
    void readOnlyFolder_isNoFault() throws IOException, InterruptedException {
        folder.toFile().setWritable(false);
        try {
            assumeFalse(Files.isWritable(folder), "skipped: everything can be written by this user");
            assertThat(id("0120612A")).isEqualTo(new Run(0, VALID, ""));
            assertThat(besides()).isEmpty();
        } finally {
            folder.toFile().setWritable(true);
        }
    }

    @Test
    void java_isFoundOnThePathOrInItsHome() throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("java.home"));
        Path linked = Files.createSymbolicLink(root.resolve("un java"), home);
        Path alias = Files.createSymbolicLink(root.resolve("alias d'actes"), script);
        String[] command = {alias.toString(), "id", "uai", "0120612A"};
        assertThat(ended(start(Map.of("JAVA_HOME", linked.toString()), command)))
                .isEqualTo(new Run(0, VALID, ""));
        String path = home.resolve("bin") + ":" + System.getenv("PATH");
        assertThat(ended(start(Map.of("JAVA_HOME", "", "PATH", path), command))).isEqualTo(new Run(0, VALID, ""));
        assertThat(kept()).isNotEmptyFile();
        Files.delete(linked);
    }
}
