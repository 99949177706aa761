package java.util;

import java.util.function.DoubleConsumer;

/** Count, sum, least, greatest and average of doubles. */
public class DoubleSummaryStatistics implements DoubleConsumer {
    private long count;
    private double sum;
    // What the sum has too much, by rounding (Kahan), and the sum without that correction, for infinities.
    private double compensation;
    private double simpleSum;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    public DoubleSummaryStatistics() {
    }

    public DoubleSummaryStatistics(long count, double min, double max, double sum) {
        if (count < 0) throw new IllegalArgumentException("Negative count value");
        if (count == 0) return;
        if (min > max) throw new IllegalArgumentException("Minimum greater than maximum");
        this.count = count;
        this.sum = sum;
        this.simpleSum = sum;
        this.min = min;
        this.max = max;
    }

    @Override
    public void accept(double value) {
        count++;
        simpleSum += value;
        add(value);
        min = Math.min(min, value);
        max = Math.max(max, value);
    }

    public void combine(DoubleSummaryStatistics other) {
        count += other.count;
        simpleSum += other.simpleSum;
        add(other.sum);
        add(-other.compensation);
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
    }

    private void add(double value) {
        double corrected = value - compensation;
        double larger = sum + corrected;
        compensation = (larger - sum) - corrected;
        sum = larger;
    }

    public final long getCount() {
        return count;
    }

    public final double getSum() {
        double result = sum - compensation;
        return Double.isNaN(result) && Double.isInfinite(simpleSum) ? simpleSum : result;
    }

    public final double getMin() {
        return min;
    }

    public final double getMax() {
        return max;
    }

    public final double getAverage() {
        return count > 0 ? getSum() / count : 0.0;
    }

    @Override
    public String toString() {
        return String.format(
                "%s{count=%d, sum=%f, min=%f, average=%f, max=%f}",
                getClass().getSimpleName(), count, getSum(), min, getAverage(), max);
    }
}
