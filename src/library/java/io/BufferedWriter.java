package java.io;

/** Collects chars until flush or until the buffer is full, and hands them on in one piece. */
public class BufferedWriter extends Writer {
    private Writer out;
    private final int size;
    private final StringBuilder buffer = new StringBuilder();

    public BufferedWriter(Writer out) {
        this(out, 8192);
    }

    public BufferedWriter(Writer out, int size) {
        super(out);
        if (size <= 0) throw new IllegalArgumentException("Buffer size <= 0");
        this.out = out;
        this.size = size;
    }

    private void checkOpen() throws IOException {
        if (out == null) throw new IOException("Stream closed");
    }

    private void flushBuffer() throws IOException {
        checkOpen();
        if (buffer.length() == 0) return;
        out.write(buffer.toString());
        buffer.setLength(0);
    }

    @Override
    public void write(int c) throws IOException {
        synchronized (lock) {
            checkOpen();
            if (buffer.length() >= size) flushBuffer();
            buffer.append((char) c);
        }
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        synchronized (lock) {
            checkOpen();
            if (buffer.length() + length > size) flushBuffer();
            buffer.append(chars, offset, length);
        }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        synchronized (lock) {
            checkOpen();
            if (buffer.length() + length > size) flushBuffer();
            buffer.append(text, offset, offset + length);
        }
    }

    public void newLine() throws IOException {
        write(System.lineSeparator());
    }

    @Override
    public void flush() throws IOException {
        synchronized (lock) {
            flushBuffer();
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (out == null) return;
            flush();
            out.close();
            out = null;
        }
    }
}
