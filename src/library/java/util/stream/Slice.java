package java.util.stream;

/** Leaves out the first elements and ends after so many more: skip and limit. */
final class Slice implements Stage.Link {
    private final long skip;
    private final long limit;

    /** @param limit how many elements at most, or -1 for all */
    Slice(long skip, long limit) {
        this.skip = skip;
        this.limit = limit;
    }

    /** How many are left of a known number of elements. */
    long sizeOf(long size) {
        long rest = Math.max(0, size - skip);
        return limit < 0 ? rest : Math.min(limit, rest);
    }

    @Override
    public Sink before(Sink down) {
        return new Stage(down) {
            private long toSkip = skip;
            private long left = limit < 0 ? Long.MAX_VALUE : limit;

            @Override
            void begin(long size) {
                down.begin(size < 0 ? -1 : sizeOf(size));
            }

            private boolean takes() {
                if (toSkip > 0) {
                    toSkip--;
                    return false;
                }
                if (left == 0) return false;
                left--;
                return true;
            }

            @Override
            boolean done() {
                return left == 0 || down.done();
            }

            @Override
            public void accept(Object value) {
                if (takes()) down.accept(value);
            }

            @Override
            public void accept(int value) {
                if (takes()) down.accept(value);
            }

            @Override
            public void accept(long value) {
                if (takes()) down.accept(value);
            }

            @Override
            public void accept(double value) {
                if (takes()) down.accept(value);
            }
        };
    }
}
