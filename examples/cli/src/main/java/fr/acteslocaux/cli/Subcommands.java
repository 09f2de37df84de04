package fr.acteslocaux.cli;

import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.ResourceBundle;
import picocli.CommandLine;

/**
 * The commands below another. One that is asked for is made alone: to describe them all takes longer than what most of them
 * do.
 */
interface Subcommands {

    /** What help says of every command. */
    ResourceBundle HELP = ResourceBundle.getBundle("fr.acteslocaux.cli.help", Language.FRENCH.locale());

    /** Returns the names, in the order in which help shows them. */
    List<String> names();

    /** Makes what picocli makes a command of. */
    Object named(String name);

    /** Makes a command and those below it; of these the one that the arguments begin with, else all. */
    static CommandLine asked(Object command, List<String> arguments) {
        CommandLine made = new CommandLine(command);
        if (command instanceof Subcommands below) {
            boolean isAsked = !arguments.isEmpty() && below.names().contains(arguments.get(0));
            List<String> names = isAsked ? arguments.subList(0, 1) : below.names();
            List<String> left = isAsked ? arguments.subList(1, arguments.size()) : List.of();
            for (String name : names) {
                made.addSubcommand(asked(below.named(name), left));
            }
        }
        return made.setResourceBundle(HELP);
    }
}
