package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Wording;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesTest {

    /** The public records, enums, sealed types and classes with an equality of core; what builds an act is no value. */
    static List<Class<?>> valueTypes() throws IOException, URISyntaxException {
        Path core = Path.of(
                Act.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(core)) {
            return valueTypesIn(core);
        }
        try (FileSystem jar = FileSystems.newFileSystem(core)) {
            return valueTypesIn(jar.getPath("/"));
        }
    }

    private static List<Class<?>> valueTypesIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .<Class<?>>map(file -> classOf(file.replace(".class", "").replace('/', '.')))
                    .filter(type -> isPublic(type)
                            && (type.isRecord() || type.isEnum() || type.isSealed() || hasEquality(type)))
                    .filter(type -> type != Act.Builder.class)
                    .toList();
        }
    }

    private static boolean hasEquality(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("equals") && method.getDeclaringClass() != Object.class);
    }

    private static Class<?> classOf(String name) {
        try {
            return Class.forName(name, false, Act.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(name, missing);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return type.getModule().isExported(type.getPackageName(), ValuesTest.class.getModule())
                && Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getEnclosingClass)
                        .allMatch(outer -> Modifier.isPublic(outer.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("valueTypes")
    void everyPublicType_hasAValue(Class<?> type) {
        for (long seed = 0; seed < 5; seed++) {
            Object value = Values.of(type, seed);
            assertThat(value).isInstanceOf(type).isEqualTo(Values.of(type, seed));
        }
        assertThat(Values.of(type, bound -> 0)).isInstanceOf(type);
    }

    @Test
    void valueTypes_areMany() throws Exception {
        assertThat(valueTypes()).hasSizeGreaterThan(100);
    }

    @Test
    void law_isAmongTheValues() throws Exception {
        assertThat(valueTypes())
                .contains(
                        Law.class,
                        Rule.class,
                        Wording.class,
                        Parameter.class,
                        LegalSource.Kind.class,
                        Derivation.class);
        assertThat(Values.within(Acts.rodezEnt2024(), Wording.class))
                .extracting(Wording::rule)
                .contains("appeal.clear-months");
    }

    @Test
    void within_findsWhatStandsInTheAct() {
        Act rodez = Acts.rodezEnt2024();
        assertThat(Values.within(rodez, Uai.class)).hasSize(10).contains(Uai.parse("0120612A"));
        assertThat(Values.within(rodez, FeeSchedule.class)).hasSize(1);
        assertThat(Values.within(rodez, Act.class)).containsExactly(rodez);
    }

    @Test
    void typeThatNoActHolds_isRefused() {
        assertThatThrownBy(() -> Values.of(Thread.class, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Type java.lang.Thread must be one that acts hold a value of");
    }
}
