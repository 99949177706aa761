package java.lang;

/** Marks classes that Object.clone may copy. */
public interface Cloneable {
}
