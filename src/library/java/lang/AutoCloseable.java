package java.lang;

/** Is closed by try-with-resources. */
public interface AutoCloseable {
    void close() throws Exception;
}
