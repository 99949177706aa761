public class MissingSemicolon {
  public static void main(String[] args) {
    int x = 1
    System.out.println(x);
  }
}

// expect compile error 3:14: ';' expected
