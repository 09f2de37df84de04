package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.council.ConveningPeriod;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.serialization.report.CheckReport;
import fr.acteslocaux.serialization.report.ReportedChecks;
import fr.acteslocaux.serialization.report.ReportedFirstSitting;
import fr.acteslocaux.serialization.report.ReportedOutcome;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.testing.Values;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of every type within some acts and their reports. */
final class WrittenValues {

    private static final int LAWFUL_ACTS = 100;

    private static final int TOWN = 5_000;

    private static final LegalContext CONTEXT = LegalContext.standard().asOf(LocalDate.of(2024, 6, 10));

    private final Map<Class<?>, Set<Object>> byType = new LinkedHashMap<>();

    private WrittenValues() {}

    static WrittenValues ofManyActs() {
        WrittenValues values = new WrittenValues();
        values.gatherWithReport(Acts.rodezEnt2024());
        for (long seed = 0; seed < LAWFUL_ACTS; seed++) {
            values.gatherWithReport(Acts.lawful(seed));
        }
        return values;
    }

    static WrittenValues of(Act act) {
        WrittenValues values = new WrittenValues();
        values.gatherWithReport(act);
        return values;
    }

    /** Returns the values of a type, or of its variants. */
    List<Object> of(Class<?> type) {
        return byType.entrySet().stream()
                .filter(entry -> type.isAssignableFrom(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private void gatherWithReport(Act act) {
        Values.within(act, Object.class).forEach(this::add);
        Report checked = Compliance.check(act, Policies.reachedBy(act), CONTEXT);
        ActTimeline timeline = ActTimeline.of(act, CONTEXT);
        CheckReport report = CheckReport.of(act, checked, timeline, CONTEXT, Language.ENGLISH)
                .inFile("act.json")
                .onLine(1);
        add(ReportedChecks.of(checked, Language.FRENCH));
        add(ReportedOutcome.of(timeline.executoryDate(), Language.FRENCH));
        add(report);
        act.takenOn()
                .map(day -> ConveningPeriod.of(day, TOWN, Sitting.Convening.ORDINARY)
                        .firstSitting(LegalContext.standard()))
                .ifPresent(first -> add(ReportedFirstSitting.of(first, Language.FRENCH)));
        report.findings().forEach(this::add);
        report.undetermined().forEach(this::add);
        for (CheckReport.Clock clock : report.timeline()) {
            add(clock);
            add(clock.shows());
            clock.shows().steps().forEach(this::add);
        }
    }

    private void add(Object value) {
        byType.computeIfAbsent(value.getClass(), unseen -> new LinkedHashSet<>())
                .add(value);
    }
}
