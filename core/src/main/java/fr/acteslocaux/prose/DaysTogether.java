package fr.acteslocaux.prose;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said once for several days is that of each: it follows most often, and sometimes went before. */
final class DaysTogether {

    private static final int LONGEST_LINK = 12;
    private static final int LONGEST_SENTENCE = 80;
    private static final int MOST_MONTHS = 12;
    private static final int MOST_DAYS = 31;

    private static final Set<String> LINKS =
            Set.of("er", "au", "et", "ou", "a", "le", "les", "du", "puis", "inclus", "jusqu");
    /** What parts the days of a list, not those of a range. */
    private static final Set<String> LIST_LINKS = Set.of("et", "ou", "puis", "le", "les");

    private final Prose prose;

    DaysTogether(Prose prose) {
        this.prose = prose;
    }

    List<WrittenDay> completed(List<FoundDay> found) {
        List<WrittenDay> days = new ArrayList<>(found.size());
        FoundDay next = null;
        for (int i = found.size() - 1; i >= 0; i--) {
            FoundDay said = found.get(i);
            FoundDay previous = i > 0 ? found.get(i - 1) : null;
            FoundDay one = completed(said, previous, next);
            written(said, one).ifPresent(days::add);
            next = one;
        }
        Collections.reverse(days);
        return days;
    }

    private FoundDay completed(FoundDay said, @Nullable FoundDay previous, @Nullable FoundDay next) {
        FoundDay one = previous != null && previous.isYear() ? before(said, previous) : said;
        one = next == null ? one : afterwards(one, next);
        return previous == null ? one : before(one, previous);
    }

    /** Of a year that another day has, nobody knows whether it is meant: a day that other years have may be. */
    private Optional<WrittenDay> written(FoundDay said, FoundDay one) {
        if (one.month() == 0) {
            return Optional.empty();
        }
        Month month = Month.of(one.month());
        boolean isYearSaid = one.year() > 0 && (said.year() > 0 || said.month() == 0);
        boolean exists = one.year() > 0 && YearMonth.of(one.year(), month).isValidDay(one.day());
        boolean isOfNoYear = one.day() > month.maxLength() && one.day() <= MOST_DAYS;
        return exists || isYearSaid || isOfNoYear
                ? Optional.of(new WrittenDay(
                        one.start(),
                        prose.since(one.start(), one.end()),
                        Optional.ofNullable(one.weekday()),
                        one.day(),
                        month,
                        isYearSaid ? OptionalInt.of(one.year()) : OptionalInt.empty(),
                        exists ? Optional.of(LocalDate.of(one.year(), month, one.day())) : Optional.empty()))
                : Optional.empty();
    }

    private FoundDay afterwards(FoundDay one, FoundDay next) {
        if (one.year() > 0 || next.year() == 0 || next.month() == 0) {
            return one;
        }
        if (one.month() == 0) {
            return isLink(one.end(), next.start(), LINKS) ? inMonthOf(next, one) : one;
        }
        int year = one.month() > next.month() ? next.year() - 1 : next.year();
        return isOneSentence(one.end(), next.start()) ? one.in(one.month(), year) : one;
    }

    /** « du lundi 26 au vendredi 1er mars »: a number that is larger is of the month before. */
    private static FoundDay inMonthOf(FoundDay next, FoundDay one) {
        if (one.day() <= next.day()) {
            return one.in(next.month(), next.year());
        }
        return next.month() > 1 ? one.in(next.month() - 1, next.year()) : one.in(MOST_MONTHS, next.year() - 1);
    }

    private FoundDay before(FoundDay one, FoundDay previous) {
        boolean isOfItsYear = one.month() > 0
                && one.year() == 0
                && previous.year() > 0
                && one.month() >= previous.month()
                && isOneSentence(previous.end(), one.start());
        return isOfItsYear ? one.in(one.month(), previous.year()) : one;
    }

    /** Tells whether what stands between two days makes a list of them. */
    boolean isList(int after, int before) {
        return isLink(after, before, LIST_LINKS);
    }

    /** « du lundi 1er au vendredi 5 juillet » is linked, « samedi 4 rue du 11 novembre » is not. */
    private boolean isLink(int after, int before, Set<String> links) {
        if (before - after > LONGEST_LINK) {
            return false;
        }
        int at = after;
        while (at < before) {
            int end = prose.afterWord(at);
            if (end > at && !links.contains(prose.word(at, end))) {
                return false;
            }
            at = Math.max(at + 1, end);
        }
        return true;
    }

    private boolean isOneSentence(int after, int before) {
        if (before - after > LONGEST_SENTENCE) {
            return false;
        }
        for (int i = after; i < before; i++) {
            if (".;\n".indexOf(prose.at(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
