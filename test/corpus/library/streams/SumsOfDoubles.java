/** Sums of doubles are compensated; infinities and overflow stay what they are. */
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import static java.util.stream.Collectors.*;

public class SumsOfDoubles {

  public static void main(String[] args) {
    double[] ds = DoubleStream.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1).toArray();
    System.out.println(Arrays.stream(ds).sum() + " " + Arrays.stream(ds).average().getAsDouble() + " " + Arrays.stream(ds).boxed().collect(summingDouble(x -> x)) + " " + Arrays.stream(ds).reduce(0, Double::sum));
    System.out.println(DoubleStream.of(1e300, 1e300, Double.POSITIVE_INFINITY).sum() + " " + DoubleStream.of(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE).sum());
  }
}

// expect: 1.0 0.1 1.0 0.9999999999999999
// expect: Infinity Infinity
