package java.lang;

/** A source of chars. Deviates from the JDK: there is no CharBuffer, so it declares nothing. */
public interface Readable {
}
