import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { createProcess, type JavaProgram, load, type Process } from 'heddle';
import { describe, expect, it } from 'vitest';
import { dependent, OP, type Operation } from '../../src/trace/operation.ts';

const folder = join(import.meta.dirname, '../corpus/checking');
const programs: readonly JavaProgram[] = readdirSync(folder)
  .sort()
  .map(name => load([{ name, text: readFileSync(join(folder, name), 'utf8') }], basename(name, '.java')));

/** What a thread stands before, as schedulers and searches see it. */
function pending(process: Process, thread: number): Operation {
  return {
    thread,
    kind: process.pendingKind(thread),
    object: process.pendingObject(thread),
    slot: process.pendingSlot(thread),
    virtual: process.threadIsVirtual(thread),
  };
}

/** Everything about a process that does not depend on where its objects lie. */
function view(process: Process): unknown {
  const threads = Array.from({ length: process.threadCount }, (_, i) => ({
    ...pending(process, i + 1),
    state: process.threadState(i + 1),
    frames: process.frames(i + 1).map(({ method, pc }) => [method.id, pc]),
  }));
  return { threads, stdout: process.text(1), stderr: process.text(2), ended: process.ended };
}

function outcomeOf(process: Process, steps: readonly number[]): unknown {
  for (const thread of steps) process.step(thread);
  return view(process);
}

/** Runs under random choices; at every place, `look` is given the pairs of threads that can both go. */
function walk(
  program: JavaProgram,
  choices: readonly number[],
  look: (process: Process, a: number, b: number) => void,
) {
  const process = createProcess(program);
  for (const choice of choices) {
    if (process.ended || (process.enabledCount === 0 && !process.advanceClock())) return;
    const enabled = [...process.enabled.subarray(0, process.enabledCount)];
    for (const a of enabled) for (const b of enabled) if (a < b) look(process, a, b);
    process.step(enabled[choice % enabled.length]!);
  }
}

const choices = fc.array(fc.nat(5), { minLength: 5, maxLength: 40 });

describe('two operations that are not dependent', () => {
  it('lead to the same process in either order, and some of the others do not', () => {
    let independent = 0;
    let differing = 0;
    fc.assert(
      fc.property(fc.constantFrom(...programs), choices, (program, taken) => {
        walk(program, taken, (process, a, b) => {
          const ordered = dependent(pending(process, a), pending(process, b));
          const here = process.snapshot();
          const one = outcomeOf(process, [a]);
          // The first step of a dependent pair may take the second one's place away.
          const bothGo = process.enabled.subarray(0, process.enabledCount).includes(b);
          const whole = bothGo ? outcomeOf(process, [b]) : one;
          process.restore(here);
          if (ordered) {
            if (!bothGo) differing++;
            return;
          }
          independent++;
          expect(bothGo).toBe(true);
          const other = outcomeOf(process, [b, a]);
          process.restore(here);
          expect(other).toEqual(whole);
        });
      }),
      { numRuns: 200 },
    );
    expect(independent).toBeGreaterThan(500);
    expect(differing).toBeGreaterThan(10);
  });

  it('are not said to be such where they write one variable, or both print', () => {
    const write: Operation = { thread: 1, kind: OP.write, object: 5, slot: 2 };
    expect(dependent(write, { ...write, thread: 2 })).toBe(true);
    expect(dependent(write, { ...write, thread: 2, kind: OP.read })).toBe(true);
    expect(dependent({ ...write, kind: OP.read }, { ...write, thread: 2, kind: OP.read })).toBe(false);
    expect(dependent(write, { ...write, thread: 2, slot: 3 })).toBe(false);
    expect(dependent(write, { ...write, thread: 2, object: 6 })).toBe(false);
    const print: Operation = { thread: 1, kind: OP.output, object: 0, slot: 1 };
    expect(dependent(print, { ...print, thread: 2, slot: 2 })).toBe(true);
  });

  it('do not include a signal and whoever queues for the lock meanwhile', () => {
    const queues: Operation = { thread: 2, kind: OP.enqueue, object: 5, slot: 0 };
    for (const kind of [OP.signal, OP.signalAll]) {
      const signals: Operation = { thread: 1, kind, object: 7, slot: 5 };
      expect([dependent(signals, queues), dependent(queues, signals)]).toEqual([true, true]);
      expect(dependent(signals, { ...queues, object: 6 })).toBe(false);
    }
  });

  it('do not include the await of a condition and anything about the lock that it releases', () => {
    const awaits: Operation = { thread: 1, kind: OP.await, object: 7, slot: 5 };
    for (const kind of [OP.lock, OP.tryLock, OP.unlock, OP.wake])
      expect(dependent(awaits, { thread: 2, kind, object: 5, slot: 0 })).toBe(true);
    expect(dependent(awaits, { thread: 2, kind: OP.await, object: 8, slot: 5 })).toBe(true);
    expect(dependent(awaits, { thread: 2, kind: OP.lock, object: 6, slot: 0 })).toBe(false);
  });
});
