package fr.acteslocaux;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Counts the bytes that a question allocates. */
public final class Allocations {

    private static final int WARM_UP = 2_000;
    private static final int COUNTED = 10_000;

    private Allocations() {}

    /** Returns the bytes per call, once the code is loaded; the fixed cost of counting itself is less than one a call. */
    public static long of(Runnable question) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        repeat(question, WARM_UP);
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        repeat(question, COUNTED);
        return (threads.getThreadAllocatedBytes(thread) - before) / COUNTED;
    }

    private static void repeat(Runnable question, int times) {
        for (int i = 0; i < times; i++) {
            question.run();
        }
    }
}
