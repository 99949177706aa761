import java.util.InputMismatchException;
import java.util.NoSuchElementException;
import java.util.Scanner;

/** Scanner on texts: tokens, numbers, lines, delimiters, what it refuses. */
public class Scanners {
  public static void main(String[] args) {
    Scanner s = new Scanner("12 3.5 word true 1,234 -7\nrest of line\n\nlast");
    System.out.println(s.nextInt() + " " + s.nextDouble() + " " + s.next() + " " + s.nextBoolean() + " " + s.nextInt() + " " + s.nextLong() + "[" + s.nextLine() + "][" + s.nextLine() + "][" + s.nextLine() + "][" + s.nextLine() + "]" + s.hasNextLine() + s.hasNext());
    try {
      s.nextLine();
    } catch (NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
    s = new Scanner("a,b,,c").useDelimiter(",");
    while (s.hasNext()) System.out.print("<" + s.next() + ">");
    System.out.println();
    s = new Scanner("1, 2 ,3").useDelimiter("\\s*,\\s*");
    int sum = 0;
    while (s.hasNextInt()) sum += s.nextInt();
    System.out.println(sum);
    s = new Scanner("abc 99999999999 5 ff x1y");
    try {
      s.nextInt();
    } catch (InputMismatchException e) {
      System.out.println(e.getMessage() + " " + s.next());
    }
    System.out.println(s.hasNextInt() + " " + s.hasNextLong());
    try {
      s.nextInt();
    } catch (InputMismatchException e) {
      System.out.println(e.getMessage() + " " + s.nextLong());
    }
    System.out.println(s.hasNextInt() + " " + s.nextByte() + " " + s.nextInt(16) + " " + s.hasNext("x\\d.") + " " + s.next("x\\d.") + s.match().group());
    s = new Scanner("one two\r\nthree\rfour");
    System.out.println(s.next() + "|" + s.nextLine() + "|" + s.nextLine() + "|" + s.nextLine() + "|" + s.hasNextLine());
    s = new Scanner("key=value; k2=v2");
    System.out.println(s.findInLine("(\\w+)=(\\w+)") + " " + s.match().group(2) + " " + s.findInLine("zzz") + " " + s.findInLine("\\w+"));
    s.close();
    try {
      s.next();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    Scanner in = new Scanner(System.in);
    System.out.println(in.hasNext() + " " + in.hasNextInt() + " " + in.hasNextLine());
  }
}
// expect: 12 3.5 word true 1234 -7[][rest of line][][last]falsefalse
// expect: No line found
// expect: <a><b><><c>
// expect: 6
// expect: null abc
// expect: false true
// expect: For input string: "99999999999" 99999999999
// expect: true 5 255 true x1yx1y
// expect: one| two|three|four|false
// expect: key=value value null k2
// expect: Scanner closed
// expect: false false false
