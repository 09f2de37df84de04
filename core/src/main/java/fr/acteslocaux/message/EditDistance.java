package fr.acteslocaux.message;

/** How far two texts are apart: characters to insert, delete, replace, or swap with their neighbour. */
public final class EditDistance {

    private EditDistance() {}

    /**
     * Counts the changes (Damerau and Levenshtein, each place changed once), as long as they are few: only what lies as near to
     * the diagonal is looked at. For example, 1 for PROUCLE and PROCULE.
     *
     * @param one  a text
     * @param other  another text
     * @param most  the most changes that are counted
     * @return the number of changes, at least 0; one more than the most if there are more
     */
    public static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = Math.min(j, most + 1);
        }
        int leastBefore = 0;
        for (int i = 1; i <= one.length(); i++) {
            int first = Math.max(1, i - most);
            int end = Math.min(other.length(), i + most);
            row[first - 1] = first == 1 ? Math.min(i, most + 1) : most + 1;
            int least = row[first - 1];
            for (int j = first; j <= end; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int above = j == i + most ? most + 1 : last[j];
                row[j] = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(above, row[j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            // A swap reaches back over one row: only two that are hopeless end it.
            if (least > most && leastBefore > most) {
                return most + 1;
            }
            leastBefore = least;
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[other.length()], most + 1);
    }
}
