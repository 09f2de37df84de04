package fr.acteslocaux.ctes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.ctes.classification.Classification;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.PrefectReferral.DocumentRequest;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.testing.Acts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageFolderTest {

    private static final String ID = OwnMessages.ACT;
    private static final String SENT = ID + "-1-1_0.xml";
    private static final String RECEIPT = ID + "-1-2_1.xml";
    private static final String ANOMALY = "012-211202023----1-3_1.xml";
    private static final String ENVELOPE = "EACT--211202023--20240603-1.xml";
    private static final LegalContext CONTEXT = LegalContext.standard();
    private static final LocalDate THIRD_OF_JUNE_MONDAY = LocalDate.of(2024, 6, 3);
    private static final LocalDate FIFTH_OF_AUGUST_MONDAY = LocalDate.of(2024, 8, 5);

    private static ActLife life(String... names) {
        return life(Stream.of(names).map(OwnMessages::read).toList());
    }

    private static ActLife life(List<ReceivedFile> files) {
        List<ActLife> acts = MessageFolder.of(files).acts();
        assertThat(acts).hasSize(1);
        return acts.get(0);
    }

    private static Act rodezBeforeTransmission() {
        Decision rodez = Acts.rodezEnt2024();
        return rodez.toBuilder()
                .events(rodez.events().stream()
                        .filter(event ->
                                !(event instanceof ActEvent.Transmitted) && !(event instanceof ActEvent.Acknowledged))
                        .toList())
                .build();
    }

    @Test
    void receiptReadBack_givesTheRealDecisionItsEvent_andItsAppealDay() {
        ActLife life = life(SENT, RECEIPT, ENVELOPE);
        Act rodez = life.addTo(rodezBeforeTransmission());
        assertThat(rodez.receivedOn()).contains(THIRD_OF_JUNE_MONDAY);
        assertThat(rodez.transmittedOn()).contains(THIRD_OF_JUNE_MONDAY);
        ActTimeline timeline = life.timeline(rodez, CONTEXT);
        assertThat(timeline.appeal().lastDay()).contains(FIFTH_OF_AUGUST_MONDAY);
        assertThat(timeline.referral().lastDay()).contains(FIFTH_OF_AUGUST_MONDAY);
        assertThat(timeline).isEqualTo(ActTimeline.of(rodez, CONTEXT));
        assertThat(life.addTo(rodez)).isEqualTo(rodez);
    }

    @Test
    void messagesAlone_giveAnAct_withItsLifeAndItsDeadline() {
        ActLife life = life(SENT, RECEIPT, ENVELOPE);
        Act act = life.act().orElseThrow();
        assertThat(act).isInstanceOf(Decision.class);
        assertThat(act.authority().kind()).isEqualTo(LocalAuthority.Kind.COMMUNE);
        assertThat(act.matter()).contains(ActMatter.parse("8.1"));
        assertThat(act.events())
                .containsExactly(
                        new ActEvent.Signed(THIRD_OF_JUNE_MONDAY),
                        new ActEvent.Transmitted(THIRD_OF_JUNE_MONDAY),
                        new ActEvent.Acknowledged(THIRD_OF_JUNE_MONDAY, ID));
        assertThat(life.timeline(act, CONTEXT).referral().lastDay()).contains(FIFTH_OF_AUGUST_MONDAY);
    }

    @Test
    void act_withoutEnvelope_needsItsAuthority() {
        ActLife life = life(SENT, RECEIPT);
        assertThat(life.act()).isEmpty();
        assertThat(life.act(Acts.rodezEnt2024().authority()).orElseThrow().receivedOn())
                .contains(THIRD_OF_JUNE_MONDAY);
    }

    @Test
    void receiptAlone_tellsOfTheActToo() {
        assertThat(life(RECEIPT).sent().orElseThrow().object()).startsWith("Adhésion");
    }

    @Test
    void order_ofTheFiles_saysNothing() {
        List<ReceivedFile> files = new ArrayList<>(OwnMessages.files().stream()
                .map(file -> OwnMessages.read(file.getFileName().toString()))
                .toList());
        List<ActLife> acts = MessageFolder.of(files).acts();
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(files, random);
            assertThat(MessageFolder.of(files).acts()).isEqualTo(acts);
        }
    }

    /** Asked for on Thursday 11 July 2024, received on Thursday 18 July: two clear months lead to Thursday 19 September. */
    @Test
    void requestForDocuments_movesTheStartOfTheReferral() {
        ActLife life = life(
                SENT,
                RECEIPT,
                ENVELOPE,
                ID + "-3-1_0.xml",
                "EACT--SPREF0122-211202023-20240711-8.xml",
                ID + "-3-4_0.xml",
                "ARPieceComplementaire.xml");
        assertThat(life.requests())
                .containsExactly(DocumentRequest.neededDocuments(LocalDate.of(2024, 7, 11))
                        .receivedOn(LocalDate.of(2024, 7, 18)));
        assertThat(life.timeline(life.act().orElseThrow(), CONTEXT).referral().lastDay())
                .contains(LocalDate.of(2024, 9, 19));
    }

    @Test
    void requestForDocuments_withoutItsEnvelope_isOfTheDayOfTheLetter_andMayBeRefused() {
        ActLife life = life(SENT, RECEIPT, ID + "-3-2_0.xml", ID + "-3-3_0.xml", "ARPieceComplementaire.xml");
        assertThat(life.requests())
                .containsExactly(DocumentRequest.neededDocuments(LocalDate.of(2024, 7, 10))
                        .refusedOn(LocalDate.of(2024, 7, 18)));
    }

    /** Nobody answered: refused by silence on Tuesday 10 September 2024, and two clear months more. */
    @Test
    void requestForDocuments_thatNobodyAnswered_isRefusedBySilence() {
        ActLife life = life(SENT, RECEIPT, ENVELOPE, ID + "-3-1_0.xml");
        assertThat(life.requests()).containsExactly(DocumentRequest.neededDocuments(LocalDate.of(2024, 7, 10)));
        assertThat(life.timeline(life.act().orElseThrow(), CONTEXT).referral().lastDay())
                .contains(LocalDate.of(2024, 11, 12));
    }

    @Test
    void receipt_thatNamesAFileInPlaceOfTheAct_isOfThatAct() {
        ReceivedFile receipt = ReceivedFile.read(
                RECEIPT, OwnMessages.changed(RECEIPT, "IDActe=\"" + ID, "IDActe=\"" + ID + "-1-1_0.xml"));
        assertThat(receipt.deviations()).hasSize(1);
        ActLife life = life(List.of(OwnMessages.read(SENT), receipt));
        assertThat(life.identifier()).hasToString(ID);
        assertThat(life.events()).hasSize(1);
    }

    @Test
    void anomaly_refuses_andALaterReceiptAnswersANewSending() {
        ActLife refused = life(SENT, ENVELOPE, ANOMALY);
        assertThat(refused.act().orElseThrow().transmittedOn()).isEmpty();
        ReceivedFile later = ReceivedFile.read(
                RECEIPT, OwnMessages.changed(RECEIPT, "DateReception=\"2024-06-03\"", "DateReception=\"2024-06-05\""));
        ActLife taken = life(List.of(OwnMessages.read(SENT), OwnMessages.read(ANOMALY), later));
        assertThat(taken.events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("Refused", "Acknowledged");
        assertThat(taken.act(Acts.rodezEnt2024().authority()).orElseThrow().receivedOn())
                .contains(LocalDate.of(2024, 6, 5));
    }

    @Test
    void anomaly_ofAnEnvelope_refusesTheActsInIt() {
        ActLife life = life(SENT, "ANO_EACT--211202023--20240603-1.xml");
        assertThat(life.events())
                .contains(new ActEvent.Refused(LocalDate.of(2024, 6, 4), "005", Optional.of("SIREN inconnu")));
        assertThat(life.act().orElseThrow().transmittedOn()).isEmpty();
    }

    @Test
    void cancelledSending_isNoEventAnyMore() {
        ActLife life = life(SENT, RECEIPT, ENVELOPE, ID + "-6-1_0.xml", ID + "-6-2_0.xml");
        assertThat(life.cancelledOn()).contains(LocalDate.of(2024, 6, 5));
        assertThat(life.events()).isEmpty();
        assertThat(life(SENT, RECEIPT, ENVELOPE, ID + "-6-1_0.xml").events()).hasSize(2);
    }

    @Test
    void referral_isOnTheDayOnWhichItWasFiled() {
        assertThat(life(SENT, ID + "-5-1_0.xml").referredOn()).contains(LocalDate.of(2024, 8, 1));
    }

    @Test
    void folder_isReadWithThoseWithinIt_andItsDocumentsArePassedOver(@TempDir Path folder) throws IOException {
        Path within = Files.createDirectory(folder.resolve("retour"));
        Files.write(folder.resolve(SENT), OwnMessages.bytes(SENT));
        Files.write(within.resolve(RECEIPT), OwnMessages.bytes(RECEIPT));
        Files.write(folder.resolve("99_AU-" + ID + "-1-1_1.pdf"), new byte[] {1});
        Files.writeString(folder.resolve("x.xml"), "<x>", StandardCharsets.UTF_8);
        MessageFolder read = MessageFolder.read(folder);
        assertThat(read.acts())
                .singleElement()
                .satisfies(life -> assertThat(life.events()).hasSize(1));
        assertThat(read.unreadable()).extracting(UnreadableFile::name).containsExactly("x.xml");
    }

    @Test
    void latestClassification_comesFirst() {
        List<Classification> classifications = MessageFolder.of(List.of(
                        OwnMessages.read("RetourClassification-2004.xml"),
                        OwnMessages.read("012-211202023----7-2_1.xml")))
                .classifications();
        assertThat(classifications)
                .extracting(classification -> classification.date().orElseThrow())
                .containsExactly(LocalDate.of(2023, 9, 1), LocalDate.of(2004, 9, 1));
    }
}
