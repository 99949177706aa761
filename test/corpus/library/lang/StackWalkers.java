// expect: class StackWalkers
// expect: [StackWalkers$Inner.names:8, StackWalkers.main:16]
// expect: StackWalkers.lambda$main$2(StackWalkers.java)
// expect: This stack walker does not have RETAIN_CLASS_REFERENCE access
// expect: StackWalkers.main(StackWalkers.java) StackWalkers.java 27 false null
// expect: a.B.c(Unknown Source) a.B.c(Native Method)
// expect: main
/** StackWalker and StackTraceElement: names, lines, classes of the frames. */
import java.util.List;
import java.util.stream.Collectors;

class StackWalkers {
    /** Lines are told from here on, so that it does not matter how many stand above. */
    static final int HERE = new Throwable().getStackTrace()[0].getLineNumber();

    static class Inner {
        static Class<?> callerOfMine() {
            return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass();
        }

        List<String> names() {
            return StackWalker.getInstance().walk(frames -> frames.limit(2)
                    .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + (frame.getLineNumber() - HERE))
                    .collect(Collectors.toList()));
        }
    }

    public static void main(String[] args) {
        System.out.println(Inner.callerOfMine());
        System.out.println(new Inner().names());
        Runnable inLambda = () -> StackWalker.getInstance().walk(frames -> {
            frames.limit(1).forEach(frame -> System.out.println(frame.toString().replaceAll(":\\d+", "")));
            return null;
        });
        inLambda.run();
        try {
            StackWalker.getInstance().getCallerClass();
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
        StackTraceElement element = new Throwable().getStackTrace()[0];
        System.out.println(element.toString().replaceAll(":\\d+", "") + " " + element.getFileName() + " "
                + (element.getLineNumber() - HERE) + " " + element.isNativeMethod() + " " + element.getModuleName());
        System.out.println(new StackTraceElement("a.B", "c", null, -1) + " " + new StackTraceElement("a.B", "c", "B.java", -2));
        System.out.println(Thread.currentThread().getStackTrace()[1].getMethodName());
    }
}
