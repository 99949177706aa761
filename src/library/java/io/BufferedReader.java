package java.io;

import java.util.Objects;

/**
 * Reads lines.
 * Deviates from the JDK: it reads ahead no further than a char behind a carriage return.
 */
public class BufferedReader extends Reader {
    private Reader in;
    /** A char that was read too early, or −1. */
    private int pushed = -1;
    /** The last char was a carriage return: a line feed that follows belongs to it. */
    private boolean skipLineFeed;
    /** What was read since mark, or null. */
    private StringBuilder marked;
    private StringBuilder replayed;
    private int replayAt;

    public BufferedReader(Reader in) {
        super(in);
        this.in = in;
    }

    public BufferedReader(Reader in, int size) {
        this(in);
        if (size <= 0) throw new IllegalArgumentException("Buffer size <= 0");
    }

    private void checkOpen() throws IOException {
        if (in == null) throw new IOException("Stream closed");
    }

    private int next() throws IOException {
        int c;
        if (replayed != null && replayAt < replayed.length()) {
            c = replayed.charAt(replayAt++);
        } else {
            c = pushed >= 0 ? pushed : in.read();
            pushed = -1;
        }
        if (marked != null && c >= 0) marked.append((char) c);
        return c;
    }

    private int nextOfLine() throws IOException {
        int c = next();
        if (skipLineFeed) {
            skipLineFeed = false;
            if (c == '\n') c = next();
        }
        return c;
    }

    @Override
    public int read() throws IOException {
        synchronized (lock) {
            checkOpen();
            return nextOfLine();
        }
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, chars.length);
        synchronized (lock) {
            checkOpen();
            int count = 0;
            while (count < length) {
                int c = nextOfLine();
                if (c < 0) return count == 0 ? -1 : count;
                chars[offset + count++] = (char) c;
                if (c == '\n' && !ready()) break;
            }
            return count;
        }
    }

    public String readLine() throws IOException {
        synchronized (lock) {
            checkOpen();
            int c = nextOfLine();
            if (c < 0) return null;
            StringBuilder line = new StringBuilder();
            while (c >= 0 && c != '\n' && c != '\r') {
                line.append((char) c);
                c = next();
            }
            skipLineFeed = c == '\r';
            return line.toString();
        }
    }

    @Override
    public boolean ready() throws IOException {
        synchronized (lock) {
            checkOpen();
            if (replayed != null && replayAt < replayed.length()) return true;
            return pushed >= 0 || in.ready();
        }
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int limit) throws IOException {
        if (limit < 0) throw new IllegalArgumentException("Read-ahead limit < 0");
        synchronized (lock) {
            checkOpen();
            marked = new StringBuilder();
        }
    }

    @Override
    public void reset() throws IOException {
        synchronized (lock) {
            checkOpen();
            if (marked == null) throw new IOException("Stream not marked");
            if (replayed != null && replayAt < replayed.length()) {
                marked.append(replayed.substring(replayAt));
            }
            replayed = marked;
            replayAt = 0;
            marked = new StringBuilder();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (in == null) return;
            in.close();
            in = null;
        }
    }
}
