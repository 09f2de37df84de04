package fr.acteslocaux.school;

import fr.acteslocaux.message.EditDistance;
import fr.acteslocaux.scan.Words;

/**
 * A name as lists compare it: capitals, no accents, words parted by one blank.
 *
 * @param whole  the name
 * @param withoutTown  the name without the town that many lists print after it
 */
record FoldedName(String whole, String withoutTown) {

    static final int FARTHEST = 2;
    private static final int LETTERS_FOR_A_CHANGE = 4;
    static final int LONGEST = 200;

    static FoldedName of(String name, String town) {
        return ofWords(Words.of(name), Words.of(town));
    }

    /** Takes a name and a town that are folded to words already. */
    static FoldedName ofWords(String whole, String town) {
        int end = whole.length() - town.length() - 1;
        boolean endsWithTown = !town.isEmpty() && end >= 0 && whole.charAt(end) == ' ' && whole.endsWith(town);
        return new FoldedName(whole, endsWithTown ? whole.substring(0, end) : whole);
    }

    /** A name may itself end like the town: with it or without it, the two need only meet. */
    boolean isSame(FoldedName other) {
        return whole.equals(other.whole)
                || whole.equals(other.withoutTown)
                || withoutTown.equals(other.whole)
                || withoutTown.equals(other.withoutTown);
    }

    /** Near, but not the same: short names must agree more than long ones. */
    boolean isNear(FoldedName other) {
        String one = withoutTown;
        String two = other.withoutTown;
        if (isSame(other) || Math.max(one.length(), two.length()) > LONGEST) {
            return false;
        }
        int distance = EditDistance.between(one, two, FARTHEST);
        return distance <= FARTHEST && distance * LETTERS_FOR_A_CHANGE < Math.min(one.length(), two.length());
    }
}
