import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One real JVM for many programs. It answers one line for each line of standard input, fields separated by tabs:
 *
 *     compile OUT FILE…   javac of the files into OUT: "ok", or "refused" and the messages
 *     run DIR MAIN        main of that class, in a class loader of its own: "N", what it printed, and what it printed on System.err;
 *                         N is its exit status, or "hang" after TIME_LIMIT_MS
 *
 *     members CLASS       "N" and every method and field that code outside of the package can name there, inherited ones too, each as
 *                         "static? name descriptor"; "none" if there is no such class
 *
 * Texts are base64 of UTF-8. A program that calls System.exit, or counts threads, needs a JVM of its own.
 */
final class Harness {
    private static final long TIME_LIMIT_MS = 20_000;
    private static final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

    public static void main(String[] args) throws Exception {
        PrintStream answers = System.out;
        var requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.setIn(InputStream.nullInputStream());
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            for (String line; (line = requests.readLine()) != null; ) {
                String[] request = line.split("\t");
                answers.println(switch (request[0]) {
                    case "compile" -> compile(files, request);
                    case "run" -> run(request[1], request[2]);
                    default -> members(request[1]);
                });
                answers.flush();
            }
        }
    }

    private static String compile(StandardJavaFileManager files, String[] request) {
        var sources = new ArrayList<File>();
        for (int i = 2; i < request.length; i++) sources.add(new File(request[i]));
        var messages = new StringWriter();
        List<String> options = List.of("-nowarn", "-XDuseUnsharedTable=true", "-proc:none", "-d", request[1]);
        boolean compiled = javac.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromFiles(sources)).call();
        return compiled ? "ok" : "refused\t" + text(messages.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String run(String directory, String mainClass) throws Exception {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var printed = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        URL[] path = {new File(directory).toURI().toURL()};
        var failed = new boolean[1];
        try (var loader = new URLClassLoader(path, Harness.class.getClassLoader())) {
            loader.setDefaultAssertionStatus(true);
            var thread = new Thread(() -> failed[0] = fails(loader, mainClass), "main");
            thread.setContextClassLoader(loader);
            thread.setDaemon(true);
            thread.start();
            thread.join(TIME_LIMIT_MS);
            String end = thread.isAlive() ? "hang" : failed[0] ? "1" : "0";
            return end + "\t" + text(printed.toByteArray()) + "\t" + text(errors.toByteArray());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** Runs main, and says of its exception what a JVM would. */
    private static boolean fails(ClassLoader loader, String mainClass) {
        try {
            Method main = Class.forName(mainClass, true, loader).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
            return false;
        } catch (InvocationTargetException e) {
            System.err.print("Exception in thread \"main\" ");
            e.getCause().printStackTrace();
        } catch (Throwable e) {
            System.err.print("Exception in thread \"main\" ");
            e.printStackTrace();
        }
        return true;
    }

    private static String members(String name) {
        Class<?> type;
        try {
            type = Class.forName(name, false, null);
        } catch (ClassNotFoundException e) {
            return "none";
        }
        var all = new TreeSet<String>();
        addMembers(type, all);
        for (Constructor<?> each : type.getDeclaredConstructors()) {
            all.add(memberOf(each, "<init>", MethodType.methodType(void.class, each.getParameterTypes()).toMethodDescriptorString()));
        }
        all.remove("");
        return all.size() + "\t" + text(String.join("\n", all).getBytes(StandardCharsets.UTF_8));
    }

    private static void addMembers(Class<?> type, TreeSet<String> all) {
        if (type == null) return;
        for (Method each : type.getDeclaredMethods()) {
            MethodType erased = MethodType.methodType(each.getReturnType(), each.getParameterTypes());
            all.add(memberOf(each, each.getName(), erased.toMethodDescriptorString()));
        }
        for (Field each : type.getDeclaredFields()) all.add(memberOf(each, each.getName(), each.getType().descriptorString()));
        addMembers(type.getSuperclass(), all);
        for (Class<?> each : type.getInterfaces()) addMembers(each, all);
    }

    private static String memberOf(Member member, String name, String descriptor) {
        int flags = member.getModifiers();
        if (!Modifier.isPublic(flags) && !Modifier.isProtected(flags)) return "";
        return (Modifier.isStatic(flags) ? "static " : "") + name + " " + descriptor;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
