package fr.acteslocaux.cli;

import fr.acteslocaux.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with arguments, in the language that they ask for: which one it is, and what was expected. */
final class ArgumentFault {

    private final ReportTexts texts;

    private ArgumentFault(Language language) {
        this.texts = ReportTexts.of(language);
    }

    static String in(Language language, ParameterException fault) {
        return new ArgumentFault(language).worded(fault);
    }

    private String worded(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (fault instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (fault.getCause() instanceof TypeConversionException unread && fault.getArgSpec() != null) {
            return unread(fault.getArgSpec(), String.valueOf(fault.getValue()), unread);
        }
        return String.valueOf(fault.getMessage());
    }

    private String unmatched(UnmatchedArgumentException fault) {
        String first = fault.getUnmatched().get(0);
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        if (first.startsWith("-")) {
            String name = first.contains("=") ? first.substring(0, first.indexOf('=')) : first;
            return texts.text("argument.unknown-option", name)
                    + meant(name, command.optionsMap().keySet().stream().toList());
        }
        List<String> commands = new ArrayList<>(command.subcommands().keySet());
        return commands.isEmpty()
                ? texts.text("argument.too-many", first)
                : texts.text("argument.unknown-command", first)
                        + meant(first, commands)
                        + texts.text("argument.expected", String.join(", ", commands));
    }

    private String meant(String word, List<String> known) {
        return Closest.to(word, known)
                .map(close -> texts.text("argument.meant", close))
                .orElse("");
    }

    private String missing(MissingParameterException fault) {
        ArgSpec first = fault.getMissing().get(0);
        boolean isGivenWithoutValue = String.valueOf(fault.getMessage()).contains(" for option ");
        return isGivenWithoutValue
                ? texts.text("argument.without-value", name(first), first.paramLabel())
                : texts.text(
                        "argument.missing",
                        fault.getMissing().stream().map(ArgumentFault::name).collect(Collectors.joining(", ")));
    }

    private String unread(ArgSpec argument, String value, TypeConversionException fault) {
        return argument.type().isEnum()
                ? texts.text(
                        "argument.not-among",
                        name(argument),
                        value,
                        Arrays.stream(argument.type().getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")))
                : name(argument) + " " + fault.getMessage();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
