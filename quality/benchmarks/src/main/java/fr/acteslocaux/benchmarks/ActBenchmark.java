package fr.acteslocaux.benchmarks;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.testing.Acts;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All that is said of one act, that of Rodez: its timeline, and what all checks answer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ActBenchmark {

    private final Act rodez = Acts.rodezEnt2024();
    private final LegalContext standard = LegalContext.standard();
    private final LegalContext later = standard.asOf(LocalDate.of(2024, 10, 1));

    /** Prepares the act. */
    public ActBenchmark() {}

    /**
     * Computes all clocks of the act, each with its steps and all readings of the law.
     *
     * @return the timeline
     */
    @Benchmark
    public ActTimeline timeline() {
        return ActTimeline.of(rodez, standard);
    }

    /**
     * Asks all checks.
     *
     * @return the report
     */
    @Benchmark
    public Report check() {
        return Compliance.check(rodez, Policies.PUBLISHED, standard);
    }

    /**
     * Asks all checks from a day on which the report to the council is overdue.
     *
     * @return the report
     */
    @Benchmark
    public Report checkFromALaterDay() {
        return Compliance.check(rodez, Policies.PUBLISHED, later);
    }
}
