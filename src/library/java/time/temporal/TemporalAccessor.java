package java.time.temporal;

/** A point in time that can be read. Deviates from the JDK: there are no fields, so it asks for nothing. */
public interface TemporalAccessor {
}
