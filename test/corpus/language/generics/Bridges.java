/** Methods that override generic ones, covariant returns, generic interfaces implemented through a superclass. */
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public class Bridges {
  interface Transformer<A, B> {
    B apply(A a);
  }

  static class Length implements Transformer<String, Integer> {
    public Integer apply(String s) {
      return s.length();
    }
  }

  static abstract class Animal implements Comparable<Animal> {
    int age;

    abstract Object child();

    public int compareTo(Animal other) {
      return age - other.age;
    }
  }

  static class Cat extends Animal {
    Cat(int age) {
      this.age = age;
    }

    @Override
    Cat child() {
      return new Cat(age / 2);
    }
  }

  static class Plain {
    public String get() {
      return "plain";
    }
  }

  interface Source<T> {
    T get();
  }

  static class Through extends Plain implements Source<String> {}

  static class Range implements Iterable<Integer> {
    final int end;

    Range(int end) {
      this.end = end;
    }

    public Iterator<Integer> iterator() {
      return new Iterator<>() {
        int at;

        public boolean hasNext() {
          return at < end;
        }

        public Integer next() {
          return at++;
        }
      };
    }
  }

  static class Stack<T> {
    private final List<T> items = new ArrayList<>();

    void push(T t) {
      items.add(t);
    }

    T pop() {
      return items.remove(items.size() - 1);
    }
  }

  static class CountingStack extends Stack<String> {
    int pushes;

    @Override
    void push(String s) {
      pushes++;
      super.push(s + pushes);
    }
  }

  static <A, B> B use(Transformer<A, B> t, A a) {
    return t.apply(a);
  }

  public static void main(String[] args) {
    System.out.println(use(new Length(), "four"));
    Animal a = new Cat(8);
    Cat kitten = ((Cat) a).child();
    System.out.println(kitten.age + " " + ((Cat) a.child()).age + " " + a.compareTo(kitten));
    Comparable<Animal> c = a;
    System.out.println(c.compareTo(kitten) > 0);
    Source<String> s = new Through();
    System.out.println(s.get());
    int total = 0;
    for (int i : new Range(5)) total += i;
    for (Integer i : new Range(3)) total += i;
    System.out.println(total);
    Stack<String> st = new CountingStack();
    st.push("a");
    st.push("b");
    System.out.println(st.pop() + st.pop());
    Transformer raw = new Length();
    try {
      raw.apply(5);
    } catch (ClassCastException e) {
      System.out.println("CCE");
    }
  }
}

// expect: 4
// expect: 4 4 4
// expect: true
// expect: plain
// expect: 13
// expect: b2a1
// expect: CCE
