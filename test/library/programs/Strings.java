import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/** Every method of String, StringBuilder and Character that small programs use, and their exceptions. */
public class Strings {
    interface Action {
        Object run();
    }

    static void show(String label, Action action) {
        try {
            System.out.println(label + " = " + action.run());
        } catch (RuntimeException exception) {
            System.out.println(label + " ! " + exception);
        }
    }

    public static void main(String[] args) {
        String s = "Hello, World";
        for (int i = -1; i <= 13; i += 7) {
            final int at = i;
            show("charAt " + i, () -> s.charAt(at));
            show("substring " + i, () -> s.substring(at));
            show("substring 2 " + i, () -> s.substring(2, at));
            show("indexOf o " + i, () -> s.indexOf('o', at) + " " + s.indexOf("o", at) + " " + s.indexOf("", at));
            show("lastIndexOf o " + i, () -> s.lastIndexOf('o', at) + " " + s.lastIndexOf("o", at) + " " + s.lastIndexOf("", at));
            show("startsWith " + i, () -> s.startsWith("W", at) + " " + s.startsWith("", at));
        }
        show("indexOf", () -> s.indexOf("World") + " " + s.indexOf('z') + " " + s.lastIndexOf("l") + " " + s.lastIndexOf('H'));
        show("contains", () -> s.contains("lo, W") + " " + s.contains("x") + " " + s.contains(""));
        show("ends", () -> s.endsWith("ld") + " " + s.endsWith("") + " " + s.startsWith("Hell"));
        show("compare", () -> "abc".compareTo("abd") + " " + "ab".compareTo("abcd") + " " + "b".compareTo("a") + " " + "A".compareToIgnoreCase("b"));
        show("equals", () -> "a".equals("a") + " " + "a".equals(null) + " " + "aB".equalsIgnoreCase("Ab") + " " + "a".equals((Object) 1));
        show("hash", () -> "".hashCode() + " " + "hello".hashCode() + " " + "polygenelubricants".hashCode());
        show("replace", () -> "banana".replace('a', 'o') + " " + "banana".replace("an", "AN") + " " + "abc".replace("", "-"));
        show("regex", () -> "a1b22c333".replaceAll("[0-9]+", "<$0>") + " " + "a1b22".replaceFirst("\\d", "#") + " " + "abc".matches("[a-c]+"));
        show("split", () -> Arrays.toString("a,b,,c,,".split(",")) + Arrays.toString("a,b,,c,,".split(",", -1)) + Arrays.toString("a,b,c".split(",", 2)));
        show("split2", () -> Arrays.toString("  two  words ".split("\\s+")) + Arrays.toString("".split(",")) + Arrays.toString("abc".split("")) + ",".split(",").length);
        show("split3", () -> Arrays.toString("a.b|c".split("[.|]")) + Arrays.toString("1.2.3".split("\\.")) + Arrays.toString("xAyBz".split("(?=[A-Z])")));
        show("regex2", () -> "a.b.c".replaceAll("\\.", "-") + " " + "x+y=z".split("[+=]").length + " " + "Hello World".replaceAll("(\\w+) (\\w+)", "$2 $1") + " " + "cost: $5".replaceAll("\\$", "USD") + " " + "abc".replaceAll("b", "\\$"));
        show("regex3", () -> "a-b_c d".split("[\\-_\\s]").length + " " + "x:y;z".replaceAll("\\:|\\;", ",") + " " + "AbC".matches("(?i)abc") + " " + "Hi, you!".replaceAll("\\p{Punct}", "") + " " + "ab12".replaceAll("\\p{Alpha}+|[\\p{Digit}]", "#") + " " + "a.b".split("\\Q.\\E").length + " " + "2024-01-02".matches("\\d{4}-\\d{2}-\\d{2}"));
        show("regex4", () -> "aXbXc".split("X", 2)[1] + " " + "one  two".split(" ").length + " " + "a\nb".split("\\R").length + " " + "(1)".replaceAll("[()]", "") + " " + "\"q\"".replaceAll("\"", "'") + " " + "tel".replaceAll("(?<x>e)", "[${x}]"));
        show("fold", () -> "ß".equalsIgnoreCase("ss") + " " + "Ä".equalsIgnoreCase("ä") + " " + "straße".compareToIgnoreCase("STRASSE") + " " + "abc".indexOf(-1) + " " + "abc".lastIndexOf(0x110000) + " " + Character.isLetter(-1) + Character.toUpperCase(-5));
        show("case", () -> "MiXed Straße".toUpperCase() + " " + "MiXed ÄÖ".toLowerCase());
        show("trim", () -> "[" + "  a b \t\n".trim() + "][" + "\u2003x\u2003".strip() + "][" + " x ".stripLeading() + "][" + " x ".stripTrailing() + "]" + "  ".isBlank() + "".isEmpty());
        show("join", () -> String.join("-", "a", "b", "c") + String.join("/", List.of("x", "y")) + String.join(",", new String[0]));
        show("repeat", () -> "ab".repeat(3) + "ab".repeat(0) + "|");
        show("repeat -1", () -> "ab".repeat(-1));
        show("chars", () -> Arrays.toString("abc".toCharArray()) + new String(new char[] {'x', 'y', 'z'}, 1, 2) + String.valueOf(new char[] {'q'}) + new String("copy"));
        show("bad chars", () -> new String(new char[3], 1, 5));
        show("intern", () -> (new String("a") == "a") + " " + (new String("a").intern() == "a") + " " + ("a" + "b" == "ab"));
        show("valueOf", () -> String.valueOf(1) + String.valueOf(2L) + String.valueOf(1.5f) + String.valueOf(2.5) + String.valueOf('c') + String.valueOf(true) + String.valueOf((Object) null));
        show("regionMatches", () -> "Hello".regionMatches(1, "xell", 1, 3) + " " + "HELLO".regionMatches(true, 0, "hello", 0, 5));
        show("code points", () -> "a😀b".length() + " " + "a😀b".codePointAt(1) + " " + "a😀b".codePointCount(0, 4) + " " + new StringBuilder().appendCodePoint(128512));
        show("bytes", () -> Arrays.toString("é€😀".getBytes()) + new String("é€😀".getBytes()));
        show("concat", () -> "a".concat("b") + null + 'c' + 1 + 2L + 3.0f + 4.0 + true + new int[0].length);
        show("subSequence", () -> "abcdef".subSequence(1, 3) + " " + "abc".contentEquals(new StringBuilder("abc")));
        show("format", () -> "%s is %d".formatted("x", 3));

        StringBuilder b = new StringBuilder("abc");
        b.append(1).append('x').append(2.5).append(true).append((Object) null).append((String) null).append(new char[] {'y', 'z'}).append("hello", 1, 3).append(7L).append(1.5f);
        System.out.println(b + " " + b.length());
        show("insert", () -> new StringBuilder("abc").insert(1, "XY").insert(0, 5).insert(6, 'e') + "");
        show("delete", () -> new StringBuilder("abcdef").delete(1, 3).deleteCharAt(0).delete(1, 99) + "");
        show("replace", () -> new StringBuilder("abcdef").replace(1, 3, "LONGER").replace(0, 1, "") + "");
        show("reverse", () -> new StringBuilder("ab😀cd").reverse() + " " + new StringBuilder("").reverse() + new StringBuilder("x").reverse());
        show("setLength", () -> new StringBuilder("abc").append("d") + "" + sized("abcdef", 3) + sized("a", 3).length());
        show("index", () -> new StringBuilder("banana").indexOf("an") + " " + new StringBuilder("banana").lastIndexOf("an") + " " + new StringBuilder("banana").indexOf("an", 2));
        show("compare", () -> new StringBuilder("a").compareTo(new StringBuilder("b")));
        show("capacity", () -> new StringBuilder().capacity() + " " + new StringBuilder("abc").capacity() + " " + new StringBuilder(5).append("0123456").capacity());
        show("charAt 9", () -> new StringBuilder("abc").charAt(9));
        show("setCharAt 9", () -> { new StringBuilder("abc").setCharAt(9, 'x'); return ""; });
        show("insert 9", () -> new StringBuilder("abc").insert(9, "x"));
        show("delete 9", () -> new StringBuilder("abc").delete(9, 10));
        show("deleteCharAt 9", () -> new StringBuilder("abc").deleteCharAt(9));
        show("substring 2 1", () -> new StringBuilder("abc").substring(2, 1));
        show("setLength -1", () -> { new StringBuilder("abc").setLength(-1); return ""; });
        show("buffer", () -> new StringBuffer("abc").append(1).insert(0, "x").reverse().toString());
        StringJoiner j = new StringJoiner(", ", "{", "}");
        j.setEmptyValue("nothing");
        System.out.print(j + " ");
        System.out.println(j.add("a").add("b") + " " + j.length());

        StringBuilder kinds = new StringBuilder();
        for (char c : "aZ5 _\t$é中\u00a0½!-İ٣".toCharArray()) {
            kinds.append((int) c).append(':');
            kinds.append(Character.isLetter(c) ? 'L' : '.').append(Character.isDigit(c) ? 'D' : '.').append(Character.isWhitespace(c) ? 'W' : '.');
            kinds.append(Character.isUpperCase(c) ? 'U' : '.').append(Character.isLowerCase(c) ? 'l' : '.').append(Character.isLetterOrDigit(c) ? 'A' : '.');
            kinds.append(Character.isSpaceChar(c) ? 'S' : '.').append(Character.isJavaIdentifierStart(c) ? 'J' : '.').append(Character.isJavaIdentifierPart(c) ? 'P' : '.');
            kinds.append((int) Character.toUpperCase(c)).append('/').append((int) Character.toLowerCase(c)).append('/').append(Character.digit(c, 16)).append('/').append(Character.isISOControl(c)).append('\n');
        }
        System.out.print(kinds);
        System.out.println(Character.getNumericValue('z') + " " + Character.forDigit(11, 16) + " " + Character.toString(97) + " " + Character.valueOf('x').compareTo('y') + " " + Character.toChars(128512).length + " " + Character.isSurrogate('\ud800') + " " + Character.MAX_VALUE / 2);
    }

    static StringBuilder sized(String text, int length) {
        StringBuilder b = new StringBuilder(text);
        b.setLength(length);
        return b;
    }
}
