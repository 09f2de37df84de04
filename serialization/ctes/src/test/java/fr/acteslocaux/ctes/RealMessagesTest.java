package fr.acteslocaux.ctes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.ctes.message.ActMessage;
import fr.acteslocaux.ctes.message.SentAct;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.AsPrinted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages that were really exchanged, or made by the programs that exchange them. */
class RealMessagesTest {

    private static ReceivedFile read(String name) throws IOException {
        Path file = SharedFolder.path(name);
        return ReceivedFile.read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    /** Kind, identifier, event and deviations, each deviation by its kind and path. */
    private static String summary(ReceivedFile read) {
        return Stream.concat(
                        Stream.of(
                                read.message().kind().name(),
                                read.identifier().map(AsPrinted::text).orElse("-"),
                                read.message()
                                        .event()
                                        .map(RealMessagesTest::event)
                                        .orElse("-")),
                        read.deviations().stream()
                                .map(deviation -> deviation.kind().id() + " "
                                        + deviation.place().path()))
                .collect(Collectors.joining(" | "));
    }

    private static String event(ActEvent event) {
        return event.getClass().getSimpleName() + " " + event.on()
                + (event instanceof ActEvent.Refused refused ? " " + refused.code() : "");
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of(
                        "ctes/messages/001-000000000-20170130-TEST42-DE-3-3_0.xml",
                        "DOCUMENTS_REFUSAL | 032-213201601-20170616-ARP201706407-AI | - |"
                                + " file-name 001-000000000-20170130-TEST42-DE-3-3_0.xml"),
                Arguments.of(
                        "ctes/messages/001-000000000-20170130-TEST42-DE-3-4_0.xml",
                        "DOCUMENTS | 032-213201601-20170616-ARP201706407-AI | - |"
                                + " file-name 001-000000000-20170130-TEST42-DE-3-4_0.xml"),
                Arguments.of(
                        "ctes/messages/006-210600235-20180522-684-AI-1-2_5279.xml",
                        "ACT_RECEIPT | 006-210600235-20180522-684-AI | Acknowledged 2018-05-28"),
                Arguments.of(
                        "ctes/messages/034-000000000-20170701-20170721D-AI-1-3_0.mal-presentee.xml",
                        "ACT_ANOMALY | 034-000000000-20170701-20170721D-AI | Refused 2017-07-01 ERREUR2 |"
                                + " value /AnomalieActe/Nature"),
                Arguments.of(
                        "ctes/messages/034-000000000-20170701-20170725A-AI-2-1_0.xml",
                        "LETTER | 034-000000000-20170701-20170725A-AI | - | unknown-code /CourrierSimple/@IDActe"),
                Arguments.of(
                        "ctes/messages/034-000000000-20170701-20170725A-AI-5-1_0.xml",
                        "COURT_REFERRAL | 034-000000000-20170701-20170725A-AI | - | unknown-code /DefereTA/@IDActe"),
                Arguments.of(
                        "ctes/messages/034-491011698-20171207-CL20171227_06-DE-1-1_0.xml",
                        "ACT | 034-491011698-20171207-CL20171227_06-DE | -"),
                Arguments.of(
                        "ctes/messages/044-214400152-20181106-TEST_DGCL_4-DE-6-2_10.xml",
                        "CANCELLATION_RECEIPT | 044-214400152-20181106-TEST_DGCL_4-DE | -"),
                Arguments.of(
                        "ctes/messages/045-214502494-20170717-D201717-DE-1-1_0.xml",
                        "ACT | 045-214502494-20170717-D201717-CC | - |"
                                + " file-name 045-214502494-20170717-D201717-DE-1-1_0.xml"),
                Arguments.of("ctes/messages/999-1234----7-2_1.xml", "CLASSIFICATION | - | -"),
                Arguments.of(
                        "ctes/messages/ANO_EACT--214400152--20180925-1.xml",
                        "ENVELOPE_ANOMALY | - | Refused 2018-09-25 999 | value /AnomalieEnveloppe/Nature | file-name"
                                + " /AnomalieEnveloppe/EnveloppeRecue/FormulairesEnvoyes/Formulaire[1]/NomFichier"),
                Arguments.of("ctes/messages/EACT--214502494--20170717-6.xml", "ENVELOPE | - | -"),
                Arguments.of(
                        "ctes/messages/TACT--SPREF0011-000000000-20170721-4.xml",
                        "STATE_ENVELOPE | - | - | unknown-code /EnveloppeMISILLCL/Destinataire/@SIREN"),
                Arguments.of(
                        "ctes/messages/ar-actes.xml",
                        "ACT_RECEIPT | 069-123456789-20130601-20130623C-AI | Acknowledged 2013-06-23 |"
                                + " unknown-code /ARActe/@IDActe | unknown-element /ARActe/Acte |"
                                + " misplaced-element /ARActe/ActeRecu |"
                                + " repeated-element /ARActe/ClassificationDateVersionEnCours |"
                                + " repeated-element /ARActe/ActeRecu |"
                                + " repeated-element /ARActe/ClassificationDateVersionEnCours"),
                Arguments.of("ctes/messages/classification.xml", "CLASSIFICATION | - | -"),
                Arguments.of("more/EACT--SPREF0441-214400152-20181012-9.xml", "STATE_ENVELOPE | - | -"),
                Arguments.of("more/megalis-opendata-classification-2017-11-13.xml", "CLASSIFICATION | - | -"),
                Arguments.of("more/pastell-actes-generique-classification.xml", "CLASSIFICATION | - | -"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void message_hasItsKindIdentifierEventAndDeviations(String file, String expected) throws IOException {
        assertThat(summary(read(file))).isEqualTo(expected);
    }

    @Test
    void everyMessageOfTheFolder_isAmongThem() throws IOException {
        assertThat(messages().map(message -> (String) message.get()[0]))
                .containsAll(SharedFolder.files("ctes/messages").stream()
                        .map(file -> "ctes/messages/" + file.getFileName())
                        .toList());
    }

    @Test
    void receipt_saysWhatWasReceived() throws IOException {
        var receipt = (ActMessage.Receipt)
                read("ctes/messages/006-210600235-20180522-684-AI-1-2_5279.xml").message();
        SentAct act = receipt.about().orElseThrow();
        assertThat(act.object()).isEqualTo("Contrat à durée déterminée - Jean Dupont");
        assertThat(act.matter().orElseThrow().value()).contains(ActMatter.parse("4.2"));
        assertThat(act.nature()).contains(ActNature.AI);
        assertThat(act.document().orElseThrow().pieceType()).contains("99_DE");
        assertThat(act.onPaper()).contains("0");
        assertThat(receipt.classificationDate()).contains(LocalDate.of(2017, 4, 19));
    }
}
