package java.lang;

/** Says that a method overrides one of a supertype; the compiler checks it. */
public @interface Override {
}
