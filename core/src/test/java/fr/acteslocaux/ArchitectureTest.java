package fr.acteslocaux;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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

class ArchitectureTest {

    /** From the ground up: a room imports only rooms before it. */
    private static final List<String> ROOMS = List.of(
            "scan",
            "building",
            "memory",
            "resource",
            "text",
            "message",
            "law",
            "explain",
            "identifier",
            "money",
            "place",
            "calendar",
            "prose",
            "fr.acteslocaux",
            "authority",
            "wording",
            "lifecycle",
            "school",
            "delegation",
            "commitment",
            "convention",
            "act",
            "council",
            "deadline",
            "compliance");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.acteslocaux");

    @Test
    void rooms_areAllInTheList() {
        assertThat(CORE.stream()
                        .map(type -> type.getPackageName().replace("fr.acteslocaux.", ""))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(ROOMS);
    }

    @Test
    void rooms_importOnlyRoomsBeforeThem() {
        for (int i = 0; i < ROOMS.size() - 1; i++) {
            String[] above = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .map(ArchitectureTest::packageOf)
                    .toArray(String[]::new);
            noClasses()
                    .that(resideInAPackage(packageOf(ROOMS.get(i))))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(above))
                    .check(CORE);
        }
    }

    private static String packageOf(String room) {
        return room.equals("fr.acteslocaux") ? room : "fr.acteslocaux." + room;
    }

    @Test
    void core_dependsOnNothingButTheJdk() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "fr.acteslocaux..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.io..",
                        "java.nio.charset..",
                        "java.text..",
                        "org.jspecify..",
                        ""))
                .check(CORE);
    }

    @Test
    void rooms_haveAboutADozenPublicTypesAtMost() {
        assertThat(CORE.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.isTopLevelClass())
                        .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()))
                        .values())
                .allMatch(count -> count <= 15);
    }
}
