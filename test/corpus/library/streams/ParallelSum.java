// expect outcomes: 10\n
// expect race: none
/** The sum of a parallel stream is right in every schedule. */
import java.util.stream.IntStream;

class ParallelSum {
    public static void main(String[] args) {
        System.out.println(IntStream.rangeClosed(1, 4).parallel().sum());
    }
}
