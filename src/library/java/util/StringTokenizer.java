package java.util;

/** Cuts a text at delimiter chars. */
public class StringTokenizer implements Enumeration<Object> {
    private final String text;
    private String delimiters;
    private final boolean returnDelimiters;
    private int at;

    public StringTokenizer(String text) {
        this(text, " \t\n\r\f", false);
    }

    public StringTokenizer(String text, String delimiters) {
        this(text, delimiters, false);
    }

    public StringTokenizer(String text, String delimiters, boolean returnDelimiters) {
        this.text = Objects.requireNonNull(text);
        this.delimiters = delimiters;
        this.returnDelimiters = returnDelimiters;
    }

    private boolean isDelimiter(int index) {
        return delimiters.indexOf(text.charAt(index)) >= 0;
    }

    private int start(int from) {
        if (!returnDelimiters) while (from < text.length() && isDelimiter(from)) from++;
        return from;
    }

    private int end(int start) {
        int end = start;
        while (end < text.length() && !isDelimiter(end)) end++;
        return end == start && returnDelimiters && end < text.length() ? end + 1 : end;
    }

    public boolean hasMoreTokens() {
        return start(at) < text.length();
    }

    public String nextToken() {
        int start = start(at);
        if (start >= text.length()) throw new NoSuchElementException();
        at = end(start);
        return text.substring(start, at);
    }

    public String nextToken(String delimiters) {
        this.delimiters = delimiters;
        return nextToken();
    }

    @Override
    public boolean hasMoreElements() {
        return hasMoreTokens();
    }

    @Override
    public Object nextElement() {
        return nextToken();
    }

    public int countTokens() {
        int count = 0;
        for (int i = start(at); i < text.length(); i = start(end(i))) count++;
        return count;
    }
}
