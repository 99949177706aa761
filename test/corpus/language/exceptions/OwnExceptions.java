/** Own exception classes, causes, rethrowing, messages. */
public class OwnExceptions {
  static class AppException extends Exception {
    final int code;

    AppException(String message, int code) {
      super(message);
      this.code = code;
    }

    AppException(Throwable cause) {
      super(cause);
      code = -1;
    }
  }

  static class NotFound extends AppException {
    NotFound(String what) {
      super(what + " not found", 404);
    }

    @Override
    public String getMessage() {
      return "[" + super.getMessage() + "]";
    }
  }

  static void find(int n) throws AppException {
    if (n == 0) throw new NotFound("zero");
    if (n == 1) throw new AppException("one", 1);
    try {
      Integer.parseInt("x" + n);
    } catch (NumberFormatException e) {
      throw new AppException(e);
    }
  }

  static void rethrow(int n) throws AppException {
    try {
      find(n);
    } catch (final Exception e) {
      System.out.print("seen ");
      throw e;
    }
  }

  static <T extends Throwable> void sneaky(Throwable t) throws T {
    @SuppressWarnings("unchecked")
    T as = (T) t;
    throw as;
  }

  public static void main(String[] args) {
    for (int i = 0; i < 3; i++) {
      try {
        rethrow(i);
      } catch (NotFound e) {
        System.out.println("NotFound " + e.getMessage() + e.code);
      } catch (AppException e) {
        System.out.println("App " + e.code + " " + (e.getCause() != null));
      }
    }
    try {
      OwnExceptions.<RuntimeException>sneaky(new Exception("sneaked"));
    } catch (Exception e) {
      System.out.println(e.getMessage());
    }
    Throwable t = new RuntimeException("outer", new Error("inner"));
    System.out.println(t.getMessage() + " " + t.getCause().getMessage() + " " + t.toString());
    System.out.println(new NotFound("it"));
  }
}

// expect: seen NotFound [zero not found]404
// expect: seen App 1 false
// expect: seen App -1 true
// expect: sneaked
// expect: outer inner java.lang.RuntimeException: outer
// expect: OwnExceptions$NotFound: [it not found]
