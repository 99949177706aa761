import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type CheckReport, type ClassPath, check, libraryClassPath, load, run } from 'heddle';
import { describe, expect, it } from 'vitest';
import { readClassFile } from '../../src/classfile/reader.ts';

const glassBox = libraryClassPath(true);
const opaque = libraryClassPath();

const folder = join(import.meta.dirname, '../../src/library/glass-box');
const classNames = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.java'))
  .map(path => path.slice(0, -'.java'.length));

const ACC_PUBLIC = 1;
const ACC_PROTECTED = 4;

/** Signatures that a program may name, inherited ones too. */
function interfaceOf(library: ClassPath, name: string): string[] {
  const { methods, superClass } = readClassFile(library.find(name)!);
  const own = methods.filter(({ access }) => (access & (ACC_PUBLIC | ACC_PROTECTED)) !== 0);
  const inherited = superClass === null ? [] : interfaceOf(library, superClass).filter(each => !each.startsWith('<'));
  return [...new Set([...own.map(each => each.name + each.descriptor), ...inherited])].sort();
}

describe('the glass-box tree', () => {
  for (const name of classNames.filter(each => opaque.find(each) !== undefined)) {
    it(`has ${basename(name)} with every method of the opaque one`, () => {
      expect(interfaceOf(glassBox, name)).toEqual(expect.arrayContaining(interfaceOf(opaque, name)));
      expect(glassBox.find(name)).not.toEqual(opaque.find(name));
    });
  }

  it('is the list of docs/glass-box.md', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/glass-box.md'), 'utf8');
    const listed = [...page.matchAll(/^\| `(\w+)`/gm)].map(match => match[1]!);
    const inTree = classNames.filter(each => opaque.find(each) !== undefined).map(each => basename(each));
    expect(listed.sort()).toEqual(inTree.sort());
  });

  const corpus = join(import.meta.dirname, '../corpus/synchronizers');
  for (const name of readdirSync(corpus)) {
    const text = readFileSync(join(corpus, name), 'utf8');
    const lines = [...text.matchAll(/^\/\/ expect: ?(.*)$/gm)].map(match => match[1]);
    if (lines.length === 0) continue;
    it(`gives ${name} of the corpus the JDK's output too`, () => {
      const { stdout, stderr } = run(load([{ name, text }], undefined, glassBox));
      expect(stdout + stderr).toBe(lines.map(line => `${line}\n`).join(''));
    });
  }
});

/** What each thread does, and all outcomes: what was printed, or that it hangs. */
interface Program {
  readonly name: string;
  readonly fields: string;
  readonly threads: readonly string[];
  readonly outcomes: readonly string[];
  /** Deviations that are tried in the glass box. */
  readonly bound?: number;
}

const programs: readonly Program[] = [
  {
    name: 'a lock that keeps two increments apart',
    fields: 'ReentrantLock lock = new ReentrantLock(); int count;',
    threads: ['lock.lock(); int c = count; count = c + 1; if (c == 1) out("2"); lock.unlock();', 'same'],
    outcomes: ['2'],
  },
  {
    name: 'a fair lock',
    fields: 'ReentrantLock lock = new ReentrantLock(true);',
    threads: ['lock.lock(); out("a"); lock.unlock();', 'lock.lock(); out("b"); lock.unlock();'],
    outcomes: ['ab', 'ba'],
  },
  {
    name: 'a lock that is tried',
    fields: 'ReentrantLock lock = new ReentrantLock();',
    threads: ['lock.lock(); out("[");  out("]"); lock.unlock();', 'out(lock.tryLock() ? "got" : "no");'],
    outcomes: ['[]got', '[]no', '[no]', 'no[]', 'deadlock'],
  },
  {
    name: 'two locks in the wrong order',
    fields: 'ReentrantLock l = new ReentrantLock(), m = new ReentrantLock();',
    threads: ['l.lock(); m.lock(); m.unlock(); l.unlock();', 'm.lock(); l.lock(); l.unlock(); m.unlock();'],
    outcomes: ['', 'deadlock'],
  },
  {
    name: 'a condition that is signalled, perhaps too early',
    fields: 'ReentrantLock lock = new ReentrantLock(); Condition c = lock.newCondition();',
    threads: ['lock.lock(); c.await(); out("woken"); lock.unlock();', 'lock.lock(); c.signal(); lock.unlock();'],
    outcomes: ['woken', 'deadlock'],
  },
  {
    name: 'a condition with a guard',
    fields: 'ReentrantLock lock = new ReentrantLock(); Condition c = lock.newCondition(); boolean ready;',
    threads: [
      'lock.lock(); while (!ready) c.await(); out("go"); lock.unlock();',
      'lock.lock(); ready = true; c.signalAll(); lock.unlock();',
    ],
    outcomes: ['go'],
  },
  {
    name: 'an interrupt that ends a wait for a lock, or comes too late',
    fields: 'ReentrantLock lock = new ReentrantLock();',
    threads: [
      'lock.lock(); threads[1].interrupt(); lock.unlock();',
      'try { lock.lockInterruptibly(); out("got"); lock.unlock(); } catch (InterruptedException e) { out("interrupted"); }',
    ],
    outcomes: ['got', 'interrupted'],
  },
  {
    name: 'a semaphore with one permit',
    fields: 'Semaphore s = new Semaphore(1);',
    threads: ['s.acquire(); out("a"); s.release();', 'out(s.tryAcquire() ? "b" : "-");'],
    outcomes: ['ab', 'a-', '-a', 'deadlock'],
  },
  {
    name: 'a fair semaphore that gives two permits at once',
    fields: 'Semaphore s = new Semaphore(0, true);',
    threads: ['s.acquire(2); out("a");', 's.release(); out("r"); s.release();'],
    outcomes: ['ra'],
  },
  {
    name: 'a latch',
    fields: 'CountDownLatch latch = new CountDownLatch(1);',
    threads: ['latch.await(); out("go");', 'out("ready "); latch.countDown(); out(".");'],
    outcomes: ['ready go.', 'ready .go'],
  },
  {
    name: 'a barrier with an action',
    fields: 'CyclicBarrier barrier = new CyclicBarrier(2, () -> out("met "));',
    threads: ['barrier.await(); out("a");', 'barrier.await(); out("b");'],
    outcomes: ['met ab', 'met ba'],
  },
  {
    name: 'a barrier that an interrupt breaks, or not',
    fields: 'CyclicBarrier barrier = new CyclicBarrier(2);',
    threads: [
      'try { barrier.await(); out("met"); } catch (InterruptedException e) { out("interrupted"); }',
      'threads[0].interrupt(); try { barrier.await(); out("met"); } catch (BrokenBarrierException e) { out("broken"); }',
    ],
    outcomes: ['interruptedbroken', 'brokeninterrupted', 'metmet'],
    bound: 2,
  },
  {
    name: 'an exchange',
    fields: 'Exchanger<String> place = new Exchanger<>();',
    threads: ['out(place.exchange("a"));', 'out(place.exchange("b"));'],
    outcomes: ['ab', 'ba'],
  },
  {
    name: 'an exchange that an interrupt ends, or not',
    fields: 'Exchanger<String> place = new Exchanger<>();',
    threads: [
      'try { out(place.exchange("a")); } catch (InterruptedException e) { out("interrupted"); }',
      'threads[0].interrupt(); out(place.exchange("b"));',
    ],
    outcomes: ['ab', 'ba', 'deadlock'],
    bound: 2,
  },
  {
    name: 'a reader and a writer',
    fields: 'ReentrantReadWriteLock lock = new ReentrantReadWriteLock(); int value;',
    threads: [
      'lock.readLock().lock(); out("" + value); lock.readLock().unlock();',
      'lock.writeLock().lock(); value = 1; value = 2; lock.writeLock().unlock();',
    ],
    outcomes: ['0', '2'],
  },
  {
    name: 'readers that meet under the lock',
    fields: 'ReentrantReadWriteLock lock = new ReentrantReadWriteLock(); CountDownLatch both = new CountDownLatch(2);',
    threads: ['lock.readLock().lock(); both.countDown(); both.await();', 'same'],
    outcomes: [''],
  },
  {
    name: 'an upgrade that waits for itself',
    fields: 'ReentrantReadWriteLock lock = new ReentrantReadWriteLock();',
    threads: [
      'lock.readLock().lock(); out(lock.writeLock().tryLock() + " "); lock.writeLock().lock();',
      'lock.writeLock().lock(); lock.readLock().lock(); lock.writeLock().unlock(); lock.readLock().unlock();',
    ],
    outcomes: ['deadlock'],
  },
];

function sourceOf({ fields, threads }: Program): string {
  const bodies = threads.map(body => (body === 'same' ? threads[0] : body));
  return `
import java.util.concurrent.*;
import java.util.concurrent.locks.*;
public class Main {
  interface Body { void run() throws Exception; }
  final Thread[] threads = new Thread[${bodies.length}];
  ${fields}
  static void out(String text) { System.out.print(text); }
  void thread(int n, Body body) {
    threads[n] = new Thread(() -> {
      try { body.run(); } catch (Exception e) { throw new AssertionError(e); }
    });
  }
  void all() {
    ${bodies.map((body, i) => `thread(${i}, () -> { ${body} });`).join('\n    ')}
    for (Thread each : threads) each.start();
  }
  public static void main(String[] args) { new Main().all(); }
}`;
}

const outcomesOf = (report: CheckReport): string[] => report.outcomes!.map(({ end, stdout }) => end ?? stdout).sort();

describe('a program has the same outcomes, and no race, with opaque synchronisers and with glass-box ones', () => {
  for (const program of programs) {
    it(program.name, { timeout: 60_000 }, async () => {
      const text = sourceOf(program);
      const all = await check(load(text), { strategy: 'dfs', outcomes: true, executions: 200_000 });
      expect(all.exhausted).toBe(true);
      const some = await check(load(text, undefined, glassBox), {
        strategy: 'deviations',
        bound: program.bound ?? 1,
        outcomes: true,
        executions: 200_000,
      });
      expect([...all.findings, ...some.findings].filter(({ kind }) => kind === 'data-race')).toEqual([]);
      expect(outcomesOf(all)).toEqual([...new Set(program.outcomes)].sort());
      expect(outcomesOf(some)).toEqual(outcomesOf(all));
    });
  }
});
