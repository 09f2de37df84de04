package fr.acteslocaux.testing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/**
 * Choices, each from the plainest on: whoever answers them all with nought gets the plainest act. Those of a seed are the same
 * on every machine and JDK, whose {@link Random} is specified.
 */
final class Chance {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final IntUnaryOperator choices;

    Chance(IntUnaryOperator choices) {
        this.choices = choices;
    }

    /** Neighbouring seeds would begin alike if they were not mixed first. */
    static Chance ofSeed(long seed) {
        long mixed = (seed + GOLDEN_GAMMA) * 0xBF58476D1CE4E5B9L;
        return new Chance(new Random(mixed ^ (mixed >>> 31))::nextInt);
    }

    int below(int bound) {
        int choice = choices.applyAsInt(bound);
        if (choice < 0 || choice >= bound) {
            throw new IllegalArgumentException("Choice " + choice + " must be from 0 to " + (bound - 1));
        }
        return choice;
    }

    int from(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean once(int in) {
        return below(in) == in - 1;
    }

    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(from(0, (int) ChronoUnit.DAYS.between(first, last)));
    }
}
