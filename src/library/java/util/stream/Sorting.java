package java.util.stream;

import java.util.ArrayList;
import java.util.Comparator;

/** Holds all objects, and pushes them sorted at the end. */
final class Sorting extends Stage {
    private final Comparator<Object> comparator;
    private ArrayList<Object> held;
    private boolean asked;

    @SuppressWarnings("unchecked")
    Sorting(Comparator<?> comparator, Sink down) {
        super(down);
        this.comparator = (Comparator<Object>) comparator;
    }

    @Override
    void begin(long size) {
        held = new ArrayList<>();
    }

    @Override
    public void accept(Object value) {
        held.add(value);
    }

    @Override
    boolean done() {
        asked = true;
        return false;
    }

    @Override
    void end() {
        ArrayList<Object> sorted = held;
        held = null;
        sorted.sort(comparator);
        down.begin(sorted.size());
        int n = sorted.size();
        for (int i = 0; i < n && !(asked && down.done()); i++) down.accept(sorted.get(i));
        down.end();
    }
}
