package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageCommandsTest {

    private static final Path MESSAGES =
            Run.ROOT.resolve("serialization/ctes/src/test/resources/fr/acteslocaux/ctes/messages");
    private static final String ACT = "012-211202023-20240603-DEC20240126-AU-1-1_0.xml";
    private static final String RECEIPT = "012-211202023-20240603-DEC20240126-AU-1-2_1.xml";
    private static final String ENVELOPE = "EACT--211202023--20240603-1.xml";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyMessages() throws IOException {
        for (String name : List.of(ACT, RECEIPT, ENVELOPE)) {
            Files.copy(MESSAGES.resolve(name), folder.resolve(name));
        }
    }

    @Test
    void folderOfMessages_isAnActWithItsLifeAndItsDeadlines() {
        Run run = Run.of("check", "--format", "json", "--as-of", "2024-07-01", folder.toString());
        assertThat(run.exitCode()).isZero();
        JsonNode referral = deadline(run, "referral");
        assertThat(referral.path("lastDay").asText()).isEqualTo("2024-08-05");
    }

    @Test
    void requestOfThePrefectForDocuments_movesHisReferral() throws IOException {
        for (String flux : List.of("3-1_0", "3-4_0")) {
            String name = "012-211202023-20240603-DEC20240126-AU-" + flux + ".xml";
            Files.copy(MESSAGES.resolve(name), folder.resolve(name));
        }
        Run run = Run.of("check", "--format", "json", "--as-of", "2024-07-20", folder.toString());
        assertThat(deadline(run, "referral").path("lastDay").asText()).isNotEqualTo("2024-08-05");
    }

    private static JsonNode deadline(Run run, String name) {
        for (JsonNode line : run.json()) {
            for (JsonNode deadline : line.path("timeline")) {
                if (deadline.path("deadline").asText().equals(name)) {
                    return deadline;
                }
            }
        }
        throw new AssertionError("No deadline " + name + " in " + run.out());
    }

    @Test
    void receiptAlone_needsToBeToldWhatItsAuthorityIs() throws IOException {
        String receipt = Files.readString(folder.resolve(RECEIPT), StandardCharsets.ISO_8859_1);
        Run alone = Run.withInput(receipt, "convert", "--to", "json", "-");
        assertThat(alone.exitCode()).isEqualTo(2);
        assertThat(alone.err())
                .contains("012-211202023-20240603-DEC20240126-AU")
                .contains("--authority");
        Run told = Run.withInput(receipt, "convert", "--to", "json", "--authority", "commune", "-");
        assertThat(told.exitCode()).isZero();
        assertThat(told.out()).contains("\"type\": \"acknowledged\"").contains("\"siren\": \"211202023\"");
    }

    @Test
    void whatDeviatesInAMessage_isToldAndTheActIsRead() throws IOException {
        Path act = folder.resolve(ACT);
        String text = Files.readString(act, StandardCharsets.ISO_8859_1);
        Files.writeString(
                act, text.replaceFirst("CodeNatureActe=\"6\"", "CodeNatureActe=\"7\""), StandardCharsets.ISO_8859_1);
        Run run = Run.of("check", "--format", "json", "--as-of", "2024-07-01", folder.toString());
        assertThat(run.json()).anySatisfy(line -> {
            assertThat(line.path("message").asText()).isEqualTo(ACT);
            assertThat(line.path("severity").asText()).isEqualTo("warning");
            assertThat(line.path("path").asText()).contains("CodeNatureActe");
        });
        Run text2 = Run.of("check", "--as-of", "2024-07-01", folder.toString());
        assertThat(text2.err()).contains(ACT).contains("CodeNatureActe");
    }

    @Test
    void entityBomb_isRefusedInOneLine() throws IOException {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";
        Run run = Run.withInput(bomb, "check", "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void folderWithoutMessages_isNamedAsSuch() throws IOException {
        Run run = Run.of("check", Files.createDirectory(folder.resolve("empty")).toString(), "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("it is a folder without a message of @CTES");
    }
}
