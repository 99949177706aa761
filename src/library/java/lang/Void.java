package java.lang;

/** Stands for the keyword void where a type argument is needed. */
public final class Void {
    private Void() {
    }
}
