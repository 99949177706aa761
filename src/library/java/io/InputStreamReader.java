package java.io;

import java.nio.charset.Charset;
import java.util.Objects;

/** Decodes bytes to chars, as UTF-8. */
public class InputStreamReader extends Reader {
    private final InputStream in;
    /** Low surrogate still to be handed out, or 0. */
    private char pending;
    /** Byte that was read one too far, or −1. */
    private int pushed = -1;
    private boolean closed;

    public InputStreamReader(InputStream in) {
        super(in);
        this.in = in;
    }

    public InputStreamReader(InputStream in, Charset charset) {
        this(in);
        Objects.requireNonNull(charset, "charset");
    }

    public InputStreamReader(InputStream in, String charsetName) throws UnsupportedEncodingException {
        this(in);
        Objects.requireNonNull(charsetName, "charsetName");
    }

    public String getEncoding() {
        return closed ? null : "UTF8";
    }

    private int nextByte() throws IOException {
        int b = pushed;
        pushed = -1;
        return b >= 0 ? b : in.read();
    }

    @Override
    public int read() throws IOException {
        synchronized (lock) {
            if (closed) throw new IOException("Stream closed");
            if (pending != 0) {
                char low = pending;
                pending = 0;
                return low;
            }
            int first = nextByte();
            if (first < 0x80) return first;
            int more = first >= 0xf0 && first < 0xf5 ? 3 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xc2 && first < 0xe0 ? 1 : 0;
            if (more == 0) return 0xfffd;
            int codePoint = first & (0x3f >> more);
            for (int i = 0; i < more; i++) {
                int b = nextByte();
                if ((b & 0xc0) != 0x80 || b < 0) {
                    pushed = b;
                    return 0xfffd;
                }
                codePoint = (codePoint << 6) | (b & 0x3f);
            }
            if (codePoint < 0x10000) return codePoint;
            pending = Character.lowSurrogate(codePoint);
            return Character.highSurrogate(codePoint);
        }
    }

    /** As much as there is without waiting, at least one char; stops behind a line. */
    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, chars.length);
        synchronized (lock) {
            int count = 0;
            while (count < length) {
                int c = read();
                if (c < 0) return count == 0 ? -1 : count;
                chars[offset + count++] = (char) c;
                if (c == '\n') break;
            }
            return count;
        }
    }

    @Override
    public boolean ready() throws IOException {
        if (closed) throw new IOException("Stream closed");
        return pending != 0 || pushed >= 0 || in.available() > 0;
    }

    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        in.close();
    }
}
