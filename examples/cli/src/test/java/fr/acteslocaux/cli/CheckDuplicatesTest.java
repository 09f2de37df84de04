package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.testing.Acts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What several acts of one run have in common. */
class CheckDuplicatesTest {

    private static final Decision RODEZ = Acts.rodezEnt2024();
    private static final Decision OTHER = RODEZ.toBuilder()
            .object("Une autre")
            .withoutTransmissionNumber()
            .events(List.of(new ActEvent.Signed(RODEZ.takenOn().orElseThrow())))
            .build();

    @TempDir
    Path folder;

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    /** The part of the report that follows the acts, without the folder. */
    private String end(Run run, String from) {
        String out = run.out().replace(folder + "/", "");
        return out.substring(out.indexOf("\n" + from) + 1);
    }

    private String lines(Decision... acts) {
        return new String(
                List.of(acts).stream().map(ActWriter::writeLine).reduce(new byte[0], CheckDuplicatesTest::joined),
                StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] one, byte[] two) {
        return (new String(one, StandardCharsets.UTF_8) + new String(two, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void oneNumberInTwoFiles_isAnErrorInFrench() throws IOException {
        Run run = Run.of(
                "check",
                "--as-of",
                "2024-06-10",
                file("a.json", ActWriter.write(RODEZ)),
                file("b.json", ActWriter.write(OTHER)));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(end(run, "DOUBLONS")).isEqualTo("""
                DOUBLONS : 1

                  ERREUR  duplicate.number
                    Le numéro « DEC2024/0126 » est celui de 2 documents différents de la même
                    collectivité, dont deux au moins du même jour : rien ne les distingue.
                    a.json
                    b.json
                """);
    }

    @Test
    void actsOfAStreamAndOfAnArray_areNamedByTheirPlaceInEnglish() throws IOException {
        Run run = Run.of(
                "check",
                "--as-of",
                "2024-06-10",
                "--lang",
                "en",
                file("a.ndjson", lines(RODEZ, OTHER).getBytes(StandardCharsets.UTF_8)),
                file("b.json", ActWriter.writeArray(List.of(RODEZ, OTHER))));
        assertThat(run.err()).isEmpty();
        assertThat(end(run, "DUPLICATES")).isEqualTo("""
                DUPLICATES: 3

                  ERROR  duplicate.number
                    The number "DEC2024/0126" is that of 2 different documents of one authority,
                    at least two of them of one day: nothing tells them apart.
                    a.ndjson, act 1
                    a.ndjson, act 2

                  NOTE  duplicate.document
                    The same document is given 2 times: "DEC2024/0126". It is counted once.
                    a.ndjson, act 1
                    b.json, act 1

                  NOTE  duplicate.document
                    The same document is given 2 times: "DEC2024/0126". It is counted once.
                    a.ndjson, act 2
                    b.json, act 2
                """);
    }

    @Test
    void oneDocumentTwice_isNoError() {
        Run run = Run.of("check", "--as-of", "2024-06-10", Run.RODEZ, Run.RODEZ);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Le même document est donné 2 fois : « DEC2024/0126 ». Il n'est compté");
    }

    @Test
    void json_hasALineOfItsOwnKind() {
        Decision renumbered =
                RODEZ.toBuilder().number(ActNumber.parse("DEC2024/0127")).build();
        List<JsonNode> lines = Run.withInput(
                        lines(RODEZ, renumbered), "check", "-", "--ndjson", "--as-of", "2024-06-10", "--format", "json")
                .json();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(2))
                .hasToString("{\"schema\":\"actes-locaux-duplicate/1\",\"id\":\"duplicate.transmission-number\","
                        + "\"severity\":\"error\",\"value\":\"DEC20240126\",\"text\":\"Le numéro de transmission"
                        + " « DEC20240126 » est celui de 2 documents différents de la même collectivité, dont deux au moins"
                        + " du même jour : leur identifiant serait le même.\",\"acts\":[{\"file\":\"-\",\"line\":1,\"act\":1},"
                        + "{\"file\":\"-\",\"line\":2,\"act\":2}],\"more\":0}");
        assertThat(lines.get(3).path("id").asText()).isEqualTo("duplicate.receipt");
    }

    @Test
    void report_namesTheMostActsWhenThereAreMore() {
        DuplicateReport report = new DuplicateReport(2);
        for (int act = 1; act <= 3; act++) {
            report.add(new Origin(new Where("a.ndjson", Optional.empty()), act, false), RODEZ);
        }
        Output text = CommandLine.populateCommand(new Output());
        Output json = CommandLine.populateCommand(new Output(), "--format", "json");
        assertThat(report.lines(text)).singleElement().asString().endsWith("""

                Doublons cherchés parmi les 2 premiers actes seulement ; les suivants n'ont pas
                été comparés.""");
        assertThat(report.lines(json).get(1))
                .isEqualTo("{\"schema\":\"actes-locaux-duplicate/1\",\"id\":\"duplicate.limit\",\"severity\":\"info\","
                        + "\"value\":\"2\",\"text\":\"Doublons cherchés parmi les 2 premiers actes seulement ; les suivants"
                        + " n'ont pas été comparés.\"}");
        assertThat(report.hasErrors()).isFalse();
    }

    @Test
    void array_thatCannotBeReadSaysWhereAndEndsWithTwo() throws IOException {
        Run run = Run.of("check", file("a.json", " [{}]".getBytes(StandardCharsets.UTF_8)));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("/0");
    }
}
