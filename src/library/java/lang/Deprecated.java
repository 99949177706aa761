package java.lang;

/** Says that something should not be used any more. */
public @interface Deprecated {
    String since() default "";

    boolean forRemoval() default false;
}
