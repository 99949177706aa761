package java.util.concurrent;

import heddle.runtime.Gate;
import heddle.runtime.Step;

/**
 * A barrier that threads join and leave. To arrive is one visible operation, to go on is another. All phasers of a tree change in steps
 * on its root.
 */
public class Phaser {
    /** Largest number of parties. */
    private static final int MOST = 0xffff;

    private final Phaser parent;
    private final Phaser root;

    // Changed in steps on the root only.

    private int parties;
    private int unarrived;
    /** Negative once it is terminated. In a child: the phase that `unarrived` is about. */
    private int phase;
    /** In the root: opens when its phase is over. */
    private Gate advanced = new Gate(0);
    /** In the root: closed while onAdvance runs. */
    private final Gate entrance = new Gate(1);

    public Phaser() {
        this(null, 0);
    }

    public Phaser(int parties) {
        this(null, parties);
    }

    public Phaser(Phaser parent) {
        this(parent, 0);
    }

    public Phaser(Phaser parent, int parties) {
        if (parties < 0 || parties > MOST) throw new IllegalArgumentException("Illegal number of parties");
        this.parent = parent;
        root = parent == null ? this : parent.root;
        this.parties = parties;
        unarrived = parties;
        if (parent != null) phase = parties == 0 ? root.getPhase() : parent.register();
    }

    public int register() {
        return bulkRegister(1);
    }

    public int bulkRegister(int parties) {
        if (parties < 0) throw new IllegalArgumentException();
        if (parties == 0) return getPhase();
        Step.await(root, root.entrance, 1, false, false, -1L);
        catchUp();
        int now = root.phase;
        boolean tooMany = this.parties + parties > MOST;
        if (now >= 0 && !tooMany) join(parties);
        String state = tooMany ? state() : null;
        Step.end(root);
        if (tooMany) throw new IllegalStateException("Attempt to register more than " + MOST + " parties for " + super.toString() + state);
        return now;
    }

    private void join(int more) {
        catchUp();
        if (parent != null && parties == 0) parent.join(1);
        parties += more;
        unarrived += more;
    }

    /** A child learns that the phase has gone on. */
    private void catchUp() {
        if (phase == root.phase) return;
        phase = root.phase;
        unarrived = parties;
    }

    public int arrive() {
        return arrived(0);
    }

    public int arriveAndDeregister() {
        return arrived(1);
    }

    public int arriveAndAwaitAdvance() {
        int now = arrived(0);
        return now < 0 ? now : awaited(now, false, -1L);
    }

    /** Answers the phase that was arrived at. */
    private int arrived(int leaving) {
        Step.await(root, root.entrance, 1, false, false, -1L);
        catchUp();
        int now = root.phase;
        if (now < 0) {
            Step.end(root);
            return now;
        }
        if (unarrived == 0) {
            String state = state();
            Step.end(root);
            throw new IllegalStateException("Attempted arrival of unregistered party for " + super.toString() + state);
        }
        if (!arrive(leaving)) {
            Step.end(root);
            return now;
        }
        int left = root.parties;
        if (root.getClass() == Phaser.class) {
            root.advance(left == 0);
            Step.end(root);
            return now;
        }
        root.entrance.value = 0;
        Step.end(root);
        root.advanceBy(now, left);
        return now;
    }

    /** True where that was the last arrival at the root. */
    private boolean arrive(int leaving) {
        catchUp();
        parties -= leaving;
        unarrived--;
        if (unarrived > 0) return false;
        return parent == null || parent.arrive(parties == 0 ? 1 : 0);
    }

    /** onAdvance is the program's code: it runs outside of steps, while nobody can arrive. */
    private void advanceBy(int now, int left) {
        boolean done = false;
        try {
            boolean terminates = onAdvance(now, left);
            Step.begin(this);
            entrance.value = 1;
            advance(terminates);
            done = true;
        } finally {
            if (!done) {
                Step.begin(this);
                entrance.value = 1;
            }
            Step.end(this);
        }
    }

    private void advance(boolean terminates) {
        if (phase >= 0) phase = (phase + 1) & Integer.MAX_VALUE;
        unarrived = parties;
        if (terminates) phase |= Integer.MIN_VALUE;
        advanced.value = 1;
        advanced = new Gate(phase < 0 ? 1 : 0);
    }

    public int awaitAdvance(int phase) {
        return phase < 0 ? phase : awaited(phase, false, -1L);
    }

    public int awaitAdvanceInterruptibly(int phase) throws InterruptedException {
        if (phase < 0) return phase;
        return uninterrupted(awaited(phase, true, -1L));
    }

    public int awaitAdvanceInterruptibly(int phase, long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
        if (phase < 0) return phase;
        int now = uninterrupted(awaited(phase, true, Math.max(0L, unit.toNanos(timeout))));
        if (now == phase) throw new TimeoutException();
        return now;
    }

    private static final int CUT_SHORT = Integer.MIN_VALUE;

    private static int uninterrupted(int phase) throws InterruptedException {
        if (phase != CUT_SHORT) return phase;
        Thread.interrupted();
        throw new InterruptedException();
    }

    /** The phase when it is over; CUT_SHORT after an interrupt. */
    private int awaited(int phase, boolean interruptible, long nanos) {
        Step.begin(root);
        Gate gate = root.advanced;
        int now = root.phase;
        Step.end(root);
        if (now != phase) return now;
        int outcome = Step.await(root, gate, 1, false, interruptible, nanos);
        now = root.phase;
        Step.end(root);
        return outcome == Step.INTERRUPTED ? CUT_SHORT : now;
    }

    public void forceTermination() {
        Step.begin(root);
        if (root.phase >= 0) {
            root.phase |= Integer.MIN_VALUE;
            root.advanced.value = 1;
        }
        Step.end(root);
    }

    public final int getPhase() {
        Step.begin(root);
        int now = root.phase;
        Step.end(root);
        return now;
    }

    public int getRegisteredParties() {
        Step.begin(root);
        int registered = parties;
        Step.end(root);
        return registered;
    }

    public int getArrivedParties() {
        Step.begin(root);
        catchUp();
        int arrived = parties - unarrived;
        Step.end(root);
        return arrived;
    }

    public int getUnarrivedParties() {
        Step.begin(root);
        catchUp();
        int left = unarrived;
        Step.end(root);
        return left;
    }

    public Phaser getParent() {
        return parent;
    }

    public Phaser getRoot() {
        return root;
    }

    public boolean isTerminated() {
        return getPhase() < 0;
    }

    /** Called by the last that arrives; true terminates. */
    protected boolean onAdvance(int phase, int registeredParties) {
        return registeredParties == 0;
    }

    private String state() {
        return "[phase = " + root.phase + " parties = " + parties + " arrived = " + (parties - unarrived) + "]";
    }

    @Override
    public String toString() {
        Step.begin(root);
        catchUp();
        String state = state();
        Step.end(root);
        return super.toString() + state;
    }
}
