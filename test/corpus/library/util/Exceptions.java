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
// expect: 1 IndexOutOfBoundsException: Index 5 out of bounds for length 3
// expect: 2 IndexOutOfBoundsException: Index -1 out of bounds for length 3
// expect: 3 IndexOutOfBoundsException: Index 3 out of bounds for length 3
// expect: 4 IndexOutOfBoundsException: Index 3 out of bounds for length 3
// expect: 5 IndexOutOfBoundsException: Index: 5, Size: 3
// expect: 6 IllegalArgumentException: fromIndex(2) > toIndex(1)
// expect: 7 IndexOutOfBoundsException: toIndex = 9
// expect: 8 IndexOutOfBoundsException: fromIndex = -1
// expect: 9 IndexOutOfBoundsException: Index: 7, Size: 3
// expect: 10 IllegalArgumentException: Illegal Capacity: -1
// expect: 11 ConcurrentModificationException: null
// expect: 12 IllegalStateException: null
// expect: 13 NoSuchElementException: null
// expect: 14 NoSuchElementException: null
// expect: 15 NoSuchElementException: null
// expect: 16 IndexOutOfBoundsException: Index: 2, Size: 1
// expect: 17 IndexOutOfBoundsException: Index: 3, Size: 1
// expect: 18 NoSuchElementException: null
// expect: 19 NoSuchElementException: null
// expect: 20 NullPointerException: null
// expect: 21 NoSuchElementException: null
// expect: 22 NoSuchElementException: null
// expect: 23 NoSuchElementException: null
// expect: 24 NullPointerException: null
// expect: 25 ClassCastException: class java.lang.Object cannot be cast to class java.lang.Comparable (java.lang.Object and java.lang.Comparable are in module java.base of loader 'bootstrap')
// expect: 26 IllegalArgumentException: null
// expect: 27 IndexOutOfBoundsException: Index: 2 Size: 2
// expect: 28 ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3
// expect: 29 NullPointerException: null
// expect: 30 UnsupportedOperationException: null
// expect: 31 NullPointerException: null
// expect: 32 IllegalArgumentException: duplicate element: 1
// expect: 33 IllegalArgumentException: duplicate key: a
// expect: 34 NullPointerException: null
// expect: 35 UnsupportedOperationException: null
// expect: 36 IllegalArgumentException: duplicate key: k
// expect: 37 UnsupportedOperationException: not supported
// expect: 38 NullPointerException: null
// expect: 39 UnsupportedOperationException: null
// expect: 40 ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// expect: 41 UnsupportedOperationException: null
// expect: 42 UnsupportedOperationException: null
// expect: 43 IndexOutOfBoundsException: Index: 0
// expect: 44 IndexOutOfBoundsException: Index: 1, Size: 1
// expect: 45 UnsupportedOperationException: null
// expect: 46 IllegalArgumentException: List length = -1
// expect: 47 IndexOutOfBoundsException: Index: 2, Size: 2
// expect: 48 NoSuchElementException: null
// expect: 49 NoSuchElementException: null
// expect: 50 null
// expect: 51 ClassCastException: class java.lang.Object cannot be cast to class java.lang.Comparable (java.lang.Object and java.lang.Comparable are in module java.base of loader 'bootstrap')
// expect: 52 IllegalArgumentException: fromKey > toKey
// expect: 53 IllegalArgumentException: key out of range
// expect: 54 NoSuchElementException: null
// expect: 55 ConcurrentModificationException: null
// expect: 56 ConcurrentModificationException: null
// expect: 57 ConcurrentModificationException: null
// expect: 58 IllegalArgumentException: Illegal initial capacity: -1
// expect: 59 IllegalArgumentException: Illegal load factor: 0.0
// expect: 60 NullPointerException: null
// expect: 61 NoSuchElementException: No value present
// expect: 62 NoSuchElementException: No value present
// expect: 63 NullPointerException: null
// expect: 64 Optional[5]Optional.emptyfalse
// expect: 65 NullPointerException: what
// expect: 66 NullPointerException: null
// expect: 67 IndexOutOfBoundsException: Index 5 out of bounds for length 3
// expect: 68 IndexOutOfBoundsException: Range [2, 1) out of bounds for length 3
// expect: 69 IndexOutOfBoundsException: Range [2, 2 + 5) out of bounds for length 3
// expect: 70 NullPointerException: defaultObj
// expect: 71 ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0
// expect: 72 NegativeArraySizeException: -1
// expect: 73 ArrayIndexOutOfBoundsException: arraycopy: length -2 is negative
// expect: 74 IllegalArgumentException: 1 > 0
// expect: 75 ArrayIndexOutOfBoundsException: Array index out of range: 5
// expect: 76 IllegalArgumentException: fromIndex(2) > toIndex(1)
// expect: 77 ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String (java.lang.Integer and java.lang.String are in module java.base of loader 'bootstrap')
// expect: 78 ArrayIndexOutOfBoundsException: arraycopy: last destination index 3 out of bounds for int[2]
// expect: 79 ArrayIndexOutOfBoundsException: arraycopy: source index -1 out of bounds for int[3]
// expect: 80 ArrayStoreException: arraycopy: type mismatch: can not copy int[] into long[]
// expect: 81 ArrayStoreException: arraycopy: source type java.lang.String is not an array
// expect: 82 ArrayStoreException: arraycopy: element type mismatch: can not cast one of the elements of java.lang.Object[] to the type of the destination array, java.lang.Integer
// expect: 83 NumberFormatException: For input string: "x"
// expect: 84 NumberFormatException: For input string: ""
// expect: 85 NumberFormatException: Cannot parse null string
// expect: 86 NumberFormatException: For input string: "2147483648"
// expect: 87 NumberFormatException: For input string: "99" under radix 8
// expect: 88 NumberFormatException: radix 99 greater than Character.MAX_RADIX
// expect: 89 NumberFormatException: For input string: "1L"
// expect: 90 NumberFormatException: For input string: "abc"
// expect: 91 NumberFormatException: empty String
// expect: 92 NumberFormatException: Value out of range. Value:"200" Radix:10
// expect: 93 NumberFormatException: Value out of range. Value:"70000" Radix:10
// expect: 94 NumberFormatException: For input string: "" under radix 16
// expect: 95 NumberFormatException: Illegal leading minus sign on unsigned string -1.
// expect: 96 NumberFormatException: String value 4294967296 exceeds range of unsigned int.
// expect: 97 NumberFormatException: String value 18446744073709551616 exceeds range of unsigned long.
// expect: 98 truefalse
// expect: 99 ArithmeticException: integer overflow
// expect: 100 ArithmeticException: long overflow
// expect: 101 ArithmeticException: integer overflow
// expect: 102 ArithmeticException: / by zero
// expect: 103 ArithmeticException: Overflow to represent absolute value of Integer.MIN_VALUE
// expect: 104 IllegalArgumentException: Not a valid Unicode code point: 0x110000
// expect: 105 IllegalArgumentException: Not a valid Unicode code point: 0x110000
// expect: 106 IllegalArgumentException: bound must be positive
// expect: 107 IllegalArgumentException: bound must be greater than origin
// expect: 108 IllegalArgumentException: No enum constant java.lang.Thread.State.X
// expect: 109 NegativeArraySizeException: nbits < 0: -1
// expect: 110 IndexOutOfBoundsException: bitIndex < 0: -1
// expect: 111 NoSuchElementException: null
// expect: 112 InputMismatchException: null
// expect: 113 NoSuchElementException: null
// expect: 114 NoSuchElementException: No line found
