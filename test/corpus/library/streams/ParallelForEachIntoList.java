// expect race: java.util.AbstractList.modCount
// expect race: Object[]#1.3[0]
// expect race: java.util.ArrayList.size
/** A parallel forEach runs in two threads: into an ArrayList it loses elements, or dies. */
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class ParallelForEachIntoList {
    public static void main(String[] args) {
        List<Integer> copy = new ArrayList<>(4);
        IntStream.rangeClosed(1, 2).parallel().forEach(copy::add);
        System.out.println(copy.size());
    }
}
