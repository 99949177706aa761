import java.util.*;

/** BitSet, StringTokenizer, SplittableRandom, Random, Hashtable, Properties, IdentityHashMap, Stack, Vector. */
public class SmallOnes {
  public static void main(String[] args) {
    BitSet bits = new BitSet();
    bits.set(1);
    bits.set(5, 9);
    bits.flip(6);
    bits.set(70);
    System.out.println(bits + " " + bits.cardinality() + " " + bits.length() + " " + bits.size() + " " + bits.nextClearBit(5) + " " + bits.previousSetBit(60) + " " + bits.get(5, 9) + bits.hashCode());
    BitSet other = BitSet.valueOf(new long[] {0b100010});
    other.and(bits);
    System.out.println(other + " " + other.intersects(bits) + bits.nextSetBit(71) + Arrays.toString(other.toLongArray()));
    other.xor(bits);
    bits.andNot(other);
    System.out.println(other + " " + bits + " " + bits.equals(BitSet.valueOf(new long[] {34})) + new BitSet().isEmpty());
    StringTokenizer words = new StringTokenizer("a b,c  d", " ,");
    System.out.print(words.countTokens());
    while (words.hasMoreTokens()) System.out.print("[" + words.nextToken() + "]");
    words = new StringTokenizer("1+2", "+", true);
    while (words.hasMoreElements()) System.out.print("<" + words.nextElement() + ">");
    System.out.println();
    Random r = new Random(42);
    System.out.println(r.nextInt() + " " + r.nextInt(10) + " " + r.nextLong() + " " + r.nextDouble() + " " + r.nextFloat() + " " + r.nextBoolean() + " " + r.nextGaussian() + " " + r.nextInt(5, 15) + " " + r.nextInt(1 << 20));
    byte[] some = new byte[5];
    r.nextBytes(some);
    System.out.println(Arrays.toString(some) + r.nextGaussian() + " " + r.nextLong(100) + " " + r.nextDouble(2, 3) + " " + r.nextLong(5, 1L << 40));
    SplittableRandom s = new SplittableRandom(7);
    System.out.println(s.nextInt() + " " + s.nextInt(100) + " " + s.nextLong() + " " + s.nextDouble() + " " + s.split().nextInt(5, 50) + " " + s.nextBoolean() + " " + s.nextLong(1000));
    List<Integer> cards = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8));
    Collections.shuffle(cards, new Random(1));
    System.out.println(cards);
    Hashtable<String, Integer> table = new Hashtable<>();
    for (String k : "one two three four five six seven eight nine ten eleven twelve".split(" ")) table.put(k, k.length());
    System.out.println(table + " " + table.contains(5) + table.keySet() + table.remove("one") + table.size());
    Enumeration<String> keys = table.keys();
    System.out.print(keys.nextElement() + keys.nextElement());
    for (Enumeration<Integer> e = table.elements(); e.hasMoreElements(); ) System.out.print(e.nextElement());
    System.out.println(table.merge("two", 1, Integer::sum) + " " + table.equals(new HashMap<>(table)) + (table.hashCode() == new HashMap<>(table).hashCode()));
    try {
      table.put("x", null);
    } catch (NullPointerException e) {
      System.out.println("no null");
    }
    try {
      for (String k : table.keySet()) table.remove(k);
    } catch (ConcurrentModificationException e) {
      System.out.println("modified");
    }
    Properties p = new Properties();
    p.setProperty("b", "2");
    p.setProperty("a", "1");
    System.out.println(p + p.getProperty("a") + p.getProperty("z", "?") + new Properties(p).getProperty("b") + new TreeSet<>(p.stringPropertyNames()));
    IdentityHashMap<String, Integer> identity = new IdentityHashMap<>();
    identity.put("k", 1);
    identity.put(new String("k"), 2);
    System.out.println(identity.size() + " " + identity.get("k"));
    Map<String, Integer> weak = new WeakHashMap<>();
    weak.put("k", 1);
    System.out.println(weak);
    Stack<Integer> stack = new Stack<>();
    stack.push(1);
    stack.push(2);
    System.out.println(stack + " " + stack.peek() + stack.search(1) + stack.pop() + stack.empty());
    try {
      stack.clear();
      stack.pop();
    } catch (EmptyStackException e) {
      System.out.println(e);
    }
    Vector<String> v = new Vector<>(List.of("a", "b", "c"));
    v.addElement("d");
    v.insertElementAt("z", 0);
    v.removeElementAt(1);
    v.setElementAt("q", 1);
    System.out.println(v + v.firstElement() + v.lastElement() + v.elementAt(2) + v.indexOf("c", 1) + v.capacity() + Collections.list(v.elements()));
    try {
      v.elementAt(9);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    StringJoiner joiner = new StringJoiner(",", "{", "}").setEmptyValue("none");
    System.out.println(joiner + " " + joiner.add("a").add("b") + joiner.length());
  }
}
// expect: {1, 5, 7, 8, 70} 5 71 128 6 8 {0, 2, 3}1520
// expect: {1, 5} true-1[34]
// expect: {7, 8, 70} {1, 5} truetrue
// expect: 4[a][b][c][d]<1><+><2>
// expect: -1170105035 3 -5843495416241995736 0.30871945533265976 0.27707845 true 0.2809776380727795 11 400181
// expect: [-8, 108, -105, 70, 32]0.6846227956326554 46 2.782901778790036 517908446436
// expect: -1629577904 53 -1830642326893942270 0.5829302930280781 38 true 591
// expect: [3, 7, 8, 1, 4, 2, 5, 6]
// expect: {three=5, six=3, ten=3, seven=5, nine=4, one=3, five=4, four=4, twelve=6, eleven=6, two=3, eight=5} true[three, six, ten, seven, nine, one, five, four, twelve, eleven, two, eight]311
// expect: threesix533544466354 truetrue
// expect: no null
// expect: modified
// expect: {a=1, b=2}1?2[a, b]
// expect: 2 1
// expect: {k=1}
// expect: [1, 2] 222false
// expect: java.util.EmptyStackException
// expect: [z, q, c, d]zdc26[z, q, c, d]
// expect: 9 >= 4
// expect: none {a,b}5
