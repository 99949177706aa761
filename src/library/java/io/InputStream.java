package java.io;

import java.util.Arrays;
import java.util.Objects;

/** A source of bytes. */
public abstract class InputStream implements Closeable {
    public InputStream() {
    }

    /** The next byte, 0 to 255, or −1 at the end. */
    public abstract int read() throws IOException;

    public int read(byte[] bytes) throws IOException {
        return read(bytes, 0, bytes.length);
    }

    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) return 0;
        int b = read();
        if (b < 0) return -1;
        bytes[offset] = (byte) b;
        int count = 1;
        while (count < length) {
            b = read();
            if (b < 0) break;
            bytes[offset + count++] = (byte) b;
        }
        return count;
    }

    public byte[] readAllBytes() throws IOException {
        return readNBytes(Integer.MAX_VALUE);
    }

    public byte[] readNBytes(int length) throws IOException {
        if (length < 0) throw new IllegalArgumentException("len < 0");
        byte[] bytes = new byte[length < 128 ? length : 128];
        int count = 0;
        while (count < length) {
            int b = read();
            if (b < 0) break;
            if (count == bytes.length) bytes = Arrays.copyOf(bytes, Math.min(length, count * 2));
            bytes[count++] = (byte) b;
        }
        return Arrays.copyOf(bytes, count);
    }

    public int readNBytes(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        int count = 0;
        while (count < length) {
            int got = read(bytes, offset + count, length - count);
            if (got < 0) break;
            count += got;
        }
        return count;
    }

    public long skip(long n) throws IOException {
        long skipped = 0;
        while (skipped < n && read() >= 0) skipped++;
        return skipped;
    }

    public int available() throws IOException {
        return 0;
    }

    public long transferTo(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        long count = 0;
        for (int b = read(); b >= 0; b = read()) {
            out.write(b);
            count++;
        }
        return count;
    }

    public boolean markSupported() {
        return false;
    }

    public synchronized void mark(int limit) {
    }

    public synchronized void reset() throws IOException {
        throw new IOException("mark/reset not supported");
    }

    @Override
    public void close() throws IOException {
    }

    public static InputStream nullInputStream() {
        return new ByteArrayInputStream(new byte[0]);
    }
}
