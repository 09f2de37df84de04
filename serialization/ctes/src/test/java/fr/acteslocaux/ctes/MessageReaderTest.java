package fr.acteslocaux.ctes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.ctes.message.ActMessage;
import fr.acteslocaux.ctes.message.DocumentsMessage;
import fr.acteslocaux.ctes.message.EnvelopeMessage;
import fr.acteslocaux.ctes.message.Message;
import fr.acteslocaux.ctes.message.MessageKind;
import fr.acteslocaux.ctes.message.MessageReader;
import fr.acteslocaux.ctes.message.SentAct;
import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.reading.Edition;
import fr.acteslocaux.ctes.reading.Received;
import fr.acteslocaux.ctes.reading.UnreadableMessageException;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.AsPrinted;
import fr.acteslocaux.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageReaderTest {

    private static final String SENT = OwnMessages.ACT + "-1-1_0.xml";
    private static final String RECEIPT = OwnMessages.ACT + "-1-2_1.xml";

    private static Received<Message> changed(String name, String what, String by) {
        return MessageReader.read(OwnMessages.changed(name, what, by));
    }

    private static SentAct act(Received<Message> received) {
        return ((ActMessage) received.value()).about().orElseThrow();
    }

    @Test
    void everyKind_isReadWithoutDeviation() {
        var kinds = OwnMessages.files().stream()
                .map(file -> OwnMessages.read(file.getFileName().toString()))
                .peek(file -> assertThat(file.deviations()).as(file.name()).isEmpty())
                .map(file -> file.message().kind())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MessageKind.class)));
        assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.of(MessageKind.UNKNOWN)));
    }

    @Test
    void receipt_acknowledges() {
        Message receipt = OwnMessages.read(RECEIPT).message();
        assertThat(receipt.event()).contains(new ActEvent.Acknowledged(LocalDate.of(2024, 6, 3), OwnMessages.ACT));
    }

    @Test
    void act_hasTheIdentifierThatFollowsFromItAndItsName() {
        assertThat(OwnMessages.read(SENT).identifier().flatMap(AsPrinted::value))
                .contains(ActIdentifier.parse(OwnMessages.ACT));
        assertThat(act(OwnMessages.read(SENT).received())
                        .document()
                        .orElseThrow()
                        .pieceType())
                .contains("99_AU");
    }

    @Test
    void act_ofEitherEdition_isReadAsThatOfItsEdition() {
        assertThat(OwnMessages.read(SENT).received().editions()).containsExactly(Edition.SCHEMA_2018);
        ReceivedFile older = OwnMessages.read("012-211202023-20100607-2010-118 B-AU-1-1_0.xml");
        assertThat(older.received().editions()).containsExactly(Edition.SCHEMA_2004);
        assertThat(older.identifier().flatMap(AsPrinted::value))
                .contains(ActIdentifier.parse("012-211202023-20100607-2010-118 B-AU"));
        assertThat(act(older.received()).precedent().orElseThrow()).hasToString("012-211202023-20100601-2010-117-AU");
    }

    @Test
    void anomaly_withAnEmptyName_hasTheIdentifierOfItsAct() {
        ReceivedFile anomaly = OwnMessages.read("012-211202023----1-3_1.xml");
        assertThat(anomaly.identifier().map(AsPrinted::text)).contains(OwnMessages.ACT);
        assertThat(anomaly.message().event()).containsInstanceOf(ActEvent.Refused.class);
    }

    @Test
    void envelope_saysWhoSends() {
        var envelope = (EnvelopeMessage.FromAuthority)
                OwnMessages.read("EACT--211202023--20240603-1.xml").message();
        var sender = envelope.sender().orElseThrow();
        assertThat(sender.department().flatMap(AsPrinted::value)).contains(DepartmentCode.parse("12"));
        assertThat(sender.nature()).contains("31");
        assertThat(envelope.returnAddresses()).containsExactly("retour@mairie.fr", "actes@mairie.fr");
    }

    @Test
    void documents_areListedInOrder() {
        var documents = (DocumentsMessage.Sent)
                OwnMessages.read(OwnMessages.ACT + "-3-4_0.xml").message();
        assertThat(documents.documents()).hasSize(2);
        assertThat(documents.letter().on()).contains(LocalDate.of(2024, 7, 10));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0.0", "2,0,2.0", "9,9,9.9"})
    void unknownMatter_isADeviation_andTheActIsRead(String first, String second, String text) {
        Received<Message> received = MessageReader.read(new String(
                        OwnMessages.changed(SENT, "1 actes:CodeMatiere=\"8\"", "1 actes:CodeMatiere=\"" + first + "\""),
                        StandardCharsets.ISO_8859_1)
                .replace("2 actes:CodeMatiere=\"1\"", "2 actes:CodeMatiere=\"" + second + "\"")
                .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(act(received).matter().orElseThrow()).hasToString(text);
        assertThat(received.deviations()).extracting(Deviation::kind).containsExactly(Deviation.Kind.UNKNOWN_CODE);
    }

    @Test
    void level_withoutTheOneAboveIt_isNotCounted() {
        Received<Message> received = changed(
                SENT,
                "<actes:Objet>",
                "<actes:CodeMatiere3 actes:CodeMatiere=\"4\"/><actes:CodeMatiere5 actes:CodeMatiere=\"7\"/><actes:Objet>");
        assertThat(act(received).matter().flatMap(AsPrinted::value)).contains(ActMatter.parse("8.1.4"));
        assertThat(received.deviations()).singleElement().asString().contains("/Acte/CodeMatiere5/@CodeMatiere");
    }

    @Test
    void fileName_whereAnIdentifierShouldStand_isNamedForWhatItIs() {
        for (String suffix : new String[] {"-1-1_0.xml", "-1-1_0"}) {
            Received<Message> received =
                    changed(RECEIPT, "IDActe=\"" + OwnMessages.ACT, "IDActe=\"" + OwnMessages.ACT + suffix);
            assertThat(received.deviations().get(0).in(Language.ENGLISH))
                    .isEqualTo("expected " + OwnMessages.ACT + ", found the name of a file of message 1-1");
        }
    }

    @Test
    void missingDay_leavesTheReceiptWithoutEvent_andSaysSo() {
        Received<Message> received = changed(RECEIPT, "actes:DateReception=\"2024-06-03\"", "");
        assertThat(received.value().event()).isEmpty();
        assertThat(received.deviations().get(0).in(Language.FRENCH))
                .isEqualTo("attendu : attribut DateReception ; trouvé : rien");
    }

    @Test
    void statedNumberOfAnnexes_isCompared() {
        Received<Message> received = changed(SENT, "Nombre=\"1\"", "Nombre=\"3\"");
        assertThat(received.deviations()).extracting(Deviation::kind).containsExactly(Deviation.Kind.COUNT);
        assertThat(act(received).annexes()).hasSize(1);
    }

    @Test
    void otherRoot_isNoMessage() {
        Received<Message> received = MessageReader.read("<html><body/></html>".getBytes(StandardCharsets.US_ASCII));
        assertThat(received.value().kind()).isEqualTo(MessageKind.UNKNOWN);
        assertThat(received.deviations()).isNotEmpty();
    }

    @Test
    void bytes_thatAreNotInTheNamedEncoding_areReadAsWindows() {
        byte[] message = new String(OwnMessages.bytes(SENT), StandardCharsets.ISO_8859_1)
                .replace("ISO-8859-1", "UTF-8")
                .replace("l'espace", "l’espace")
                .getBytes(Charset.forName("windows-1252"));
        Received<Message> received = MessageReader.read(message);
        assertThat(act(received).object()).startsWith("Adhésion à l’espace");
        assertThat(received.deviations()).extracting(Deviation::kind).containsExactly(Deviation.Kind.ENCODING);
    }

    @Test
    void quotesOfWindows_areReadWhereTheNamedEncodingHasNone() {
        byte[] message = new String(OwnMessages.bytes(SENT), StandardCharsets.ISO_8859_1)
                .replace("l'espace", "l’espace")
                .getBytes(Charset.forName("windows-1252"));
        Received<Message> received = MessageReader.read(message);
        assertThat(act(received).object()).startsWith("Adhésion à l’espace");
        assertThat(received.deviations()).extracting(Deviation::kind).containsExactly(Deviation.Kind.ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-03T09:30:00", "2024-06-03T09:30:00.000+02:00", "03/06/2024"})
    void day_inAnotherForm_isReadAndNoted(String day) {
        Received<Message> received = changed(RECEIPT, "DateReception=\"2024-06-03\"", "DateReception=\"" + day + "\"");
        assertThat(((ActMessage.Receipt) received.value()).received()).contains(LocalDate.of(2024, 6, 3));
        assertThat(received.deviations()).extracting(Deviation::kind).containsExactly(Deviation.Kind.VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2024-06", "3 juin 2024", "2024-13-01T09:30:00", "31/02/2024", "03/06/24"})
    void day_thatIsNone_isAbsent(String day) {
        Received<Message> received = changed(RECEIPT, "DateReception=\"2024-06-03\"", "DateReception=\"" + day + "\"");
        assertThat(((ActMessage.Receipt) received.value()).received()).isEmpty();
        assertThat(received.deviations()).extracting(Deviation::kind).containsExactly(Deviation.Kind.VALUE);
    }

    @Test
    void byteOrderMark_andOtherPrefixes_sayNothing() {
        String message = new String(OwnMessages.bytes(SENT), StandardCharsets.ISO_8859_1)
                .replace("ISO-8859-1", "UTF-8")
                .replace("actes:", "a:")
                .replace("xmlns:actes", "xmlns:a");
        assertThat(MessageReader.read(("\uFEFF" + message).getBytes(StandardCharsets.UTF_8))
                        .deviations())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "windows-1252"})
    void namedEncoding_isRead(String encoding) {
        byte[] message = new String(OwnMessages.bytes(SENT), StandardCharsets.ISO_8859_1)
                .replace("ISO-8859-1", encoding)
                .getBytes(Charset.forName(encoding));
        assertThat(MessageReader.read(message).deviations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "klingon", "UTF-32"})
    void encoding_thatCannotBe_isReadAsUtf8(String encoding) {
        byte[] message = new String(OwnMessages.bytes(SENT), StandardCharsets.ISO_8859_1)
                .replace("ISO-8859-1", encoding)
                .getBytes(StandardCharsets.UTF_8);
        Received<Message> received = MessageReader.read(message);
        assertThat(act(received).object()).startsWith("Adhésion");
        assertThat(received.deviations()).extracting(Deviation::kind).containsExactly(Deviation.Kind.ENCODING);
    }

    private static void assertRefused(String message, UnreadableMessageException.Cause reason) {
        assertThatThrownBy(() -> MessageReader.read(message.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableMessageException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "x", "<a>", "<a></b>", "<a>&nbsp;</a>", "<a b='1' b='2'/>", "<a/><b/>", "<a:b/>"})
    void text_thatIsNotXml_isRefused(String text) {
        assertRefused(text, UnreadableMessageException.Cause.NOT_XML);
    }

    @Test
    void documentTypes_andWithThemEntityBombsAndForeignFiles_areRefused() {
        assertRefused("<!DOCTYPE a><a/>", UnreadableMessageException.Cause.DOCUMENT_TYPE);
        assertRefused(
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                UnreadableMessageException.Cause.DOCUMENT_TYPE);
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertRefused(laughs + "]><a>&l29;</a>", UnreadableMessageException.Cause.DOCUMENT_TYPE);
    }

    @Test
    void depth_elementsAndBytes_areLimited() {
        assertRefused("<a>".repeat(65) + "</a>".repeat(65), UnreadableMessageException.Cause.TOO_LARGE);
        assertRefused("<a>" + "<b/>".repeat(50_001) + "</a>", UnreadableMessageException.Cause.TOO_LARGE);
        assertRefused("<a>" + "x".repeat(4 * 1024 * 1024) + "</a>", UnreadableMessageException.Cause.TOO_LARGE);
        assertThat(MessageReader.read(("<a>" + "x".repeat(4_000_000) + "</a>").getBytes(StandardCharsets.US_ASCII))
                        .value()
                        .kind())
                .isEqualTo(MessageKind.UNKNOWN);
    }

    @Test
    void stream_isReadNoFurtherThanAMessageMayBeLong() throws IOException {
        int[] taken = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken[0]++;
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                taken[0] += length;
                return length;
            }
        };
        assertThatThrownBy(() -> MessageReader.read(endless)).isInstanceOf(UnreadableMessageException.class);
        assertThat(taken[0]).isLessThan(5_000_000);
        assertThat(MessageReader.read(new ByteArrayInputStream(OwnMessages.bytes(SENT)))
                        .deviations())
                .isEmpty();
    }
}
