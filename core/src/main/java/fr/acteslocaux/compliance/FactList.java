package fr.acteslocaux.compliance;

import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.util.List;
import java.util.stream.Collectors;

/** Several facts in one sentence. */
record FactList(List<Fact> facts) implements Localized {

    @Override
    public String in(Language language) {
        return facts.stream().map(fact -> fact.in(language)).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return facts.stream().map(Fact::toString).collect(Collectors.joining(", "));
    }
}
