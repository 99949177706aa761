/** Double-checked locking without volatile: the first look at the field is in a data race. */
public class BrokenDoubleChecked {
  static class Resource {
    int value = 42;
  }

  static Resource resource;

  static Resource get() {
    if (resource == null) {
      synchronized (BrokenDoubleChecked.class) {
        if (resource == null) resource = new Resource();
      }
    }
    return resource;
  }

  public static void main(String[] args) throws InterruptedException {
    Thread other = new Thread(() -> get());
    other.start();
    int value = get().value;
    other.join();
    System.out.print(value);
  }
}

// expect race: BrokenDoubleChecked.resource
