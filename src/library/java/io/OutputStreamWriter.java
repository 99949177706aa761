package java.io;

import java.nio.charset.Charset;
import java.util.Objects;

/** Encodes chars to bytes, as UTF-8. Deviates from the JDK: nothing is held back until flush. */
public class OutputStreamWriter extends Writer {
    private final OutputStream out;

    public OutputStreamWriter(OutputStream out) {
        super(out);
        this.out = out;
    }

    public OutputStreamWriter(OutputStream out, Charset charset) {
        this(out);
        Objects.requireNonNull(charset, "charset");
    }

    public OutputStreamWriter(OutputStream out, String charsetName) throws UnsupportedEncodingException {
        this(out);
        Objects.requireNonNull(charsetName, "charsetName");
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        write(new String(chars, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.substring(offset, offset + length));
    }

    @Override
    public void write(String text) throws IOException {
        byte[] bytes = text.getBytes();
        out.write(bytes, 0, bytes.length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
