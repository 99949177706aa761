/** Check, then act: both threads can find the place free. */
public class FailingAssertion {
  private static int owner;

  static void claim(int me) {
    if (owner == 0) {
      owner = me;
      assert owner == me : "taken by " + owner;
    }
  }

  public static void main(String[] args) {
    new Thread(() -> claim(1)).start();
    new Thread(() -> claim(2)).start();
  }
}

// expect uncaught: assertion failed
// expect race: FailingAssertion.owner
