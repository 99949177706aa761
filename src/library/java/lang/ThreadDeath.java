package java.lang;

/** Once thrown by Thread.stop; kept because handlers name it. */
public class ThreadDeath extends Error {
    public ThreadDeath() {
        super();
    }
}
