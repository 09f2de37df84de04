package fr.acteslocaux.cli;

import fr.acteslocaux.law.Law;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The law that is applied, as an option: that of the library, or a reform of it. */
final class AppliedLaw {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--law",
            paramLabel = "FICHIER",
            description = "Une table de rédactions à essayer, au lieu du seul droit de la bibliothèque.")
    private @Nullable String file;

    Law law() {
        return file == null ? Law.standard() : LawFile.read(file, spec);
    }
}
