import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CompileError, type JavaProgram, load, run, runOnPlatform } from 'heddle';
import { describe, expect, it } from 'vitest';

import { GLOBAL } from '../../../src/runtime/memory.ts';

const root = join(import.meta.dirname, '../..');

function javaBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.java'))
    .map(name => join(folder, name))
    .sort();
}

/** The program in a file, null where the compiler refuses it. */
function programIn(path: string): JavaProgram | null {
  try {
    return load([{ name: basename(path), text: readFileSync(join(root, path), 'utf8') }], basename(path, '.java'));
  } catch (error) {
    if (error instanceof CompileError) return null;
    throw error;
  }
}

/** These look at the collector's work. */
const WATCHING = new Set(['HeapFull.java', 'References.java', 'WeakHashMaps.java']);

/** Everything that can be told from outside. */
function told(program: JavaProgram, collectEveryWords?: number) {
  const settings = { policy: 'random', seed: 7, maxSteps: 20_000, trace: true };
  const { stdout, stderr, exit, schedule, steps, trace, process } = run(program, {
    ...settings,
    ...(collectEveryWords !== undefined && { collectEveryWords }),
  });
  return { stdout, stderr, exit, schedule, steps, trace, process };
}

describe('a collection', () => {
  let all = 0;

  for (const path of [...javaBelow('corpus'), ...javaBelow('library/programs')]) {
    it(`changes nothing in ${path}, however often it comes`, () => {
      const program = programIn(path);
      if (!program || WATCHING.has(basename(path))) return;
      const { process: _, ...quiet } = told(program);
      const { process, ...stressed } = told(program, 61);
      expect(stressed).toEqual(quiet);
      all += process.collections;
    });
  }

  it('did come', () => {
    expect(all).toBeGreaterThan(3_000);
  });

  it('lets a program allocate a hundred times the heap, with the same steps as in a large one', () => {
    const program = load([{ name: 'Hundred.java', text: HUNDRED }]);
    const large = run(program, { policy: 'random' });
    const small = run(program, { policy: 'random', heapBytes: 1 << 18 });
    const { vm } = small.process;
    const allocated = large.process.vm.H[GLOBAL.heapTop]! - vm.heapBase;
    expect(large.process.collections).toBe(0);
    expect(allocated).toBeGreaterThan(100 * (vm.H[GLOBAL.heapEnd]! - vm.heapBase));
    expect(small.process.collections).toBeGreaterThan(100);
    expect([small.stdout, small.steps, small.schedule]).toEqual([large.stdout, large.steps, large.schedule]);
    expect(large.stdout).toMatch(/^[1-9]\d* [1-9]\d*\n$/);
  });

  it('fills a heap of any size, and what the error gives back can be used', () => {
    const program = programIn('corpus/memory/HeapFull.java')!;
    const texts = [20, 21, 23, 25].map(bits => run(program, { heapBytes: 1 << bits }).stdout);
    expect(new Set(texts).size).toBe(1);
  });

  it('is done by the worker that allocates, where workers take turns', async () => {
    const program = programIn('corpus/memory/Churn.java')!;
    const settings = { heapBytes: 1 << 19 };
    const green = run(program, settings);
    const platform = await runOnPlatform(program, settings, false);
    expect(platform.process.collections).toBeGreaterThan(5);
    expect([platform.stdout, platform.schedule]).toEqual([green.stdout, green.schedule]);
  });
});

const HUNDRED = `
import java.util.ArrayList;
import java.util.List;

public class Hundred {
  static class Node { Node next; int[] load = new int[12]; }
  static int hashes;

  static void churn(int rounds) {
    List<String> kept = new ArrayList<>();
    Node first = null;
    for (int i = 0; i < rounds; i++) {
      Node node = new Node();
      node.next = i % 50 == 0 ? null : first;
      first = node;
      if (i % 100 == 0) kept.add("kept " + i);
      String[][] table = new String[2][5];
      table[1][4] = kept.get(kept.size() - 1);
      if (i % 1000 == 0) synchronized (Hundred.class) { hashes += node.hashCode() + table[1][4].length(); }
    }
  }

  public static void main(String[] args) throws Exception {
    Thread[] threads = new Thread[4];
    for (int i = 0; i < 4; i++) (threads[i] = new Thread(() -> churn(35000))).start();
    for (Thread each : threads) each.join();
    Object last = new Object();
    System.out.println(Math.abs(hashes) + " " + last.hashCode());
  }
}
`;
