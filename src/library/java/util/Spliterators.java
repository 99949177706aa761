package java.util;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** Makes spliterators of arrays, collections and iterators. */
public final class Spliterators {
    private Spliterators() {
    }

    private static void checkRange(int length, int from, int to) {
        if (from > to) throw new ArrayIndexOutOfBoundsException("origin(" + from + ") > fence(" + to + ")");
        if (from < 0) throw new ArrayIndexOutOfBoundsException(from);
        if (to > length) throw new ArrayIndexOutOfBoundsException(to);
    }

    private static int subsized(int characteristics) {
        return (characteristics & Spliterator.SIZED) != 0 ? characteristics | Spliterator.SUBSIZED : characteristics;
    }

    private static int splitSize(long size) {
        return (int) Math.min(size / 2, 1024);
    }

    public static <T> Spliterator<T> emptySpliterator() {
        return new ArraySpliterator<T>(new Object[0], 0, 0, 0);
    }

    public static <T> Spliterator<T> spliterator(Object[] array, int characteristics) {
        return new ArraySpliterator<T>(array, 0, array.length, characteristics);
    }

    public static <T> Spliterator<T> spliterator(Object[] array, int from, int to, int characteristics) {
        checkRange(array.length, from, to);
        return new ArraySpliterator<T>(array, from, to, characteristics);
    }

    public static <T> Spliterator<T> spliterator(Collection<? extends T> collection, int characteristics) {
        return new IteratorSpliterator<T>(Objects.requireNonNull(collection), characteristics);
    }

    public static <T> Spliterator<T> spliterator(Iterator<? extends T> iterator, long size, int characteristics) {
        return new IteratorSpliterator<T>(
                Objects.requireNonNull(iterator), size, characteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static <T> Spliterator<T> spliteratorUnknownSize(Iterator<? extends T> iterator, int characteristics) {
        return new IteratorSpliterator<T>(
                Objects.requireNonNull(iterator),
                Long.MAX_VALUE,
                characteristics & ~(Spliterator.SIZED | Spliterator.SUBSIZED));
    }

    public static <T> Iterator<T> iterator(Spliterator<? extends T> spliterator) {
        Objects.requireNonNull(spliterator);
        return new Iteration<T>(spliterator);
    }

    /** Holds the element that hasNext has found. */
    private static final class Iteration<T> implements Iterator<T>, Consumer<T> {
        private final Spliterator<? extends T> spliterator;
        private boolean found;
        private T element;

        Iteration(Spliterator<? extends T> spliterator) {
            this.spliterator = spliterator;
        }

        @Override
        public void accept(T value) {
            found = true;
            element = value;
        }

        @Override
        public boolean hasNext() {
            if (!found) spliterator.tryAdvance(this);
            return found;
        }

        @Override
        public T next() {
            if (!hasNext()) throw new NoSuchElementException();
            found = false;
            T next = element;
            element = null;
            return next;
        }
    }

    /** A spliterator of which only tryAdvance has to be written. */
    public abstract static class AbstractSpliterator<T> implements Spliterator<T> {
        private long size;
        private final int characteristics;

        protected AbstractSpliterator(long size, int characteristics) {
            this.size = size;
            this.characteristics = subsized(characteristics);
        }

        @Override
        public Spliterator<T> trySplit() {
            if (size < 2) return null;
            Object[] given = new Object[splitSize(size)];
            int[] count = new int[1];
            while (count[0] < given.length && tryAdvance(value -> given[count[0]++] = value)) {
            }
            if (count[0] == 0) return null;
            if (size != Long.MAX_VALUE) size -= count[0];
            return new ArraySpliterator<T>(given, 0, count[0], characteristics);
        }

        @Override
        public long estimateSize() {
            return size;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    public static Spliterator.OfInt spliterator(int[] array, int characteristics) {
        return new IntArraySpliterator(array, 0, array.length, characteristics);
    }

    public static Spliterator.OfInt spliterator(int[] array, int from, int to, int characteristics) {
        checkRange(array.length, from, to);
        return new IntArraySpliterator(array, from, to, characteristics);
    }

    public static Spliterator.OfInt emptyIntSpliterator() {
        return new IntArraySpliterator(new int[0], 0, 0, 0);
    }

    public static Spliterator.OfInt spliterator(PrimitiveIterator.OfInt iterator, long size, int characteristics) {
        Objects.requireNonNull(iterator);
        return new AbstractIntSpliterator(size, characteristics | Spliterator.SIZED | Spliterator.SUBSIZED) {
            @Override
            public boolean tryAdvance(IntConsumer action) {
                Objects.requireNonNull(action);
                if (!iterator.hasNext()) return false;
                action.accept(iterator.nextInt());
                return true;
            }
        };
    }

    public static Spliterator.OfInt spliteratorUnknownSize(PrimitiveIterator.OfInt iterator, int characteristics) {
        Objects.requireNonNull(iterator);
        return new AbstractIntSpliterator(
                Long.MAX_VALUE, characteristics & ~(Spliterator.SIZED | Spliterator.SUBSIZED)) {
            @Override
            public boolean tryAdvance(IntConsumer action) {
                Objects.requireNonNull(action);
                if (!iterator.hasNext()) return false;
                action.accept(iterator.nextInt());
                return true;
            }
        };
    }

    public static PrimitiveIterator.OfInt iterator(Spliterator.OfInt spliterator) {
        Objects.requireNonNull(spliterator);
        return new IntIteration(spliterator);
    }

    /** Holds the element that hasNext has found. */
    private static final class IntIteration implements PrimitiveIterator.OfInt, IntConsumer {
        private final Spliterator.OfInt spliterator;
        private boolean found;
        private int element;

        IntIteration(Spliterator.OfInt spliterator) {
            this.spliterator = spliterator;
        }

        @Override
        public void accept(int value) {
            found = true;
            element = value;
        }

        @Override
        public boolean hasNext() {
            if (!found) spliterator.tryAdvance((IntConsumer) this);
            return found;
        }

        @Override
        public int nextInt() {
            if (!hasNext()) throw new NoSuchElementException();
            found = false;
            return element;
        }
    }

    /** A spliterator of which only tryAdvance has to be written. */
    public abstract static class AbstractIntSpliterator implements Spliterator.OfInt {
        private long size;
        private final int characteristics;

        protected AbstractIntSpliterator(long size, int characteristics) {
            this.size = size;
            this.characteristics = subsized(characteristics);
        }

        @Override
        public Spliterator.OfInt trySplit() {
            if (size < 2) return null;
            int[] given = new int[splitSize(size)];
            int[] count = new int[1];
            while (count[0] < given.length && tryAdvance((IntConsumer) value -> given[count[0]++] = value)) {
            }
            if (count[0] == 0) return null;
            if (size != Long.MAX_VALUE) size -= count[0];
            return new IntArraySpliterator(given, 0, count[0], characteristics);
        }

        @Override
        public long estimateSize() {
            return size;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    public static Spliterator.OfLong spliterator(long[] array, int characteristics) {
        return new LongArraySpliterator(array, 0, array.length, characteristics);
    }

    public static Spliterator.OfLong spliterator(long[] array, int from, int to, int characteristics) {
        checkRange(array.length, from, to);
        return new LongArraySpliterator(array, from, to, characteristics);
    }

    public static Spliterator.OfLong emptyLongSpliterator() {
        return new LongArraySpliterator(new long[0], 0, 0, 0);
    }

    public static Spliterator.OfLong spliterator(PrimitiveIterator.OfLong iterator, long size, int characteristics) {
        Objects.requireNonNull(iterator);
        return new AbstractLongSpliterator(size, characteristics | Spliterator.SIZED | Spliterator.SUBSIZED) {
            @Override
            public boolean tryAdvance(LongConsumer action) {
                Objects.requireNonNull(action);
                if (!iterator.hasNext()) return false;
                action.accept(iterator.nextLong());
                return true;
            }
        };
    }

    public static Spliterator.OfLong spliteratorUnknownSize(PrimitiveIterator.OfLong iterator, int characteristics) {
        Objects.requireNonNull(iterator);
        return new AbstractLongSpliterator(
                Long.MAX_VALUE, characteristics & ~(Spliterator.SIZED | Spliterator.SUBSIZED)) {
            @Override
            public boolean tryAdvance(LongConsumer action) {
                Objects.requireNonNull(action);
                if (!iterator.hasNext()) return false;
                action.accept(iterator.nextLong());
                return true;
            }
        };
    }

    public static PrimitiveIterator.OfLong iterator(Spliterator.OfLong spliterator) {
        Objects.requireNonNull(spliterator);
        return new LongIteration(spliterator);
    }

    /** Holds the element that hasNext has found. */
    private static final class LongIteration implements PrimitiveIterator.OfLong, LongConsumer {
        private final Spliterator.OfLong spliterator;
        private boolean found;
        private long element;

        LongIteration(Spliterator.OfLong spliterator) {
            this.spliterator = spliterator;
        }

        @Override
        public void accept(long value) {
            found = true;
            element = value;
        }

        @Override
        public boolean hasNext() {
            if (!found) spliterator.tryAdvance((LongConsumer) this);
            return found;
        }

        @Override
        public long nextLong() {
            if (!hasNext()) throw new NoSuchElementException();
            found = false;
            return element;
        }
    }

    /** A spliterator of which only tryAdvance has to be written. */
    public abstract static class AbstractLongSpliterator implements Spliterator.OfLong {
        private long size;
        private final int characteristics;

        protected AbstractLongSpliterator(long size, int characteristics) {
            this.size = size;
            this.characteristics = subsized(characteristics);
        }

        @Override
        public Spliterator.OfLong trySplit() {
            if (size < 2) return null;
            long[] given = new long[splitSize(size)];
            int[] count = new int[1];
            while (count[0] < given.length && tryAdvance((LongConsumer) value -> given[count[0]++] = value)) {
            }
            if (count[0] == 0) return null;
            if (size != Long.MAX_VALUE) size -= count[0];
            return new LongArraySpliterator(given, 0, count[0], characteristics);
        }

        @Override
        public long estimateSize() {
            return size;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    public static Spliterator.OfDouble spliterator(double[] array, int characteristics) {
        return new DoubleArraySpliterator(array, 0, array.length, characteristics);
    }

    public static Spliterator.OfDouble spliterator(double[] array, int from, int to, int characteristics) {
        checkRange(array.length, from, to);
        return new DoubleArraySpliterator(array, from, to, characteristics);
    }

    public static Spliterator.OfDouble emptyDoubleSpliterator() {
        return new DoubleArraySpliterator(new double[0], 0, 0, 0);
    }

    public static Spliterator.OfDouble spliterator(PrimitiveIterator.OfDouble iterator, long size, int characteristics) {
        Objects.requireNonNull(iterator);
        return new AbstractDoubleSpliterator(size, characteristics | Spliterator.SIZED | Spliterator.SUBSIZED) {
            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                Objects.requireNonNull(action);
                if (!iterator.hasNext()) return false;
                action.accept(iterator.nextDouble());
                return true;
            }
        };
    }

    public static Spliterator.OfDouble spliteratorUnknownSize(PrimitiveIterator.OfDouble iterator, int characteristics) {
        Objects.requireNonNull(iterator);
        return new AbstractDoubleSpliterator(
                Long.MAX_VALUE, characteristics & ~(Spliterator.SIZED | Spliterator.SUBSIZED)) {
            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                Objects.requireNonNull(action);
                if (!iterator.hasNext()) return false;
                action.accept(iterator.nextDouble());
                return true;
            }
        };
    }

    public static PrimitiveIterator.OfDouble iterator(Spliterator.OfDouble spliterator) {
        Objects.requireNonNull(spliterator);
        return new DoubleIteration(spliterator);
    }

    /** Holds the element that hasNext has found. */
    private static final class DoubleIteration implements PrimitiveIterator.OfDouble, DoubleConsumer {
        private final Spliterator.OfDouble spliterator;
        private boolean found;
        private double element;

        DoubleIteration(Spliterator.OfDouble spliterator) {
            this.spliterator = spliterator;
        }

        @Override
        public void accept(double value) {
            found = true;
            element = value;
        }

        @Override
        public boolean hasNext() {
            if (!found) spliterator.tryAdvance((DoubleConsumer) this);
            return found;
        }

        @Override
        public double nextDouble() {
            if (!hasNext()) throw new NoSuchElementException();
            found = false;
            return element;
        }
    }

    /** A spliterator of which only tryAdvance has to be written. */
    public abstract static class AbstractDoubleSpliterator implements Spliterator.OfDouble {
        private long size;
        private final int characteristics;

        protected AbstractDoubleSpliterator(long size, int characteristics) {
            this.size = size;
            this.characteristics = subsized(characteristics);
        }

        @Override
        public Spliterator.OfDouble trySplit() {
            if (size < 2) return null;
            double[] given = new double[splitSize(size)];
            int[] count = new int[1];
            while (count[0] < given.length && tryAdvance((DoubleConsumer) value -> given[count[0]++] = value)) {
            }
            if (count[0] == 0) return null;
            if (size != Long.MAX_VALUE) size -= count[0];
            return new DoubleArraySpliterator(given, 0, count[0], characteristics);
        }

        @Override
        public long estimateSize() {
            return size;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }
}
