// expect: 7 7 7 null none false
// expect: /:1 17 null
// expect: key can't be empty
// expect: [1, 1, 2, 3]
// expect: java.lang.ArrayStoreException: arraycopy: type mismatch: can not copy int[] into long[]
// expect: java.lang.ArrayIndexOutOfBoundsException: arraycopy: last source index 7 out of bounds for int[4]
// expect: java.lang.ArrayStoreException: arraycopy: source type java.lang.String is not an array
// expect: java.lang.ArrayStoreException: arraycopy: element type mismatch: can not cast one of the elements of java.lang.Object[] to the type of the destination array, java.lang.String
// expect: caught 7
// expect: 11
// expect: en_US de_DE de-AT true 1.01
// expect: 0 true
// expect exit: 3
/** System, Runtime and Locale: properties, copies of arrays, streams set anew, exit. */
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Scanner;

class SystemServices {
    static void copy(Object source, int from, Object target, int length) {
        try {
            System.arraycopy(source, from, target, 0, length);
            System.out.println("copied");
        } catch (ArrayStoreException | IndexOutOfBoundsException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        System.setProperty("key", "7");
        System.out.println(System.getProperty("key") + " " + Integer.getInteger("key") + " " + System.clearProperty("key") + " "
                + System.getProperty("key") + " " + System.getProperty("key", "none") + " " + Boolean.getBoolean("key"));
        System.out.println(System.getProperty("file.separator") + System.getProperty("path.separator")
                + System.lineSeparator().length() + " " + System.getProperty("java.specification.version") + " "
                + System.getenv("HEDDLE_HAS_NO_SUCH"));
        try {
            System.getProperty("");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }

        int[] numbers = {1, 2, 3, 4};
        System.arraycopy(numbers, 0, numbers, 1, 3);
        System.out.println(Arrays.toString(numbers));
        copy(numbers, 0, new long[4], 1);
        copy(numbers, 2, new int[9], 5);
        copy("text", 0, numbers, 1);
        copy(new Object[] {"a", 1}, 0, new String[2], 2);

        PrintStream standard = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true));
        System.out.println("caught");
        System.setOut(standard);
        System.out.println(bytes.toString().trim() + " " + bytes.size());
        System.setIn(new ByteArrayInputStream("5 6\n".getBytes()));
        Scanner scanner = new Scanner(System.in);
        System.out.println(scanner.nextInt() + scanner.nextInt());

        System.out.println(Locale.US + " " + Locale.GERMANY + " " + new Locale("de", "at").toLanguageTag() + " "
                + Locale.forLanguageTag("en-US").equals(Locale.US) + " " + String.format(Locale.ROOT, "%.2f", 1.005));
        System.out.println(System.identityHashCode(null) + " " + (Runtime.getRuntime().availableProcessors() > 0));
        Runtime.getRuntime().exit(3);
    }
}
