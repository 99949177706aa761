package java.lang.annotation;

/** Says that subclasses inherit an annotation. */
public @interface Inherited {
}
