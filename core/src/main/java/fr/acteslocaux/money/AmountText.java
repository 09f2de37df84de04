package fr.acteslocaux.money;

import java.util.List;

/** The number of an amount, with its € sign if it has one, apart from the words behind it. */
record AmountText(String number, Amount.TaxBasis basis) {

    private static final List<String> INCLUDING = List.of("TTC", "T.T.C.", "T.T.C");
    private static final List<String> EXCLUDING = List.of("HT", "H.T.", "H.T");
    private static final List<String> CURRENCY = List.of("euros", "euro", "EUR");

    static AmountText of(String text) {
        String rest = text;
        Amount.TaxBasis basis = Amount.TaxBasis.UNSTATED;
        String including = withoutAny(INCLUDING, rest);
        String excluding = withoutAny(EXCLUDING, rest);
        if (!including.equals(rest)) {
            basis = Amount.TaxBasis.INCLUDING_TAX;
            rest = including;
        } else if (!excluding.equals(rest)) {
            basis = Amount.TaxBasis.EXCLUDING_TAX;
            rest = excluding;
        }
        String number = withoutAny(CURRENCY, rest);
        boolean namedTwice = !number.equals(rest) && number.endsWith("€");
        return new AmountText(namedTwice ? rest : number, basis);
    }

    private static String withoutAny(List<String> words, String text) {
        for (String word : words) {
            int start = text.length() - word.length();
            if (start > 0 && text.regionMatches(true, start, word, 0, word.length())) {
                return withoutBlanksAtEnd(text.substring(0, start));
            }
        }
        return text;
    }

    private static String withoutBlanksAtEnd(String text) {
        int end = text.length();
        while (end > 0 && Character.isSpaceChar(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
