package java.util;

/** A set of small numbers, one bit each, that grows. */
public class BitSet implements Cloneable, java.io.Serializable {
    private long[] words;

    public BitSet() {
        words = new long[1];
    }

    public BitSet(int size) {
        if (size < 0) throw new NegativeArraySizeException("nbits < 0: " + size);
        words = new long[(size + 63) >> 6];
    }

    public static BitSet valueOf(long[] words) {
        BitSet set = new BitSet();
        set.words = words.clone();
        return set;
    }

    public long[] toLongArray() {
        return Arrays.copyOf(words, used());
    }

    /** Words up to the last one that has a bit. */
    private int used() {
        int used = words.length;
        while (used > 0 && words[used - 1] == 0) used--;
        return used;
    }

    private void reach(int word) {
        if (word >= words.length) words = Arrays.copyOf(words, Math.max(words.length * 2, word + 1));
    }

    private static void checkIndex(int index) {
        if (index < 0) throw new IndexOutOfBoundsException("bitIndex < 0: " + index);
    }

    private static void checkRange(int from, int to) {
        if (from < 0) throw new IndexOutOfBoundsException("fromIndex < 0: " + from);
        if (to < 0) throw new IndexOutOfBoundsException("toIndex < 0: " + to);
        if (from > to) throw new IndexOutOfBoundsException("fromIndex: " + from + " > toIndex: " + to);
    }

    public boolean get(int index) {
        checkIndex(index);
        return index >> 6 < words.length && (words[index >> 6] & (1L << index)) != 0;
    }

    public BitSet get(int from, int to) {
        checkRange(from, to);
        BitSet part = new BitSet();
        for (int i = nextSetBit(from); i >= 0 && i < to; i = nextSetBit(i + 1)) part.set(i - from);
        return part;
    }

    public void set(int index) {
        checkIndex(index);
        reach(index >> 6);
        words[index >> 6] |= 1L << index;
    }

    public void set(int index, boolean value) {
        if (value) set(index);
        else clear(index);
    }

    public void set(int from, int to) {
        checkRange(from, to);
        for (int i = from; i < to; i++) set(i);
    }

    public void set(int from, int to, boolean value) {
        if (value) set(from, to);
        else clear(from, to);
    }

    public void clear(int index) {
        checkIndex(index);
        if (index >> 6 < words.length) words[index >> 6] &= ~(1L << index);
    }

    public void clear(int from, int to) {
        checkRange(from, to);
        for (int i = nextSetBit(from); i >= 0 && i < to; i = nextSetBit(i + 1)) clear(i);
    }

    public void clear() {
        Arrays.fill(words, 0);
    }

    public void flip(int index) {
        set(index, !get(index));
    }

    public void flip(int from, int to) {
        checkRange(from, to);
        for (int i = from; i < to; i++) flip(i);
    }

    public int nextSetBit(int from) {
        if (from < 0) throw new IndexOutOfBoundsException("fromIndex < 0: " + from);
        int word = from >> 6;
        if (word >= words.length) return -1;
        long bits = words[word] & (-1L << from);
        while (bits == 0) {
            if (++word == words.length) return -1;
            bits = words[word];
        }
        return word * 64 + Long.numberOfTrailingZeros(bits);
    }

    public int nextClearBit(int from) {
        if (from < 0) throw new IndexOutOfBoundsException("fromIndex < 0: " + from);
        int index = from;
        while (get(index)) index++;
        return index;
    }

    public int previousSetBit(int from) {
        if (from < -1) throw new IndexOutOfBoundsException("fromIndex < -1: " + from);
        int index = Math.min(from, length() - 1);
        while (index >= 0 && !get(index)) index--;
        return index;
    }

    public int previousClearBit(int from) {
        if (from < -1) throw new IndexOutOfBoundsException("fromIndex < -1: " + from);
        int index = from;
        while (index >= 0 && get(index)) index--;
        return index;
    }

    public int length() {
        int used = used();
        return used == 0 ? 0 : used * 64 - Long.numberOfLeadingZeros(words[used - 1]);
    }

    public int size() {
        return words.length * 64;
    }

    public boolean isEmpty() {
        return used() == 0;
    }

    public int cardinality() {
        int count = 0;
        for (long word : words) count += Long.bitCount(word);
        return count;
    }

    public boolean intersects(BitSet other) {
        for (int i = Math.min(words.length, other.words.length) - 1; i >= 0; i--) {
            if ((words[i] & other.words[i]) != 0) return true;
        }
        return false;
    }

    public void and(BitSet other) {
        for (int i = 0; i < words.length; i++) words[i] &= i < other.words.length ? other.words[i] : 0;
    }

    public void or(BitSet other) {
        reach(other.used() - 1);
        for (int i = 0; i < other.used(); i++) words[i] |= other.words[i];
    }

    public void xor(BitSet other) {
        reach(other.used() - 1);
        for (int i = 0; i < other.used(); i++) words[i] ^= other.words[i];
    }

    public void andNot(BitSet other) {
        for (int i = Math.min(words.length, other.words.length) - 1; i >= 0; i--) words[i] &= ~other.words[i];
    }

    @Override
    public int hashCode() {
        long hash = 1234;
        for (int i = used(); --i >= 0; ) hash ^= words[i] * (i + 1);
        return (int) (hash >> 32 ^ hash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BitSet && Arrays.equals(toLongArray(), ((BitSet) other).toLongArray());
    }

    @Override
    public Object clone() {
        BitSet copy = new BitSet();
        copy.words = words.clone();
        return copy;
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "{", "}");
        for (int i = nextSetBit(0); i >= 0; i = nextSetBit(i + 1)) text.add(String.valueOf(i));
        return text.toString();
    }
}
