package java.util.concurrent;

import heddle.runtime.Step;

/** Opens when it has been counted down to zero. Each call is one visible operation. */
public class CountDownLatch {
    private int count;

    public CountDownLatch(int count) {
        if (count < 0) throw new IllegalArgumentException("count < 0");
        this.count = count;
    }

    public void await() throws InterruptedException {
        await0(-1L);
    }

    /** False where the time was over first. */
    public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
        return await0(unit.waitMillis(timeout));
    }

    /** @param millis negative: without a limit; 0: does not wait */
    private native boolean await0(long millis) throws InterruptedException;

    public native void countDown();

    public long getCount() {
        Step.begin(this);
        int left = count;
        Step.end(this);
        return left;
    }

    @Override
    public String toString() {
        return super.toString() + "[Count = " + getCount() + "]";
    }
}
