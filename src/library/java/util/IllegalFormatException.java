package java.util;

/** A format string, or what it is given, is wrong. */
public class IllegalFormatException extends IllegalArgumentException {
    IllegalFormatException() {
    }
}
