// expect outcomes: 1\n | 2\n | 3\n
// expect race: ParallelSumIntoField.sum
/** What a stream sums in a field, two threads sum. */
import java.util.stream.IntStream;

class ParallelSumIntoField {
    static int sum;

    public static void main(String[] args) {
        IntStream.rangeClosed(1, 2).parallel().forEach(x -> sum += x);
        System.out.println(sum);
    }
}
