package java.lang;

/** What a thread can run. */
@FunctionalInterface
public interface Runnable {
    void run();
}
