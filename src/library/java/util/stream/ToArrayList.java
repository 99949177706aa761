package java.util.stream;

import java.util.ArrayList;

/** Gathers elements of any shape, boxed. */
final class ToArrayList extends Terminal<ArrayList<Object>> {
    private final ArrayList<Object> elements = new ArrayList<>();

    @Override
    public void accept(Object value) {
        elements.add(value);
    }

    @Override
    public void accept(int value) {
        elements.add(Integer.valueOf(value));
    }

    @Override
    public void accept(long value) {
        elements.add(Long.valueOf(value));
    }

    @Override
    public void accept(double value) {
        elements.add(Double.valueOf(value));
    }

    @Override
    ArrayList<Object> result() {
        return elements;
    }

    @Override
    void combine(ArrayList<Object> later) {
        elements.addAll(later);
    }
}
