import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClassPath, check, compile, JavaProgram, libraryClassPath, run } from 'heddle';
import { describe, expect, it } from 'vitest';

const glassBox = libraryClassPath(true);

function load(name: string, text: string, library: ClassPath): JavaProgram {
  const { classes, diagnostics } = compile([{ name: `${name}.java`, text }], library);
  expect(diagnostics.filter(each => each.severity === 'error')).toEqual([]);
  return new JavaProgram({ classes, main: name, sources: { [`${name}.java`]: text } }, library);
}

const program = (body: string, other: string): string => `
import java.util.concurrent.*;
public class Main {
  public static void main(String[] args) throws Exception {
    ${body.split(' // start')[0]}
    Thread other = new Thread(() -> {
      try {
        ${other}
      } catch (InterruptedException e) {
        System.out.print("interrupted ");
      }
    });
    other.start();
    ${body.split(' // start')[1]}
  }
}`;

/** Name, the other thread's code, the main thread's, all outcomes; how many deviations are tried where all schedules are too many. */
const meetings: [string, string, string, string[], number?][] = [
  [
    'an element goes through ArrayBlockingQueue',
    'q.put("a");',
    'BlockingQueue<String> q = new ArrayBlockingQueue<>(2); // start q.put("b"); System.out.print(q.take() + q.take());',
    ['ab', 'ba'],
    2,
  ],
  [
    'an element goes through LinkedBlockingQueue',
    'q.put("a");',
    'BlockingQueue<String> q = new LinkedBlockingQueue<>(1); // start System.out.print(q.take() + q.poll());',
    ['anull'],
    2,
  ],
  [
    'both ends of LinkedBlockingDeque are used',
    'q.putFirst("a");',
    'BlockingDeque<String> q = new LinkedBlockingDeque<>(2); // start q.putLast("b"); System.out.print(q.takeLast() + q.pollFirst());',
    ['ba', 'bnull'],
    2,
  ],
  [
    'ConcurrentLinkedQueue loses nothing',
    'q.add("a"); Thread.sleep(0);',
    'ConcurrentLinkedQueue<String> q = new ConcurrentLinkedQueue<>(); // start q.add("b"); other.join(); System.out.print(q.poll() + q.poll());',
    ['ab', 'ba'],
  ],
  [
    'ConcurrentLinkedQueue gives an element once',
    'got[0] = q.poll(); Thread.sleep(0);',
    'ConcurrentLinkedQueue<String> q = new ConcurrentLinkedQueue<>(); q.add("a"); String[] got = new String[1]; // start String b = q.poll(); other.join(); System.out.print(b + got[0]);',
    ['anull', 'nulla'],
  ],
  [
    'a put meets a take in SynchronousQueue',
    'q.put("a");',
    'BlockingQueue<String> q = new SynchronousQueue<>(); // start System.out.print(q.take());',
    ['a'],
  ],
  [
    'a put meets a take in a fair SynchronousQueue',
    'q.put("a");',
    'BlockingQueue<String> q = new SynchronousQueue<>(true); // start System.out.print(q.take());',
    ['a'],
    2,
  ],
  [
    'an offer to SynchronousQueue finds its taker or not',
    'System.out.print(q.poll() + " "); Thread.sleep(0);',
    'SynchronousQueue<String> q = new SynchronousQueue<>(); // start boolean met = q.offer("a"); other.join(); System.out.print(met);',
    ['null false'],
  ],
];

describe('the glass-box queues', () => {
  for (const [name, other, body, outcomes, bound] of meetings) {
    it(`${name}: the same outcomes as opaque, and no race`, { timeout: 60_000 }, async () => {
      const text = program(body, other);
      for (const library of [libraryClassPath(), glassBox]) {
        const report = await check(load('Main', text, library), {
          ...(bound === undefined ? { strategy: 'dfs' } : { strategy: 'deviations', bound }),
          outcomes: true,
          executions: 100_000,
        });
        if (bound === undefined) expect(report.exhausted).toBe(true);
        expect(report.findings).toEqual([]);
        expect(report.outcomes!.map(each => each.end ?? each.stdout).sort()).toEqual(outcomes);
      }
    });
  }

  const corpus = join(import.meta.dirname, '../corpus/library/concurrent');
  const runs = [
    'BoundedArrayQueue',
    'BoundedLinkedQueue',
    'BoundedLinkedDeque',
    'FairArrayBlockingQueue',
    'LinkedDeques',
  ];
  for (const name of [...runs, 'QueueStates', 'SynchronousQueues']) {
    it(`run ${name} of the corpus as the opaque ones do`, () => {
      const text = readFileSync(join(corpus, `${name}.java`), 'utf8');
      expect(run(load(name, text, glassBox)).stdout).toBe(run(load(name, text, libraryClassPath())).stdout);
    });
  }
});
