import java.util.*;

/** The texts of the exceptions that collections throw, and ConcurrentModificationException. */
public class Exceptions {
  interface Code {
    Object run() throws Exception;
  }

  static int number;

  static void fails(Code code) {
    number++;
    try {
      System.out.println(number + " " + code.run());
    } catch (Exception e) {
      System.out.println(number + " " + e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    fails(() -> list.get(5));
    fails(() -> list.get(-1));
    fails(() -> list.set(3, 1));
    fails(() -> list.remove(3));
    fails(() -> { list.add(5, 1); return null; });
    fails(() -> list.subList(2, 1));
    fails(() -> list.subList(0, 9));
    fails(() -> list.subList(-1, 1));
    fails(() -> list.listIterator(7));
    fails(() -> new ArrayList<>(-1));
    fails(() -> { for (Integer i : list) if (i == 1) list.remove(i); return null; });
    fails(() -> { Iterator<Integer> i = list.iterator(); i.next(); i.remove(); i.remove(); return null; });
    fails(() -> { Iterator<Integer> i = list.iterator(); while (true) i.next(); });
    fails(() -> new LinkedList<>().getFirst());
    fails(() -> new LinkedList<>().removeLast());
    fails(() -> new LinkedList<>(List.of(1)).get(2));
    fails(() -> { new LinkedList<>(List.of(1)).add(3, 1); return null; });
    fails(() -> new ArrayDeque<>().pop());
    fails(() -> new ArrayDeque<>().getLast());
    fails(() -> new ArrayDeque<>().add(null));
    fails(() -> new ArrayDeque<>().element());
    fails(() -> new PriorityQueue<>().remove());
    fails(() -> new PriorityQueue<>().element());
    fails(() -> new PriorityQueue<>().add(null));
    fails(() -> new PriorityQueue<Object>(List.of(new Object(), new Object())));
    fails(() -> new PriorityQueue<>(0));
    fails(() -> List.of(1, 2).get(2));
    fails(() -> List.of(1, 2, 3).get(3));
    fails(() -> List.of(1, null));
    fails(() -> List.of(1).add(2));
    fails(() -> List.of(1, 2).contains(null));
    fails(() -> Set.of(1, 1));
    fails(() -> Map.of("a", 1, "a", 2));
    fails(() -> Map.of("a", null));
    fails(() -> Map.of("a", 1).put("b", 2));
    fails(() -> Map.ofEntries(Map.entry("k", 1), Map.entry("k", 2)));
    fails(() -> Map.entry("k", 1).setValue(3));
    fails(() -> List.copyOf(Arrays.asList(1, null)));
    fails(() -> Arrays.asList(1, 2).add(3));
    fails(() -> Arrays.asList(1, 2).get(2));
    fails(() -> Arrays.asList(1, 2).remove(0));
    fails(() -> Collections.unmodifiableList(list).add(1));
    fails(() -> Collections.emptyList().get(0));
    fails(() -> Collections.singletonList(1).get(1));
    fails(() -> Collections.singletonList(1).add(1));
    fails(() -> Collections.nCopies(-1, 1));
    fails(() -> Collections.nCopies(2, 1).get(2));
    fails(() -> Collections.max(new ArrayList<Integer>()));
    fails(() -> new TreeMap<String, Integer>().firstKey());
    fails(() -> new TreeMap<String, Integer>().firstEntry());
    fails(() -> new TreeSet<Object>().add(new Object()));
    fails(() -> new TreeSet<>(List.of(1, 2)).subSet(2, 1));
    fails(() -> { TreeSet<Integer> t = new TreeSet<>(List.of(1, 5, 9)); return t.headSet(5).add(7); });
    fails(() -> new TreeSet<Integer>().first());
    fails(() -> { Map<Integer, Integer> m = new HashMap<>(Map.of(1, 1, 2, 2)); for (Integer k : m.keySet()) m.put(k + 5, 1); return m; });
    fails(() -> { Map<Integer, Integer> m = new TreeMap<>(Map.of(1, 1, 2, 2)); for (Integer k : m.keySet()) m.remove(2 - k + 1); return m; });
    fails(() -> { Map<Integer, Integer> m = new HashMap<>(); return m.computeIfAbsent(1, k -> m.put(2, 2) == null ? 1 : 2); });
    fails(() -> new HashMap<>(-1));
    fails(() -> new HashMap<>(1, 0));
    fails(() -> new HashMap<Integer, Integer>().merge(1, null, (a, b) -> a));
    fails(() -> Optional.empty().get());
    fails(() -> Optional.empty().orElseThrow());
    fails(() -> Optional.of(null));
    fails(() -> Optional.of(5) + "" + Optional.empty() + Optional.ofNullable(null).isPresent());
    fails(() -> Objects.requireNonNull(null, "what"));
    fails(() -> Objects.requireNonNull(null));
    fails(() -> Objects.checkIndex(5, 3));
    fails(() -> Objects.checkFromToIndex(2, 1, 3));
    fails(() -> Objects.checkFromIndexSize(2, 5, 3));
    fails(() -> Objects.requireNonNullElse(null, null));
    fails(() -> new int[2][3][1].length + new int[0].clone()[0]);
    fails(() -> Arrays.copyOf(new int[1], -1));
    fails(() -> Arrays.copyOfRange(new int[1], 3, 4));
    fails(() -> Arrays.copyOfRange(new int[1], 1, 0));
    fails(() -> { Arrays.fill(new int[3], 1, 5, 0); return null; });
    fails(() -> { Arrays.sort(new int[3], 2, 1); return null; });
    fails(() -> { Arrays.sort(new Object[] {1, "a"}); return null; });
    fails(() -> { System.arraycopy(new int[3], 0, new int[2], 0, 3); return null; });
    fails(() -> { System.arraycopy(new int[3], -1, new int[2], 0, 1); return null; });
    fails(() -> { System.arraycopy(new int[3], 0, new long[2], 0, 1); return null; });
    fails(() -> { System.arraycopy("x", 0, new long[2], 0, 1); return null; });
    fails(() -> { System.arraycopy(new Object[] {1, "a"}, 0, new Integer[2], 0, 2); return null; });
    fails(() -> Integer.parseInt("x"));
    fails(() -> Integer.parseInt(""));
    fails(() -> Integer.parseInt(null));
    fails(() -> Integer.parseInt("2147483648"));
    fails(() -> Integer.parseInt("99", 8));
    fails(() -> Integer.parseInt("1", 99));
    fails(() -> Long.parseLong("1L"));
    fails(() -> Double.parseDouble("abc"));
    fails(() -> Double.parseDouble(""));
    fails(() -> Byte.parseByte("200"));
    fails(() -> Short.parseShort("70000"));
    fails(() -> Integer.decode("0x"));
    fails(() -> Integer.parseUnsignedInt("-1"));
    fails(() -> Integer.parseUnsignedInt("4294967296"));
    fails(() -> Long.parseUnsignedLong("18446744073709551616"));
    fails(() -> Boolean.parseBoolean("TRUE") + "" + Boolean.valueOf("x"));
    fails(() -> Math.addExact(Integer.MAX_VALUE, 1));
    fails(() -> Math.multiplyExact(1L << 62, 2L));
    fails(() -> Math.toIntExact(1L << 40));
    fails(() -> Math.floorMod(1, 0));
    fails(() -> Math.absExact(Integer.MIN_VALUE));
    fails(() -> Character.toChars(0x110000));
    fails(() -> Character.toString(0x110000));
    fails(() -> new Random().nextInt(0));
    fails(() -> new Random().nextInt(3, 3));
    fails(() -> Enum.valueOf(Thread.State.class, "X"));
    fails(() -> new BitSet(-1));
    fails(() -> { new BitSet().set(-1); return null; });
    fails(() -> new StringTokenizer("").nextToken());
    fails(() -> new Scanner("x").nextInt());
    fails(() -> new Scanner("").next());
    fails(() -> new Scanner("").nextLine());
  }
}
