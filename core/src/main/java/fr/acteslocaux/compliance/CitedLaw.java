package fr.acteslocaux.compliance;

import fr.acteslocaux.law.LegalReferences;
import fr.acteslocaux.wording.Citation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a visa cites of the law: what is recorded of it, or else what its text says.
 *
 * @param path  where it stands in the visa
 * @param references  what it cites there
 */
record CitedLaw(String path, LegalReferences references) {

    /** A visa says what a law is about, and that is none of what it cites. */
    private static final Pattern WHAT_IT_IS_ABOUT = Pattern.compile(
            "[\\s,;(]+(?:relati(?:f|ve)s?|portant|modifiant|modifiée?s?|complétée?s?|pris(?:e|es)? pour|fixant|autorisant|permettant"
                    + "|concernant|instituant|définissant|donnant|déléguant|qui|par lequel|aux termes|en tant)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    static List<CitedLaw> in(Citation citation) {
        if (citation instanceof Citation.OfAct) {
            return List.of();
        }
        return citation instanceof Citation.OfLaw law
                        && !(law.references().isEmpty() && law.passages().isEmpty())
                ? recorded(law)
                : read(citation.text()).map(read -> new CitedLaw("/text", read)).stream()
                        .toList();
    }

    private static List<CitedLaw> recorded(Citation.OfLaw law) {
        Stream.Builder<CitedLaw> cited = Stream.builder();
        for (int i = 0; i < law.references().size(); i++) {
            cited.add(new CitedLaw(
                    "/references/" + i,
                    new LegalReferences(
                            List.of(new LegalReferences.Single(law.references().get(i))))));
        }
        for (int i = 0; i < law.passages().size(); i++) {
            cited.add(new CitedLaw("/passages/" + i, law.passages().get(i)));
        }
        return cited.build().toList();
    }

    private static Optional<LegalReferences> read(String text) {
        return LegalReferences.tryParse(text)
                .or(() ->
                        LegalReferences.tryParse(WHAT_IT_IS_ABOUT.matcher(text).replaceFirst("")));
    }
}
