package java.io;

import java.util.Formatter;

/**
 * Prints text. Each call of print, println, printf or append is one output operation, so the text of one call is never torn
 * apart, as on a JVM, where print locks the stream.
 */
public class PrintStream extends FilterOutputStream implements Appendable {
    /** 1: standard output, 2: standard error, 0: the bytes go to `out`. */
    private final int number;
    private boolean failed;

    public PrintStream(OutputStream out) {
        super(out);
        if (out == null) throw new NullPointerException("Null output stream");
        number = out instanceof FileOutputStream ? ((FileOutputStream) out).number : 0;
    }

    public PrintStream(OutputStream out, boolean autoFlush) {
        this(out);
    }

    /** Prints the text on standard output (1) or standard error (2). */
    static native void write0(int number, String text);

    private void emit(String text) {
        if (number != 0) {
            write0(number, text);
            return;
        }
        try {
            byte[] bytes = text.getBytes();
            out.write(bytes, 0, bytes.length);
        } catch (IOException exception) {
            failed = true;
        }
    }

    @Override
    public void write(int b) {
        if (number != 0) {
            write0(number, String.valueOf((char) (b & 0xff)));
            return;
        }
        try {
            out.write(b);
        } catch (IOException exception) {
            failed = true;
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException exception) {
            failed = true;
        }
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
    }

    public boolean checkError() {
        return failed;
    }

    public void print(boolean value) {
        emit(String.valueOf(value));
    }

    public void print(char value) {
        emit(String.valueOf(value));
    }

    public void print(int value) {
        emit(String.valueOf(value));
    }

    public void print(long value) {
        emit(String.valueOf(value));
    }

    public void print(float value) {
        emit(String.valueOf(value));
    }

    public void print(double value) {
        emit(String.valueOf(value));
    }

    public void print(char[] value) {
        emit(String.valueOf(value));
    }

    public void print(String value) {
        emit(String.valueOf(value));
    }

    public void print(Object value) {
        emit(String.valueOf(value));
    }

    public void println() {
        emit("\n");
    }

    public void println(boolean value) {
        emit(String.valueOf(value).concat("\n"));
    }

    public void println(char value) {
        emit(String.valueOf(value).concat("\n"));
    }

    public void println(int value) {
        emit(String.valueOf(value).concat("\n"));
    }

    public void println(long value) {
        emit(String.valueOf(value).concat("\n"));
    }

    public void println(float value) {
        emit(String.valueOf(value).concat("\n"));
    }

    public void println(double value) {
        emit(String.valueOf(value).concat("\n"));
    }

    public void println(char[] value) {
        emit(String.valueOf(value).concat("\n"));
    }

    public void println(String value) {
        emit(String.valueOf(value).concat("\n"));
    }

    public void println(Object value) {
        emit(String.valueOf(value).concat("\n"));
    }

    public PrintStream printf(String format, Object... arguments) {
        return format(format, arguments);
    }

    public PrintStream format(String format, Object... arguments) {
        emit(new Formatter().format(format, arguments).toString());
        return this;
    }

    @Override
    public PrintStream append(CharSequence text) {
        emit(String.valueOf(text));
        return this;
    }

    @Override
    public PrintStream append(CharSequence text, int start, int end) {
        if (text == null) text = "null";
        emit(text.subSequence(start, end).toString());
        return this;
    }

    @Override
    public PrintStream append(char c) {
        emit(String.valueOf(c));
        return this;
    }
}
