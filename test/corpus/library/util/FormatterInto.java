import java.io.IOException;
import java.util.Formatter;

/** A formatter writes where it is told to, and keeps the exception of what it writes to. */
public class FormatterInto {
  public static void main(String[] args) {
    StringBuilder text = new StringBuilder("so: ");
    Formatter formatter = new Formatter(text);
    formatter.format("%d%s", 1, "a").format("%n").format("%5.1f", 2.25);
    System.out.println(text);
    System.out.println(formatter.out() == text);
    Formatter broken = new Formatter(new Appendable() {
      @Override
      public Appendable append(CharSequence text) throws IOException {
        throw new IOException("full");
      }

      @Override
      public Appendable append(CharSequence text, int start, int end) throws IOException {
        throw new IOException("full");
      }

      @Override
      public Appendable append(char c) throws IOException {
        throw new IOException("full");
      }
    });
    System.out.println(broken.ioException());
    broken.format("x");
    System.out.println(broken.ioException());
  }
}

// expect: so: 1a
// expect:   2.3
// expect: true
// expect: null
// expect: java.io.IOException: full
