package java.util.stream;

import java.util.Optional;

/** Keeps the first object. */
final class Finding<T> extends Terminal<Optional<T>> {
    private Optional<T> found = Optional.empty();

    @Override
    @SuppressWarnings("unchecked")
    public void accept(Object value) {
        if (found.isEmpty()) found = Optional.of((T) value);
    }

    @Override
    boolean done() {
        return found.isPresent();
    }

    @Override
    void combine(Optional<T> later) {
        if (found.isEmpty()) found = later;
    }

    @Override
    Optional<T> result() {
        return found;
    }
}
