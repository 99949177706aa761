/** Chars that are not Latin: bad indices are told in other words; half a surrogate pair is printed as a question mark; what strip() strips. */
public class OddChars {
  static void at(String text, int index) {
    try {
      System.out.println(text.charAt(index));
    } catch (StringIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) {
    at("naïve", 5);
    at("naïve 日本", 8);
    at("naïve 日本", -1);
    at("naïve 日本", 7);
    System.out.println("<\ud83d> <\ude00> <\ud83d\ude00> \ud83d");
    System.out.println("\ude00x".getBytes()[0]);
    String spaces = "\u00a0 \u2003\u001f\ufeff x \ufeff\u2007\u2028\u3000\u001c";
    for (String each : new String[] { spaces.strip(), spaces.stripLeading(), spaces.stripTrailing(), " \u2003\u001fy\u2028\u3000\t".strip() }) {
      StringBuilder codes = new StringBuilder();
      for (char c : each.toCharArray()) codes.append(Integer.toHexString(c)).append(' ');
      System.out.println(codes);
    }
    System.out.println("\u2028\u001d \t".isBlank() + " " + "\u00a0".isBlank());
  }
}

// expect: String index out of range: 5
// expect: index 8, length 8
// expect: index -1, length 8
// expect: 本
// expect: <?> <?> <😀> ?
// expect: 63
// expect: a0 20 2003 1f feff 20 78 20 feff 2007 
// expect: a0 20 2003 1f feff 20 78 20 feff 2007 2028 3000 1c 
// expect: a0 20 2003 1f feff 20 78 20 feff 2007 
// expect: 79 
// expect: true false
