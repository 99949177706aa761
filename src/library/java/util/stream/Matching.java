package java.util.stream;

/** Wants no more elements once one has been found. */
abstract class Matching extends Terminal<Boolean> {
    boolean found;

    @Override
    boolean done() {
        return found;
    }

    @Override
    boolean settles() {
        return found;
    }

    @Override
    Boolean result() {
        return found;
    }

    @Override
    void combine(Boolean later) {
        found |= later;
    }
}
