package java.lang.invoke;

import heddle.runtime.Variable;
import java.util.List;

/** The one kind of VarHandle there is: over a field or the elements of arrays. */
final class VariableHandle extends VarHandle {
    private final Variable variable;
    /** Of the object or array that comes first; null for a static field. */
    private final Class<?> holder;
    private final Class<?> type;
    private final char letter;
    /** Arguments before the values. */
    private final int coordinates;

    VariableHandle(Variable variable, Class<?> holder, Class<?> type) {
        this.variable = variable;
        this.holder = variable.isStatic() ? null : holder;
        this.type = type;
        letter = variable.letter();
        coordinates = variable.isStatic() ? 0 : variable.isElement() ? 2 : 1;
    }

    @Override
    public Class<?> varType() {
        return type;
    }

    @Override
    public List<Class<?>> coordinateTypes() {
        if (coordinates == 0) return List.of();
        return coordinates == 1 ? List.of(holder) : List.of(holder, int.class);
    }

    @Override
    Object access(char access, String call, Object[] arguments) {
        requireSupported(access);
        int values = access == 'g' || access == 'G' ? 0 : access == 'c' || access == 'x' ? 2 : 1;
        if (arguments.length != coordinates + values) throw wrong(access, call);
        Object base = null;
        int index = 0;
        if (coordinates > 0) {
            base = arguments[0];
            if (base == null) throw new NullPointerException();
            holder.cast(base);
        }
        if (coordinates == 2) {
            if (!(arguments[1] instanceof Integer)) throw wrong(access, call);
            index = (Integer) arguments[1];
        }
        Object first = values > 0 ? arguments[coordinates] : null;
        Object second = values > 1 ? arguments[coordinates + 1] : null;
        Object result;
        if (letter == 'L') result = accessReference(access, base, index, first, second);
        else if (letter == 'J' || letter == 'D') {
            long one = values > 0 ? longBits(access, call, first) : 0;
            long two = values > 1 ? longBits(access, call, second) : 0;
            result = accessLong(access, base, index, one, two);
        } else {
            int one = values > 0 ? intBits(access, call, first) : 0;
            int two = values > 1 ? intBits(access, call, second) : 0;
            result = accessInt(access, base, index, one, two);
        }
        return asked(result, access, call);
    }

    private void requireSupported(char access) {
        boolean reads = access == 'g' || access == 'G';
        if (!reads && variable.isFinal()) throw new UnsupportedOperationException();
        if (access == '+' && (letter == 'L' || letter == 'Z')) throw new UnsupportedOperationException();
        boolean bitwise = access == '|' || access == '&' || access == '^';
        if (bitwise && (letter == 'L' || letter == 'F' || letter == 'D')) throw new UnsupportedOperationException();
    }

    private Object accessReference(char access, Object base, int index, Object first, Object second) {
        if (first != null) type.cast(first);
        if (second != null) type.cast(second);
        switch (access) {
            case 'g':
                return variable.getReference(base, index);
            case 'G':
                return variable.getPlainReference(base, index);
            case 's':
                variable.setReference(base, index, first);
                return null;
            case 'S':
                variable.setPlainReference(base, index, first);
                return null;
            case 'c':
                return variable.compareAndSetReference(base, index, first, second);
            case 'x':
                return variable.compareAndExchangeReference(base, index, first, second);
            default:
                return variable.getAndSetReference(base, index, first);
        }
    }

    private Object accessInt(char access, Object base, int index, int first, int second) {
        switch (access) {
            case 'g':
                return boxed(variable.getInt(base, index));
            case 'G':
                return boxed(variable.getPlainInt(base, index));
            case 's':
                variable.setInt(base, index, first);
                return null;
            case 'S':
                variable.setPlainInt(base, index, first);
                return null;
            case 'c':
                return variable.compareAndSetInt(base, index, first, second);
            case 'x':
                return boxed(variable.compareAndExchangeInt(base, index, first, second));
            case 'w':
                return boxed(variable.getAndSetInt(base, index, first));
            default:
                return boxed(variable.updateInt(base, index, letter, access, first));
        }
    }

    private Object accessLong(char access, Object base, int index, long first, long second) {
        switch (access) {
            case 'g':
                return boxed(variable.getLong(base, index));
            case 'G':
                return boxed(variable.getPlainLong(base, index));
            case 's':
                variable.setLong(base, index, first);
                return null;
            case 'S':
                variable.setPlainLong(base, index, first);
                return null;
            case 'c':
                return variable.compareAndSetLong(base, index, first, second);
            case 'x':
                return boxed(variable.compareAndExchangeLong(base, index, first, second));
            case 'w':
                return boxed(variable.getAndSetLong(base, index, first));
            default:
                return boxed(variable.updateLong(base, index, letter, access, first));
        }
    }

    private Object boxed(int bits) {
        switch (letter) {
            case 'Z':
                return bits != 0;
            case 'B':
                return (byte) bits;
            case 'S':
                return (short) bits;
            case 'C':
                return (char) bits;
            case 'F':
                return Float.intBitsToFloat(bits);
            default:
                return bits;
        }
    }

    private Object boxed(long bits) {
        if (letter == 'D') return Double.longBitsToDouble(bits);
        return bits;
    }

    /** The value as the variable holds it; a smaller primitive type widens. */
    private int intBits(char access, String call, Object value) {
        if (value == null) throw new NullPointerException();
        if (letter == 'Z') {
            if (value instanceof Boolean) return (Boolean) value ? 1 : 0;
        } else if (letter == 'F') {
            if (value instanceof Number && rank(value) <= 5) return Float.floatToRawIntBits(((Number) value).floatValue());
            if (value instanceof Character) return Float.floatToRawIntBits((Character) value);
        } else if (letter == 'C') {
            if (value instanceof Character) return (Character) value;
        } else if (value instanceof Character) {
            if (letter == 'I') return (Character) value;
        } else if (rank(value) <= (letter == 'B' ? 1 : letter == 'S' ? 2 : 3)) return ((Number) value).intValue();
        throw wrong(access, call);
    }

    private long longBits(char access, String call, Object value) {
        if (value == null) throw new NullPointerException();
        if (value instanceof Character) {
            char character = (Character) value;
            return letter == 'J' ? character : Double.doubleToRawLongBits(character);
        }
        if (letter == 'J' && rank(value) <= 4) return ((Number) value).longValue();
        if (letter == 'D' && rank(value) <= 6) return Double.doubleToRawLongBits(((Number) value).doubleValue());
        throw wrong(access, call);
    }

    /** Place of a box among the numeric types, from narrow to wide; 7 for the others. */
    private static int rank(Object value) {
        if (value instanceof Byte) return 1;
        if (value instanceof Short) return 2;
        if (value instanceof Integer) return 3;
        if (value instanceof Long) return 4;
        if (value instanceof Float) return 5;
        return value instanceof Double ? 6 : 7;
    }

    /** The result as the call wants it. */
    private Object asked(Object result, char access, String call) {
        char wanted = call.charAt(call.indexOf(')') + 1);
        if (result == null || wanted == 'V' || wanted == 'L' || wanted == '[') return result;
        if (result instanceof Boolean) {
            if (wanted == 'Z') return result;
        } else if (result instanceof Character) {
            if (wanted == 'C') return result;
            if (wanted == 'I') return (int) (Character) result;
            if (wanted == 'J') return (long) (Character) result;
        } else if (result instanceof Number) {
            Number number = (Number) result;
            int rank = rank(result);
            if (wanted == 'B' && rank == 1) return result;
            if (wanted == 'S' && rank <= 2) return number.shortValue();
            if (wanted == 'I' && rank <= 3) return number.intValue();
            if (wanted == 'J' && rank <= 4) return number.longValue();
            if (wanted == 'F' && rank <= 5) return number.floatValue();
            if (wanted == 'D' && rank <= 6) return number.doubleValue();
        }
        if (letter == 'L') throw new ClassCastException("Cannot cast " + result.getClass().getName() + " to " + wanted);
        throw wrong(access, call);
    }

    private RuntimeException wrong(char access, String call) {
        StringBuilder own = new StringBuilder("(VarHandle");
        if (coordinates > 0) own.append(',').append(holder.getSimpleName());
        if (coordinates > 1) own.append(",int");
        int values = access == 'g' || access == 'G' ? 0 : access == 'c' || access == 'x' ? 2 : 1;
        for (int i = 0; i < values; i++) own.append(',').append(type.getSimpleName());
        String result = access == 'c' ? "boolean" : access == 's' || access == 'S' ? "void" : type.getSimpleName();
        own.append(')').append(result);
        return new WrongMethodTypeException("cannot convert MethodHandle" + own + " to " + spelled(call));
    }

    /** A descriptor as MethodType prints it, the handle first. */
    private static String spelled(String call) {
        StringBuilder text = new StringBuilder("(VarHandle");
        int at = 1;
        while (call.charAt(at) != ')') {
            int end = endOfType(call, at);
            text.append(',').append(nameOf(call.substring(at, end)));
            at = end;
        }
        return text.append(')').append(nameOf(call.substring(at + 1))).toString();
    }

    private static int endOfType(String text, int start) {
        int at = start;
        while (text.charAt(at) == '[') at++;
        return text.charAt(at) == 'L' ? text.indexOf(';', at) + 1 : at + 1;
    }

    private static String nameOf(String descriptor) {
        switch (descriptor.charAt(0)) {
            case 'V':
                return "void";
            case 'Z':
                return "boolean";
            case 'B':
                return "byte";
            case 'S':
                return "short";
            case 'C':
                return "char";
            case 'I':
                return "int";
            case 'J':
                return "long";
            case 'F':
                return "float";
            case 'D':
                return "double";
            case '[':
                return nameOf(descriptor.substring(1)) + "[]";
            default: {
                int start = Math.max(descriptor.lastIndexOf('/'), descriptor.lastIndexOf('$')) + 1;
                return descriptor.substring(Math.max(1, start), descriptor.length() - 1);
            }
        }
    }
}
