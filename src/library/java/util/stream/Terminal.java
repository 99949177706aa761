package java.util.stream;

/** The sink at the end of a pipeline, which makes the result. In a parallel stream each part has one of its own. */
abstract class Terminal<R> extends Sink {
    abstract R result();

    /** Joins what the part behind this one has made. */
    abstract void combine(R later);

    /** Whatever other parts have made, this is the result. */
    boolean settles() {
        return false;
    }

    /** Makes terminals, one for each part. */
    interface Maker<R> {
        Terminal<R> make();
    }
}
