package java.util.stream;

import java.util.Comparator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** Spliterators of primitive elements over boxed ones. */
final class Unboxing {
    private Unboxing() {
    }

    static Spliterator.OfInt ofInt(Spliterator<Integer> boxed) {
        return new Spliterator.OfInt() {
            @Override
            public boolean tryAdvance(IntConsumer action) {
                Objects.requireNonNull(action);
                return boxed.tryAdvance(value -> action.accept(value));
            }

            @Override
            public void forEachRemaining(IntConsumer action) {
                Objects.requireNonNull(action);
                boxed.forEachRemaining(value -> action.accept(value));
            }

            @Override
            public Spliterator.OfInt trySplit() {
                return null;
            }

            @Override
            public long estimateSize() {
                return boxed.estimateSize();
            }

            @Override
            public int characteristics() {
                return boxed.characteristics();
            }

            @Override
            public Comparator<? super Integer> getComparator() {
                return boxed.getComparator();
            }
        };
    }

    static Spliterator.OfLong ofLong(Spliterator<Long> boxed) {
        return new Spliterator.OfLong() {
            @Override
            public boolean tryAdvance(LongConsumer action) {
                Objects.requireNonNull(action);
                return boxed.tryAdvance(value -> action.accept(value));
            }

            @Override
            public void forEachRemaining(LongConsumer action) {
                Objects.requireNonNull(action);
                boxed.forEachRemaining(value -> action.accept(value));
            }

            @Override
            public Spliterator.OfLong trySplit() {
                return null;
            }

            @Override
            public long estimateSize() {
                return boxed.estimateSize();
            }

            @Override
            public int characteristics() {
                return boxed.characteristics();
            }

            @Override
            public Comparator<? super Long> getComparator() {
                return boxed.getComparator();
            }
        };
    }

    static Spliterator.OfDouble ofDouble(Spliterator<Double> boxed) {
        return new Spliterator.OfDouble() {
            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                Objects.requireNonNull(action);
                return boxed.tryAdvance(value -> action.accept(value));
            }

            @Override
            public void forEachRemaining(DoubleConsumer action) {
                Objects.requireNonNull(action);
                boxed.forEachRemaining(value -> action.accept(value));
            }

            @Override
            public Spliterator.OfDouble trySplit() {
                return null;
            }

            @Override
            public long estimateSize() {
                return boxed.estimateSize();
            }

            @Override
            public int characteristics() {
                return boxed.characteristics();
            }

            @Override
            public Comparator<? super Double> getComparator() {
                return boxed.getComparator();
            }
        };
    }
}
