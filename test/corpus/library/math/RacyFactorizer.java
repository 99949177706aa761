// expect race: RacyFactorizer.lastFactors
// expect race: RacyFactorizer.lastNumber
// expect outcomes: 14 [2, 7]\n | 14 [3, 5]\n | 15 [2, 7]\n | 15 [3, 5]\n
/** The caching factorizer of the books: number and factors are cached one after the other, and may not belong together. */
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

class RacyFactorizer {
    private BigInteger lastNumber;
    private List<BigInteger> lastFactors;

    void service(BigInteger number) {
        List<BigInteger> factors = factor(number);
        lastNumber = number;
        lastFactors = factors;
    }

    static List<BigInteger> factor(BigInteger number) {
        List<BigInteger> factors = new ArrayList<>();
        BigInteger divisor = BigInteger.TWO;
        while (number.compareTo(BigInteger.ONE) > 0) {
            if (number.mod(divisor).signum() == 0) {
                factors.add(divisor);
                number = number.divide(divisor);
            } else {
                divisor = divisor.nextProbablePrime();
            }
        }
        return factors;
    }

    public static void main(String[] args) throws InterruptedException {
        RacyFactorizer factorizer = new RacyFactorizer();
        Thread other = new Thread(() -> factorizer.service(BigInteger.valueOf(14)));
        other.start();
        factorizer.service(BigInteger.valueOf(15));
        other.join();
        System.out.println(factorizer.lastNumber + " " + factorizer.lastFactors);
    }
}
