/** The methods of String and StringBuilder that programs use most. */
public class StringMethods {
  public static void main(String[] args) {
    String s = "Hello, World";
    System.out.println(s.length() + " " + s.charAt(4) + " " + s.indexOf("World") + " " + s.indexOf('z'));
    System.out.println(s.substring(7) + " " + s.substring(0, 5) + " " + s.toUpperCase() + " " + s.toLowerCase());
    System.out.println(s.equals("Hello, World") + " " + s.equals(null) + " " + s.compareTo("Help") + " " + s.hashCode());
    System.out.println(s.contains("lo,") + " " + s.startsWith("Hell") + " " + s.endsWith("d") + " " + s.isEmpty());
    System.out.println("  trim ".trim() + "|" + "a-b-c".replace('-', '+') + "|" + "x".concat("y"));
    System.out.println(String.valueOf(5) + String.valueOf(true) + String.valueOf('c') + String.valueOf(1.5));
    StringBuilder b = new StringBuilder();
    b.append(1).append('x').append("yz").append(2.5).append(true).append((Object) null).append(7L);
    b.insert(0, "<").reverse();
    System.out.println(b + " " + b.length());
    b.setLength(3);
    b.setCharAt(0, 'Q');
    System.out.println(b.toString() + b.charAt(1));
    System.out.println(Integer.parseInt("-42") + Integer.toString(255, 16) + Integer.toHexString(-1) + Integer.toBinaryString(10));
    System.out.println("a" == "a");
    System.out.println(new String("a") == "a");
    System.out.println(new String("a").intern() == "a");
    int vowels = 0;
    for (char c : s.toCharArray()) if ("aeiou".indexOf(c) >= 0) vowels++;
    System.out.println(vowels);
    System.out.println(String.join("-", "a", "b", "c"));
    try {
      s.charAt(99);
    } catch (StringIndexOutOfBoundsException e) {
      System.out.println("out of bounds");
    }
  }
}

// expect: 12 o 7 -1
// expect: World Hello HELLO, WORLD hello, world
// expect: true false -4 -505841268
// expect: true true true false
// expect: trim|a+b+c|xy
// expect: 5truec1.5
// expect: 7lluneurt5.2zyx1< 17
// expect: Qlll
// expect: -42ffffffffff1010
// expect: true
// expect: false
// expect: true
// expect: 3
// expect: a-b-c
// expect: out of bounds
