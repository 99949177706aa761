package java.io;

/**
 * A stream over another one.
 * Deviates from the JDK: it does not read ahead, and marks only where the stream below does.
 */
public class BufferedInputStream extends FilterInputStream {
    public BufferedInputStream(InputStream in) {
        super(in);
    }

    public BufferedInputStream(InputStream in, int size) {
        super(in);
        if (size <= 0) throw new IllegalArgumentException("Buffer size <= 0");
    }
}
