package town;

import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A clock as a row of the page.
 *
 * @param entry  the clock
 * @param standing  how it stands
 * @param language  the language of its words
 */
record ClockRow(ActTimeline.Entry entry, Standing standing, Language language) {

    private static final int LONGEST_LINE = 46;

    public String title() {
        return entry.rule().title(language);
    }

    /** The title in lines that fit beside the picture. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : title().split(" ")) {
            int last = lines.size() - 1;
            String longer = (lines.get(last) + " " + word).strip();
            if (longer.length() <= LONGEST_LINE) {
                lines.set(last, longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    /** The last day in words, or why there is none. */
    public String day() {
        Deadline deadline = entry.deadline();
        return lastDay().map(this::inWords).orElseGet(() -> deadline.status().in(language));
    }

    public Optional<LocalDate> lastDay() {
        return entry.deadline().lastDay();
    }

    /** The day that is safe under every reading of the law, where it is another one. */
    public Optional<LocalDate> safeDay() {
        return entry.deadline().safeDay().filter(day -> !lastDay().equals(Optional.of(day)));
    }

    /** From when on the period runs. */
    public Optional<LocalDate> start() {
        return entry.deadline().steps().stream()
                .findFirst()
                .<Object>map(step -> step.before())
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast);
    }

    Stream<LocalDate> days() {
        return Stream.of(start(), lastDay(), safeDay()).flatMap(Optional::stream);
    }

    public String inWords(LocalDate day) {
        return Explanations.day(language, day);
    }

    /** Why, with the law. */
    public List<String> sentences() {
        return Explanations.sentences(language, entry.deadline());
    }
}
