package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.LegalReferences;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LegalReferencesProperties implements ValueContract<LegalReferences> {

    @Override
    public Arbitrary<LegalReferences> values() {
        return References.lists();
    }

    @Override
    public String alphabet() {
        return "LRDA.*- 0123456789°IVbisduetouàlantsr',()";
    }

    @Override
    public LegalReferences parse(CharSequence text) {
        return LegalReferences.parse(text);
    }

    @Override
    public Optional<LegalReferences> tryParse(CharSequence text) {
        return LegalReferences.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return LegalReferences.isValid(text);
    }

    /** Words of citations in any order: more of what is read than characters in any order give. */
    @Provide
    Arbitrary<String> anyWords() {
        return Arbitraries.of(
                        "Vu",
                        "L. 2122-22",
                        "R*. 1",
                        "641",
                        "1er",
                        "l'article",
                        "articles",
                        "au",
                        "de",
                        "du",
                        "à",
                        "et",
                        ",",
                        "4°",
                        "II",
                        "a)",
                        "al.",
                        "alinéas",
                        "premier",
                        "(",
                        ")",
                        "CGCT",
                        "C. urb.",
                        "code",
                        "de la route",
                        "civil",
                        "loi",
                        "n°",
                        "91.1415",
                        "du 13/08/2005",
                        "dudit",
                        "susvisé",
                        "même",
                        "notamment",
                        "son",
                        "bis",
                        "A",
                        "nonies C",
                        "–",
                        "-4°",
                        "et suivants",
                        "LO",
                        "IV",
                        "I.",
                        "-II-2°",
                        "5°,",
                        "au 4°,",
                        "(4° et 5°)",
                        ":",
                        ";",
                        "ci-après",
                        "«",
                        "suiv.",
                        "pris en",
                        "l'",
                        ".")
                .list()
                .ofMaxSize(9)
                .map(words -> String.join(" ", words));
    }

    @Property
    void whatIsReadOfWordsInAnyOrder_isReadAgainAsPrinted(@ForAll("anyWords") String text) {
        isValidAgreesWithParseOnAnyText(text);
    }

    @Property
    void oneReferenceIsAListOfItself(@ForAll LegalReference reference) {
        assertThat(LegalReferences.parse(reference.toString()).named()).containsExactly(reference);
    }
}
