/** The Java programs that `heddle bench` measures. */

/** One class with a method for each kernel; `main` takes the kernel's name and how many rounds. */
export const kernelSource = `
public class Kernels {
  int count;

  static int arithmetic(int n) {
    int x = 1;
    for (int i = 0; i < n; i++) x = x * 31 + (i ^ (x >>> 3)) - (x & i);
    return x;
  }

  static int fields(int n) {
    Kernels k = new Kernels();
    for (int i = 0; i < n; i++) k.count++;
    return k.count;
  }

  static int fib(int n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
  }

  static int calls(int n) {
    int sum = 0;
    for (int i = 0; i < n; i += 10946) sum += fib(20);
    return sum;
  }

  static long longs(int n) {
    long x = 88172645463325252L;
    for (int i = 0; i < n; i++) {
      x ^= x << 13;
      x ^= x >>> 7;
      x += 0x9E3779B97F4A7C15L;
    }
    return x;
  }

  static int sieve(int n) {
    int[] composite = new int[10000];
    int primes = 0;
    for (int round = 0; round < n; round += 10000) {
      primes = 0;
      for (int i = 0; i < 10000; i++) composite[i] = 0;
      for (int i = 2; i < 10000; i++) {
        if (composite[i] == 0) {
          primes++;
          for (int j = i + i; j < 10000; j += i) composite[j] = 1;
        }
      }
    }
    return primes;
  }

  public static void main(String[] args) {
    int n = Integer.parseInt(args[1]);
    switch (args[0]) {
      case "arithmetic": System.out.println(arithmetic(n)); break;
      case "fields": System.out.println(fields(n)); break;
      case "calls": System.out.println(calls(n)); break;
      case "longs": System.out.println(longs(n)); break;
      case "sieve": System.out.println(sieve(n)); break;
    }
  }
}
`;

export const kernels = ['arithmetic', 'fields', 'calls', 'longs', 'sieve'] as const;

/** Two threads, increments of a volatile field: every access is a visible operation. */
export const operationsSource = `
public class Operations {
  static volatile int count;

  public static void main(String[] args) throws InterruptedException {
    int n = Integer.parseInt(args[0]);
    Runnable work = () -> { for (int i = 0; i < n; i++) count++; };
    Thread a = new Thread(work), b = new Thread(work);
    a.start();
    b.start();
    a.join();
    b.join();
  }
}
`;

/** Two threads, twelve increments together: what a search visits by the million. */
export const executionsSource = `
public class Twelve {
  static int count;

  public static void main(String[] args) throws InterruptedException {
    Runnable work = () -> { for (int i = 0; i < 6; i++) count++; };
    Thread a = new Thread(work), b = new Thread(work);
    a.start();
    b.start();
    a.join();
    b.join();
  }
}
`;

export const helloSource = `
public class Hello {
  public static void main(String[] args) {
    System.out.println("hello");
  }
}
`;
