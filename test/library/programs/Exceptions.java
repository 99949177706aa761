import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Stack traces in the JVM's form, causes, suppressed exceptions, try-with-resources, enums, classes, output. */
public class Exceptions {
    static class Problem extends Exception {
        final int code;

        Problem(String message, int code, Throwable cause) {
            super(message, cause);
            this.code = code;
        }
    }

    static class Resource implements AutoCloseable {
        final String name;

        Resource(String name) {
            this.name = name;
            System.out.println("open " + name);
        }

        @Override
        public void close() {
            System.out.println("close " + name);
            throw new IllegalStateException("close " + name);
        }
    }

    enum Planet {
        EARTH(1.0),
        MARS(0.5) {
            @Override
            String says() {
                return "red";
            }
        };

        final double mass;

        Planet(double mass) {
            this.mass = mass;
        }

        String says() {
            return "blue";
        }
    }

    static void deep(int n) {
        if (n == 0) throw new IllegalArgumentException("bottom");
        deep(n - 1);
    }

    static void wrap() throws Problem {
        try {
            deep(3);
        } catch (IllegalArgumentException exception) {
            throw new Problem("wrapped", 7, exception);
        }
    }

    static int finallyWins() {
        try {
            throw new RuntimeException();
        } finally {
            return 3;
        }
    }

    /** The trace as printed, for a program of which nothing else is on the stack. */
    static String trace(Throwable throwable) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        throwable.printStackTrace(new PrintStream(bytes));
        return bytes.toString();
    }

    public static void main(String[] args) throws Exception {
        try {
            wrap();
        } catch (Problem problem) {
            System.out.print(trace(problem));
            System.out.println(problem.code + " " + problem.getCause().getMessage() + " " + problem.getStackTrace()[0].getMethodName() + " " + problem.getStackTrace().length);
        }
        try (Resource a = new Resource("a"); Resource b = new Resource("b")) {
            throw new RuntimeException("body");
        } catch (RuntimeException exception) {
            System.out.println(exception + " " + exception.getSuppressed().length + " " + exception.getSuppressed()[0]);
            System.out.print(trace(exception));
        }
        Exception circular = new Exception("one");
        circular.initCause(new Exception("two", circular));
        System.out.print(trace(circular));
        RuntimeException withCause = new RuntimeException(new java.io.IOException("disk"));
        System.out.println(withCause + " | " + withCause.getMessage() + " | " + new RuntimeException((Throwable) null).getMessage() + " | " + new Error());
        System.out.println(finallyWins());
        try {
            new Exception("x", null).initCause(new Exception("y"));
        } catch (IllegalStateException exception) {
            System.out.println(exception);
        }
        try {
            Throwable self = new Throwable();
            self.initCause(self);
        } catch (IllegalArgumentException exception) {
            System.out.println(exception);
        }
        try {
            Throwable self = new Throwable();
            self.addSuppressed(self);
        } catch (IllegalArgumentException exception) {
            System.out.println(exception);
        }
        try {
            assert args.length > 5 : "too few: " + args.length;
            System.out.println("assertions are off");
        } catch (AssertionError error) {
            System.out.println(error + " " + error.getCause());
        }
        System.out.println(new AssertionError(new RuntimeException("why")).getCause());
        try {
            recurse(0);
        } catch (StackOverflowError error) {
            System.out.println("overflow " + error.getMessage());
        }
        try {
            Object o = List.of(1);
            ((ArrayList<?>) o).clear();
        } catch (ClassCastException exception) {
            System.out.println("cast");
        }
        try {
            Planet.valueOf("PLUTO");
        } catch (IllegalArgumentException exception) {
            System.out.println(exception.getMessage());
        }
        try {
            Integer.parseInt("abc");
        } catch (NumberFormatException exception) {
            StackTraceElement[] frames = exception.getStackTrace();
            System.out.println(frames[frames.length - 1] + " " + exception.getMessage());
        }
        for (Planet p : Planet.values()) {
            System.out.print(p + " " + p.ordinal() + " " + p.mass + " " + p.says() + " " + p.getDeclaringClass().getSimpleName() + " " + p.compareTo(Planet.MARS) + " ");
            switch (p) {
                case EARTH:
                    System.out.println("home");
                    break;
                default:
                    System.out.println("away");
            }
        }
        System.out.println(Planet.valueOf("MARS").equals(Planet.MARS) + " " + Planet.MARS.name() + " " + (Planet.MARS.getClass() == Planet.class));
        Object[] things = {"s", 1, 'c', 2.5, new int[0], new String[0][0], new ArrayList<>(), Planet.EARTH, new Object() { }, Thread.State.NEW};
        for (Object thing : things) System.out.print(thing.getClass().getName() + " " + thing.getClass().getSimpleName() + " " + thing.getClass() + "; ");
        System.out.println();
        System.out.println(String.class + " " + Runnable.class + " " + int[].class.getName() + " " + Integer.class.getSuperclass() + " " + Number.class.isInstance(3) + " " + List.class.isAssignableFrom(ArrayList.class) + " " + Comparable.class.isInterface() + " " + Planet.class.isEnum() + " " + Problem.class.getName());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(bytes);
        stream.print(1);
        stream.println(2L);
        stream.printf("%s|", "x");
        stream.append('c').append("def", 1, 2).println(new char[] {'a', 'b'});
        stream.write(65);
        stream.println((Object) null);
        System.out.println(bytes.toString().replace('\n', '/') + " " + bytes.size());
        PrintStream old = System.out;
        System.setOut(stream);
        System.out.println("hidden");
        System.setOut(old);
        System.out.print(bytes.toString().substring(bytes.size() - 7));
        System.out.print('c');
        System.out.print(1L);
        System.out.print(1.5f);
        System.out.print(new char[] {'x'});
        System.out.print((String) null);
        System.out.println();
        System.out.println(new char[] {'y'});
        int[] clone = new int[] {1, 2}.clone();
        System.out.println(clone.length + " " + clone.equals(new int[] {1, 2}) + " " + clone.getClass().getName());
        System.err.println("to the error stream");
        Thread.currentThread().setUncaughtExceptionHandler(null);
        wrap();
    }

    static int recurse(int n) {
        return recurse(n + 1) + 1;
    }
}
