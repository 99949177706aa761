package java.io;

/** Marks classes whose objects may be serialized; here it has no further effect. */
public interface Serializable {
}
