package fr.acteslocaux.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.form.PublicForm;
import fr.acteslocaux.serialization.form.PublicForms;
import fr.acteslocaux.serialization.jackson.JacksonLibrary;
import fr.acteslocaux.serialization.wire.JsonTree;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

class PublicTypesFuzzTest {

    private static final List<PublicForm<?>> FORMS = PublicForms.all();

    /** The first byte chooses the type, the others are the document. */
    @MethodSource("fr.acteslocaux.fuzz.Seeds#values")
    @FuzzTest(maxDuration = "2m")
    void value_isReadAsWrittenOrHasProblems(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] document = new byte[input.length - 1];
        System.arraycopy(input, 1, document, 0, document.length);
        PublicForm<?> form = FORMS.get(Byte.toUnsignedInt(input[0]) % FORMS.size());
        JacksonLibrary.INSTANCE.read(document).value().ifPresent(tree -> keep(form, tree));
    }

    private static <T> void keep(PublicForm<T> form, JsonTree tree) {
        ReadResult<T> result = form.read(tree);
        Promises.keep(result);
        result.value()
                .ifPresent(value ->
                        assertThat(form.read(form.write(value)).value()).contains(value));
    }
}
