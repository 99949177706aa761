package java.io;

import java.util.Objects;

/** A source of chars. */
public abstract class Reader implements Readable, Closeable {
    protected Object lock;

    protected Reader() {
        lock = this;
    }

    protected Reader(Object lock) {
        this.lock = Objects.requireNonNull(lock);
    }

    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    public int read(char[] chars) throws IOException {
        return read(chars, 0, chars.length);
    }

    public abstract int read(char[] chars, int offset, int length) throws IOException;

    public long skip(long n) throws IOException {
        if (n < 0) throw new IllegalArgumentException("skip value is negative");
        long skipped = 0;
        while (skipped < n && read() >= 0) skipped++;
        return skipped;
    }

    public boolean ready() throws IOException {
        return false;
    }

    public boolean markSupported() {
        return false;
    }

    public void mark(int limit) throws IOException {
        throw new IOException("mark() not supported");
    }

    public void reset() throws IOException {
        throw new IOException("reset() not supported");
    }

    @Override
    public abstract void close() throws IOException;

    public long transferTo(Writer out) throws IOException {
        Objects.requireNonNull(out, "out");
        long count = 0;
        for (int c = read(); c >= 0; c = read()) {
            out.write(c);
            count++;
        }
        return count;
    }
}
