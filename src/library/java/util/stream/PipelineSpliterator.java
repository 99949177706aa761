package java.util.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;

/** The elements that leave a pipeline, asked for one by one: what one element of the source becomes is held until asked for. */
final class PipelineSpliterator<T> implements Spliterator<T> {
    private final Pipeline<?, ?> pipeline;
    private Sink first;
    private final ArrayList<Object> held = new ArrayList<>();
    private int next;
    private boolean ended;

    PipelineSpliterator(Pipeline<?, ?> pipeline) {
        this.pipeline = pipeline;
    }

    /** Puts every element into the action, boxed. */
    private static Sink boxing(Consumer<Object> action) {
        return new Sink() {
            @Override
            public void accept(Object value) {
                action.accept(value);
            }

            @Override
            public void accept(int value) {
                action.accept(Integer.valueOf(value));
            }

            @Override
            public void accept(long value) {
                action.accept(Long.valueOf(value));
            }

            @Override
            public void accept(double value) {
                action.accept(Double.valueOf(value));
            }
        };
    }

    private boolean holds() {
        if (first == null) {
            first = pipeline.wrap(pipeline.source, boxing(held::add));
            first.begin(pipeline.source.size());
        }
        while (next == held.size()) {
            held.clear();
            next = 0;
            if (ended) return false;
            if (first.done() || !pipeline.source.pushOne(pipeline.elements(), first)) {
                ended = true;
                first.end();
            }
        }
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean tryAdvance(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        if (!holds()) return false;
        action.accept((T) held.get(next++));
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEachRemaining(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        if (first == null) {
            ended = true;
            first = boxing((Consumer<Object>) action);
            pipeline.push(first, false);
        } else {
            while (tryAdvance(action)) {
            }
        }
    }

    @Override
    public Spliterator<T> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        long size = pipeline.size();
        return size < 0 ? pipeline.elements().estimateSize() : size;
    }

    @Override
    public int characteristics() {
        return pipeline.flags & (ORDERED | DISTINCT | SORTED | SIZED);
    }

    @Override
    public Comparator<? super T> getComparator() {
        if (hasCharacteristics(SORTED)) return null;
        throw new IllegalStateException();
    }
}
