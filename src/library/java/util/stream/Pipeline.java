package java.util.stream;

import java.util.Objects;
import java.util.Spliterator;

/**
 * A source and the operations on it. Elements are pushed: each terminal operation hangs a sink at the end, each operation
 * before it puts its stage in front, and the source pushes into the first. So an element goes through all stages before
 * the next one is taken, and nothing at all happens before the terminal operation.
 */
abstract class Pipeline<T, S extends BaseStream<T, S>> implements BaseStream<T, S> {
    static final int ORDERED = Spliterator.ORDERED;
    static final int DISTINCT = Spliterator.DISTINCT;
    static final int SORTED = Spliterator.SORTED;
    static final int SIZED = Spliterator.SIZED;
    /** Some stage may want no more elements before the source has no more. */
    static final int EARLY = 1 << 28;
    /** The stage needs the elements in order and all in one place. */
    static final int BARRIER = 1 << 29;

    final Pipeline<?, ?> source;
    final Pipeline<?, ?> previous;
    final Stage.Link link;
    /** Characteristics of the elements that leave this stage, and the two flags above. */
    final int flags;
    private boolean used;

    // Of the source only.
    private Spliterator<?> elements;
    Evaluation evaluation;
    private Runnable closing;

    Pipeline(Spliterator<?> elements) {
        this.elements = Objects.requireNonNull(elements);
        flags = elements.characteristics() & (ORDERED | DISTINCT | SORTED | SIZED);
        source = this;
        previous = null;
        link = null;
    }

    /** @param kept the flags of the stage before that hold after this one, besides EARLY */
    Pipeline(Pipeline<?, ?> previous, int kept, int added, Stage.Link link) {
        previous.use();
        this.previous = previous;
        this.link = link;
        source = previous.source;
        flags = (previous.flags & (kept | EARLY)) | added;
    }

    /** Pushes all elements, or the next one, of a source of this shape. */
    abstract void pushAll(Spliterator<?> elements, Sink sink);

    abstract boolean pushOne(Spliterator<?> elements, Sink sink);

    /** A sink for boxed elements before one for the elements of this shape. */
    abstract Sink unboxing(Sink sink);

    final void use() {
        if (used) throw new IllegalStateException("stream has already been operated upon or closed");
        used = true;
    }

    final boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** How many elements leave this stage, or -1. */
    final long size() {
        if (!has(SIZED)) return -1;
        long size = 0;
        if (previous == null) return elements.getExactSizeIfKnown();
        size = previous.size();
        return link instanceof Slice && size >= 0 ? ((Slice) link).sizeOf(size) : size;
    }

    /** The elements of the source, for the one evaluation. */
    final Spliterator<?> elements() {
        return source.elements;
    }

    /** All stages after `from` in front of a sink. */
    final Sink wrap(Pipeline<?, ?> from, Sink sink) {
        for (Pipeline<?, ?> stage = this; stage != from; stage = stage.previous) sink = stage.link.before(sink);
        return sink;
    }

    /** A terminal operation. `early`: it may want no more elements before there are no more. */
    final <R> R evaluate(boolean early, Terminal.Maker<R> maker) {
        use();
        if (source.evaluation != null) return source.evaluation.evaluate(this, early, maker);
        Terminal<R> terminal = maker.make();
        push(terminal, early);
        return terminal.result();
    }

    /** Pushes all through all stages into a sink, on this thread. */
    final void push(Sink sink, boolean early) {
        Sink first = wrap(source, sink);
        Spliterator<?> elements = source.elements;
        first.begin(source.size());
        if (early || has(EARLY)) {
            while (!first.done() && source.pushOne(elements, first)) {
            }
        } else {
            source.pushAll(elements, first);
        }
        first.end();
    }

    final void pushInner(Sink sink, boolean early) {
        use();
        push(sink, early);
    }

    @Override
    public final boolean isParallel() {
        return source.evaluation != null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public S sequential() {
        source.evaluation = null;
        return (S) this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public S parallel() {
        source.evaluation = new ParallelEvaluation();
        return (S) this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public final S onClose(Runnable closeHandler) {
        if (used) throw new IllegalStateException("stream has already been operated upon or closed");
        Objects.requireNonNull(closeHandler);
        Runnable first = source.closing;
        source.closing = first == null ? closeHandler : () -> closeBoth(first, closeHandler);
        return (S) this;
    }

    /** The second also where the first throws. */
    static void closeBoth(Runnable first, Runnable second) {
        try {
            first.run();
        } catch (Throwable failure) {
            try {
                second.run();
            } catch (Throwable another) {
                if (another != failure) failure.addSuppressed(another);
            }
            throw failure;
        }
        second.run();
    }

    @Override
    public final void close() {
        used = true;
        Runnable closing = source.closing;
        source.closing = null;
        if (closing != null) closing.run();
    }
}
