package java.io;

import java.util.Objects;

/** Collects bytes and hands them on in one piece. */
public class BufferedOutputStream extends FilterOutputStream {
    protected byte[] buf;
    protected int count;

    public BufferedOutputStream(OutputStream out) {
        this(out, 8192);
    }

    public BufferedOutputStream(OutputStream out, int size) {
        super(out);
        if (size <= 0) throw new IllegalArgumentException("Buffer size <= 0");
        buf = new byte[size];
    }

    private void flushBuffer() throws IOException {
        if (count == 0) return;
        out.write(buf, 0, count);
        count = 0;
    }

    @Override
    public synchronized void write(int b) throws IOException {
        if (count == buf.length) flushBuffer();
        buf[count++] = (byte) b;
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length > buf.length - count) flushBuffer();
        if (length >= buf.length) {
            out.write(bytes, offset, length);
            return;
        }
        System.arraycopy(bytes, offset, buf, count, length);
        count += length;
    }

    @Override
    public synchronized void flush() throws IOException {
        flushBuffer();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
