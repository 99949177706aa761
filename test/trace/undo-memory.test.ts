import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PairTable, UndoMemory } from '../../src/trace/undo-memory.ts';
import { clockOf, joinClock, newClock, setClock } from '../../src/trace/vector-clock.ts';

describe('an undo memory', () => {
  test('is at a mark again as it was, however much was written and allocated since', () => {
    const write = fc.tuple(fc.nat({ max: 40 }), fc.integer());
    fc.assert(
      fc.property(fc.array(write), fc.array(write), fc.array(write), (before, between, after) => {
        const memory = new UndoMemory(4);
        const base = memory.allocate(50);
        const apply = (writes: readonly (readonly [number, number])[]) => {
          for (const [offset, value] of writes) memory.set(base + offset, value);
          return memory.allocate(writes.length + 1);
        };
        const used = () => [...memory.words.subarray(0, memory.words[0])];
        apply(before);
        const first = memory.mark();
        const atFirst = used();
        const place = apply(between);
        const second = memory.mark();
        const atSecond = used();
        for (let round = 0; round < 2; round++) {
          apply(after);
          memory.rewind(second);
          expect(used()).toEqual(atSecond);
        }
        memory.rewind(first);
        expect(used()).toEqual(atFirst);
        expect(memory.allocate(1)).toBe(place);
      }),
    );
  });

  test('gives out words that are 0, also where something was before', () => {
    const memory = new UndoMemory();
    const mark = memory.mark();
    const at = memory.allocate(3);
    memory.set(at + 1, 7);
    memory.rewind(mark);
    expect(memory.allocate(3)).toBe(at);
    expect(memory.words[at + 1]).toBe(0);
    memory.set(at + 1, 7);
    memory.reset();
    expect(memory.words[memory.allocate(3) + 1]).toBe(0);
  });
});

test('a pair table is a map, and goes back with its memory', () => {
  const entry = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer(), fc.integer({ min: 1 }));
  const some = fc.array(entry, { maxLength: 80 });
  fc.assert(
    fc.property(some, some, (first, second) => {
      const memory = new UndoMemory(16);
      const table = new PairTable(memory);
      const map = new Map<string, number>();
      const put = (entries: typeof first, into: Map<string, number>) => {
        for (const [a, b, value] of entries) {
          table.set(a, b, value);
          into.set(`${a} ${b}`, value);
        }
      };
      const agrees = (expected: Map<string, number>) => {
        for (const [a, b] of [...first, ...second]) expect(table.get(a, b)).toBe(expected.get(`${a} ${b}`) ?? 0);
      };
      put(first, map);
      agrees(map);
      const mark = memory.mark();
      const later = new Map(map);
      put(second, later);
      agrees(later);
      memory.rewind(mark);
      agrees(map);
    }),
  );
});

test('a vector clock counts for any thread; joining takes the larger counter of each', () => {
  const counters = fc.dictionary(fc.integer({ min: 1, max: 70 }).map(String), fc.integer({ min: 1, max: 1000 }), {
    maxKeys: 12,
  });
  fc.assert(
    fc.property(counters, counters, (left, right) => {
      const memory = new UndoMemory(8);
      const make = (values: Record<string, number>) => {
        let clock = newClock(memory, 1);
        for (const [thread, value] of Object.entries(values)) clock = setClock(memory, clock, Number(thread), value);
        return clock;
      };
      const [a, b] = [make(left), make(right)];
      const joined = joinClock(memory, a, b);
      for (let t = 1; t <= 80; t++) {
        expect(clockOf(memory, joined, t)).toBe(Math.max(left[t] ?? 0, right[t] ?? 0));
        expect(clockOf(memory, b, t)).toBe(right[t] ?? 0);
      }
      expect(clockOf(memory, 0, 3)).toBe(0);
      expect(joinClock(memory, b, 0)).toBe(b);
    }),
  );
});
