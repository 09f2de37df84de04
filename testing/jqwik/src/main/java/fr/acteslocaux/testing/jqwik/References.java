package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.LegalReferences;
import fr.acteslocaux.law.LegalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries for references to articles of law.
 */
public final class References {

    private static final List<String> CODES_BY_NAME = List.of(
            "code de la route",
            "code rural et de la pêche maritime",
            "code de l'entrée et du séjour des étrangers et du droit d'asile",
            "code pénal",
            "code général des collectivités locales");

    private References() {}

    /**
     * Returns references to articles of codes, laws, ordinances and decrees, and to parts of them.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LegalReference> legalReferences() {
        return Combinators.combine(
                        texts().optional(), articles(), subdivisions().list().ofMaxSize(3))
                .as(LegalReference::new);
    }

    /**
     * Returns whole texts, and lists of references of one text, with ranges and references that others follow.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LegalReferences> lists() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, texts().map(text -> new LegalReferences(Optional.of(text), List.of()))),
                Tuple.of(
                        4,
                        Combinators.combine(
                                        texts().optional(),
                                        entries().list().ofMinSize(1).ofMaxSize(4))
                                .as((text, entries) -> new LegalReferences(entries.stream()
                                        .map(entry -> entry.apply(text))
                                        .toList()))));
    }

    private static Arbitrary<Function<Optional<LegalText>, LegalReferences.Entry>> entries() {
        return Arbitraries.oneOf(
                legalReferences().map(one -> text -> new LegalReferences.Single(of(text, one))),
                legalReferences().map(one -> text -> new LegalReferences.Onwards(of(text, one))),
                Combinators.combine(legalReferences(), legalReferences())
                        .as((first, last) -> text -> new LegalReferences.Range(of(text, first), of(text, last))));
    }

    private static LegalReference of(Optional<LegalText> text, LegalReference reference) {
        return new LegalReference(text, reference.article(), reference.subdivisions());
    }

    private static Arbitrary<LegalText> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(LegalText.Code.class),
                Arbitraries.of(CODES_BY_NAME).map(LegalText.NamedCode::new),
                Arbitraries.of(LegalText.Aforesaid.class),
                Combinators.combine(Arbitraries.of(LegalText.Numbered.Kind.class), days())
                        .as(LegalText.Dated::new),
                Arbitraries.of(LegalText.Supreme.class),
                europeanTexts(),
                numberedTexts());
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1958, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<LegalText.Numbered> numberedTexts() {
        return Combinators.combine(
                        Arbitraries.of(LegalText.Numbered.Kind.class),
                        Arbitraries.integers().between(1958, 2060),
                        Arbitraries.integers().between(1, 9999),
                        days().optional())
                .as((kind, year, serial, day) -> new LegalText.Numbered(kind, year + "-" + serial, day));
    }

    private static Arbitrary<LegalText.European> europeanTexts() {
        return Combinators.combine(
                        Arbitraries.of(LegalText.European.Instrument.class),
                        Arbitraries.of(LegalText.European.Union.class),
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(1, 9999),
                        days().optional())
                .as((instrument, union, first, second, day) ->
                        new LegalText.European(instrument, union, first + "/" + second, day));
    }

    private static Arbitrary<LegalReference.Article> articles() {
        Arbitrary<List<Integer>> numbers =
                Arbitraries.integers().between(1, 9999).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(LegalReference.Article.Prefix.class),
                        numbers,
                        Arbitraries.of("", "", "", "-A", "-B", " A", " bis", " A bis", " nonies C", " VH bis"))
                .as(LegalReference.Article::new);
    }

    private static Arbitrary<LegalReference.Subdivision> subdivisions() {
        Arbitrary<String> ranks = Arbitraries.of("", "", "bis", "ter");
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.integers().between(1, 39), ranks)
                        .as(LegalReference.Subdivision.Paragraph::new),
                Combinators.combine(Arbitraries.integers().between(1, 31), ranks)
                        .as(LegalReference.Subdivision.Item::new),
                Arbitraries.chars().range('a', 'z').map(LegalReference.Subdivision.Letter::new),
                Arbitraries.integers().between(1, 20).map(LegalReference.Subdivision.Alinea::new));
    }
}
