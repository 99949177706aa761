package java.util.stream;

import java.util.Spliterator;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.atomic.AtomicReference;

/** A part of the elements of a parallel stream: a half of it is given to another task where they are many. */
final class ParallelPart<R> extends RecursiveTask<Terminal<R>> {
    private final Plan<R> plan;
    private Spliterator<?> elements;
    private ParallelPart<R> left;
    private ParallelPart<R> right;
    private final boolean forksRight;

    /**
     * All splitting is done here, before any other thread sees a part.
     *
     * @param forksRight whether the right half is given away; the next split is the other way round, as the JDK does it, so
     *     that the caller begins near the middle
     */
    ParallelPart(Plan<R> plan, Spliterator<?> elements, boolean forksRight) {
        this.plan = plan;
        this.forksRight = forksRight;
        Spliterator<?> before = elements.estimateSize() > plan.small ? elements.trySplit() : null;
        if (before == null) {
            this.elements = elements;
        } else {
            left = new ParallelPart<R>(plan, before, !forksRight);
            right = new ParallelPart<R>(plan, elements, !forksRight);
        }
    }

    /** What all parts have in common. */
    static final class Plan<R> {
        final Pipeline<?, ?> pipeline;
        final Pipeline<?, ?> from;
        final boolean boxed;
        final Terminal.Maker<R> maker;
        /** Holds the result as soon as one part has found it; null where every element must be seen. */
        final AtomicReference<R> settled;
        // Two parts, the caller's and one more: what can go wrong does so between two, and all schedules can be explored.
        // It is also what a machine of two processors gives: a common pool of one worker.
        /** Parts of this size are not split. */
        final long small;

        Plan(
                Pipeline<?, ?> pipeline,
                Pipeline<?, ?> from,
                boolean boxed,
                Terminal.Maker<R> maker,
                AtomicReference<R> settled,
                long size) {
            this.pipeline = pipeline;
            this.from = from;
            this.boxed = boxed;
            this.maker = maker;
            this.settled = settled;
            small = (size + 1) / 2;
        }
    }

    @Override
    protected Terminal<R> compute() {
        if (left == null) return walk(plan, elements);
        ParallelPart<R> given = forksRight ? right : left;
        given.fork();
        Terminal<R> own = (forksRight ? left : right).compute();
        Terminal<R> other = given.join();
        Terminal<R> first = forksRight ? own : other;
        first.combine((forksRight ? other : own).result());
        return first;
    }

    private static <R> Terminal<R> walk(Plan<R> plan, Spliterator<?> elements) {
        Terminal<R> terminal = plan.maker.make();
        AtomicReference<R> settled = plan.settled;
        if (settled != null && settled.get() != null) return terminal;
        Pipeline<?, ?> from = plan.from;
        Sink first = plan.pipeline.wrap(from, terminal);
        if (plan.boxed) first = from.unboxing(first);
        first.begin(-1);
        if (settled != null) {
            while (!first.done() && (plan.boxed ? elements.tryAdvance(first) : from.pushOne(elements, first))) {
            }
        } else if (plan.boxed) {
            elements.forEachRemaining(first);
        } else {
            from.pushAll(elements, first);
        }
        first.end();
        if (settled != null && terminal.settles()) settled.compareAndSet(null, terminal.result());
        return terminal;
    }
}
