import java.util.Arrays;
import java.util.List;

/** The rest of String and StringBuilder: indentation, regions, code points, escapes, messages. */
public class Strings {
  static void fails(Runnable r) {
    try {
      r.run();
      System.out.println("no exception");
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    System.out.println(" a\n  b\r\nc".indent(2).replace("\n", "|") + " a\n   b\n".indent(-2).replace("\n", "|") + "x".indent(0).replace("\n", "|"));
    System.out.println("  a\n    b\n  ".stripIndent().replace("\n", "|") + "   a\n b".stripIndent().replace("\n", "|"));
    System.out.println("a\\tb\\n\\\\\\101\\s\\\"".translateEscapes());
    System.out.println("%d and %s".formatted(5, "x") + "ab".repeat(3) + "  x ".strip() + "|" + "  x ".stripLeading() + "|" + "  x ".stripTrailing() + "|" + "\u2003x".strip() + " ".isBlank());
    System.out.println("Hello".regionMatches(1, "xell", 1, 3) + " " + "Hello".regionMatches(true, 0, "hELP", 0, 3) + " " + "a".regionMatches(0, "a", 0, -5));
    System.out.println("apple".compareToIgnoreCase("BANANA") + " " + "B".compareToIgnoreCase("a") + " " + "STRASSE".equalsIgnoreCase("strasse"));
    List<String> names = Arrays.asList("bob", "Alice", "carol");
    names.sort(String.CASE_INSENSITIVE_ORDER);
    System.out.println(names + String.join("+", names) + String.join("-", "x"));
    String smile = "a\uD83D\uDE00b";
    System.out.println(smile.codePointAt(1) + " " + smile.codePointBefore(3) + " " + smile.codePointCount(0, 4) + " " + smile.offsetByCodePoints(0, 2) + " " + smile.length());
    System.out.println(new StringBuilder(smile).reverse() + " " + new StringBuilder("abc").insert(1, new char[] {'x', 'y', 'z'}, 1, 2) + new StringBuilder("abc").insert(3, "wxyz", 1, 3));
    System.out.println(new StringBuilder("abcdef").delete(1, 3).replace(0, 1, "XX").deleteCharAt(2).append("abc", 1, 2).append(new char[] {'p', 'q'}, 1, 1).appendCodePoint(128512));
    System.out.println("mississippi".indexOf("ss", 3) + " " + "mississippi".lastIndexOf("ss") + " " + "mississippi".lastIndexOf('s', 4) + " " + "abc".indexOf("") + " " + "abc".indexOf("", 9) + "abc".lastIndexOf(""));
    System.out.println("x".transform(s -> s + s) + " " + "abc".contentEquals(new StringBuilder("abc")) + " " + "a,b".contains(","));
    System.out.println(String.valueOf(new char[] {'a', 'b', 'c'}, 1, 2) + String.copyValueOf(new char[] {'x'}) + new String(new int[] {65, 128512}, 0, 2) + new String(new byte[] {72, 105}, 0, 2));
    System.out.println("ǅ ß İ ﬁ".toUpperCase() + " " + "ÀÉ".toLowerCase() + " " + "TITLE I".toLowerCase(java.util.Locale.ROOT));
    System.out.println("a-b".replace('-', '+') + "aaa".replace("aa", "b") + "abc".replace("", "-") + "x".concat("") + "hello".subSequence(1, 3));
    System.out.println("b".compareTo("abc") + " " + "abc".compareTo("abcd") + " " + "x".hashCode() + " " + "".hashCode() + " " + "hello world".hashCode());
    System.out.println(Arrays.toString("héllo".getBytes()) + "abc".endsWith("") + "abc".startsWith("bc", 1));
    fails(() -> "abc".charAt(3));
    fails(() -> "abc".charAt(-1));
    fails(() -> "abc".substring(4));
    fails(() -> "abc".substring(2, 1));
    fails(() -> "abc".substring(-1, 1));
    fails(() -> "abc".repeat(-1));
    fails(() -> "abc".codePointAt(5));
    fails(() -> new StringBuilder("abc").charAt(3));
    fails(() -> new StringBuilder("abc").deleteCharAt(3));
    fails(() -> new StringBuilder("abc").insert(4, "x"));
    fails(() -> new StringBuilder("abc").delete(2, 1));
    fails(() -> new StringBuilder("abc").setLength(-1));
    fails(() -> new StringBuilder("abc").replace(4, 5, "x"));
    fails(() -> new StringBuilder("abc").substring(2, 5));
    fails(() -> new StringBuilder("abc").setCharAt(9, 'x'));
    fails(() -> "a\\q".translateEscapes());
    fails(() -> new String(new char[3], 2, 5));
    fails(() -> "abc".getChars(0, 3, new char[2], 0));
  }
}
// expect:    a|    b|  c|a| b|x|
// expect: a|  b|  a|b
// expect: a	b
// expect: \A "
// expect: 5 and xabababx|x |  x|xtrue
// expect: true true true
// expect: -1 1 true
// expect: [Alice, bob, carol]Alice+bob+carolx
// expect: 128512 128512 3 3 4
// expect: b😀a ayzbcabcxy
// expect: XXefbq😀
// expect: 5 5 3 0 33
// expect: xx true true
// expect: bcxA😀Hi
// expect: Ǆ SS İ FI àé title i
// expect: a+bba-a-b-c-xel
// expect: 1 -1 120 0 1794106052
// expect: [104, -61, -87, 108, 108, 111]truetrue
// expect: StringIndexOutOfBoundsException: String index out of range: 3
// expect: StringIndexOutOfBoundsException: String index out of range: -1
// expect: StringIndexOutOfBoundsException: begin 4, end 3, length 3
// expect: StringIndexOutOfBoundsException: begin 2, end 1, length 3
// expect: StringIndexOutOfBoundsException: begin -1, end 1, length 3
// expect: IllegalArgumentException: count is negative: -1
// expect: StringIndexOutOfBoundsException: index 5, length 3
// expect: StringIndexOutOfBoundsException: index 3, length 3
// expect: StringIndexOutOfBoundsException: index 3, length 3
// expect: StringIndexOutOfBoundsException: offset 4, length 3
// expect: StringIndexOutOfBoundsException: start 2, end 1, length 3
// expect: StringIndexOutOfBoundsException: String index out of range: -1
// expect: StringIndexOutOfBoundsException: start 4, end 3, length 3
// expect: StringIndexOutOfBoundsException: start 2, end 5, length 3
// expect: StringIndexOutOfBoundsException: index 9, length 3
// expect: IllegalArgumentException: Invalid escape sequence: \q \\u0071
// expect: StringIndexOutOfBoundsException: offset 2, count 5, length 3
// expect: StringIndexOutOfBoundsException: offset 0, count 3, length 2
