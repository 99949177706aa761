package java.nio.charset;

/** Names a character encoding. Deviates from the JDK: whatever the name, text is encoded as UTF-8. */
public final class Charset implements Comparable<Charset> {
    private final String name;

    Charset(String name) {
        this.name = name;
    }

    public static Charset defaultCharset() {
        return StandardCharsets.UTF_8;
    }

    public static Charset forName(String name) {
        if (name.equalsIgnoreCase("UTF-8") || name.equalsIgnoreCase("UTF8")) return StandardCharsets.UTF_8;
        if (name.equalsIgnoreCase("US-ASCII") || name.equalsIgnoreCase("ASCII")) return StandardCharsets.US_ASCII;
        if (name.equalsIgnoreCase("ISO-8859-1")) return StandardCharsets.ISO_8859_1;
        throw new IllegalArgumentException(name);
    }

    public String name() {
        return name;
    }

    public String displayName() {
        return name;
    }

    @Override
    public int compareTo(Charset other) {
        return name.compareToIgnoreCase(other.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Charset && name.equals(((Charset) other).name);
    }

    @Override
    public String toString() {
        return name;
    }
}
