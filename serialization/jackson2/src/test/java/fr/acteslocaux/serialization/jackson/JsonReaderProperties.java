package fr.acteslocaux.serialization.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.wire.JsonTree;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

class JsonReaderProperties {

    @Property(tries = 1000)
    void read_endsAnyBytesInATreeOrInProblems(@ForAll byte[] document) {
        ReadResult<JsonTree> result = JacksonLibrary.INSTANCE.read(document);
        assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
    }

    @Property(tries = 2000)
    void read_endsWhatResemblesJsonInATreeOrInProblems(
            @ForAll
                    @Chars({'{', '}', '[', ']', '"', ':', ',', '\\', '-', '.', 'e', 'u', ' ', '\n'})
                    @CharRange(from = '0', to = '9')
                    String document) {
        ReadResult<JsonTree> result = JacksonLibrary.INSTANCE.read(document.getBytes(StandardCharsets.UTF_8));
        assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
    }
}
