import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Readers and writers over memory; stack traces into a string; System.in without input. */
public class Writers {
  public static void main(String[] args) throws IOException {
    BufferedReader reader = new BufferedReader(new StringReader("one\ntwo\r\n\nlast"));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) System.out.println("[" + line + "]");
    reader.close();
    try {
      reader.readLine();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text, true);
    out.println("x");
    out.printf("%d-%s%n", 5, "y");
    out.print('c');
    out.append("app").append('!').flush();
    System.out.println(text);
    StringWriter trace = new StringWriter();
    new IllegalStateException("why").printStackTrace(new PrintWriter(trace));
    System.out.println(trace.toString().split("\n")[0]);
    byte[] bytes = "hé变\uD83D\uDE00".getBytes(StandardCharsets.UTF_8);
    System.out.println(bytes.length + " " + new String(bytes, StandardCharsets.UTF_8) + " " + Arrays.toString("é".getBytes("ISO-8859-1")));
    InputStreamReader decoder = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    StringBuilder back = new StringBuilder();
    for (int c = decoder.read(); c >= 0; c = decoder.read()) back.append((char) c);
    System.out.println(back);
    ByteArrayOutputStream sink = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(sink);
    stream.print("abc");
    stream.flush();
    System.out.println(sink.size() + sink.toString());
    BufferedWriter buffered = new BufferedWriter(text);
    buffered.write("held");
    int before = text.getBuffer().length();
    buffered.newLine();
    buffered.flush();
    System.out.println(text.getBuffer().length() - before);
    InputStream in = new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5});
    byte[] two = new byte[2];
    System.out.println(in.read(two) + " " + in.available() + " " + in.skip(1) + " " + in.read() + " " + in.readAllBytes().length + " " + in.read());
    System.out.println(System.in.read() + " " + new BufferedReader(new InputStreamReader(System.in)).readLine());
    PrintStream old = System.out;
    System.setOut(new PrintStream(sink));
    System.out.print("captured");
    System.out.flush();
    System.setOut(old);
    System.out.println(sink);
    System.setIn(new ByteArrayInputStream("typed\n".getBytes()));
    System.out.println(new BufferedReader(new InputStreamReader(System.in)).readLine());
    System.out.println(System.getProperty("nothing") + System.getProperty("nothing", "default") + System.getProperty("line.separator").length() + System.lineSeparator().length());
    System.setProperty("mine", "5");
    System.out.println(Integer.getInteger("mine") + " " + System.getProperty("mine") + " " + Boolean.getBoolean("mine") + " " + Long.getLong("mine", 7));
  }
}
// expect: [one]
// expect: [two]
// expect: []
// expect: [last]
// expect: Stream closed
// expect: x
// expect: 5-y
// expect: capp!
// expect: java.lang.IllegalStateException: why
// expect: 10 hé变😀 [-23]
// expect: hé变😀
// expect: 3abc
// expect: 5
// expect: 2 3 1 4 1 -1
// expect: -1 null
// expect: abccaptured
// expect: typed
// expect: nulldefault11
// expect: 5 5 false 5
