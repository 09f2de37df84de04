package fr.acteslocaux.testing.jqwik;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Choices that jqwik made beforehand: it shrinks what was chosen, and so the act that was made of it. When they run out, the
 * plainest is chosen.
 */
final class Choices implements IntUnaryOperator {

    private static final int MOST = 200;

    private final Iterator<Integer> given;

    private Choices(List<Integer> given) {
        this.given = given.iterator();
    }

    static <T> Arbitrary<T> arbitrary(Function<IntUnaryOperator, T> maker) {
        return Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMaxSize(MOST)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(given -> maker.apply(new Choices(given)));
    }

    /** Scales, so that a smaller number never gives a later possibility. */
    @Override
    public int applyAsInt(int bound) {
        return given.hasNext() ? (int) (((long) given.next() * bound) >>> (Integer.SIZE - 1)) : 0;
    }
}
