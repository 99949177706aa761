package java.util.logging;

/** Lets messages pass, or not. */
@FunctionalInterface
public interface Filter {
    boolean isLoggable(LogRecord record);
}
