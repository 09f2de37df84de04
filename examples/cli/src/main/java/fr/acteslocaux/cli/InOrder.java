package fr.acteslocaux.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Works on several things at once, and gives what comes out in their order. No more than a few are under way. */
final class InOrder {

    private static final int UNDER_WAY_FOR_EACH_THREAD = 16;

    private InOrder() {}

    static <A, B> void forEach(Stream<A> things, Function<A, B> work, Consumer<B> then) {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<B>> underWay = new ArrayDeque<>();
            for (Iterator<A> left = things.iterator(); left.hasNext(); ) {
                A thing = left.next();
                underWay.add(pool.submit(() -> work.apply(thing)));
                if (underWay.size() > threads * UNDER_WAY_FOR_EACH_THREAD) {
                    then.accept(done(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                then.accept(done(underWay.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <B> B done(Future<B> work) {
        try {
            return work.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (failure.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
