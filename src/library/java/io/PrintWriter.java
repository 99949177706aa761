package java.io;

import java.util.Formatter;
import java.util.Locale;

/** Prints text to a writer. */
public class PrintWriter extends Writer {
    protected Writer out;
    private final boolean autoFlush;
    private boolean failed;

    public PrintWriter(Writer out) {
        this(out, false);
    }

    public PrintWriter(Writer out, boolean autoFlush) {
        super(out);
        this.out = out;
        this.autoFlush = autoFlush;
    }

    public PrintWriter(OutputStream out) {
        this(out, false);
    }

    public PrintWriter(OutputStream out, boolean autoFlush) {
        this(new BufferedWriter(new OutputStreamWriter(out)), autoFlush);
    }

    private void emit(String text, boolean line) {
        synchronized (lock) {
            if (out == null) {
                failed = true;
                return;
            }
            try {
                out.write(text);
                if (line && autoFlush) out.flush();
            } catch (IOException exception) {
                failed = true;
            }
        }
    }

    @Override
    public void flush() {
        synchronized (lock) {
            try {
                if (out == null) failed = true;
                else out.flush();
            } catch (IOException exception) {
                failed = true;
            }
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            if (out == null) return;
            try {
                out.close();
            } catch (IOException exception) {
                failed = true;
            }
            out = null;
        }
    }

    public boolean checkError() {
        if (out != null) flush();
        return failed;
    }

    protected void setError() {
        failed = true;
    }

    protected void clearError() {
        failed = false;
    }

    @Override
    public void write(int c) {
        emit(String.valueOf((char) c), false);
    }

    @Override
    public void write(char[] chars) {
        emit(String.valueOf(chars), false);
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        emit(String.valueOf(chars, offset, length), false);
    }

    @Override
    public void write(String text) {
        emit(text, false);
    }

    @Override
    public void write(String text, int offset, int length) {
        emit(text.substring(offset, offset + length), false);
    }

    public void print(boolean value) {
        emit(String.valueOf(value), false);
    }

    public void print(char value) {
        emit(String.valueOf(value), false);
    }

    public void print(int value) {
        emit(String.valueOf(value), false);
    }

    public void print(long value) {
        emit(String.valueOf(value), false);
    }

    public void print(float value) {
        emit(String.valueOf(value), false);
    }

    public void print(double value) {
        emit(String.valueOf(value), false);
    }

    public void print(char[] value) {
        emit(String.valueOf(value), false);
    }

    public void print(String value) {
        emit(String.valueOf(value), false);
    }

    public void print(Object value) {
        emit(String.valueOf(value), false);
    }

    public void println() {
        emit(System.lineSeparator(), true);
    }

    public void println(boolean value) {
        emit(String.valueOf(value).concat("\n"), true);
    }

    public void println(char value) {
        emit(String.valueOf(value).concat("\n"), true);
    }

    public void println(int value) {
        emit(String.valueOf(value).concat("\n"), true);
    }

    public void println(long value) {
        emit(String.valueOf(value).concat("\n"), true);
    }

    public void println(float value) {
        emit(String.valueOf(value).concat("\n"), true);
    }

    public void println(double value) {
        emit(String.valueOf(value).concat("\n"), true);
    }

    public void println(char[] value) {
        emit(String.valueOf(value).concat("\n"), true);
    }

    public void println(String value) {
        emit(String.valueOf(value).concat("\n"), true);
    }

    public void println(Object value) {
        emit(String.valueOf(value).concat("\n"), true);
    }

    public PrintWriter printf(String format, Object... arguments) {
        return format(format, arguments);
    }

    public PrintWriter printf(Locale locale, String format, Object... arguments) {
        return format(format, arguments);
    }

    public PrintWriter format(Locale locale, String format, Object... arguments) {
        return format(format, arguments);
    }

    public PrintWriter format(String format, Object... arguments) {
        emit(new Formatter().format(format, arguments).toString(), true);
        return this;
    }

    @Override
    public PrintWriter append(CharSequence text) {
        write(String.valueOf(text));
        return this;
    }

    @Override
    public PrintWriter append(CharSequence text, int start, int end) {
        if (text == null) text = "null";
        return append(text.subSequence(start, end));
    }

    @Override
    public PrintWriter append(char c) {
        write(c);
        return this;
    }
}
