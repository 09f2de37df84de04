package fr.acteslocaux.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.acteslocaux.identifier.Uai;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class MalformedValueExceptionTest {

    @Test
    void exception_saysTheSameAfterJavaSerialization() throws IOException, ClassNotFoundException {
        MalformedValueException thrown =
                catchThrowableOfType(MalformedValueException.class, () -> Uai.parse("0120612B"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream target = new ObjectOutputStream(bytes)) {
            target.writeObject(thrown);
        }
        try (ObjectInputStream source = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            MalformedValueException read = (MalformedValueException) source.readObject();
            assertThat(read).hasMessage(thrown.getMessage());
            assertThat(read.fault()).isEqualTo(thrown.fault()).hasSameHashCodeAs(thrown.fault());
            assertThat(read.fault().input()).isEqualTo("0120612B");
            assertThat(read.fault().kind()).isEqualTo(FormatFault.Kind.KEY);
            for (Language language : Language.values()) {
                assertThat(read.fault().in(language)).isEqualTo(thrown.fault().in(language));
            }
        }
    }
}
