package java.util;

/** Walks over elements: the elder of Iterator. */
public interface Enumeration<E> {
    boolean hasMoreElements();

    E nextElement();
}
