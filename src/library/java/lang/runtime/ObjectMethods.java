package java.lang.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.TypeDescriptor;

/** Bootstrap method of a record's equals, hashCode and toString. The VM knows it by name and never calls it. */
public class ObjectMethods {
    private ObjectMethods() {
    }

    public static native Object bootstrap(
            MethodHandles.Lookup lookup,
            String methodName,
            TypeDescriptor type,
            Class<?> recordClass,
            String names,
            MethodHandle... getters);
}
