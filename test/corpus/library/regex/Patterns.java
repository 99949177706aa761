import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Pattern and Matcher: groups, classes, flags, quantifiers of all three kinds, replacement. */
public class Patterns {
  static void find(String regex, int flags, String text) {
    Matcher m = Pattern.compile(regex, flags).matcher(text);
    StringBuilder b = new StringBuilder();
    while (m.find()) b.append('[').append(m.group().replace("\n", "\\n").replace("\r", "\\r")).append('@').append(m.start()).append('-').append(m.end()).append(']');
    System.out.println(regex.replace("\n", "\\n") + " " + b);
  }

  static void refuse(String regex) {
    try {
      Pattern.compile(regex);
      System.out.println("compiles: " + regex);
    } catch (PatternSyntaxException e) {
      System.out.println(e.getDescription() + " | " + e.getIndex() + " | " + e.getPattern());
    }
  }

  public static void main(String[] args) {
    Matcher m = Pattern.compile("(\\w+)@(\\w+)\\.(com|org)").matcher("ann@site.com, bob@home.org; x@y.z");
    while (m.find()) System.out.println(m.group(1) + " at " + m.group(2) + " " + m.start(3) + "-" + m.end(3) + " of " + m.groupCount());
    m = Pattern.compile("(?<year>\\d{4})-(?<month>\\d\\d)").matcher("2024-05 and 1999-12");
    if (m.find()) System.out.println(m.group("year") + "/" + m.group("month") + " " + m.start("month"));
    System.out.println(m.replaceAll("${month}.$1"));
    System.out.println(Pattern.matches("a*b", "aaab") + " " + "aaab".matches("a*") + " " + Pattern.compile("a*").matcher("aab").lookingAt());
    find("a*", 0, "baac");
    find("x*+x", 0, "xxx");
    find("(?>a|ab)c", 0, "abc ac");
    find("[a-z&&[^aeiou]]+", 0, "hello world");
    find("[a-c[x-z]]+", 0, "abcxyzdef");
    find("[^a-c&&[b-f]]", 0, "abcdefg");
    find("[]a]+", 0, "]a]b");
    find("[a-]+", 0, "a-b");
    find("HELLO", Pattern.CASE_INSENSITIVE, "hello HeLLo");
    find("(?i)ab(?-i)c", 0, "ABc abC aBc");
    find("(?i:x)y", 0, "Xy XY xy");
    find("^\\w+$", Pattern.MULTILINE, "one\ntwo\r\nthree four\nfive");
    find("^a|b$", 0, "ab\nab\n");
    find("a.c", 0, "abc a\nc");
    find("a.c", Pattern.DOTALL, "abc a\nc");
    find("a b # comment\n c", Pattern.COMMENTS, "abc a b c");
    find("a.b", Pattern.LITERAL, "a.b axb");
    find("\\Qa.b\\E+", 0, "a.bbb axb");
    find("\\bcat\\b", 0, "cat concat cat's");
    find("(a)(b)?\\1", 0, "aba aa");
    find("(?<=\\$)\\d+(?!\\d|\\.)", 0, "$12 $3.5 $400");
    find("\\p{Upper}\\p{Lower}+", 0, "Hello World ÄpfeL");
    find("\\p{L}+", 0, "Äpfel und Öl 变量");
    find("\\p{Punct}", 0, "a,b!c-d");
    find("[\\d\\s]+", 0, "a1 2 b");
    find("\\D+", 0, "a1b22c");
    find("\\x41\\u0042\\t|\\0101", 0, "AB\tA");
    find("a{2}", 0, "aaaaa");
    find("a{2,3}?", 0, "aaaaa");
    find("\\R", 0, "a\r\nb\nc");
    find("", 0, "ab");
    find("[\\[\\]]", 0, "a[b]c");
    find("(a|b)*c|d", 0, "abacd");
    find(".", 0, "a\uD83D\uDE00b");
    System.out.println(Arrays.toString("a1b22c333".split("\\d+")) + Arrays.toString(",a,,b,,".split(",")) + Arrays.toString(",a,,b,,".split(",", -1)));
    System.out.println(Arrays.toString("a,b,c".split(",", 2)) + Arrays.toString("abc".split("")) + Arrays.toString("".split(",")) + "".split(",").length);
    System.out.println(Arrays.toString(Pattern.compile("\\s*,\\s*").split("a , b,c")) + Arrays.toString("a|b".split("|")) + Arrays.toString("a.b".split("\\.")));
    System.out.println("x1y2".replaceAll("([a-z])(\\d)", "$2$1") + " " + "aaa".replaceFirst("a", "b") + " " + "a.b.c".replaceAll(".", "-"));
    System.out.println("cost".replaceAll("cost", Matcher.quoteReplacement("$5\\")) + " " + "a\\b".replaceAll("\\\\", "/"));
    System.out.println(Pattern.quote("a.b\\E?") + " " + "a.b".matches(Pattern.quote("a.b")));
    m = Pattern.compile("\\d").matcher("a1b2c3");
    StringBuilder sb = new StringBuilder();
    while (m.find()) m.appendReplacement(sb, "<" + Integer.parseInt(m.group()) * 2 + ">");
    System.out.println(m.appendTail(sb));
    System.out.println(m.replaceAll(r -> "(" + r.group() + r.start() + ")") + " " + m.replaceFirst(r -> "!"));
    m = Pattern.compile("b").matcher("abcabc");
    m.region(2, 6);
    System.out.println(m.find() + " " + m.start() + " " + m.find() + " " + m.find(0) + " " + m.start());
    MatchResult r = m.toMatchResult();
    System.out.println(r.start() + " " + r.group() + " " + m);
    try {
      Pattern.compile("a").matcher("b").group();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    try {
      m.group(3);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      "a".replaceAll("a", "$3");
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      "a".replaceAll("a", "$x");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      m.group("nope");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    refuse("(abc");
    refuse("abc)");
    refuse("[abc");
    refuse("*a");
    refuse("a{2");
    refuse("a{3,2}");
    refuse("(?<1a>b)");
    refuse("(?<n>b)(?<n>c)");
    refuse("\\k<zz>");
    refuse("[z-a]");
    refuse("\\p{Nope}");
    refuse("a\\");
    refuse("\\y");
    refuse("{");
    refuse("(?z)");
    try {
      "x".split("[");
    } catch (PatternSyntaxException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(Pattern.compile("a+").asPredicate().test("baac") + " " + Pattern.compile("a+").asMatchPredicate().test("baac"));
  }
}
// expect: ann at site 9-12 of 3
// expect: bob at home 23-26 of 3
// expect: 2024/05 5
// expect: 05.2024 and 12.1999
// expect: true false true
// expect: a* [@0-0][aa@1-3][@3-3][@4-4]
// expect: x*+x 
// expect: (?>a|ab)c [ac@4-6]
// expect: [a-z&&[^aeiou]]+ [h@0-1][ll@2-4][w@6-7][rld@8-11]
// expect: [a-c[x-z]]+ [abcxyz@0-6]
// expect: [^a-c&&[b-f]] [a@0-1][d@3-4][e@4-5][f@5-6][g@6-7]
// expect: []a]+ []a]@0-3]
// expect: [a-]+ [a-@0-2]
// expect: HELLO [hello@0-5][HeLLo@6-11]
// expect: (?i)ab(?-i)c [ABc@0-3][aBc@8-11]
// expect: (?i:x)y [Xy@0-2][xy@6-8]
// expect: ^\w+$ [one@0-3][two@4-7][five@20-24]
// expect: ^a|b$ [a@0-1][b@4-5]
// expect: a.c [abc@0-3]
// expect: a.c [abc@0-3][a\nc@4-7]
// expect: a b # comment\n c [abc@0-3]
// expect: a.b [a.b@0-3]
// expect: \Qa.b\E+ [a.bbb@0-5]
// expect: \bcat\b [cat@0-3][cat@11-14]
// expect: (a)(b)?\1 [aba@0-3][aa@4-6]
// expect: (?<=\$)\d+(?!\d|\.) [12@1-3][400@10-13]
// expect: \p{Upper}\p{Lower}+ [Hello@0-5][World@6-11]
// expect: \p{L}+ [Äpfel@0-5][und@6-9][Öl@10-12][变量@13-15]
// expect: \p{Punct} [,@1-2][!@3-4][-@5-6]
// expect: [\d\s]+ [1 2 @1-5]
// expect: \D+ [a@0-1][b@2-3][c@5-6]
// expect: \x41\u0042\t|\0101 [AB	@0-3][A@3-4]
// expect: a{2} [aa@0-2][aa@2-4]
// expect: a{2,3}? [aa@0-2][aa@2-4]
// expect: \R [\r\n@1-3][\n@4-5]
// expect:  [@0-0][@1-1][@2-2]
// expect: [\[\]] [[@1-2][]@3-4]
// expect: (a|b)*c|d [abac@0-4][d@4-5]
// expect: . [a@0-1][😀@1-3][b@3-4]
// expect: [a, b, c][, a, , b][, a, , b, , ]
// expect: [a, b,c][a, b, c][]1
// expect: [a, b, c][a, |, b][a, b]
// expect: 1x2y baa -----
// expect: $5\ a/b
// expect: \Qa.b\E\\E\Q?\E true
// expect: a<2>b<4>c<6>
// expect: a(11)b(23)c(35) a!b2c3
// expect: true 4 false true 1
// expect: 1 b java.util.regex.Matcher[pattern=b region=0,6 lastmatch=b]
// expect: No match found
// expect: No group 3
// expect: No group 3
// expect: Illegal group reference
// expect: No group with name <nope>
// expect: Unclosed group | 4 | (abc
// expect: Unmatched closing ')' | 2 | abc)
// expect: Unclosed character class | 3 | [abc
// expect: Dangling meta character '*' | 0 | *a
// expect: Unclosed counted closure | 3 | a{2
// expect: Illegal repetition range | 5 | a{3,2}
// expect: capturing group name does not start with a Latin letter | 3 | (?<1a>b)
// expect: Named capturing group <n> is already defined | 11 | (?<n>b)(?<n>c)
// expect: named capturing group <zz> does not exist | 5 | \k<zz>
// expect: Illegal character range | 3 | [z-a]
// expect: Unknown character property name {Nope} | 7 | \p{Nope}
// expect: Unexpected internal error | 2 | a\
// expect: Illegal/unsupported escape sequence | 1 | \y
// expect: Illegal repetition | 1 | {
// expect: Unknown inline modifier | 2 | (?z)
// expect: Unclosed character class near index 0
// expect: [
// expect: ^
// expect: true false
