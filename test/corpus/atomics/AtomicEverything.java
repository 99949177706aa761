// expect: 1 5 5
// expect: 6 10 10 20 -19
// expect: true 2.0
// expect: -9223372036854775808 -9223372036854775808 4
// expect: false true falsefalse
// expect: xyyz
// expect: 8589934597 0 [0, 8589934597, 1]3
// expect: truerq[r, null]rr
// expect: 1 10[9, 10]
// expect: java.lang.ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3
// expect: false A22true7
// expect: truentruetruetrueo
// expect: 12 10
// expect: 4294967296 4294967296 4294967297
// expect: truebccd
// expect: Must be volatile type
// expect: Must be integer type
// expect: java.lang.NoSuchFieldException: gone
// expect: 40 40 0
// expect: 1.75 1.75 0.0
// expect: 3 3 -9223372036854775808
// expect: 10.0
import java.util.concurrent.atomic.*;

public class AtomicEverything {
    volatile int hits;
    volatile long bytes;
    volatile String label = "a";
    int plain;

    public static void main(String[] args) {
        AtomicInteger i = new AtomicInteger(1);
        System.out.println(i.compareAndExchange(1, 5) + " " + i.compareAndExchange(1, 6) + " " + i);
        i.setPlain(3);
        i.setOpaque(i.getPlain() + i.getOpaque());
        System.out.println(i.getAcquire() + " " + i.accumulateAndGet(10, Integer::max) + " " + i.getAndUpdate(x -> x * 2) + " " + i.getAndAccumulate(1, (a, b) -> a - b) + " " + i.updateAndGet(x -> -x));
        System.out.println(i.weakCompareAndSetVolatile(-19, 2) + " " + i.doubleValue());
        AtomicLong l = new AtomicLong(Long.MAX_VALUE);
        System.out.println(l.incrementAndGet() + " " + l.compareAndExchange(Long.MIN_VALUE, 4L) + " " + l.getPlain());
        AtomicBoolean b = new AtomicBoolean();
        System.out.println(b.getAndSet(true) + " " + b.compareAndExchange(true, false) + " " + b.getPlain() + b);
        AtomicReference<String> r = new AtomicReference<>("x");
        System.out.println(r.compareAndExchange("x", "y") + r.getAndAccumulate("z", String::concat) + r);
        AtomicLongArray la = new AtomicLongArray(3);
        la.set(1, 5L);
        System.out.println(la.addAndGet(1, 1L << 33) + " " + la.getAndIncrement(2) + " " + la + la.length());
        AtomicReferenceArray<String> ra = new AtomicReferenceArray<>(new String[] {"p", "q"});
        System.out.println(ra.compareAndSet(0, "p", "r") + ra.get(0) + ra.getAndSet(1, null) + ra + ra.updateAndGet(0, s -> s + s));
        AtomicIntegerArray ia = new AtomicIntegerArray(new int[] {1, 2});
        System.out.println(ia.compareAndExchange(0, 1, 9) + " " + ia.accumulateAndGet(1, 5, Math::multiplyExact) + ia);
        try {
            la.get(3);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e);
        }
        int[] stamp = new int[1];
        AtomicStampedReference<String> s = new AtomicStampedReference<>("A", 0);
        s.compareAndSet("A", "B", 0, 1);
        s.compareAndSet("B", "A", 1, 2);
        System.out.println(s.compareAndSet("A", "C", 0, 1) + " " + s.get(stamp) + stamp[0] + s.getStamp() + s.attemptStamp("A", 7) + s.getStamp());
        boolean[] mark = new boolean[1];
        AtomicMarkableReference<String> m = new AtomicMarkableReference<>("n", false);
        System.out.println(m.attemptMark("n", true) + m.get(mark) + mark[0] + m.isMarked() + m.compareAndSet("n", "o", true, false) + m.getReference());
        AtomicEverything it = new AtomicEverything();
        AtomicIntegerFieldUpdater<AtomicEverything> hits = AtomicIntegerFieldUpdater.newUpdater(AtomicEverything.class, "hits");
        AtomicLongFieldUpdater<AtomicEverything> bytes = AtomicLongFieldUpdater.newUpdater(AtomicEverything.class, "bytes");
        AtomicReferenceFieldUpdater<AtomicEverything, String> label = AtomicReferenceFieldUpdater.newUpdater(AtomicEverything.class, String.class, "label");
        System.out.println(hits.incrementAndGet(it) + hits.getAndAdd(it, 4) + hits.updateAndGet(it, x -> x * 2) + " " + it.hits);
        System.out.println(bytes.addAndGet(it, 1L << 32) + " " + bytes.getAndIncrement(it) + " " + it.bytes);
        System.out.println(label.compareAndSet(it, "a", "b") + label.getAndSet(it, "c") + it.label + label.accumulateAndGet(it, "d", String::concat));
        try {
            AtomicIntegerFieldUpdater.newUpdater(AtomicEverything.class, "plain");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            AtomicIntegerFieldUpdater.newUpdater(AtomicEverything.class, "bytes");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            AtomicIntegerFieldUpdater.newUpdater(AtomicEverything.class, "gone");
        } catch (RuntimeException e) {
            System.out.println(e.getMessage());
        }
        LongAdder adder = new LongAdder();
        adder.add(40);
        adder.increment();
        adder.decrement();
        System.out.println(adder + " " + adder.sumThenReset() + " " + adder.intValue());
        DoubleAdder sum = new DoubleAdder();
        sum.add(0.5);
        sum.add(1.25);
        System.out.println(sum + " " + sum.sumThenReset() + " " + sum.sum());
        LongAccumulator max = new LongAccumulator(Math::max, Long.MIN_VALUE);
        max.accumulate(3);
        max.accumulate(-7);
        System.out.println(max.get() + " " + max.getThenReset() + " " + max);
        DoubleAccumulator product = new DoubleAccumulator((x, y) -> x * y, 1.0);
        product.accumulate(2.5);
        product.accumulate(4);
        System.out.println(product);
    }
}
