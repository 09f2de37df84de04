package fr.acteslocaux.law;

import fr.acteslocaux.message.EditDistance;
import fr.acteslocaux.scan.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a code's title that say what it is of, folded, without the small ones between them.
 *
 * @param words  such as {@code GENERAL}, {@code COLLECTIVITES}, {@code TERRITORIALES}
 */
record TitleWords(List<String> words) {

    /** How far two titles are apart that nobody would take for one another. */
    static final int FAR = Integer.MAX_VALUE;

    private static final Pattern BLANK = Pattern.compile(" ");

    private static final Set<String> SMALL = Set.of(
            "CODE", "A", "AU", "AUX", "D", "DE", "DES", "DU", "EN", "ENTRE", "ET", "L", "LA", "LE", "LES", "OU", "POUR",
            "SUR");

    private static final String GENERAL = "GENERAL";

    /** In a title of fewer words, another word makes another code: <i>sécurité sociale</i>, <i>sécurité intérieure</i>. */
    private static final int ENOUGH_TO_LACK_ONE = 3;

    /** Names of more words are prose, and none of a code. */
    private static final int MOST_WORDS = 20;

    private static final int LETTERS_FOR_ONE_SLIP = 6;
    private static final int LETTERS_FOR_TWO_SLIPS = 9;

    static TitleWords of(String title) {
        return new TitleWords(BLANK.splitAsStream(Words.of(title))
                .filter(word -> !SMALL.contains(word))
                .toList());
    }

    /**
     * Counts how far a name is from this title. A name may have slips of the pen, other small words between its words or another
     * order of them. It may lack a word, have another one in its place, or be called general without need; but it begins with
     * what the code is of, and says nothing more: a name with words of its own is that of another code.
     *
     * @param name  the words of the name
     * @return a rank, 0 for the nearest, or {@link #FAR}
     */
    int distanceTo(TitleWords name) {
        if (name.words.isEmpty() || name.words.size() > MOST_WORDS) {
            return FAR;
        }
        boolean needlesslyGeneral =
                !words.contains(GENERAL) && name.words.get(0).equals(GENERAL);
        List<String> said = needlesslyGeneral ? name.words.subList(1, name.words.size()) : name.words;
        if (said.size() > words.size() || said.size() < words.size() - 1) {
            return FAR;
        }
        int lacking = words.size() - alike(said);
        boolean mayLackOne = !needlesslyGeneral && words.size() >= ENOUGH_TO_LACK_ONE && beginsLike(said);
        if (lacking > (mayLackOne ? 1 : 0)) {
            return FAR;
        }
        boolean replaced = said.size() == words.size() && lacking > 0;
        return (needlesslyGeneral ? 1 : 0) + lacking + (replaced ? 1 : 0);
    }

    /** Counts the words that both have, each once. */
    private int alike(List<String> said) {
        List<String> left = new ArrayList<>(words);
        int alike = 0;
        for (String word : said) {
            for (int i = 0; i < left.size(); i++) {
                if (isNearly(word, left.get(i))) {
                    left.remove(i);
                    alike++;
                    break;
                }
            }
        }
        return alike;
    }

    private boolean beginsLike(List<String> said) {
        String subject = subject(said);
        return !subject.isEmpty() && isNearly(subject, subject(words));
    }

    private static String subject(List<String> words) {
        return words.stream().filter(word -> !word.equals(GENERAL)).findFirst().orElse("");
    }

    private static boolean isNearly(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int letters = Math.min(one.length(), other.length());
        if (letters < LETTERS_FOR_ONE_SLIP || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int slips = letters < LETTERS_FOR_TWO_SLIPS ? 1 : 2;
        return EditDistance.between(one, other, slips) <= slips;
    }
}
