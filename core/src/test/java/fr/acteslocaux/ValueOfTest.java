package fr.acteslocaux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.text.MalformedValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueOfTest {

    private static final List<JavaClass> PARSED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.acteslocaux").stream()
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isEnum())
                    .filter(type ->
                            type.tryGetMethod("parse", CharSequence.class).isPresent())
                    .toList();

    @Test
    void everyValueThatIsParsed_hasTheNameThatFrameworksLookFor() {
        assertThat(PARSED).hasSizeGreaterThan(12).allSatisfy(type -> {
            var valueOf = type.getMethod("valueOf", String.class);
            assertThat(valueOf.getModifiers()).contains(JavaModifier.PUBLIC, JavaModifier.STATIC);
            assertThat(valueOf.getRawReturnType()).isEqualTo(type);
        });
    }

    @Test
    void valueOf_isParse() {
        assertThat(Uai.valueOf("0120612A")).isEqualTo(Uai.parse("0120612A"));
        assertThat(Euros.valueOf("45.00")).isEqualTo(Euros.parse("45.00"));
        assertThatThrownBy(() -> Uai.valueOf("0120612B")).isInstanceOf(MalformedValueException.class);
    }
}
