// expect: -1170105035 3 6 884324181205335268 0.9420735430282128 0.70771056 true -0.8761154839986063
// expect: [2, 6, 2] [0.46365357580915334, 0.7829017787900358] [1, 2]
// expect: -1629577904 3 4715754045022627005 0.45244189501146836 [7, 1, 9] false
// expect: 85 11 2.4074398012118765
// expect: bound must be positive
// expect: size must be non-negative
/** Seeded random numbers are the JDK's; their streams too. */
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

class Randoms {
    public static void main(String[] args) {
        Random random = new Random(42);
        System.out.println(random.nextInt() + " " + random.nextInt(10) + " " + random.nextInt(5, 9) + " " + random.nextLong() + " "
                + random.nextDouble() + " " + random.nextFloat() + " " + random.nextBoolean() + " " + random.nextGaussian());
        System.out.println(random.ints(3, 0, 10).boxed().toList() + " " + random.doubles(2).boxed().toList() + " "
                + random.longs(2, 0, 5).boxed().toList());
        SplittableRandom splittable = new SplittableRandom(7);
        System.out.println(splittable.nextInt() + " " + splittable.nextInt(10) + " " + splittable.split().nextLong() + " "
                + splittable.nextDouble() + " " + splittable.ints(3, 0, 10).boxed().toList() + " " + splittable.nextBoolean());
        RandomGenerator generator = new Random(1);
        System.out.println(generator.nextInt(100) + " " + generator.ints(2, 5, 7).sum() + " " + generator.nextDouble(2, 3));
        try {
            random.nextInt(0);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            random.ints(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
