package heddle.runtime;

/**
 * A field, or the elements of arrays of one type, to be read and written by methods. Each access is one visible operation on it.
 * Values of the types smaller than int go as int, and float and double by their bits. {@code base} is the object or the array, null
 * for a static field; {@code index} is looked at for arrays only.
 */
public final class Variable {
    private static final int INSTANCE = 0;
    private static final int STATIC = 1;
    private static final int ELEMENT = 2;

    // The runtime reads the first three fields by their place.
    private int kind;
    /** Word of the field in its object, or of the static field in memory. */
    private int offset;
    /** Number of the field. */
    private int slot;
    private int modifiers;
    /** Descriptor of the type. */
    private String descriptor;

    private Variable() {
    }

    /** An instance field that the class declares or inherits; null if it has none of that name. */
    public static Variable field(Class<?> holder, String name) {
        return found(holder, name, INSTANCE);
    }

    /** A static field of the class; null if it has none of that name. */
    public static Variable staticField(Class<?> holder, String name) {
        return found(holder, name, STATIC);
    }

    /** @param descriptor of the elements */
    public static Variable elements(String descriptor) {
        Variable variable = new Variable();
        variable.kind = ELEMENT;
        variable.descriptor = descriptor;
        return variable;
    }

    private static Variable found(Class<?> holder, String name, int kind) {
        Variable variable = new Variable();
        variable.kind = kind;
        return variable.find(holder, name) ? variable : null;
    }

    /** Fills in the field of that name; false where there is none of this kind. */
    private native boolean find(Class<?> holder, String name);

    public String descriptor() {
        return descriptor;
    }

    /** Letter of the type: I for int, L for every reference, and so on. */
    public char letter() {
        char letter = descriptor.charAt(0);
        return letter == '[' ? 'L' : letter;
    }

    public boolean isStatic() {
        return kind == STATIC;
    }

    public boolean isElement() {
        return kind == ELEMENT;
    }

    public boolean isPrivate() {
        return (modifiers & 2) != 0;
    }

    public boolean isFinal() {
        return (modifiers & 16) != 0;
    }

    public boolean isVolatile() {
        return (modifiers & 64) != 0;
    }

    /** How a class file names the type. */
    public static String descriptorOf(Class<?> type) {
        String name = type.getName();
        if (!type.isPrimitive()) return type.isArray() ? name.replace('.', '/') : "L" + name.replace('.', '/') + ";";
        if (name.equals("boolean")) return "Z";
        if (name.equals("long")) return "J";
        return name.substring(0, 1).toUpperCase();
    }

    public native int getInt(Object base, int index);

    public native void setInt(Object base, int index, int value);

    /** As of a field that is not volatile. */
    public native int getPlainInt(Object base, int index);

    public native void setPlainInt(Object base, int index, int value);

    public native int getAndSetInt(Object base, int index, int value);

    public native boolean compareAndSetInt(Object base, int index, int expected, int value);

    /** Answers what it held. */
    public native int compareAndExchangeInt(Object base, int index, int expected, int value);

    /**
     * Answers what it held.
     *
     * @param letter of the type
     * @param change one of + | & ^
     */
    public native int updateInt(Object base, int index, char letter, char change, int operand);

    public native long getLong(Object base, int index);

    public native void setLong(Object base, int index, long value);

    public native long getPlainLong(Object base, int index);

    public native void setPlainLong(Object base, int index, long value);

    public native long getAndSetLong(Object base, int index, long value);

    public native boolean compareAndSetLong(Object base, int index, long expected, long value);

    public native long compareAndExchangeLong(Object base, int index, long expected, long value);

    public native long updateLong(Object base, int index, char letter, char change, long operand);

    public native Object getReference(Object base, int index);

    public native void setReference(Object base, int index, Object value);

    public native Object getPlainReference(Object base, int index);

    public native void setPlainReference(Object base, int index, Object value);

    public native Object getAndSetReference(Object base, int index, Object value);

    public native boolean compareAndSetReference(Object base, int index, Object expected, Object value);

    public native Object compareAndExchangeReference(Object base, int index, Object expected, Object value);
}
