package java.util.stream;

/** How a stream that is not sequential is evaluated. A class of its own, so that a sequential stream does not link it. */
abstract class Evaluation {
    abstract <R> R evaluate(Pipeline<?, ?> pipeline, boolean early, Terminal.Maker<R> maker);
}
