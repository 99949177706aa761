package java.lang;

/** Names the compiler warnings to leave out. */
public @interface SuppressWarnings {
    String[] value();
}
