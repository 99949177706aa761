/** Streams of iterators and iterables, splitting, primitive iterators, chars and code points. */
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import static java.util.stream.Collectors.*;

public class SpliteratorsAndIterators {

  public static void main(String[] args) {
    StreamSupport.stream(Spliterators.spliteratorUnknownSize(List.of(1,2).iterator(), Spliterator.ORDERED), false).forEach(System.out::println);
    Iterable<Integer> itb = () -> List.of(9, 8).iterator();
    StreamSupport.stream(itb.spliterator(), false).map(x -> x * 2).forEach(System.out::println);
    Spliterator<Integer> sp = new ArrayList<>(List.of(1,2,3,4,5)).spliterator(); Spliterator<Integer> left = sp.trySplit();
    System.out.println(left.estimateSize() + " " + sp.estimateSize() + " " + sp.hasCharacteristics(Spliterator.SIZED)); left.forEachRemaining(x -> System.out.println(x)); sp.tryAdvance(x -> System.out.println(x));
    PrimitiveIterator.OfInt pi = IntStream.range(0, 3).iterator(); int sum = 0; while (pi.hasNext()) sum += pi.nextInt(); System.out.println(sum);
    System.out.println("héllo wörld".codePoints().filter(Character::isLetter).count() + " " + "a1b2".chars().filter(Character::isDigit).map(ch -> ch - '0').sum());
  }
}

// expect: 1
// expect: 2
// expect: 18
// expect: 16
// expect: 2 3 true
// expect: 1
// expect: 2
// expect: 3
// expect: 3
// expect: 10 3
