package java.lang.annotation;

/** Says that an annotation belongs to the documentation of what it marks. */
public @interface Documented {
}
