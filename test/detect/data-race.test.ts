import { describe, expect, test } from 'vitest';
import { DataRaceDetector } from '../../src/detect/data-race.ts';
import { messages, textTrace } from './trace-text.ts';

const races = (text: string) => messages(new DataRaceDetector(), textTrace(text));
const started = `
  main start A
  main start B
`;

describe('textbook executions with a data race', () => {
  test('two increments without a lock', () => {
    expect(
      races(`${started}
        A read count
        B read count
        A write count
        B write count`),
    ).toEqual([
      'data race on count: A writes at T.java:5 while B reads at T.java:4, nothing orders them',
      'data race on count: A writes at T.java:5 while B writes at T.java:6, nothing orders them',
    ]);
  });

  test('a flag that is not volatile', () => {
    expect(
      races(`${started}
        A write data
        A write flag
        B read flag
        B read data`),
    ).toEqual([
      'data race on flag: A writes at T.java:4 while B reads at T.java:5, nothing orders them',
      'data race on data: A writes at T.java:3 while B reads at T.java:6, nothing orders them',
    ]);
  });

  test('double-checked locking without volatile: the first check races with the assignment', () => {
    expect(
      races(`${started}
        A read instance
        A lock m
        A read instance
        A write instance
        A unlock m
        B read instance`),
    ).toEqual(['data race on instance: A writes at T.java:6 while B reads at T.java:8, nothing orders them']);
  });

  test('two locks instead of one', () => {
    expect(
      races(`${started}
        A lock m
        A write x
        A unlock m
        B lock n
        B write x
        B unlock n`),
    ).toHaveLength(1);
  });

  test('the main thread reads without join', () => {
    expect(
      races(`
        main start A
        A write x
        A end
        main read x`),
    ).toHaveLength(1);
  });

  test('a join that ran out of time orders nothing', () => {
    expect(
      races(`
        main start A
        A write x
        main join A
        main read x`),
    ).toHaveLength(1);
  });

  test('a second start throws, and orders nothing', () => {
    expect(
      races(`
        main start A
        main write x
        main start A
        A read x`),
    ).toHaveLength(1);
  });

  test('sleeping and printing order nothing', () => {
    expect(
      races(`${started}
        A write x
        A output
        B sleep
        B output
        B read x`),
    ).toHaveLength(1);
  });

  test('reading a volatile before it is written orders nothing', () => {
    expect(
      races(`${started}
        B vread flag
        A write data
        A vwrite flag
        B read data`),
    ).toHaveLength(1);
  });

  test('a compare-and-set that fails publishes nothing', () => {
    expect(
      races(`${started}
        A write data
        A cas v 0
        B vread v
        B read data`),
    ).toHaveLength(1);
  });

  test('a tryLock that failed, an acquire that was refused and a latch that stayed shut order nothing', () => {
    for (const failed of ['junlock l / tryLock l 0', 'release s / acquire s 0', 'countDown c / awaitLatch c 0']) {
      const [give, take] = failed.split(' / ');
      expect(races(`${started}\n A write x\n A ${give}\n B ${take}\n B read x`)).toHaveLength(1);
    }
  });

  test('a write races with every reader it is not ordered with', () => {
    expect(
      races(`${started}
        main start C
        A read x
        B read x
        C write x`),
    ).toEqual([
      'data race on x: C writes at T.java:6 while A reads at T.java:4, nothing orders them',
      'data race on x: C writes at T.java:6 while B reads at T.java:5, nothing orders them',
    ]);
  });
});

describe('textbook executions without a data race', () => {
  test.each([
    [
      'a lock around each increment',
      'A lock m; A read x; A write x; A unlock m; B lock m; B read x; B write x; B unlock m',
    ],
    ['message passing over a volatile flag', 'A write data; A vwrite flag; B vread flag; B read data'],
    [
      'a volatile that was written again by another thread meanwhile',
      'A write data; A vwrite flag; main vwrite flag; B vread flag; B read data',
    ],
    ['two threads that only read', 'A read x; B read x'],
    [
      'double-checked locking with volatile',
      'A vread i; A lock m; A vread i; A write field; A vwrite i; A unlock m; B vread i; B read field',
    ],
    [
      'hand-over by wait and notify',
      'B lock m; B wait m; A lock m; A write x; A notify m heard; A unlock m; B wake m; B read x; B unlock m',
    ],
    ['what the waiter did before it waited', 'B lock m; B write x; B wait m; A lock m; A read x; A unlock m'],
    ['join', 'A write x; A end; main join A; main read x'],
    ['seeing by isAlive that the thread has ended', 'A write x; A end; main alive A; main read x'],
    ['an atomic counter as the flag', 'A write x; A rmw n; B rmw n; B read x'],
    ['a compare-and-set that succeeds', 'A write x; A cas v 1; B cas v 0; B read x'],
    ['a java.util.concurrent lock', 'A jlock l; A write x; A junlock l; B jlock l; B read x; B junlock l'],
    ['tryLock that got the lock', 'A jlock l; A write x; A junlock l; B tryLock l; B read x'],
    [
      'a condition',
      'B jlock l; B write y; B await c l; A jlock l; A read y; A write x; A signal c heard; A junlock l; B wake l; B read x',
    ],
    ['a semaphore', 'A write x; A release s; B acquire s; B read x'],
    [
      'a latch that two threads count down',
      'A write x; A countDown c; main write y; main countDown c; B awaitLatch c; B read x; B read y',
    ],
    ['finding out about an interrupt', 'A write x; A interrupt B; B interrupted; B read x'],
    ['an interrupt that ends a wait', 'B lock m; B wait m; A write x; A interrupt B; B wake m interrupted; B read x'],
    ['an interrupt that ends a sleep', 'B sleep; A write x; A interrupt B; B awake; B read x'],
    ['an interrupt before the sleep begins', 'A write x; A interrupt B; B sleep; B read x'],
    ['an interrupt before the wait begins', 'B lock m; A write x; A interrupt B; B wait m; B read x'],
    ['unpark and park', 'A write x; A unpark B; B park; B read x'],
    ['class initialisation', 'A write x; A initialized C; B initialize C; B read x'],
  ])('%s', (_, text) => {
    expect(races(started + text.replaceAll(';', '\n'))).toEqual([]);
  });

  test('what main did before it started the thread', () => {
    expect(races('main write x\nmain start A\nA read x\nA write x')).toEqual([]);
  });
});

describe('a report', () => {
  const report = (text: string) => {
    const detector = new DataRaceDetector();
    const trace = textTrace(text);
    messages(detector, trace);
    return { detector, trace };
  };

  test('names both accesses with thread, kind, place and step', () => {
    const { detector } = report(`${started}\nA write x\nB read x`);
    expect(detector.race(0)).toMatchObject({
      first: { thread: 2, kind: 'write', pc: 3, step: 2 },
      second: { thread: 3, kind: 'read', pc: 4, step: 3 },
    });
  });

  test('comes once for each pair of places, however often they race', () => {
    const detector = new DataRaceDetector();
    const trace = textTrace(`${started}\n${'A write x\nB write x\n'.repeat(20)}`);
    for (let i = 2; i < trace.count; i++) trace.words[i * 8 + 6] = 100 + (i % 2);
    messages(detector, trace);
    expect(detector.count).toBe(1);
  });

  test('has one identity, whichever of the two threads comes first', () => {
    const first = report(`${started}\nA write x\nB read x`).detector.identity(0);
    const { detector, trace } = report(`${started}\nA read x\nA output\nB write x`);
    trace.words[2 * 8 + 6] = 4;
    trace.words[4 * 8 + 6] = 3;
    messages(detector, trace);
    expect(detector.identity(0)).toBe(first);
  });

  test('has room for many threads', () => {
    const readers = Array.from({ length: 40 }, (_, i) => `T${i}`);
    const text = [
      'main start W',
      ...readers.map(name => `main start ${name}`),
      ...readers.map(name => `${name} read x`),
      'W write x',
    ].join('\n');
    expect(races(text)).toHaveLength(40);
  });
});
