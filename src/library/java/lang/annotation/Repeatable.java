package java.lang.annotation;

/** Allows an annotation to be written several times; names the annotation that holds them. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Repeatable {
  Class<? extends Annotation> value();
}
