package fr.acteslocaux.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** A length in months that whoever asks gives. */
final class Months {

    private static final int MOST = 120;

    private Months() {}

    static void require(CommandSpec spec, @Nullable Integer months) {
        if (months != null && (months < 1 || months > MOST)) {
            throw Unusable.because(spec, "--months " + months + " n'est pas une durée ; attendu : de 1 à " + MOST);
        }
    }
}
