package fr.acteslocaux.money;

import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.scan.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tax basis as it stands behind an amount, with or without parentheses. */
final class BasisText {

    private static final Lexicon<Amount.TaxBasis> BASES = Lexicon.ofWords(bases());

    private BasisText() {}

    static Amount.@Nullable TaxBasis accept(Cursor cursor) {
        int start = cursor.position();
        boolean isInParentheses = cursor.acceptMark('(');
        Amount.TaxBasis basis = BASES.accept(cursor);
        if (basis == null || (isInParentheses && !cursor.acceptMark(')'))) {
            cursor.backTo(start);
            return null;
        }
        return basis;
    }

    private static Map<String, Amount.TaxBasis> bases() {
        Map<String, Amount.TaxBasis> bases = new HashMap<>();
        List.of(
                        "ht",
                        "h.t",
                        "h.t.",
                        "h t",
                        "hors taxe",
                        "hors taxes",
                        "hors-taxe",
                        "hors-taxes",
                        "hors tva",
                        "hors t.v.a.")
                .forEach(words -> bases.put(words, Amount.TaxBasis.EXCLUDING_TAX));
        List.of(
                        "ttc",
                        "t.t.c",
                        "t.t.c.",
                        "t t c",
                        "toute taxe comprise",
                        "toutes taxes comprises",
                        "tva comprise",
                        "tva incluse")
                .forEach(words -> bases.put(words, Amount.TaxBasis.INCLUDING_TAX));
        return bases;
    }
}
