/**
 * The programs that `heddle bench interpreter` runs, here and on a JVM: main times `run` itself, prints its result and the nanoseconds.
 * How many bytecodes `run(n)` executes is a formula; test/cli/bench-kernels.test.ts counts them one by one in the class files.
 */

/** One program: a class with a static method `run(int)` of an int or long result. */
export interface Kernel {
  readonly name: string;
  readonly className: string;
  readonly source: string;
  /** Argument that takes some tenths of a second. */
  readonly size: number;
  /** Argument for a look whether it works at all. */
  readonly smallSize: number;
  /** JVMS bytecodes that `run(n)` executes. */
  bytecodes(n: number): number;
}

function program(className: string, run: string): string {
  return `class ${className} {
${run}
    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        long start = System.nanoTime();
        long result = run(n);
        long end = System.nanoTime();
        System.out.println(result + " " + (end - start));
    }
}
`;
}

/** Calls of the doubly recursive fib(n): 2 fib(n + 1) - 1. */
function fibCalls(n: number): number {
  let [a, b] = [1, 1];
  for (let i = 1; i < n; i++) [a, b] = [b, a + b];
  return 2 * b - 1;
}

/** Inner turns of the sieve: multiples crossed out, counted as Java does it. */
function crossings(n: number): { readonly inner: number; readonly primes: number } {
  const crossed = new Uint8Array(n);
  let inner = 0;
  let primes = 0;
  for (let i = 2; i < n; i++) {
    if (crossed[i] === 1) continue;
    primes++;
    for (let j = i + i; j < n; j += i) {
      crossed[j] = 1;
      inner++;
    }
  }
  return { inner, primes };
}

export const kernels: readonly Kernel[] = [
  {
    name: 'arithmetic loop',
    className: 'ArithmeticLoop',
    source: program(
      'ArithmeticLoop',
      `    static int run(int n) {
        int sum = 0;
        for (int i = 0; i < n; i++) {
            sum = sum + i * 3 - (sum >> 1);
        }
        return sum;
    }`,
    ),
    size: 6_000_000,
    smallSize: 1000,
    bytecodes: n => 9 + 15 * n,
  },
  {
    name: 'field increments',
    className: 'FieldIncrements',
    source: program(
      'FieldIncrements',
      `    int count;

    static int run(int n) {
        FieldIncrements counter = new FieldIncrements();
        for (int i = 0; i < n; i++) {
            counter.count++;
        }
        return counter.count;
    }`,
    ),
    size: 8_000_000,
    smallSize: 1000,
    bytecodes: n => 16 + 11 * n,
  },
  {
    name: 'fib',
    className: 'Fib',
    source: program(
      'Fib',
      `    static int run(int n) {
        if (n < 2) return n;
        return run(n - 1) + run(n - 2);
    }`,
    ),
    size: 30,
    smallSize: 12,
    // The leaves, fib(n + 1) of them, do 5 bytecodes; the others 13.
    bytecodes: n => ((fibCalls(n) + 1) / 2) * 5 + ((fibCalls(n) - 1) / 2) * 13,
  },
  {
    name: 'long arithmetic',
    className: 'LongArithmetic',
    source: program(
      'LongArithmetic',
      `    static long run(int n) {
        long x = 42;
        for (int i = 0; i < n; i++) {
            x = x * 6364136223846793005L + 1442695040888963407L;
        }
        return x;
    }`,
    ),
    size: 6_000_000,
    smallSize: 1000,
    bytecodes: n => 9 + 11 * n,
  },
  {
    name: 'int[] sieve',
    className: 'Sieve',
    source: program(
      'Sieve',
      `    static int run(int n) {
        int[] crossed = new int[n];
        int primes = 0;
        for (int i = 2; i < n; i++) {
            if (crossed[i] == 0) {
                primes++;
                for (int j = i + i; j < n; j += i) {
                    crossed[j] = 1;
                }
            }
        }
        return primes;
    }`,
    ),
    size: 1_500_000,
    smallSize: 1000,
    bytecodes: n => {
      const { inner, primes } = crossings(n);
      return 12 + 9 * (n - 2) + 8 * primes + 12 * inner;
    },
  },
];
