package java.util.stream;

/** Makes nothing: what it does with an element is all. */
abstract class ForEach extends Terminal<Void> {
    @Override
    Void result() {
        return null;
    }

    @Override
    void combine(Void later) {
    }
}
