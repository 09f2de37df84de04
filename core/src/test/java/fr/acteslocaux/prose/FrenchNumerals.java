package fr.acteslocaux.prose;

/** Writes numbers out, apart from how they are read: hundreds and thousands have an <i>s</i> only where nothing follows. */
final class FrenchNumerals {

    private static final String[] UNITS =
            ("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
                            + " seize dix-sept dix-huit dix-neuf")
                    .split(" ");
    private static final String[] TENS = {"", "", "vingt", "trente", "quarante", "cinquante", "soixante"};

    private FrenchNumerals() {}

    /** As it was before 1990: hyphens only below a hundred, and none beside <i>et</i>. */
    static String traditional(int number) {
        if (number >= 1_000_000) {
            int millions = number / 1_000_000;
            return traditional(millions) + (millions > 1 ? " millions" : " million") + rest(number % 1_000_000);
        }
        if (number >= 1000) {
            int thousands = number / 1000;
            return (thousands == 1 ? "mille" : invariable(traditional(thousands)) + " mille") + rest(number % 1000);
        }
        if (number >= 100) {
            int hundreds = number / 100;
            String hundred = hundreds == 1 ? "cent" : UNITS[hundreds] + " cent";
            return number % 100 == 0 && hundreds > 1 ? hundred + "s" : hundred + rest(number % 100);
        }
        return belowHundred(number);
    }

    /** As it is since 1990: hyphens between all words. */
    static String reformed(int number) {
        return traditional(number).replace(' ', '-');
    }

    private static String rest(int rest) {
        return rest == 0 ? "" : " " + traditional(rest);
    }

    /** Before <i>mille</i>, <i>cents</i> and <i>quatre-vingts</i> lose their <i>s</i>. */
    private static String invariable(String words) {
        return words.replaceFirst("(cent|vingt)s$", "$1");
    }

    private static String belowHundred(int number) {
        if (number < 20) {
            return UNITS[number];
        }
        if (number >= 80) {
            return number == 80 ? "quatre-vingts" : "quatre-vingt-" + UNITS[number - 80];
        }
        int ten = number >= 70 ? 6 : number / 10;
        int unit = number - ten * 10;
        String link = unit == 1 || unit == 11 ? " et " : "-";
        return unit == 0 ? TENS[ten] : TENS[ten] + link + UNITS[unit];
    }
}
