package fr.acteslocaux.testing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** Choices that depend on nothing but the seed: the same on every machine and JDK, whose {@link Random} is specified. */
final class Chance {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final Random random;

    /** Neighbouring seeds would begin alike if they were not mixed first. */
    Chance(long seed) {
        long mixed = (seed + GOLDEN_GAMMA) * 0xBF58476D1CE4E5B9L;
        this.random = new Random(mixed ^ (mixed >>> 31));
    }

    int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(from(0, (int) ChronoUnit.DAYS.between(first, last)));
    }
}
