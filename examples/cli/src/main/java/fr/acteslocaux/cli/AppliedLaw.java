package fr.acteslocaux.cli;

import fr.acteslocaux.law.Law;
import fr.acteslocaux.text.Language;
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
            description =
                    "Une table de rédactions à essayer, au lieu du seul droit de la bibliothèque : colonnes rule, from,"
                            + " until, leading, citation, also, parameters ; until est le premier jour hors vigueur"
                            + " (voir examples/law).")
    private @Nullable String file;

    Law law(Language language) {
        return file == null ? Law.standard() : LawFile.read(file, spec, language);
    }
}
