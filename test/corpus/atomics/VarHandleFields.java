// expect: 5
// expect: true false
// expect: 7 18
// expect: 18 82
// expect: 82 2
// expect: 2 3
// expect: 3 100
// expect: 100
// expect: 100 java.lang.Integer
// expect: 1099511627781 -1
// expect: false true true
// expect: 120 -126
// expect: a z
// expect: 0.75
// expect: 1.0 3.0
// expect: first second true null
// expect: 7 7
// expect: 42 42
// expect: truec
// expect: 0 7
// expect: head
// expect: int class java.lang.String [class [I, int]
// expect: 101
// expect: Index 3 out of bounds for length 3
// expect: null
// expect: no such field: VarHandleFields.missing/int/getField
// expect: cannot convert MethodHandle(VarHandle,VarHandleFields,int)void to (VarHandle,VarHandleFields,String)void
// expect: final
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

// VarHandles over instance fields of several types, static fields and arrays.
public class VarHandleFields {
    private int count;
    volatile long total;
    private boolean open;
    byte small;
    char letter = 'a';
    double half;
    float third;
    String name = "first";
    final int fixed = 3;
    static int shared = 5;

    static class Node<T> {
        T item;
        Node<T> next;
    }

    static VarHandle handle(String name, Class<?> type) throws ReflectiveOperationException {
        return MethodHandles.lookup().findVarHandle(VarHandleFields.class, name, type);
    }

    @SuppressWarnings("unchecked")
    static <T> Node<T> next(VarHandle handle, Node<T> node) {
        return (Node<T>) handle.getAcquire(node);
    }

    public static void main(String[] args) throws Throwable {
        VarHandleFields it = new VarHandleFields();
        VarHandle count = handle("count", int.class);
        count.set(it, 4);
        System.out.println((int) count.get(it) + 1);
        System.out.println(count.compareAndSet(it, 4, 7) + " " + count.compareAndSet(it, 4, 9));
        int before = (int) count.getAndAdd(it, 10);
        count.getAndAdd(it, 1);
        System.out.println(before + " " + (int) count.getVolatile(it));
        System.out.println((int) count.getAndBitwiseOr(it, 64) + " " + it.count);
        System.out.println((int) count.getAndBitwiseAnd(it, 0xf) + " " + it.count);
        System.out.println((int) count.getAndBitwiseXor(it, 1) + " " + it.count);
        System.out.println((int) count.compareAndExchange(it, 3, 100) + " " + it.count);
        System.out.println((long) count.getOpaque(it));
        Object boxed = count.getAcquire(it);
        System.out.println(boxed + " " + boxed.getClass().getName());
        VarHandle total = handle("total", long.class);
        total.setVolatile(it, 1L << 40);
        total.getAndAdd(it, 5);
        System.out.println((long) total.getAndSet(it, -1L) + " " + it.total);
        VarHandle open = handle("open", boolean.class);
        System.out.println((boolean) open.getAndSet(it, true) + " " + it.open + " " + open.weakCompareAndSetPlain(it, true, false));
        VarHandle small = handle("small", byte.class);
        small.set(it, (byte) 120);
        System.out.println((byte) small.getAndAdd(it, (byte) 10) + " " + it.small);
        VarHandle letter = handle("letter", char.class);
        System.out.println((char) letter.getAndSet(it, 'z') + " " + it.letter);
        VarHandle half = handle("half", double.class);
        half.setRelease(it, 0.5);
        half.getAndAdd(it, 0.25);
        System.out.println(it.half);
        VarHandle third = handle("third", float.class);
        third.setOpaque(it, 1f);
        System.out.println((float) third.getAndAdd(it, 2f) + " " + it.third);
        VarHandle name = handle("name", String.class);
        String was = (String) name.getAndSet(it, "second");
        System.out.println(was + " " + (String) name.get(it) + " " + name.compareAndSet(it, "second", null) + " " + it.name);
        VarHandle statics = MethodHandles.lookup().findStaticVarHandle(VarHandleFields.class, "shared", int.class);
        statics.getAndAdd(2);
        System.out.println((int) statics.get() + " " + shared);
        VarHandle ints = MethodHandles.arrayElementVarHandle(int[].class);
        int[] numbers = {1, 2, 3};
        ints.getAndAdd(numbers, 1, 40);
        System.out.println((int) ints.getVolatile(numbers, 1) + " " + numbers[1]);
        VarHandle words = MethodHandles.arrayElementVarHandle(String[].class);
        String[] texts = {"a", "b"};
        System.out.println(words.compareAndSet(texts, 0, "a", "c") + texts[0]);
        VarHandle longs = MethodHandles.arrayElementVarHandle(long[].class);
        long[] wide = new long[2];
        longs.setVolatile(wide, 1, 7L);
        System.out.println(wide[0] + " " + wide[1]);
        VarHandle next = MethodHandles.lookup().findVarHandle(Node.class, "next", Node.class);
        Node<String> head = new Node<>();
        head.item = "head";
        next.set(head, head);
        System.out.println(next(next, head).item);
        System.out.println(count.varType() + " " + name.varType() + " " + ints.coordinateTypes());
        Runnable add = () -> count.getAndAdd(it, 1);
        add.run();
        System.out.println(it.count);
        try {
            ints.get(numbers, 3);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            count.get(null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
        try {
            handle("missing", int.class);
        } catch (NoSuchFieldException e) {
            System.out.println(e.getMessage());
        }
        try {
            count.set(it, "text");
        } catch (java.lang.invoke.WrongMethodTypeException e) {
            System.out.println(e.getMessage());
        }
        try {
            handle("fixed", int.class).set(it, 1);
        } catch (UnsupportedOperationException e) {
            System.out.println("final");
        }
        VarHandle.fullFence();
    }
}
