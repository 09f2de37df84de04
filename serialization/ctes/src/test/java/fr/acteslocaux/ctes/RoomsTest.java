package fr.acteslocaux.ctes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoomsTest {

    private static final String ROOT = "fr.acteslocaux.ctes";

    /** From the ground up, as the module lists them. */
    private static final List<String> ROOMS =
            List.of(".words", ".reading", ".xml", ".tar", ".file", ".classification", ".message", ".sending", "");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void rooms_useOnlyRoomsBeforeThem() {
        for (int i = 0; i < ROOMS.size(); i++) {
            for (String later : ROOMS.subList(i + 1, ROOMS.size())) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + ROOMS.get(i))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(ROOT + later)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void module_needsTheJdkAndCoreAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("fr.acteslocaux..", "java..", "javax.xml..", "org.jspecify..", "")
                .check(CLASSES);
    }

    @Test
    void rooms_haveAtMostFifteenPublicTypes() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                        .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()))
                        .values())
                .allMatch(count -> count <= 15);
    }
}
