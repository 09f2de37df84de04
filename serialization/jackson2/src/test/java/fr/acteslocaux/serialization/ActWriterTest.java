package fr.acteslocaux.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.wire.Limits;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Recital;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActWriterTest {

    private static final Act RODEZ = Acts.rodezEnt2024();

    static Stream<Named<Act>> beyondTheLimits() {
        Article article =
                new Article(Optional.of("1"), Optional.empty(), Optional.of("a"), Optional.empty(), List.of());
        for (int depth = 0; depth < Limits.DEPTH; depth++) {
            article = new Article(
                    Optional.of("1"), Optional.empty(), Optional.empty(), Optional.empty(), List.of(article));
        }
        return Stream.of(
                Named.of("depth", RODEZ.toBuilder().articles(List.of(article)).build()),
                Named.of(
                        "tokens",
                        RODEZ.toBuilder()
                                .recitals(Collections.nCopies(Limits.TOKENS, new Recital("a")))
                                .build()),
                Named.of(
                        "text",
                        RODEZ.toBuilder()
                                .recitals(List.of(new Recital("a".repeat(Limits.TEXT + 1))))
                                .build()),
                Named.of(
                        "bytes",
                        RODEZ.toBuilder()
                                .recitals(Collections.nCopies(9, new Recital("é".repeat(Limits.TEXT / 2))))
                                .build()),
                Named.of("half a character", RODEZ.toBuilder().object("a\ud83d").build()));
    }

    @ParameterizedTest
    @MethodSource("beyondTheLimits")
    void write_refusesWhatCouldNotBeReadAgain(Act act) {
        assertThatThrownBy(() -> ActWriter.write(act)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ActWriter.writeLine(act)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ActWriter.writeArray(List.of(act))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource
    void write_givesWhatIsReadAgain(Act act) {
        assertThat(ActReader.read(ActWriter.write(act)).value()).contains(act);
        assertThat(ActReader.read(ActWriter.writeLine(act)).value()).contains(act);
    }

    static Stream<Named<Act>> write_givesWhatIsReadAgain() {
        return Stream.of(
                Named.of(
                        "long",
                        RODEZ.toBuilder()
                                .recitals(Collections.nCopies(20_000, new Recital("à l'école, « 1er »")))
                                .build()),
                Named.of(
                        "all characters",
                        RODEZ.toBuilder()
                                .object("\u0000\t\"\\/\u2028é\ud83d\ude00")
                                .build()));
    }
}
