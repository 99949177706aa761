package java.lang;

/** A class of the running program. */
public final class Class<T> implements java.io.Serializable {
    /** What its initialiser failed with; the VM writes it. */
    private Throwable initializationError;

    private Class() {
    }

    /** `java.lang.String`, `Outer$Inner`, `[I`. */
    public String getName() {
        return getName0();
    }

    private native String getName0();

    public native boolean isInterface();

    public native boolean isArray();

    public native boolean isEnum();

    public native boolean isRecord();

    public native boolean isPrimitive();

    public native Class<? super T> getSuperclass();

    public native Class<?>[] getInterfaces();

    /** null for all but arrays, and for arrays of primitives. */
    public native Class<?> getComponentType();

    public native boolean isInstance(Object object);

    public native boolean isAssignableFrom(Class<?> other);

    public native boolean desiredAssertionStatus();

    /** Initialises this class, where that has not happened. */
    private native void initialize0();

    /** The constants of an enum class that is initialised, not copied; else null. */
    private native Object[] enumConstants0();

    @SuppressWarnings("unchecked")
    public T[] getEnumConstants() {
        if (!isEnum()) return null;
        initialize0();
        Object[] constants = enumConstants0();
        return constants == null ? null : (T[]) constants.clone();
    }

    /** Deviates: found from the name alone, so a top-level class with $ in its name loses what stands before it. */
    public String getSimpleName() {
        String name = getName();
        if (isArray()) return componentName(name, true) + "[]";
        return simple(name);
    }

    private static String simple(String name) {
        int start = Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1;
        if (start > 0 && name.charAt(start - 1) == '$') {
            while (start < name.length() && Character.isDigit(name.charAt(start))) start++;
        }
        return name.substring(start);
    }

    public String getCanonicalName() {
        String name = getName();
        if (isArray()) return componentName(name, false) + "[]";
        return name.replace('$', '.');
    }

    public String getTypeName() {
        String name = getName();
        int dimensions = name.lastIndexOf('[') + 1;
        if (dimensions == 0) return name;
        return elementName(name.substring(dimensions)) + "[]".repeat(dimensions);
    }

    /** Name of the component type of the array class with that name, with its own brackets. */
    private static String componentName(String arrayName, boolean simple) {
        int dimensions = arrayName.lastIndexOf('[') + 1;
        String element = elementName(arrayName.substring(dimensions));
        if (simple) element = simple(element);
        else element = element.replace('$', '.');
        return element + "[]".repeat(dimensions - 1);
    }

    private static String elementName(String descriptor) {
        switch (descriptor.charAt(0)) {
            case 'Z':
                return "boolean";
            case 'B':
                return "byte";
            case 'C':
                return "char";
            case 'S':
                return "short";
            case 'I':
                return "int";
            case 'J':
                return "long";
            case 'F':
                return "float";
            case 'D':
                return "double";
            default:
                return descriptor.substring(1, descriptor.length() - 1);
        }
    }

    public String getPackageName() {
        String name = getTypeName();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    @SuppressWarnings("unchecked")
    public T cast(Object object) {
        if (object != null && !isInstance(object)) {
            throw new ClassCastException("Cannot cast " + object.getClass().getName() + " to " + getName());
        }
        return (T) object;
    }

    @Override
    public String toString() {
        return (isInterface() ? "interface " : isPrimitive() ? "" : "class ") + getName();
    }

    /** Of the program's own classes, and of those of the library that the program uses; others are not found. */
    public static Class<?> forName(String name) throws ClassNotFoundException {
        return forName(name, true, null);
    }

    /** Every class has the same loader, so the one given makes no difference. */
    public static Class<?> forName(String name, boolean initialize, ClassLoader loader) throws ClassNotFoundException {
        Class<?> found = find0(name);
        if (found == null) throw new ClassNotFoundException(name);
        if (initialize) found.initialize0();
        return found;
    }

    /** The class of this name in the method area; null where it is not there, and for a primitive type. */
    static native Class<?> find0(String name);

    private native boolean isOfLibrary0();

    /** Null for a class of the library, as for the bootstrap loader's. */
    public ClassLoader getClassLoader() {
        return isOfLibrary0() ? null : ClassLoader.getSystemClassLoader();
    }

    @SuppressWarnings("unchecked")
    public <U> Class<? extends U> asSubclass(Class<U> above) {
        if (!above.isAssignableFrom(this)) throw new ClassCastException(toString());
        return (Class<? extends U>) this;
    }

    public native boolean isAnnotation();

    public native boolean isSynthetic();

    public Class<?> componentType() {
        return getComponentType();
    }
}
