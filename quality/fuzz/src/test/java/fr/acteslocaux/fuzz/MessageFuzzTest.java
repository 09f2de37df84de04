package fr.acteslocaux.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.ctes.ActLife;
import fr.acteslocaux.ctes.MessageFolder;
import fr.acteslocaux.ctes.ReceivedFile;
import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.reading.UnreadableMessageException;
import fr.acteslocaux.text.Language;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

class MessageFuzzTest {

    private static final String NAME = "012-211202023-20240603-DEC20240126-AU-1-1_0.xml";

    @MethodSource("fr.acteslocaux.fuzz.Seeds#messages")
    @FuzzTest(maxDuration = "2m")
    void message_isReadWithItsDeviations_orRefused(byte[] message) {
        ReceivedFile file;
        try {
            file = ReceivedFile.read(NAME, message);
        } catch (UnreadableMessageException refusal) {
            for (Language language : Language.values()) {
                assertThat(refusal.text(language)).isNotBlank();
            }
            return;
        }
        for (Deviation deviation : file.deviations()) {
            for (Language language : Language.values()) {
                assertThat(deviation.in(language)).isNotBlank();
            }
        }
        for (ActLife life : MessageFolder.of(List.of(file)).acts()) {
            life.act().ifPresent(act -> life.timeline(act, LegalContext.standard()));
        }
    }
}
