import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What Arrays.asList answers has the name that it has in the JDK, which is not that of java.util.ArrayList. */
public class ListOfArray {
  public static void main(String[] args) {
    List<String> view = Arrays.asList("b", "a");
    System.out.println(view.getClass().getName() + " " + new ArrayList<>(view).getClass().getName());
    try {
      view.add("c");
    } catch (UnsupportedOperationException e) {
      System.out.println(e);
    }
    Object o = view;
    try {
      System.out.println((String) o);
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
  }
}

// expect: java.util.Arrays$ArrayList java.util.ArrayList
// expect: java.lang.UnsupportedOperationException
// expect: class java.util.Arrays$ArrayList cannot be cast to class java.lang.String (java.util.Arrays$ArrayList and java.lang.String are in module java.base of loader 'bootstrap')
