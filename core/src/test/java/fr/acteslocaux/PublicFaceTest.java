package fr.acteslocaux;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All that users of core can name, listed so that every change of it is seen. */
class PublicFaceTest {

    private static final Path LISTING = Path.of(System.getProperty("acteslocaux.root"), "docs/api.txt");
    private static final ModuleDescriptor CORE = LegalContext.class.getModule().getDescriptor();

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    /** The listing is made anew with {@code -Dacteslocaux.update=true}. */
    @Test
    void listing_isThatOfTheCode() throws IOException {
        String face = types().flatMap(PublicFaceTest::lines).collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("acteslocaux.update")) {
            Files.writeString(LISTING, face, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(LISTING, StandardCharsets.UTF_8)).isEqualTo(face);
    }

    private static Stream<Class<?>> types() {
        Set<String> rooms = rooms();
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.acteslocaux").stream()
                        .filter(type -> rooms.contains(type.getPackageName())
                                && !type.getSimpleName().equals("package-info"))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(PublicFaceTest::isPublic);
    }

    private static Set<String> rooms() {
        return CORE.exports().stream()
                .filter(room -> !room.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> owner = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass() && (owner == null || isPublic(owner));
    }

    private static Stream<String> lines(Class<?> type) {
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(PublicFaceTest::line);
        Stream<String> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(PublicFaceTest::isSeen)
                .map(PublicFaceTest::line);
        Stream<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isSeen(method) && !method.isBridge() && !OF_EVERY_OBJECT.contains(method.getName()))
                .map(PublicFaceTest::line);
        return Stream.concat(
                Stream.of(head(type)),
                Stream.of(fields, constructors, methods)
                        .flatMap(lines -> lines.sorted(Comparator.naturalOrder()))
                        .map(line -> "    " + line));
    }

    private static String head(Class<?> type) {
        Stream<Type> above = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .filter(PublicFaceTest::isTold);
        return kind(type) + " " + type.getCanonicalName()
                + Arrays.stream(type.getTypeParameters())
                        .map(PublicFaceTest::bounded)
                        .collect(listed("<", ">"))
                + above.map(PublicFaceTest::name).collect(listed(" : ", ""))
                + (type.isSealed()
                        ? Arrays.stream(type.getPermittedSubclasses())
                                .map(PublicFaceTest::name)
                                .collect(listed(" permits ", ""))
                        : "");
    }

    /** What is above every type of its kind, and what users cannot name, is not told. */
    private static boolean isTold(Type above) {
        String name = above.getTypeName();
        return !Set.of("java.lang.Object", "java.lang.Record", "java.lang.annotation.Annotation")
                        .contains(name)
                && !name.startsWith("java.lang.Enum")
                && !(above instanceof Class<?> type && isHidden(type));
    }

    private static boolean isHidden(Class<?> type) {
        return type.getName().startsWith("fr.acteslocaux.")
                && (!isPublic(type) || !rooms().contains(type.getPackageName()));
    }

    private static Collector<CharSequence, ?, String> listed(String before, String after) {
        return Collectors.collectingAndThen(Collectors.joining(", "), all -> all.isEmpty() ? "" : before + all + after);
    }

    private static String bounded(TypeVariable<?> variable) {
        return variable.getTypeName()
                + Arrays.stream(variable.getBounds())
                        .filter(bound -> bound != Object.class)
                        .map(PublicFaceTest::name)
                        .collect(listed(" extends ", ""));
    }

    private static String kind(Class<?> type) {
        if (type.isRecord() || type.isEnum() || type.isInterface()) {
            return type.isRecord() ? "record" : type.isEnum() ? "enum" : "interface";
        }
        return Modifier.isAbstract(type.getModifiers()) ? "abstract class" : "class";
    }

    private static boolean isSeen(Executable member) {
        return (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0 && !member.isSynthetic();
    }

    private static String line(Field field) {
        return field.isEnumConstant() ? field.getName() : field.getName() + " : " + name(field.getGenericType());
    }

    private static String line(Constructor<?> constructor) {
        return "new(" + parameters(constructor) + ")";
    }

    private static String line(Method method) {
        return (Modifier.isStatic(method.getModifiers()) ? "static " : "") + variables(method) + method.getName() + "("
                + parameters(method) + ") : " + name(method.getGenericReturnType());
    }

    private static String variables(GenericDeclaration declaration) {
        return Arrays.stream(declaration.getTypeParameters())
                .map(PublicFaceTest::bounded)
                .collect(listed("<", "> "));
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(PublicFaceTest::name)
                .collect(Collectors.joining(", "));
    }

    /** Names types as sources do, without their packages. */
    private static String name(Type type) {
        return type.getTypeName().replaceAll("[a-z]\\w*\\.", "").replace('$', '.');
    }
}
