import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

// A message by release and acquire; the second flag is plain, so the detector tells of it.
// expect outcomes: message\n | early\n
// expect race: PlainAndReleased$Box.flag
public class PlainAndReleased {
    static class Box {
        int value;
        boolean ready;
        int flag;
    }

    static final VarHandle READY;
    static final VarHandle FLAG;

    static {
        try {
            READY = MethodHandles.lookup().findVarHandle(Box.class, "ready", boolean.class);
            FLAG = MethodHandles.lookup().findVarHandle(Box.class, "flag", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Box box = new Box();
        Thread writer = new Thread(() -> {
            box.value = 1;
            READY.setRelease(box, true);
            FLAG.set(box, 1);
        });
        writer.start();
        if ((boolean) READY.getAcquire(box)) {
            System.out.println(box.value == 1 ? "message" : "torn");
        } else {
            System.out.println("early");
        }
        int ignored = (int) FLAG.get(box);
        writer.join();
    }
}
