package fr.acteslocaux.ctes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.ctes.classification.Classification;
import fr.acteslocaux.ctes.message.ActMessage;
import fr.acteslocaux.ctes.message.ClassificationMessage;
import fr.acteslocaux.ctes.message.EnvelopeMessage;
import fr.acteslocaux.ctes.message.SentAct;
import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.reading.Edition;
import fr.acteslocaux.ctes.sending.ActDraft;
import fr.acteslocaux.ctes.sending.Consignment;
import fr.acteslocaux.ctes.sending.IncompleteMessageException;
import fr.acteslocaux.ctes.sending.MessageWriter;
import fr.acteslocaux.ctes.sending.OutgoingFile;
import fr.acteslocaux.ctes.sending.Piece;
import fr.acteslocaux.ctes.sending.Sender;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.AsPrinted;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class SendingTest {

    private static final Classification CLASSIFICATION = ((ClassificationMessage.Returned)
                    OwnMessages.read("012-211202023----7-2_1.xml").message())
            .classification();
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    private static final Sender RODEZ = new Sender(
            Siren.parse("211202023"), DepartmentCode.parse("12"), "2", "31", List.of("actes@mairie-rodez.fr"));
    private static final LocalDate THIRD_OF_JUNE_MONDAY = LocalDate.of(2024, 6, 3);

    private static ActDraft draft(Act act, Piece... annexes) {
        return ActDraft.of(act, CLASSIFICATION, Piece.pdf("99_AU", PDF), List.of(annexes));
    }

    private static ActDraft rodez() {
        return draft(Acts.rodezEnt2024(), Piece.pdf("99_AU", PDF));
    }

    private static byte[] bytes(OutgoingFile file) throws IOException {
        try (InputStream content = file.content().open()) {
            return content.readAllBytes();
        }
    }

    private static SentAct sent(ActDraft draft) throws IOException {
        OutgoingFile message = draft.files().get(0);
        return ((ActMessage.Sent) ReceivedFile.read(message.name().toString(), bytes(message))
                        .message())
                .act();
    }

    private static void assertAccepted(OutgoingFile file) throws IOException, SAXException {
        byte[] message = bytes(file);
        assertThat(OfficialSchema.of(Edition.SCHEMA_2018).fault(message)).isEmpty();
        assertThat(ReceivedFile.read(file.name().toString(), message).deviations())
                .isEmpty();
    }

    @Test
    void realDecision_hasItsIdentifier() {
        assertThat(rodez().identifier()).contains(ActIdentifier.parse("012-211202023-20240603-DEC20240126-AU"));
        assertThat(rodez().lacks()).isEmpty();
    }

    @Test
    void filesOfTheRealDecision_areNamedForIt() {
        assertThat(rodez().files())
                .extracting(file -> file.name().toString())
                .containsExactly(
                        "012-211202023-20240603-DEC20240126-AU-1-1_0.xml",
                        "99_AU-012-211202023-20240603-DEC20240126-AU-1-1_1.pdf",
                        "99_AU-012-211202023-20240603-DEC20240126-AU-1-1_2.pdf");
    }

    @Test
    void messages_areAcceptedByTheSchemaOf2018() throws IOException, SAXException {
        Consignment consignment = new Consignment(RODEZ, THIRD_OF_JUNE_MONDAY, 1, rodez().files());
        assertAccepted(rodez().files().get(0));
        assertAccepted(consignment.envelope());
        assertAccepted(MessageWriter.cancellation(ActIdentifier.parse(OwnMessages.ACT)));
        assertAccepted(MessageWriter.classificationRequest(RODEZ, Optional.empty()));
        assertAccepted(MessageWriter.classificationRequest(RODEZ, Optional.of(LocalDate.of(2023, 9, 1))));
        ActDraft withPrecedent = new ActDraft(
                Acts.rodezEnt2024(),
                CLASSIFICATION,
                Piece.pdf("99_AU", PDF),
                List.of(),
                true,
                Optional.of(ActIdentifier.parse("012-211202023-20240502-DEC20240101-AU")));
        assertAccepted(withPrecedent.files().get(0));
    }

    @Test
    void act_isReadAsItWasWritten() throws IOException {
        SentAct sent = sent(rodez());
        Act act = Acts.rodezEnt2024();
        assertThat(sent.object()).isEqualTo(act.object());
        assertThat(sent.date()).isEqualTo(act.takenOn());
        assertThat(sent.number().flatMap(AsPrinted::value)).isEqualTo(act.transmissionNumber());
        assertThat(sent.nature()).isEqualTo(act.nature());
        assertThat(sent.matter().flatMap(AsPrinted::value)).isEqualTo(act.matter());
        assertThat(sent.classificationDate()).isEqualTo(CLASSIFICATION.date());
        assertThat(sent.annexes()).hasSize(1);
        assertThat(sent.onPaper()).contains("N");
    }

    /** In week years, Monday 31 December 2018 is of 2019. */
    @Test
    void lastDayOf2018_staysIn2018() throws IOException {
        LocalDate lastDay = LocalDate.of(2018, 12, 31);
        Act act = Acts.rodezEnt2024().toBuilder()
                .events(List.of(new ActEvent.Signed(lastDay)))
                .build();
        assertThat(draft(act).identifier().orElseThrow()).hasToString("012-211202023-20181231-DEC20240126-AU");
        assertThat(sent(draft(act)).date()).contains(lastDay);
        assertThat(new Consignment(RODEZ, lastDay, 1, List.of()).envelopeName())
                .hasToString("EACT--211202023--20181231-1.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L’œuvre à 12 €", "a < b & \"c\" > d", "Ÿ ž 𝄞", "  deux  blancs "})
    void characters_beyondTheEncodingAndOfMarkup_areKept(String object) throws IOException {
        ActDraft draft = draft(Acts.rodezEnt2024().toBuilder().object(object).build());
        assertThat(sent(draft).object()).isEqualTo(object);
    }

    @Test
    void act_thatLacksEverything_isToldAllOfIt_andNothingIsWritten() {
        Act bare = Decision.builder()
                .number(ActNumber.parse("DÉC2024/0126"))
                .object("")
                .authority(LocalAuthority.builder()
                        .kind(LocalAuthority.Kind.COMMUNE)
                        .name("Rodez")
                        .build())
                .build();
        ActDraft draft = ActDraft.of(bare, Classification.national(), Piece.pdf("acte", new byte[0]), List.of());
        assertThat(draft.lacks())
                .extracting(lack -> lack.place().path())
                .containsExactly(
                        "/authority/siren",
                        "/authority/department",
                        "/takenOn",
                        "/transmissionNumber",
                        "/nature",
                        "/matter",
                        "/object",
                        "/classification/date",
                        "/document/type",
                        "/document/content");
        assertThat(draft.lacks().get(3)).asString().contains("such as DEC2024_0126");
        assertThatThrownBy(draft::files)
                .isInstanceOfSatisfying(
                        IncompleteMessageException.class,
                        refusal -> assertThat(refusal.lacks()).isEqualTo(draft.lacks()));
    }

    private static List<String> lacks(ActDraft draft) {
        return draft.lacks().stream()
                .map(lack -> lack.kind().id() + " " + lack.place().path())
                .toList();
    }

    @Test
    void object_hasAtMost500Characters_onOneLine() {
        Act act = Acts.rodezEnt2024();
        assertThat(lacks(draft(act.toBuilder().object("x".repeat(500)).build())))
                .isEmpty();
        assertThat(lacks(draft(act.toBuilder().object("x".repeat(501)).build())))
                .containsExactly("length /object");
        assertThat(lacks(draft(act.toBuilder().object("a\nb").build()))).containsExactly("value /object");
        assertThat(lacks(draft(act.toBuilder().object("a\u0000b").build()))).containsExactly("value /object");
    }

    @Test
    void number_isThatOfTheEditionOf2018() {
        Act act = Acts.rodezEnt2024().toBuilder()
                .transmissionNumber(TransmissionNumber.parse("2024-126"))
                .build();
        assertThat(lacks(draft(act))).containsExactly("value /transmissionNumber");
        assertThatThrownBy(() -> MessageWriter.cancellation(ActIdentifier.parse("012-211202023-20240603-2024-126-AU")))
                .isInstanceOf(IncompleteMessageException.class);
    }

    @Test
    void matter_andTypes_areThoseOfTheClassification() {
        Act act = Acts.rodezEnt2024();
        assertThat(lacks(draft(act.toBuilder().matter(ActMatter.parse("8.2")).build())))
                .containsExactly("unknown-code /matter");
        assertThat(lacks(draft(act, Piece.pdf("70_DE", PDF)))).containsExactly("unknown-code /annexes/0/type");
        assertThat(lacks(draft(act.toBuilder().nature(ActNature.DE).build())))
                .containsExactly("unknown-code /document/type", "unknown-code /document/type");
    }

    @ParameterizedTest
    @EnumSource(Piece.Format.class)
    void document_isPdf_unlessItIsABudget(Piece.Format format) {
        byte[] content = switch (format) {
            case PDF -> PDF;
            case XML -> "<x/>".getBytes(StandardCharsets.US_ASCII);
            case JPEG -> new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0};
            case PNG -> new byte[] {(byte) 0x89, 'P', 'N', 'G'};
        };
        Piece piece = new Piece("99_AU", format, Piece.Content.of(content));
        Act act = Acts.rodezEnt2024();
        assertThat(lacks(draft(act, piece))).isEmpty();
        assertThat(lacks(ActDraft.of(act, CLASSIFICATION, piece, List.of())))
                .isEqualTo(format == Piece.Format.PDF ? List.of() : List.of("value /document/format"));
    }

    @Test
    void budget_mayBeXml_andThenItsAnnexesAreInPdf() {
        Act budget = Acts.rodezEnt2024().toBuilder()
                .nature(ActNature.BF)
                .matter(ActMatter.parse("7.1"))
                .build();
        Piece xml = new Piece("99_BU", Piece.Format.XML, Piece.Content.of("<x/>".getBytes(StandardCharsets.US_ASCII)));
        Classification national = new Classification(
                Optional.of(LocalDate.of(2023, 9, 1)),
                Classification.national().natures(),
                Classification.national().matters());
        assertThat(lacks(ActDraft.of(budget, national, xml, List.of(Piece.pdf("70_DE", PDF)))))
                .isEmpty();
        assertThat(lacks(ActDraft.of(budget, national, xml, List.of(xml)))).containsExactly("value /annexes/0/format");
    }

    @Test
    void bytes_ofAnotherFormat_areSeen() {
        assertThat(lacks(draft(Acts.rodezEnt2024(), new Piece("99_AU", Piece.Format.PNG, Piece.Content.of(PDF)))))
                .containsExactly("value /annexes/0/content");
    }

    @Test
    void consignment_hasWhatTheSchemaWants_andFilesOfItsAuthorityOnce() {
        Sender other = new Sender(Siren.parse("213105554"), DepartmentCode.parse("31"), "x", "1", List.of());
        List<OutgoingFile> twice =
                List.of(rodez().files().get(0), rodez().files().get(0));
        assertThat(new Consignment(other, THIRD_OF_JUNE_MONDAY, 0, twice).lacks())
                .extracting(lack -> lack.place().path())
                .containsExactly(
                        "/sender/arrondissement",
                        "/sender/nature",
                        "/sender/returnAddresses",
                        "/serial",
                        "/files/0",
                        "/files/1",
                        "/files/1");
        assertThat(new Consignment(RODEZ, THIRD_OF_JUNE_MONDAY, 1, List.of()).lacks())
                .extracting(Deviation::kind)
                .containsExactly(Deviation.Kind.MISSING_ELEMENT);
    }

    @Test
    void consignment_hasAtMost150MB() {
        Piece.Content large = new Piece.Content() {
            @Override
            public long size() {
                return Consignment.MOST_BYTES;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(PDF);
            }
        };
        ActDraft draft = draft(Acts.rodezEnt2024(), new Piece("99_AU", Piece.Format.PDF, large));
        Consignment consignment = new Consignment(RODEZ, THIRD_OF_JUNE_MONDAY, 1, draft.files());
        assertThat(consignment.lacks()).extracting(Deviation::kind).containsExactly(Deviation.Kind.LENGTH);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        assertThatThrownBy(() -> consignment.writeTo(written)).isInstanceOf(IncompleteMessageException.class);
        assertThat(written.size()).isZero();
    }

    @Test
    void archive_isReadBack_andTheReceiptGivesTheActItsLife() throws IOException {
        Consignment consignment = new Consignment(RODEZ, THIRD_OF_JUNE_MONDAY, 1, rodez().files());
        assertThat(consignment.archiveName("SLO")).hasToString("SLO-EACT--211202023--20240603-1.tar.gz");
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        consignment.writeTo(archive);
        ReceivedArchive read = ReceivedArchive.read(new ByteArrayInputStream(archive.toByteArray()));
        assertThat(read.documents()).hasSize(2);
        assertThat(read.folder().messages())
                .extracting(ReceivedFile::message)
                .hasAtLeastOneElementOfType(EnvelopeMessage.FromAuthority.class);
        List<ReceivedFile> messages = new ArrayList<>(read.folder().messages());
        messages.add(OwnMessages.read(OwnMessages.ACT + "-1-2_1.xml"));
        ActLife life = MessageFolder.of(messages).acts().get(0);
        assertThat(life.timeline(life.act().orElseThrow(), LegalContext.standard())
                        .referral()
                        .lastDay())
                .contains(LocalDate.of(2024, 8, 5));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        consignment.writeTo(again);
        assertThat(again.toByteArray()).isEqualTo(archive.toByteArray());
    }
}
