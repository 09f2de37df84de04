package fr.acteslocaux.delegation;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.text.Phrase;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** How long something lasts, to be compared and said: {@code 12 ans}. */
record Duration(Period length) implements Localized {

    private static final LocalDate ANY_DAY = LocalDate.of(2001, 1, 1);

    /** Exactly the limit does not exceed it. Months have no fixed length: both are counted from the same day. */
    boolean exceeds(Period limit) {
        return ANY_DAY.plus(length).isAfter(ANY_DAY.plus(limit));
    }

    @Override
    public String in(Language language) {
        List<String> parts = new ArrayList<>();
        add(parts, length.getYears(), Phrase.of("duration.year"), Phrase.of("duration.years"), language);
        add(parts, length.getMonths(), Phrase.of("duration.month"), Phrase.of("duration.months"), language);
        add(parts, length.getDays(), Phrase.of("duration.day"), Phrase.of("duration.days"), language);
        return parts.isEmpty() ? "0 " + Phrase.of("duration.day").in(language) : String.join(" ", parts);
    }

    private static void add(List<String> parts, int number, Phrase one, Phrase many, Language language) {
        if (number != 0) {
            parts.add(number + " " + (number == 1 ? one : many).in(language));
        }
    }
}
