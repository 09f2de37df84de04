package fr.acteslocaux.ctes.classification;

import fr.acteslocaux.ctes.words.Words;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The levels that are the same everywhere, as core has them. */
final class National {

    static final Classification CLASSIFICATION = new Classification(Optional.empty(), natures(), matters());

    private National() {}

    private static List<Classification.Nature> natures() {
        return Arrays.stream(ActNature.values())
                .map(nature -> new Classification.Nature(
                        nature.code(),
                        nature.name(),
                        Words.of("nature." + nature.code()).in(Language.FRENCH),
                        List.of()))
                .toList();
    }

    private static List<Classification.Matter> matters() {
        return each(first -> ActMatter.tryParse(first + ".1")
                .flatMap(matter -> matter.theme(Language.FRENCH))
                .map(label -> new Classification.Matter(first, label, within(first))));
    }

    private static List<Classification.Matter> within(String first) {
        return each(second -> ActMatter.tryParse(first + "." + second)
                .flatMap(matter -> matter.label(Language.FRENCH))
                .map(label -> new Classification.Matter(first + "." + second, label, List.of())));
    }

    /** Asks for each number: a level has fewer than a hundred. */
    private static List<Classification.Matter> each(Function<String, Optional<Classification.Matter>> ofNumber) {
        return IntStream.range(1, 100)
                .mapToObj(String::valueOf)
                .map(ofNumber)
                .<Classification.Matter>flatMap(found -> found.map(Stream::of).orElseGet(Stream::empty))
                .toList();
    }
}
