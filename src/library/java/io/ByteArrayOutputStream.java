package java.io;

import java.util.Arrays;

/** An output stream into an array that grows. */
public class ByteArrayOutputStream extends OutputStream {
    protected byte[] buf;
    protected int count;

    public ByteArrayOutputStream() {
        this(32);
    }

    public ByteArrayOutputStream(int size) {
        if (size < 0) throw new IllegalArgumentException("Negative initial size: " + size);
        buf = new byte[size];
    }

    @Override
    public synchronized void write(int b) {
        if (count == buf.length) buf = Arrays.copyOf(buf, Math.max(count * 2, 16));
        buf[count++] = (byte) b;
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        java.util.Objects.checkFromIndexSize(offset, length, bytes.length);
        if (count + length > buf.length) buf = Arrays.copyOf(buf, Math.max(count * 2, count + length));
        System.arraycopy(bytes, offset, buf, count, length);
        count += length;
    }

    public synchronized void reset() {
        count = 0;
    }

    public synchronized int size() {
        return count;
    }

    public synchronized byte[] toByteArray() {
        return Arrays.copyOf(buf, count);
    }

    /** The bytes read as UTF-8. */
    @Override
    public synchronized String toString() {
        return new String(toByteArray());
    }
}
