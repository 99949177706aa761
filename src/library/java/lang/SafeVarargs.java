package java.lang;

/** Says that a method does nothing unsafe with its generic varargs. */
public @interface SafeVarargs {
}
