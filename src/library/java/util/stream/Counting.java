package java.util.stream;

/** Counts elements of any shape. */
final class Counting extends Terminal<Long> {
    private long count;

    /** Where the number is known without looking at the elements, no stage sees one. */
    static long of(Pipeline<?, ?> pipeline) {
        long size = pipeline.size();
        if (size < 0) return pipeline.evaluate(false, () -> new Counting());
        pipeline.use();
        return size;
    }

    @Override
    public void accept(Object value) {
        count++;
    }

    @Override
    public void accept(int value) {
        count++;
    }

    @Override
    public void accept(long value) {
        count++;
    }

    @Override
    public void accept(double value) {
        count++;
    }

    @Override
    Long result() {
        return count;
    }

    @Override
    void combine(Long later) {
        count += later;
    }
}
