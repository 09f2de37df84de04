package fr.acteslocaux.law;

/** Roman numerals, as far as articles have paragraphs. */
final class Roman {

    /** Short of L, which also begins the number of an article: "L 2131-2". */
    static final int LARGEST = 49;

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Roman() {}

    static String of(int number) {
        return TENS[number / 10] + ONES[number % 10];
    }

    /** Answers the number that a numeral writes, or -1 if it writes none. */
    static int numberOf(String numeral) {
        for (int number = 1; number <= LARGEST; number++) {
            if (of(number).equals(numeral)) {
                return number;
            }
        }
        return -1;
    }
}
