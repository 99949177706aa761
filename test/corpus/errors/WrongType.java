public class WrongType {
  public static void main(String[] args) {
    int x = "one";
    String s = unknown;
  }
}

// expect compile error 3:13: String cannot be converted to int
// expect compile error 4:16: unknown
