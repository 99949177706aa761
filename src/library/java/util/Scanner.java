package java.util;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads words, numbers and lines.
 * Deviates from the JDK: with a delimiter of its own it reads all input before the first token; numbers are those of the English locale.
 */
public final class Scanner implements Iterator<String>, Closeable {
    private static final String INTEGER = "[-+]?(?:[0-9A-Za-z]+|[0-9]{1,3}(?:,[0-9]{3})+)";
    private static final String DECIMAL =
            "[-+]?(?:NaN|Infinity|(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?|\\.[0-9]+(?:[eE][+-]?[0-9]+)?)";

    /** null where there is no more to come than the buffer holds. */
    private Reader source;
    private final Closeable closeable;
    private final StringBuilder buffer = new StringBuilder();
    private int at;
    /** null: white space. */
    private Pattern delimiter;
    private int radix = 10;
    private boolean closed;
    private IOException failure;
    private MatchResult match;
    /** Bounds of the token that was looked for last. */
    private int tokenStart;
    private int tokenEnd;

    public Scanner(String text) {
        buffer.append(Objects.requireNonNull(text, "source"));
        closeable = null;
    }

    public Scanner(InputStream source) {
        this.source = new InputStreamReader(Objects.requireNonNull(source, "source"));
        closeable = source;
    }

    public Scanner(InputStream source, String charsetName) {
        this(source);
    }

    public Scanner(Readable source) {
        this.source = (Reader) Objects.requireNonNull(source, "source");
        closeable = this.source;
    }

    private void checkOpen() {
        if (closed) throw new IllegalStateException("Scanner closed");
    }

    /** False at the end of the input. */
    private boolean readMore() {
        if (source == null) return false;
        char[] chars = new char[256];
        try {
            int count = source.read(chars);
            if (count > 0) {
                buffer.append(chars, 0, count);
                return true;
            }
        } catch (IOException exception) {
            failure = exception;
        }
        source = null;
        return false;
    }

    /** What was read is not needed any more. */
    private void advance(int index) {
        at = index;
        if (at > 1024) {
            buffer.delete(0, at);
            at = 0;
        }
    }

    // Tokens.

    private boolean findToken() {
        checkOpen();
        match = null;
        return delimiter == null ? findWord() : findDelimited();
    }

    private boolean findWord() {
        int start = at;
        while (true) {
            while (start < buffer.length() && Character.isWhitespace(buffer.charAt(start))) start++;
            if (start < buffer.length()) break;
            if (!readMore()) return false;
        }
        int end = start;
        while (true) {
            while (end < buffer.length() && !Character.isWhitespace(buffer.charAt(end))) end++;
            if (end < buffer.length() || !readMore()) break;
        }
        tokenStart = start;
        tokenEnd = end;
        return true;
    }

    private boolean findDelimited() {
        while (readMore());
        Matcher matcher = delimiter.matcher(buffer);
        int start = at;
        matcher.region(start, buffer.length());
        if (matcher.lookingAt()) start = matcher.end();
        if (start == buffer.length()) return false;
        matcher.region(start, buffer.length());
        int end = buffer.length();
        boolean found = matcher.find();
        // A delimiter of no chars does not end an empty token.
        if (found && matcher.end() == start) found = matcher.find();
        if (found) end = matcher.start();
        tokenStart = start;
        tokenEnd = end;
        return true;
    }

    private String token() {
        return buffer.substring(tokenStart, tokenEnd);
    }

    @Override
    public boolean hasNext() {
        return findToken();
    }

    @Override
    public String next() {
        if (!findToken()) throw new NoSuchElementException();
        String token = token();
        advance(tokenEnd);
        return token;
    }

    public boolean hasNext(Pattern pattern) {
        Objects.requireNonNull(pattern);
        return findToken() && pattern.matcher(token()).matches();
    }

    public boolean hasNext(String pattern) {
        return hasNext(Pattern.compile(pattern));
    }

    public String next(Pattern pattern) {
        Objects.requireNonNull(pattern);
        if (!findToken()) throw new NoSuchElementException();
        String token = token();
        Matcher matcher = pattern.matcher(token);
        if (!matcher.matches()) throw new InputMismatchException();
        match = matcher.toMatchResult();
        advance(tokenEnd);
        return token;
    }

    public String next(String pattern) {
        return next(Pattern.compile(pattern));
    }

    // Numbers.

    /** The next token without separators of groups; it stays where it is. */
    private String number(String form) {
        if (!findToken()) throw new NoSuchElementException();
        String token = token();
        if (!token.matches(form)) throw new InputMismatchException();
        return token.replace(",", "");
    }

    private long integer(int radix, long least, long most) {
        String token = number(INTEGER);
        String form = "For input string: \"" + token + "\"" + (radix == 10 ? "" : " under radix " + radix);
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (Character.isLetterOrDigit(c) && Character.digit(c, radix) < 0) throw new InputMismatchException();
        }
        long value;
        try {
            value = Long.parseLong(token, radix);
        } catch (NumberFormatException exception) {
            throw new InputMismatchException(form);
        }
        if (value < least || value > most) {
            boolean small = least == Byte.MIN_VALUE || least == Short.MIN_VALUE;
            String text = "Value out of range. Value:\"" + token + "\" Radix:" + radix;
            throw new InputMismatchException(small && value == (int) value ? text : form);
        }
        advance(tokenEnd);
        return value;
    }

    private boolean hasInteger(int radix, long least, long most) {
        if (!findToken() || !token().matches(INTEGER)) return false;
        try {
            long value = Long.parseLong(token().replace(",", ""), radix);
            return value >= least && value <= most;
        } catch (NumberFormatException exception) {
            return false;
        }
    }

    public int nextInt() {
        return nextInt(radix);
    }

    public int nextInt(int radix) {
        return (int) integer(radix, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    public boolean hasNextInt() {
        return hasNextInt(radix);
    }

    public boolean hasNextInt(int radix) {
        return hasInteger(radix, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    public long nextLong() {
        return nextLong(radix);
    }

    public long nextLong(int radix) {
        return integer(radix, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    public boolean hasNextLong() {
        return hasNextLong(radix);
    }

    public boolean hasNextLong(int radix) {
        return hasInteger(radix, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    public short nextShort() {
        return (short) integer(radix, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    public boolean hasNextShort() {
        return hasInteger(radix, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    public byte nextByte() {
        return (byte) integer(radix, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    public boolean hasNextByte() {
        return hasInteger(radix, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    public double nextDouble() {
        double value = Double.parseDouble(number(DECIMAL));
        advance(tokenEnd);
        return value;
    }

    public boolean hasNextDouble() {
        return findToken() && token().matches(DECIMAL);
    }

    public float nextFloat() {
        float value = Float.parseFloat(number(DECIMAL));
        advance(tokenEnd);
        return value;
    }

    public boolean hasNextFloat() {
        return hasNextDouble();
    }

    public boolean nextBoolean() {
        return Boolean.parseBoolean(next(Pattern.compile("true|false", Pattern.CASE_INSENSITIVE)));
    }

    public boolean hasNextBoolean() {
        return hasNext(Pattern.compile("true|false", Pattern.CASE_INSENSITIVE));
    }

    // Lines.

    /** Index of the end of the line that begins at the position; −1 where there is none. */
    private int lineEnd() {
        int end = at;
        while (true) {
            while (end < buffer.length()) {
                if (isTerminator(buffer.charAt(end))) return end;
                end++;
            }
            if (!readMore()) return at < buffer.length() ? end : -1;
        }
    }

    private static boolean isTerminator(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    public boolean hasNextLine() {
        checkOpen();
        return lineEnd() >= 0;
    }

    public String nextLine() {
        checkOpen();
        int end = lineEnd();
        if (end < 0) throw new NoSuchElementException("No line found");
        String line = buffer.substring(at, end);
        int behind = end;
        if (behind < buffer.length()) {
            char terminator = buffer.charAt(behind++);
            if (terminator == '\r') {
                if (behind == buffer.length()) readMore();
                if (behind < buffer.length() && buffer.charAt(behind) == '\n') behind++;
            }
        }
        advance(behind);
        return line;
    }

    public String findInLine(String pattern) {
        return findInLine(Pattern.compile(pattern));
    }

    public String findInLine(Pattern pattern) {
        checkOpen();
        int end = lineEnd();
        return end < 0 ? null : find(pattern, end, false);
    }

    /** Deviates from the JDK: it reads all input first. */
    public String findWithinHorizon(Pattern pattern, int horizon) {
        checkOpen();
        if (horizon < 0) throw new IllegalArgumentException("horizon < 0");
        while (readMore());
        return find(pattern, horizon == 0 ? buffer.length() : Math.min(buffer.length(), at + horizon), false);
    }

    public String findWithinHorizon(String pattern, int horizon) {
        return findWithinHorizon(Pattern.compile(pattern), horizon);
    }

    /** Deviates from the JDK: it reads all input first. */
    public Scanner skip(Pattern pattern) {
        checkOpen();
        while (readMore());
        if (find(pattern, buffer.length(), true) == null) throw new NoSuchElementException();
        return this;
    }

    public Scanner skip(String pattern) {
        return skip(Pattern.compile(pattern));
    }

    private String find(Pattern pattern, int end, boolean here) {
        Matcher matcher = pattern.matcher(buffer);
        matcher.region(at, end);
        if (!(here ? matcher.lookingAt() : matcher.find())) return null;
        match = matcher.toMatchResult();
        advance(matcher.end());
        return matcher.group();
    }

    public MatchResult match() {
        if (match == null) throw new IllegalStateException("No match result available");
        return match;
    }

    public Scanner useDelimiter(Pattern pattern) {
        delimiter = pattern;
        return this;
    }

    public Scanner useDelimiter(String pattern) {
        return useDelimiter(Pattern.compile(pattern));
    }

    public Pattern delimiter() {
        return delimiter == null ? Pattern.compile("\\p{javaWhitespace}+") : delimiter;
    }

    public Scanner useLocale(Locale locale) {
        return this;
    }

    public Scanner useRadix(int radix) {
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) throw new IllegalArgumentException("radix:" + radix);
        this.radix = radix;
        return this;
    }

    public int radix() {
        return radix;
    }

    public Scanner reset() {
        delimiter = null;
        radix = 10;
        return this;
    }

    public IOException ioException() {
        return failure;
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        if (closeable == null) return;
        try {
            closeable.close();
        } catch (IOException exception) {
            failure = exception;
        }
    }
}
