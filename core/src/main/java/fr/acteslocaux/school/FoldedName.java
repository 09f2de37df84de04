package fr.acteslocaux.school;

import fr.acteslocaux.scan.EditDistance;
import fr.acteslocaux.scan.Words;

/** A name as lists compare it: capitals, no accents, words parted by one blank, without the town at its end. */
record FoldedName(String text) {

    private static final int FARTHEST = 2;
    private static final int LETTERS_FOR_A_CHANGE = 4;
    private static final int LONGEST = 200;

    static FoldedName of(String name, String town) {
        String folded = Words.of(name);
        String end = " " + Words.of(town);
        return new FoldedName(
                folded.endsWith(end) && !end.isBlank() ? folded.substring(0, folded.length() - end.length()) : folded);
    }

    /** Near, but not the same: short names must agree more than long ones. */
    boolean isNear(FoldedName other) {
        int length = Math.min(text.length(), other.text.length());
        if (Math.max(text.length(), other.text.length()) > LONGEST) {
            return false;
        }
        int distance = EditDistance.between(text, other.text);
        return distance > 0 && distance <= FARTHEST && distance * LETTERS_FOR_A_CHANGE < length;
    }
}
