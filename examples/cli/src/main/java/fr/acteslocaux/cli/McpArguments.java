package fr.acteslocaux.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What a tool of assistants takes: the options and the values of a command, by name. */
final class McpArguments {

    /** The choices that whoever asks must make, and see. */
    private static final Set<String> CHOICES = Set.of("act", "for", "from", "trigger");

    private static final Set<String> OPTIONS_OF_FILES = Set.of("ndjson", "format", "law");
    private static final String ACTS = "acts";
    private static final String ITEMS = "items";

    private final Map<String, PositionalParamSpec> values = new LinkedHashMap<>();
    private final Map<String, OptionSpec> options = new LinkedHashMap<>();

    McpArguments(CommandSpec command) {
        command.positionalParameters().forEach(value -> values.put(name(value), value));
        for (OptionSpec option : command.options()) {
            String name = option.longestName().replaceFirst("^--", "");
            boolean isOfFiles = OPTIONS_OF_FILES.contains(name) || option.type() == ActFiles.Form.class;
            if (!option.usageHelp() && !option.versionHelp() && !isOfFiles) {
                options.put(name, option);
            }
        }
    }

    /** Names values, which in a command have only a label. */
    private static String name(PositionalParamSpec value) {
        return switch (value.paramLabel()) {
            case "FICHIER" -> ACTS;
            case "TYPE" -> "kind";
            case "ANNÉE" -> "year";
            case "ITEM" -> ITEMS;
            case "CODE" -> "codes";
            default -> value.isMultiValue() ? "values" : "value";
        };
    }

    /** Describes them as JSON Schema does. */
    Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        values.forEach((name, value) -> properties.put(name, name.equals(ACTS) ? documents() : schema(value)));
        options.forEach((name, option) -> properties.put(name, schema(option)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required().toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    /** Items are not needed: a command that takes some takes all where none is given. */
    private Stream<String> required() {
        return Stream.concat(
                values.keySet().stream().filter(name -> !name.equals(ITEMS)),
                options.entrySet().stream()
                        .filter(option -> CHOICES.contains(option.getKey())
                                || option.getValue().required())
                        .map(Map.Entry::getKey));
    }

    private static Map<String, Object> documents() {
        return Map.of(
                "type",
                List.of("object", "array", "string"),
                "description",
                "The document of an act, in the form that `actes schema act` describes, or a list of such documents.");
    }

    private static Map<String, Object> schema(ArgSpec argument) {
        Map<String, Object> schema = new LinkedHashMap<>();
        boolean isFlag = argument.isOption() && argument.arity().max() == 0;
        List<String> constants = argument.type().isEnum()
                ? Arrays.stream(argument.type().getEnumConstants())
                        .map(Object::toString)
                        .toList()
                : List.of();
        if (argument.isMultiValue()) {
            schema.put("type", "array");
            schema.put("items", Map.of("type", "string"));
        } else {
            schema.put("type", isFlag ? "boolean" : "string");
        }
        if (!constants.isEmpty()) {
            schema.put("enum", constants);
        }
        schema.put(
                "description",
                String.join(" ", argument.description())
                        .replace("${COMPLETION-CANDIDATES}", String.join(", ", constants)));
        return schema;
    }

    /** Tells which of those that are needed were not given. */
    List<String> missing(Map<String, Object> given) {
        return required().filter(name -> !given.containsKey(name)).toList();
    }

    /** Writes what was given as the command wants it. */
    List<String> written(Map<String, Object> given) {
        List<String> written = new ArrayList<>();
        given.forEach((name, value) -> {
            if (name.equals(ACTS)) {
                written.add("-");
            } else if (values.containsKey(name)) {
                written.addAll(texts(value));
            } else if (value instanceof Boolean flag) {
                written.addAll(flag ? List.of("--" + name) : List.of());
            } else {
                texts(value).forEach(text -> written.add("--" + name + "=" + text));
            }
        });
        return written;
    }

    /** Returns what the command reads. */
    String input(Map<String, Object> given) {
        return Optional.ofNullable(given.get(ACTS))
                .map(acts -> acts instanceof String text ? text : Json.line(acts))
                .orElse("");
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> many
                ? many.stream().<String>map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }
}
