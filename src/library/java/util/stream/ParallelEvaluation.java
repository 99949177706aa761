package java.util.stream;

/** In parallel. */
final class ParallelEvaluation extends Evaluation {
    @Override
    <R> R evaluate(Pipeline<?, ?> pipeline, boolean early, Terminal.Maker<R> maker) {
        Terminal<R> terminal = maker.make();
        pipeline.push(terminal, early);
        return terminal.result();
    }
}
