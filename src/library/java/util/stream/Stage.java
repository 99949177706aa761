package java.util.stream;

/** An intermediate operation at work: takes elements and pushes others down. */
abstract class Stage extends Sink {
    final Sink down;

    Stage(Sink down) {
        this.down = down;
    }

    @Override
    void begin(long size) {
        down.begin(size);
    }

    @Override
    void end() {
        down.end();
    }

    @Override
    boolean done() {
        return down.done();
    }

    /** Puts a stage before a sink: an intermediate operation as it stands in a pipeline. */
    interface Link {
        Sink before(Sink down);
    }
}
