package heddle.runtime;

/** A number that threads wait for ({@link Step#await}). Changed only inside of a step on the object that it belongs to. */
public final class Gate {
    public int value;

    public Gate(int value) {
        this.value = value;
    }
}
