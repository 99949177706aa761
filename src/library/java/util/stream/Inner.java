package java.util.stream;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** A stage into which flatMap pushes whole streams. */
abstract class Inner extends Stage {
    private boolean asked;

    Inner(Sink down) {
        super(down);
    }

    @Override
    void begin(long size) {
        down.begin(-1);
    }

    @Override
    boolean done() {
        asked = true;
        return down.done();
    }

    /** Pushes the elements of a stream and closes it; looks whether they are still wanted if anybody ever asked. */
    final void push(BaseStream<?, ?> stream) {
        if (stream == null) return;
        try {
            if (!down.done() || !asked) ((Pipeline<?, ?>) stream.sequential()).pushInner(new Through(down), asked);
        } finally {
            stream.close();
        }
    }

    /** What all flatMaps of objects do. */
    static Stage.Link flattening(Function<Object, BaseStream<?, ?>> mapper) {
        return sink -> new Inner(sink) {
            @Override
            public void accept(Object value) {
                push(mapper.apply(value));
            }
        };
    }

    /** What all mapMultis of objects do. */
    static Stage.Link spreading(BiConsumer<Object, Sink> mapper) {
        return sink -> new Stage(sink) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(Object value) {
                mapper.accept(value, down);
            }
        };
    }

    /** Begins and ends nothing: the outer stream goes on. */
    private static final class Through extends Stage {
        Through(Sink down) {
            super(down);
        }

        @Override
        void begin(long size) {
        }

        @Override
        void end() {
        }

        @Override
        public void accept(Object value) {
            down.accept(value);
        }

        @Override
        public void accept(int value) {
            down.accept(value);
        }

        @Override
        public void accept(long value) {
            down.accept(value);
        }

        @Override
        public void accept(double value) {
            down.accept(value);
        }
    }
}
