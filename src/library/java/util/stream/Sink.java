package java.util.stream;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** Where a pipeline pushes its elements: begin, then accept for each element, then end. Of the four accepts a sink has that of its shape. */
abstract class Sink implements Consumer<Object>, IntConsumer, LongConsumer, DoubleConsumer {
    /** @param size how many elements will come, or -1 */
    void begin(long size) {
    }

    void end() {
    }

    /** Wants no more elements. */
    boolean done() {
        return false;
    }

    @Override
    public void accept(Object value) {
        throw new IllegalStateException("called wrong accept method");
    }

    @Override
    public void accept(int value) {
        throw new IllegalStateException("called wrong accept method");
    }

    @Override
    public void accept(long value) {
        throw new IllegalStateException("called wrong accept method");
    }

    @Override
    public void accept(double value) {
        throw new IllegalStateException("called wrong accept method");
    }
}
