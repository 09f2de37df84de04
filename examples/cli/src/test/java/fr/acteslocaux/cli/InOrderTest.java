package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void results_comeInTheOrderOfTheThings() {
        List<Integer> taken = new ArrayList<>();
        InOrder.forEach(IntStream.range(0, 5_000).boxed(), number -> number * number, taken::add);
        assertThat(taken)
                .isEqualTo(IntStream.range(0, 5_000)
                        .map(number -> number * number)
                        .boxed()
                        .toList());
    }

    @Test
    void things_areNotReadFarAhead() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger farthest = new AtomicInteger();
        InOrder.forEach(
                IntStream.range(0, 10_000).boxed().peek(number -> read.incrementAndGet()), number -> number, number -> {
                    taken.incrementAndGet();
                    farthest.accumulateAndGet(read.get() - taken.get(), Math::max);
                });
        assertThat(farthest.get()).isLessThanOrEqualTo(Runtime.getRuntime().availableProcessors() * 16 + 1);
    }

    @Test
    void failure_endsTheWholeAsItIs() {
        assertThatThrownBy(() -> InOrder.forEach(
                        IntStream.range(0, 100).boxed(),
                        number -> {
                            if (number == 50) {
                                throw new IllegalArgumentException("fifty");
                            }
                            return number;
                        },
                        number -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fifty");
    }
}
