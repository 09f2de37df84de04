package fr.acteslocaux.serialization.report;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found about one act and the clocks that run for it, in one language.
 * <p>
 * For example, {@code CheckReport.of(act, report, timeline, context, Language.FRENCH).inFile("act.json")} is what
 * {@code actes check act.json --format json} prints.
 *
 * @param file  where the act was read, empty if it was in no file
 * @param line  on which line of it, empty unless it has an act a line
 * @param type  the kind of act, such as {@code decision}
 * @param number  the number of the act
 * @param policy  the name of the policy that gave the severities
 * @param asOf  the day from which one looks, empty if from none
 * @param language  the language of the texts
 * @param findings  what was found, the most serious first
 * @param more  of which checks there are more findings than are told, mostly none
 * @param undetermined  what could not be judged, the most serious first
 * @param passed  the ids of the checks that were passed
 * @param timeline  the clocks, those that show a day first
 */
public record CheckReport(
        Optional<String> file,
        Optional<Integer> line,
        String type,
        Optional<ActNumber> number,
        String policy,
        Optional<LocalDate> asOf,
        Language language,
        List<ReportedFinding> findings,
        List<More> more,
        List<ReportedGap> undetermined,
        List<String> passed,
        List<Clock> timeline) {

    /**
     * That a check found more than is told.
     *
     * @param id  the id of the check
     * @param count  how many findings are not told, at least 1
     */
    public record More(String id, int count) {

        public More {
            Objects.requireNonNull(id, "id");
            if (count < 1) {
                throw new IllegalArgumentException("Argument 'count' must be at least 1, found " + count);
            }
        }
    }

    /**
     * A clock of the act.
     *
     * @param name  its name, such as {@code appeal}
     * @param shows  what it shows
     * @param state  whether it is over by the day from which one looks; empty if one looks from none, or it has no day to run
     *     out on
     */
    public record Clock(String name, ReportedDeadline shows, Optional<State> state) {

        /** Whether a clock is over. */
        public enum State {
            /** Its last day is not past. */
            PENDING,
            /** Its last day is past. */
            OVER
        }

        public Clock {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(shows, "shows");
            Objects.requireNonNull(state, "state");
        }

        private static Clock of(ActTimeline.Entry entry, Optional<LocalDate> asOf, Language language) {
            return new Clock(
                    entry.name(),
                    ReportedDeadline.of(entry.deadline(), language),
                    asOf.filter(day -> entry.rule().runsOut()
                                    && entry.deadline().lastDay().isPresent())
                            .map(day -> entry.isOver(day) ? State.OVER : State.PENDING));
        }
    }

    public CheckReport {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(language, "language");
        findings = List.copyOf(findings);
        more = List.copyOf(more);
        undetermined = List.copyOf(undetermined);
        passed = List.copyOf(passed);
        timeline = List.copyOf(timeline);
    }

    /**
     * Words what was found.
     *
     * @param act  the act
     * @param report  what the checks answered
     * @param timeline  its clocks
     * @param context  what both were asked under; the day from which it looks, if any, says which clocks are over
     * @param language  the language of the texts
     * @return the report, of no file
     */
    public static CheckReport of(
            Act act, Report report, ActTimeline timeline, LegalContext context, Language language) {
        ReportedChecks checks = ReportedChecks.of(report, language);
        return new CheckReport(
                Optional.empty(),
                Optional.empty(),
                act.kind().name().toLowerCase(Locale.ROOT),
                act.number(),
                checks.policy(),
                context.asOf(),
                language,
                checks.findings(),
                checks.more(),
                checks.undetermined(),
                checks.passed(),
                clocks(timeline, context.asOf(), language));
    }

    /**
     * Words a timeline, seen from no day.
     *
     * @param timeline  the timeline
     * @param language  the language of the texts
     * @return its clocks, in order
     */
    public static List<Clock> clocks(ActTimeline timeline, Language language) {
        return clocks(timeline, Optional.empty(), language);
    }

    private static List<Clock> clocks(ActTimeline timeline, Optional<LocalDate> asOf, Language language) {
        return timeline.entries().stream()
                .map(entry -> Clock.of(entry, asOf, language))
                .toList();
    }

    /**
     * Says where the act was read.
     *
     * @param name  the name of the file
     * @return the report with it
     */
    public CheckReport inFile(String name) {
        return read(Optional.of(name), line);
    }

    /**
     * Says on which line of the file the act was read.
     *
     * @param number  the line, counted from 1
     * @return the report with it
     */
    public CheckReport onLine(int number) {
        return read(file, Optional.of(number));
    }

    private CheckReport read(Optional<String> in, Optional<Integer> on) {
        return new CheckReport(
                in, on, type, number, policy, asOf, language, findings, more, undetermined, passed, timeline);
    }
}
