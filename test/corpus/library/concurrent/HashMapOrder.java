/** ConcurrentHashMap is walked in the order of its table: growing, colliding keys, given capacities, removal while it is walked. */
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

public class HashMapOrder {
  record Key(int number, int hash) {
    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public String toString() {
      return "" + number;
    }
  }

  public static void main(String[] args) {
    ConcurrentHashMap<String, Integer> words = new ConcurrentHashMap<>();
    for (String word : "the quick brown fox jumps over the lazy dog and runs away from all of them".split(" ")) {
      words.put(word, word.length());
    }
    System.out.println(words + " " + words.size());

    // Bins that split: the nodes before the last run turn round.
    ConcurrentHashMap<Key, Integer> keys = new ConcurrentHashMap<>();
    for (int i = 0; i < 60; i++) keys.put(new Key(i, i % 7 * 16 + i / 30), i);
    System.out.println(keys.keySet());
    for (int i = 0; i < 60; i += 3) keys.remove(new Key(i, i % 7 * 16 + i / 30));
    System.out.println(keys.values());

    // Many collisions make the table grow, and then trees.
    ConcurrentHashMap<Key, Integer> same = new ConcurrentHashMap<>();
    for (int i = 0; i < 14; i++) same.put(new Key(i, 5), i);
    System.out.println(same);

    for (int capacity : new int[] {0, 1, 2, 16, 20, 33}) {
      Map<Integer, Integer> map = new ConcurrentHashMap<>(capacity);
      for (int i = 0; i < 10; i++) map.put(i * 37, i);
      System.out.println(capacity + " " + map);
    }
    System.out.println(new ConcurrentHashMap<>(new TreeMap<>(Map.of(100, 1, 17, 2, 33, 3))));

    Map<Integer, Integer> squares = new ConcurrentHashMap<>();
    for (int i = 0; i < 8; i++) squares.put(i, i * i);
    for (Iterator<Map.Entry<Integer, Integer>> each = squares.entrySet().iterator(); each.hasNext(); ) {
      Map.Entry<Integer, Integer> entry = each.next();
      if (entry.getKey() % 2 == 0) each.remove();
      else entry.setValue(-entry.getValue());
    }
    System.out.println(squares);
    // What is added while it is walked may be seen: behind the place, in a table that grows.
    StringBuilder seen = new StringBuilder();
    for (Integer key : squares.keySet()) {
      seen.append(key).append(' ');
      if (key < 20) {
        squares.put(key + 20, 0);
        squares.put(key + 40, 0);
      }
    }
    System.out.println(seen + "of " + squares.size());
    System.out.println(squares.equals(new HashMap<>(squares)) + " " + (squares.hashCode() == new HashMap<>(squares).hashCode()));
  }
}

// expect: {over=4, all=3, quick=5, away=4, lazy=4, jumps=5, them=4, brown=5, fox=3, the=3, and=3, of=2, from=4, dog=3, runs=4} 15
// expect: [7, 0, 14, 21, 28, 35, 42, 49, 56, 1, 8, 15, 22, 29, 36, 43, 50, 57, 2, 9, 16, 23, 30, 37, 44, 51, 58, 3, 10, 17, 24, 31, 38, 45, 52, 59, 4, 11, 18, 25, 32, 39, 46, 53, 5, 12, 19, 26, 33, 40, 47, 54, 6, 13, 20, 27, 34, 41, 48, 55]
// expect: [7, 14, 28, 35, 49, 56, 1, 8, 22, 29, 43, 50, 2, 16, 23, 37, 44, 58, 10, 17, 31, 38, 52, 59, 4, 11, 25, 32, 46, 53, 5, 19, 26, 40, 47, 13, 20, 34, 41, 55]
// expect: {13=13, 12=12, 11=11, 10=10, 0=0, 1=1, 2=2, 3=3, 4=4, 5=5, 6=6, 7=7, 8=8, 9=9}
// expect: 0 {0=0, 259=7, 148=4, 37=1, 296=8, 185=5, 74=2, 333=9, 222=6, 111=3}
// expect: 1 {0=0, 259=7, 148=4, 37=1, 296=8, 185=5, 74=2, 333=9, 222=6, 111=3}
// expect: 2 {0=0, 259=7, 148=4, 37=1, 296=8, 185=5, 74=2, 333=9, 222=6, 111=3}
// expect: 16 {0=0, 259=7, 37=1, 296=8, 74=2, 333=9, 111=3, 148=4, 185=5, 222=6}
// expect: 20 {0=0, 259=7, 37=1, 296=8, 74=2, 333=9, 111=3, 148=4, 185=5, 222=6}
// expect: 33 {0=0, 259=7, 74=2, 333=9, 148=4, 222=6, 37=1, 296=8, 111=3, 185=5}
// expect: {17=2, 33=3, 100=1}
// expect: {1=-1, 3=-9, 5=-25, 7=-49}
// expect: 1 3 5 21 7 23 41 25 43 27 45 47 of 12
// expect: true true
