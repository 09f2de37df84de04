package fr.acteslocaux.benchmarks;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.Trigger;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The last day of an appeal: the bare day, the day with its steps, and the day on Jollyday. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AppealBenchmark {

    private static final int TRIGGERS = 1024;

    private final LocalDate first = LocalDate.of(2020, 8, 1);
    private final LocalDate[] triggers =
            IntStream.range(0, TRIGGERS).mapToObj(first::plusDays).toArray(LocalDate[]::new);
    private final LegalContext context = LegalContext.standard();
    private final LegalCalendar calendar = LegalCalendar.national();
    private final JollydayAppeal jollyday = new JollydayAppeal();
    private int next;

    /** Prepares the calendars. */
    public AppealBenchmark() {}

    private LocalDate trigger() {
        next = (next + 1) % TRIGGERS;
        return triggers[next];
    }

    /**
     * Computes the bare day.
     *
     * @return the last day
     */
    @Benchmark
    public LocalDate bareDay() {
        return calendar.openOrNext(trigger().plusMonths(2).plusDays(1));
    }

    /**
     * Computes the day with its steps and all readings of the law.
     *
     * @return the deadline
     */
    @Benchmark
    public Deadline withSteps() {
        return ContentiousAppeal.after(new Trigger(Trigger.Kind.PUBLICATION, trigger()))
                .deadline(context);
    }

    /**
     * Computes the day on Jollyday.
     *
     * @return the last day
     */
    @Benchmark
    public LocalDate jollyday() {
        return jollyday.lastDay(trigger());
    }

    /**
     * Asks whether a day is closed.
     *
     * @return whether it is
     */
    @Benchmark
    public boolean closed() {
        return calendar.isClosed(first);
    }
}
