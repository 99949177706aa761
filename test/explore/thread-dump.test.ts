/**
 * Dumps and listings of the programs in test/golden/threads. `NAME.jdk17.txt` is what OpenJDK 17 printed for the same program
 * (`kill -3`); what differs by nature (times, addresses, lines of the library) is taken out of both.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/index.ts';
import { JavaProgram } from '../../src/explore/java-program.ts';
import { processAt, processListing } from '../../src/explore/process-listing.ts';
import { runProgram } from '../../src/explore/run.ts';
import { hangReport, threadDump } from '../../src/explore/thread-dump.ts';
import { CodeReader } from '../../src/explore/thread-dump-code.ts';
import { libraryClassPath } from '../../src/library/index.ts';
import { javaProgram } from '../scheduler/java-source.ts';

const golden = (file: string): string => readFileSync(new URL(`../golden/threads/${file}`, import.meta.url), 'utf8');

function goldenProgram(main: string): JavaProgram {
  const { classes, diagnostics } = compile(
    [{ name: `${main}.java`, text: golden(`${main}.java`) }],
    libraryClassPath(),
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return new JavaProgram({ classes, main }, libraryClassPath());
}

/** Addresses become #1, #2, … in the order of their appearance. */
function withoutAddresses(text: string): string {
  const seen = new Map<string, string>();
  return text
    .replaceAll(/ tid=\S+ nid=\S+/g, '')
    .replaceAll(/ +\[0x[0-9a-f]+\]/g, '')
    .replaceAll(/monitor 0x[0-9a-f]+/g, 'monitor *')
    .replaceAll(/0x[0-9a-f]{16}/g, address => {
      if (!seen.has(address)) seen.set(address, `#${seen.size + 1}`);
      return seen.get(address)!;
    });
}

const withoutLibraryLines = (text: string): string =>
  text.replaceAll('java.base@17.0.15/', 'java.base@17/').replaceAll(/(\(java\.base@17\/.*\.java):\d+\)/g, '$1:*)');

/** What neither the machine nor the library's text decides. */
function comparable(text: string): string {
  const lines = withoutLibraryLines(withoutAddresses(text.replaceAll(/ cpu=\S+ elapsed=\S+/g, '')))
    .replaceAll('   No compile task\n', '')
    .replace(/JNI global refs.*\n\n\n/, '')
    .split('\n');
  return lines
    .map(line => line.trimEnd())
    .join('\n')
    .trim();
}

/** The dump without its title. */
const body = (dump: string): string => dump.slice(dump.indexOf('"'));

/** Runs until main waits: it sleeps until each of the others has come to its wait, and parks at last. */
function whenMainWaits(program: JavaProgram): ReturnType<typeof processAt> {
  for (let at = 1; at < 1000; at++) {
    const now = processAt(program, { at });
    if (now.view.threads[0]?.state === 'WAITING') return now;
  }
  throw new Error('main never waits');
}

interface ThreadDigest {
  /** Name, priority, daemon, activity; then the state. */
  readonly header: readonly string[];
  /** What it waits for. */
  readonly waits: readonly string[];
  /** Frames of the program with what they have locked. */
  readonly frames: readonly string[];
}

/** Parts of a dump that do not depend on how the library is written: there the JDK has frames and locks of its own. */
function digest(dump: string): Record<string, ThreadDigest> {
  const digests: Record<string, ThreadDigest> = {};
  for (const paragraph of comparable(dump).split('\n\n')) {
    const [first, second, ...rest] = paragraph.split('\n');
    const name = /^"(.*)" #/.exec(first ?? '')?.[1];
    if (name === undefined) continue;
    const waits = rest.filter(line => /^\t- (waiting|parking)/.test(line)).map(libraryTypes);
    const frames: string[] = [];
    let own = false;
    for (const line of rest) {
      if (line.startsWith('\tat ')) own = line.startsWith('\tat Waits') && !line.includes('$$Lambda');
      if (own) frames.push(line);
    }
    digests[name] = { header: [first!, second!], waits, frames };
  }
  return digests;
}

/** What a synchroniser waits on has other names in the JDK: `ReentrantLock$NonfairSync` is ours's `ReentrantLock`. */
function libraryTypes(line: string): string {
  const text = line.replace(/#\d+/, '#');
  return text
    .replace(/\$(NonfairSync|FairSync|Sync)\)/, ')')
    .replace(/(AbstractQueuedSynchronizer|ReentrantLock)\$ConditionObject/, 'ConditionObject');
}

const withoutNumbers = (text: string): string => text.replaceAll(/#\d+>/g, '#>');

describe('a dump beside that of OpenJDK 17', () => {
  it('is the same, word for word, for the classic deadlock', () => {
    const program = goldenProgram('TwoLocks');
    const { process } = runProgram(program);
    const dump = threadDump(process, new CodeReader(program.classPath));
    expect(comparable(body(dump))).toBe(comparable(golden('TwoLocks.jdk17.txt')));
  });

  it('shows each kind of wait in the same words, with the same frames and locks of the program', () => {
    const { text } = whenMainWaits(goldenProgram('Waits'));
    const ours = digest(text.slice(text.indexOf('Full thread dump')).replace(/^.*\n\n/, ''));
    const theirs = digest(golden('Waits.jdk17.txt'));
    expect(Object.keys(ours)).toEqual(Object.keys(theirs));
    for (const [name, { header, waits, frames }] of Object.entries(theirs)) {
      expect({ name, ...ours[name], frames: ours[name]!.frames.map(withoutNumbers) }).toEqual({
        name,
        header,
        waits,
        frames: frames.map(withoutNumbers),
      });
    }
  });
});

/** Texts that other sizes of library and other constant pools leave alone. */
function stable(text: string): string {
  return withoutLibraryLines(withoutAddresses(text))
    .replaceAll(/(\b\w+)\.java:(\d+)/g, (all, file) =>
      ['Thread', 'Object', 'LockSupport', 'ReentrantLock', 'Semaphore', 'CountDownLatch'].includes(file)
        ? `${file}.java:*`
        : all,
    )
    .replaceAll(/[\d,]+ of [\d,]+ bytes used/g, '* of * bytes used')
    .replaceAll(/已用 [\d,]+ \/ [\d,]+ 字节/g, '已用 * / * 字节')
    .replaceAll(/\d+ of the library; \d+ methods linked/g, '* of the library; * methods linked')
    .replaceAll(/类库的类 \d+ 个；已链接方法 \d+ 个/g, '类库的类 * 个；已链接方法 * 个')
    .replaceAll(/ #\d+(, \d+)? \/\/ /g, ' #* // ');
}

describe('the process listing', () => {
  it.each([
    ['TwoLocks', 'jdk17', 'en'],
    ['TwoLocks', 'jdk8', 'zh'],
    ['TwoReentrantLocks', 'jdk17', 'en'],
  ] as const)('of %s with the threads of %s in %s is as agreed', async (name, boot, language) => {
    const text = processListing(goldenProgram(name), { boot, language });
    await expect(stable(text)).toMatchFileSnapshot(`../golden/threads/${name}.${boot}.${language}.listing.txt`);
  });

  it('of a thread in each kind of wait is as agreed', async () => {
    await expect(stable(whenMainWaits(goldenProgram('Waits')).text)).toMatchFileSnapshot(
      '../golden/threads/Waits.jdk17.en.listing.txt',
    );
  });

  it('shows a process before its first step, and says that it has ended after the last', () => {
    const program = javaProgram('class Hello { static int n = 5; public static void main(String[] a) { n++; } }');
    expect(processAt(program, { at: 0 }).view.threads.map(({ name }) => name)).toEqual(['main']);
    const end = processAt(program);
    expect(end.view.methodArea.statics).toEqual([{ name: 'Hello.n', value: '6' }]);
    expect(end.text).toContain('The process has ended with exit status 0');
    expect(end.text).toContain('There are no threads any more.');
  });

  it('spells values as Java does', () => {
    const program = javaProgram(`class Values {
  static char c = 'x'; static long big = Long.MAX_VALUE; static double half = 0.5; static boolean yes = true;
  static String text = "say \\"hi\\""; static String none; static int[] cells = new int[3];
  public static void main(String[] args) { int local = 7; text.length(); System.out.println(local + c); }
}`);
    const { view } = processAt(program, { at: 0 });
    const values = Object.fromEntries(view.methodArea.statics.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({
      'Values.c': "'x'",
      'Values.big': '9223372036854775807',
      'Values.half': '0.5',
      'Values.yes': 'true',
      'Values.text': '"say \\"hi\\""',
      'Values.none': 'null',
    });
    expect(values['Values.cells']).toMatch(/^int\[\]#\d+\.\d+$/);
  });

  it('gives each thread its own pc, frames and locals', () => {
    const program = javaProgram(`class Each {
  static int total;
  static void add(int amount) { int twice = amount * 2; total = total + twice; }
  public static void main(String[] args) {
    new Thread(() -> add(1)).start();
    new Thread(() -> add(10)).start();
  }
}`);
    const frames: string[] = [];
    for (let at = 0; at < 12; at++) {
      for (const { name, pc, vmStack } of processAt(program, { at, quantum: 1 }).view.threads) {
        const add = vmStack.find(({ method }) => method === 'Each.add(int)');
        if (add)
          frames.push(
            `${name} ${pc?.replace(/ #\d+/, '')} ${add.locals!.map(each => `${each.name}=${each.value}`)} ${add.operandWords}`,
          );
      }
    }
    expect(frames).toContain('Thread-0 4: getstatic // Field total:I amount=1,twice=2 0');
    expect(frames).toContain('Thread-1 4: getstatic // Field total:I amount=10,twice=20 0');
    expect(frames.some(text => /^Thread-1 9: putstatic .*twice=20 1$/.test(text))).toBe(true);
  });
});

describe('what run says where nobody can go on', () => {
  const stuck = (text: string): string => {
    const program = javaProgram(text);
    const { process, end } = runProgram(program);
    expect(end.kind).toBe('deadlock');
    return hangReport(process, new CodeReader(program.classPath));
  };

  it('is the report of the JVM where there is a cycle, threads that lead into it first', () => {
    const report = stuck(`class Tail {
  static final Object left = new Object(), right = new Object();
  static void sleep(int n) { try { Thread.sleep(n); } catch (InterruptedException e) { } }
  public static void main(String[] args) {
    new Thread(() -> { synchronized (left) { sleep(10); synchronized (right) { } } }).start();
    new Thread(() -> { synchronized (right) { sleep(10); synchronized (left) { } } }).start();
    sleep(20);
    synchronized (left) { }
  }
}`);
    expect(report).toMatch(/^\nFound one Java-level deadlock:\n={29}\n"main":\n {2}waiting to lock monitor 0x/);
    expect(report.match(/^"[^"]*":$/gm)).toEqual([
      ...['"main":', '"Thread-0":', '"Thread-1":'],
      ...['"main":', '"Thread-0":', '"Thread-1":'],
    ]);
    expect(report).toMatch(/\nFound 1 deadlock\.\n\n$/);
  });

  it('counts two cycles', () => {
    const report = stuck(`class Two {
  static void pair(String name) {
    Object x = new Object(), y = new Object();
    new Thread(() -> lock(x, y), name + "1").start();
    new Thread(() -> lock(y, x), name + "2").start();
  }
  static void lock(Object x, Object y) {
    synchronized (x) {
      try { Thread.sleep(10); } catch (InterruptedException e) { }
      synchronized (y) { }
    }
  }
  public static void main(String[] args) { pair("a"); pair("b"); }
}`);
    expect(report.match(/Found one Java-level deadlock:/g)).toHaveLength(2);
    expect(report).toMatch(/\nFound 2 deadlocks\.\n\n$/);
  });

  it('names the threads that wait for ever where there is no cycle', () => {
    const report = stuck(`class Asleep {
  public static void main(String[] args) throws InterruptedException {
    Object nobody = new Object();
    synchronized (nobody) { nobody.wait(); }
  }
}`);
    expect(withoutLibraryLines(withoutAddresses(report))).toBe(`
No thread can go on: these wait, and nobody is left to wake them (java would hang here).

"main" #1 prio=5 os_prio=0 in Object.wait()
   java.lang.Thread.State: WAITING (on object monitor)
	at java.lang.Object.wait0(java.base@17/Native Method)
	- waiting on <#1> (a java.lang.Object)
	at java.lang.Object.wait(java.base@17/Object.java:*)
	at Asleep.main(Asleep.java:4)
	- locked <#1> (a java.lang.Object)

`);
  });
});

describe('ThreadMXBean', () => {
  const jmx = `import java.lang.management.*;
class Jmx {
  public static void main(String[] args) throws InterruptedException {
    Thread t = new Thread(() -> { synchronized (Jmx.class) { try { Jmx.class.wait(); } catch (InterruptedException e) { } } });
    Thread unstarted = new Thread(() -> {});
    t.start();
    Thread.sleep(10);
    ThreadMXBean bean = ManagementFactory.getThreadMXBean();
    for (ThreadInfo info : bean.dumpAllThreads(false, false)) {
      System.out.println("[" + info.getThreadId() + "] " + info.getThreadName());
    }
    t.interrupt();
    t.join();
    System.out.println(bean.getThreadCount() + " " + bean.getPeakThreadCount() + " " + bean.getTotalStartedThreadCount());
  }
}`;

  it('lists the threads of JDK 17 in the order of their ids', () => {
    expect(runProgram(javaProgram(jmx)).stdout).toBe(
      `[1] main
[2] Reference Handler
[3] Finalizer
[4] Signal Dispatcher
[10] Notification Thread
[11] Common-Cleaner
[12] Thread-0
6 7 7
`,
    );
  });

  it('lists the threads of JDK 8 newest first', () => {
    expect(runProgram(javaProgram(jmx), { bootProfile: 'jdk8' }).stdout).toBe(
      `[9] Thread-0
[5] Attach Listener
[4] Signal Dispatcher
[3] Finalizer
[2] Reference Handler
[1] main
5 6 6
`,
    );
  });
});
