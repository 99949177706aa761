// expect: class StackWalkers
// expect: [StackWalkers$Inner.names:20, StackWalkers.main:28]
// expect: StackWalkers.lambda$main$1(StackWalkers.java:29)
// expect: This stack walker does not have RETAIN_CLASS_REFERENCE access
// expect: StackWalkers.main(StackWalkers.java:39) StackWalkers.java false null
// expect: true
// expect: a.B.c(Unknown Source) a.B.c(Native Method)
// expect: main
/** StackWalker and StackTraceElement: names, lines, classes of the frames. */
import java.util.List;
import java.util.stream.Collectors;

class StackWalkers {
    static class Inner {
        static Class<?> callerOfMine() {
            return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass();
        }

        List<String> names() {
            return StackWalker.getInstance().walk(frames -> frames.limit(2)
                    .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                    .collect(Collectors.toList()));
        }
    }

    public static void main(String[] args) {
        System.out.println(Inner.callerOfMine());
        System.out.println(new Inner().names());
        Runnable inLambda = () -> StackWalker.getInstance().walk(frames -> {
            frames.limit(1).forEach(System.out::println);
            return null;
        });
        inLambda.run();
        try {
            StackWalker.getInstance().getCallerClass();
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
        StackTraceElement element = new Throwable().getStackTrace()[0];
        System.out.println(element + " " + element.getFileName() + " " + element.isNativeMethod() + " " + element.getModuleName());
        System.out.println(element.equals(new StackTraceElement("StackWalkers", "main", "StackWalkers.java", element.getLineNumber())));
        System.out.println(new StackTraceElement("a.B", "c", null, -1) + " " + new StackTraceElement("a.B", "c", "B.java", -2));
        System.out.println(Thread.currentThread().getStackTrace()[1].getMethodName());
    }
}
// not compared: equals of stack trace elements looks at the class loader, another one for each launcher
