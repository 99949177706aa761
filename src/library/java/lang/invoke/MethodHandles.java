package java.lang.invoke;

import heddle.runtime.Variable;

/** Where handles come from. Of method handles there is nothing: the VM runs invokedynamic sites by itself. */
public class MethodHandles {
    private MethodHandles() {
    }

    /** What the class that calls this may look up. */
    public static Lookup lookup() {
        return new Lookup(callerClass());
    }

    public static Lookup publicLookup() {
        return new Lookup(Object.class);
    }

    /** The class of the method that called the one that calls this. */
    private static native Class<?> callerClass();

    /** @throws IllegalAccessException never: there are no modules to forbid it */
    public static Lookup privateLookupIn(Class<?> targetClass, Lookup caller) throws IllegalAccessException {
        if (targetClass.isPrimitive()) throw new IllegalArgumentException(targetClass + " is a primitive class");
        if (targetClass.isArray()) throw new IllegalArgumentException(targetClass + " is an array class");
        if (caller == null) throw new NullPointerException();
        return new Lookup(targetClass);
    }

    public static VarHandle arrayElementVarHandle(Class<?> arrayClass) throws IllegalArgumentException {
        if (!arrayClass.isArray()) throw new IllegalArgumentException("not an array type: " + arrayClass.getSimpleName());
        String descriptor = arrayClass.getName().substring(1).replace('.', '/');
        return new VariableHandle(Variable.elements(descriptor), arrayClass, elementType(arrayClass, descriptor));
    }

    private static Class<?> elementType(Class<?> arrayClass, String descriptor) {
        switch (descriptor.charAt(0)) {
            case 'Z':
                return boolean.class;
            case 'B':
                return byte.class;
            case 'S':
                return short.class;
            case 'C':
                return char.class;
            case 'I':
                return int.class;
            case 'J':
                return long.class;
            case 'F':
                return float.class;
            case 'D':
                return double.class;
            default:
                return arrayClass.getComponentType();
        }
    }

    /** The first parameter of every bootstrap method. */
    public static final class Lookup {
        private final Class<?> lookupClass;

        private Lookup(Class<?> lookupClass) {
            this.lookupClass = lookupClass;
        }

        public Class<?> lookupClass() {
            return lookupClass;
        }

        public VarHandle findVarHandle(Class<?> recv, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return handle(Variable.field(recv, name), recv, name, type, "getField");
        }

        /** Deviates from the JDK: the class that declares the field is not initialised by this. */
        public VarHandle findStaticVarHandle(Class<?> decl, String name, Class<?> type)
                throws NoSuchFieldException, IllegalAccessException {
            return handle(Variable.staticField(decl, name), decl, name, type, "getStatic");
        }

        private VarHandle handle(Variable variable, Class<?> holder, String name, Class<?> type, String how)
                throws NoSuchFieldException, IllegalAccessException {
            String member = holder.getName() + "." + name + "/" + type.getTypeName() + "/" + how;
            if (variable == null || !variable.descriptor().equals(Variable.descriptorOf(type))) {
                throw new NoSuchFieldException("no such field: " + member);
            }
            if (variable.isPrivate() && !nest(holder).equals(nest(lookupClass))) {
                throw new IllegalAccessException("member is private: " + member + ", from " + lookupClass);
            }
            return new VariableHandle(variable, holder, type);
        }

        /** Name of the outermost class around a class. */
        private static String nest(Class<?> member) {
            String name = member.getName();
            int end = name.indexOf('$', 1);
            return end < 0 ? name : name.substring(0, end);
        }

        @Override
        public String toString() {
            return lookupClass.getName();
        }
    }
}
