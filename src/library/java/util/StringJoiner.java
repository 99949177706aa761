package java.util;

/** Joins texts with a delimiter between them, a prefix before and a suffix behind. */
public final class StringJoiner {
    private final String prefix;
    private final String delimiter;
    private final String suffix;
    private StringBuilder joined;
    private String emptyValue;

    public StringJoiner(CharSequence delimiter) {
        this(delimiter, "", "");
    }

    public StringJoiner(CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
        this.prefix = prefix.toString();
        this.delimiter = delimiter.toString();
        this.suffix = suffix.toString();
    }

    public StringJoiner setEmptyValue(CharSequence emptyValue) {
        this.emptyValue = emptyValue.toString();
        return this;
    }

    public StringJoiner add(CharSequence text) {
        if (joined == null) joined = new StringBuilder();
        else joined.append(delimiter);
        joined.append(text);
        return this;
    }

    public StringJoiner merge(StringJoiner other) {
        if (other.joined != null) add(other.joined.toString());
        return this;
    }

    public int length() {
        return toString().length();
    }

    @Override
    public String toString() {
        if (joined == null && emptyValue != null) return emptyValue;
        return prefix + (joined == null ? "" : joined.toString()) + suffix;
    }
}
