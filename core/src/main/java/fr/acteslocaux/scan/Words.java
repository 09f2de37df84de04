package fr.acteslocaux.scan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text reduced to what makes two spellings of one name the same. */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Words() {}

    /**
     * Folds a text to its words.
     *
     * @param text  the text, such as {@code Région académique « Occitanie »}
     * @return its words in capitals without accents, parted by one blank: {@code REGION ACADEMIQUE OCCITANIE}
     */
    public static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NOT_A_WORD.matcher(plain).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
    }
}
