package java.util.stream;

import java.util.ArrayList;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicReference;

/**
 * In parts, by tasks of the pool that the caller works in, or of the common pool. Where a stage needs all elements in one
 * place, those before it are evaluated first, in parallel, and what leaves it is the source of the rest.
 * Deviates from the JDK: what may end early (limit, takeWhile, a search in an endless source) is not done in parallel.
 */
final class ParallelEvaluation extends Evaluation {
    @Override
    <R> R evaluate(Pipeline<?, ?> pipeline, boolean early, Terminal.Maker<R> maker) {
        Pipeline<?, ?> from = pipeline;
        while (from.previous != null && !from.has(Pipeline.BARRIER)) from = from.previous;
        if (from.previous != null) return inParts(pipeline, from, spliteratorOf(gathered(from)), true, early, maker);
        Spliterator<?> elements = pipeline.elements();
        if (elements.estimateSize() != Long.MAX_VALUE) return inParts(pipeline, from, elements, false, early, maker);
        if (!early) {
            ToArrayList all = new ToArrayList();
            from.pushAll(elements, all);
            return inParts(pipeline, from, spliteratorOf(all.result()), true, false, maker);
        }
        Terminal<R> terminal = maker.make();
        pipeline.push(terminal, true);
        return terminal.result();
    }

    /** What leaves a stage that needs all elements, boxed. */
    private ArrayList<Object> gathered(Pipeline<?, ?> barrier) {
        ToArrayList after = new ToArrayList();
        if (barrier.has(Pipeline.EARLY)) {
            barrier.push(after, false);
            return after.result();
        }
        ArrayList<Object> before = evaluate(barrier.previous, false, () -> new ToArrayList());
        Sink stage = barrier.previous.unboxing(barrier.link.before(after));
        stage.begin(before.size());
        for (Object element : before) stage.accept(element);
        stage.end();
        return after.result();
    }

    private static Spliterator<Object> spliteratorOf(ArrayList<Object> elements) {
        return Spliterators.spliterator(elements.toArray(), Pipeline.ORDERED);
    }

    /** @param boxed the elements are objects, whatever the shape of the stage `from` behind which they stand */
    private static <R> R inParts(
            Pipeline<?, ?> pipeline,
            Pipeline<?, ?> from,
            Spliterator<?> elements,
            boolean boxed,
            boolean early,
            Terminal.Maker<R> maker) {
        AtomicReference<R> settled = early ? new AtomicReference<R>() : null;
        ParallelPart.Plan<R> plan = new ParallelPart.Plan<R>(pipeline, from, boxed, maker, settled, elements.estimateSize());
        R combined = new ParallelPart<R>(plan, elements, false).invoke().result();
        R found = early ? settled.get() : null;
        return found != null ? found : combined;
    }
}
