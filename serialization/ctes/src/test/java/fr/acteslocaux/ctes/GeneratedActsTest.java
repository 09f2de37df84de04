package fr.acteslocaux.ctes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.ctes.classification.Classification;
import fr.acteslocaux.ctes.message.ActMessage;
import fr.acteslocaux.ctes.message.SentAct;
import fr.acteslocaux.ctes.reading.Edition;
import fr.acteslocaux.ctes.sending.ActDraft;
import fr.acteslocaux.ctes.sending.OutgoingFile;
import fr.acteslocaux.ctes.sending.Piece;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.AsPrinted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Invented acts of every kind, written and read back. */
class GeneratedActsTest {

    private static final Classification CLASSIFICATION = new Classification(
            Optional.of(LocalDate.of(2019, 4, 18)),
            Classification.national().natures(),
            Classification.national().matters());
    private static final Map<ActNature, String> TYPES = Map.of(
            ActNature.DE, "99_DE",
            ActNature.AR, "99_AR",
            ActNature.AI, "99_AI",
            ActNature.CC, "99_DC",
            ActNature.BF, "99_BU",
            ActNature.AU, "99_AU");

    private static Stream<Act> acts() {
        return Stream.concat(
                LongStream.range(0, 400).mapToObj(Acts::lawful),
                Arrays.stream(LocalAuthority.Kind.values())
                        .flatMap(kind -> LongStream.range(0, 20).mapToObj(seed -> Acts.lawful(seed, kind))));
    }

    private static Optional<ActDraft> draft(Act act) {
        return act.nature()
                .map(nature -> ActDraft.of(
                        act,
                        CLASSIFICATION,
                        Piece.pdf(TYPES.get(nature), "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)),
                        List.of()));
    }

    @Test
    void actsThatLackNothing_areAcceptedByTheSchema_andReadAsTheyWereWritten() throws IOException, SAXException {
        OfficialSchema schema = OfficialSchema.of(Edition.SCHEMA_2018);
        int written = 0;
        for (Act act : acts().toList()) {
            Optional<ActDraft> draft =
                    draft(act).filter(complete -> complete.lacks().isEmpty());
            if (draft.isPresent()) {
                OutgoingFile message = draft.get().files().get(0);
                try (InputStream content = message.content().open()) {
                    byte[] bytes = content.readAllBytes();
                    assertThat(schema.fault(bytes)).isEmpty();
                    assertReadAsWritten(ReceivedFile.read(message.name().toString(), bytes), act);
                }
                written++;
            }
        }
        assertThat(written).isGreaterThan(100);
    }

    private static void assertReadAsWritten(ReceivedFile file, Act act) {
        assertThat(file.deviations()).isEmpty();
        SentAct sent = ((ActMessage.Sent) file.message()).act();
        assertThat(sent.object()).isEqualTo(act.object());
        assertThat(sent.date()).isEqualTo(act.takenOn());
        assertThat(sent.matter().flatMap(AsPrinted::value)).isEqualTo(act.matter());
        assertThat(file.identifier().flatMap(AsPrinted::value))
                .contains(ActIdentifier.of(
                        act.authority().departmentOfSeat().orElseThrow(),
                        act.authority().siren().orElseThrow(),
                        act.takenOn().orElseThrow(),
                        act.transmissionNumber().orElseThrow(),
                        act.nature().orElseThrow()));
        Act again = SentActs.act(sent, act.authority()).orElseThrow();
        assertThat(again.takenOn()).isEqualTo(act.takenOn());
        assertThat(again.transmissionNumber()).isEqualTo(act.transmissionNumber());
        assertThat(again.nature()).isEqualTo(act.nature());
    }
}
