package java.io;

import java.util.Objects;

/** The chars of a string as a source. */
public class StringReader extends Reader {
    private String text;
    private int next;
    private int mark;

    public StringReader(String text) {
        this.text = Objects.requireNonNull(text);
    }

    private void checkOpen() throws IOException {
        if (text == null) throw new IOException("Stream closed");
    }

    @Override
    public int read() throws IOException {
        synchronized (lock) {
            checkOpen();
            return next < text.length() ? text.charAt(next++) : -1;
        }
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        synchronized (lock) {
            checkOpen();
            Objects.checkFromIndexSize(offset, length, chars.length);
            if (length == 0) return 0;
            if (next >= text.length()) return -1;
            int n = Math.min(length, text.length() - next);
            text.getChars(next, next + n, chars, offset);
            next += n;
            return n;
        }
    }

    @Override
    public boolean ready() throws IOException {
        checkOpen();
        return true;
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int limit) throws IOException {
        if (limit < 0) throw new IllegalArgumentException("Read-ahead limit < 0");
        checkOpen();
        mark = next;
    }

    @Override
    public void reset() throws IOException {
        checkOpen();
        next = mark;
    }

    @Override
    public void close() {
        text = null;
    }
}
