package java.util.stream;

import java.util.Optional;

/** Keeps the first object, or any. */
final class Finding<T> extends Terminal<Optional<T>> {
    private final boolean any;
    private Optional<T> found = Optional.empty();

    Finding(boolean any) {
        this.any = any;
    }

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
    boolean settles() {
        return any && found.isPresent();
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
