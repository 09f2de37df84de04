import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Writes the constants that the compiler knows rules, sources and facts by, from the tables that have them: a name that no
 * table has does not compile. Run by the build before it compiles: {@code java Constants.java RESOURCES TARGET}.
 */
final class Constants {

    private final Path resources;
    private final Path target;

    private Constants(Path resources, Path target) {
        this.resources = resources;
        this.target = target;
    }

    public static void main(String[] arguments) throws IOException {
        new Constants(Path.of(arguments[0]), Path.of(arguments[1])).write();
    }

    private void write() throws IOException {
        write(
                "law",
                "Rules",
                "Rule",
                "The rules of the library, as they stand today, from its table {@code rules.tsv}. A {@link Law} tells what each "
                        + "says on a day.",
                "StandardLaw.rule(\"%s\")",
                column("law/rules.tsv", "rule", "leading"));
        write(
                "law",
                "LegalSources",
                "LegalSource",
                "The sources that the library stands on, from its table {@code legal-sources.tsv}.",
                "StandardLaw.source(\"%s\")",
                column("law/legal-sources.tsv", "id", "citation"));
        write(
                "explain",
                "Facts",
                "Fact",
                "The facts that rules ask for, from the bundle that words them.",
                "new Fact(\"%s\")",
                facts());
    }

    private Map<String, String> column(String table, String name, String described) throws IOException {
        List<String> lines = Files.readAllLines(resources.resolve(table), StandardCharsets.UTF_8);
        List<String> columns = List.of(lines.get(0).split("\t", -1));
        Map<String, String> found = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            found.putIfAbsent(cells[columns.indexOf(name)], cells[columns.indexOf(described)]);
        }
        return found;
    }

    private Map<String, String> facts() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                resources.resolve("explain/reasons_en.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        Map<String, String> facts = new TreeMap<>();
        texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("fact."))
                .forEach(key -> facts.put(key.substring("fact.".length()), texts.getProperty(key)));
        return facts;
    }

    private void write(
            String room, String name, String type, String purpose, String value, Map<String, String> constants)
            throws IOException {
        StringBuilder source = new StringBuilder("package fr.acteslocaux." + room + ";\n\n/** " + purpose + " */\n"
                + "public final class " + name + " {\n");
        constants.forEach((id, described) -> source.append("\n    /** {@code ")
                .append(id)
                .append('}')
                .append(described.isEmpty() ? "" : ": " + escaped(described))
                .append(" */\n    public static final ")
                .append(type)
                .append(' ')
                .append(id.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_'))
                .append(" = ")
                .append(String.format(Locale.ROOT, value, id))
                .append(";\n"));
        source.append("\n    private ").append(name).append("() {}\n}\n");
        Path file = target.resolve("fr/acteslocaux").resolve(room).resolve(name + ".java");
        Files.createDirectories(file.getParent());
        if (!Files.exists(file) || !Files.readString(file, StandardCharsets.UTF_8).contentEquals(source)) {
            Files.writeString(file, source, StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;");
    }
}
