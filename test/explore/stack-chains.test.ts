import { expect, it } from 'vitest';
import { loadJava } from '../../src/explore/load-java.ts';
import { StackChains } from '../../src/explore/stack-chains.ts';
import { Scheduler } from '../../src/scheduler/loop.ts';
import { DEFAULT_POLICY_OPTIONS, policies } from '../../src/scheduler/policies/registry.ts';

/** Two threads climb up and down their stacks, through different methods and different places of one method. */
const SOURCE = `
public class Climb {
  static volatile int seen;
  final int salt;
  Climb(int salt) { this.salt = salt; }

  int left(int n) { seen++; return n == 0 ? salt : n % 3 == 0 ? right(n - 1) + right(n - 2) : left(n - 1); }
  int right(int n) { int a = n; seen += a; if (n <= 0) return 1; return n % 2 == 0 ? left(n - 1) : other(n, n - 1); }
  int other(int x, int n) { Object o = new int[] { x }; seen--; if (n > 2) return right(n - 2) + left(n - 3); return n; }

  public static void main(String[] args) throws InterruptedException {
    Thread other = new Thread(() -> System.out.println(new Climb(3).left(13)));
    other.start();
    System.out.println(new Climb(5).right(15));
    java.util.List<Integer> list = new java.util.ArrayList<>(java.util.List.of(3, 1, 2));
    list.sort((a, b) -> { seen = a; return Integer.compare(a, b); });
    other.join();
  }
}`;

it.each(['round-robin', 'random'])(
  'the chain of a stack has the frames that the stack has, at every step under %s',
  name => {
    const program = loadJava(SOURCE);
    const process = program.start();
    const chains = new StackChains(process);
    let steps = 0;
    const compare = (thread: number): void => {
      const chain: string[] = [];
      for (let at = chains.top(thread); at >= 0; at = chains.frames[at]!.parent) {
        const { method, bci, line } = chains.frames[at]!;
        chain.push(`${method} ${bci} ${line}`);
      }
      const frames = process
        .frames(thread)
        .map(({ owner, method, bci, line }) => `${owner.name.replaceAll('/', '.')}.${method.name} ${bci} ${line}`);
      expect(chain).toEqual(frames);
      steps++;
    };
    const policy = policies.get(name).create({ ...DEFAULT_POLICY_OPTIONS, quantum: 7 });
    new Scheduler(process, policy, { maxSteps: 100_000, observer: { before: compare } }).run();
    expect(process.text(1)).toMatch(/^\d+\n\d+\n$/);
    expect(steps).toBeGreaterThan(250);
  },
);
