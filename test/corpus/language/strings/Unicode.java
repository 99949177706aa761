/** Names, strings and chars beyond ASCII; escapes. */
public class Unicode {
  static int größe = 3;
  static final String 中文 = "变量";

  static String 问候(String 谁) {
    return "你好, " + 谁;
  }

  public static void main(String[] args) {
    System.out.println(größe + 中文 + 问候("世界"));
    char \u0061bc = '\u00e9';
    System.out.println(abc + " " + (int) abc + " " + '\u4e2d' + "\uD83D\uDE00".length() + "\t|\101\7".length());
    System.out.println("😀".codePointAt(0) + " " + "\0".length());
    switch ("变" + "量") {
      case 中文:
        System.out.println("switched");
    }
  }
}

// expect: 3变量你好, 世界
// expect: é 233 中24
// expect: 128512 1
// expect: switched
