import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTraceDocument } from '../../src/trace/read-document.ts';
import { fixtureBytes } from '../classfile/fixture.ts';
import { Workshop } from './heddle.ts';

const workshop = new Workshop();
afterAll(() => workshop.remove());
const heddle = (...words: string[]) => workshop.heddle(words);

/** A class whose main has this body. */
const main = (name: string, body: string): string =>
  `public class ${name} { public static void main(String[] args) throws Exception { ${body} } }\n`;

workshop.file('Hello.java', main('Hello', 'System.out.println("hello " + args.length);'));
workshop.file('Both.java', main('Both', 'System.out.print("a\\n"); System.err.print("b\\n"); System.out.print("c");'));
workshop.file('Exit.java', main('Exit', 'System.exit(42);'));
workshop.file('Boom.java', main('Boom', '\n throw new IllegalStateException("boom");'));
workshop.file('Assert.java', main('Assert', 'assert 1 > 2 : "no"; System.out.println("on");'));
workshop.file('Forever.java', main('Forever', 'while (true) {}'));
workshop.file('Endless.java', main('Endless', 'while (true) System.out.println("line");'));
workshop.file(
  'Deep.java',
  'public class Deep { static int f(int n) { return f(n + 1); } public static void main(String[] a) { f(0); } }',
);
workshop.file(
  'Hoard.java',
  main('Hoard', 'Object[] all = new Object[100000]; for (int i = 0; ; i++) all[i] = new int[10000];'),
);
workshop.file(
  'Locks.java',
  main(
    'Locks',
    `Object x = new Object(), y = new Object();
     Thread a = new Thread(() -> { synchronized (x) { Thread.yield(); synchronized (y) { } } }, "A");
     Thread b = new Thread(() -> { synchronized (y) { Thread.yield(); synchronized (x) { } } }, "B");
     a.start(); b.start(); a.join(); b.join();`,
  ),
);
workshop.file(
  'Race.java',
  `public class Race {
     static int count;
     public static void main(String[] args) throws Exception {
       Thread a = new Thread(() -> count++), b = new Thread(() -> count++);
       a.start(); b.start(); a.join(); b.join();
       System.out.println(count);
     }
   }`,
);
workshop.file('shop/Tools.java', 'package shop; class Tools { static int twice(int n) { return 2 * n; } }');
workshop.file('shop/Shop.java', `package shop; ${main('Shop', 'System.out.println(Tools.twice(21));')}`);
workshop.file('Counter.class', fixtureBytes('Counter'));

describe('heddle run', () => {
  it("gives the program's streams and status as java does", () => {
    expect(heddle('run', 'Both.java')).toEqual({ status: 0, stdout: 'a\nc', stderr: 'b\n' });
    expect(heddle('run', 'Exit.java')).toEqual({ status: 42, stdout: '', stderr: '' });
    expect(heddle('run', 'Boom.java')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Exception in thread "main" java.lang.IllegalStateException: boom\n\tat Boom.main(Boom.java:2)\n',
    });
  });

  it('hands the words after -- to the program, even those that look like options', () => {
    expect(heddle('run', 'Hello.java', '--', '--seed', 'x').stdout).toBe('hello 2\n');
  });

  it('reads source from standard input', () => {
    expect(workshop.heddle(['run', '-', '--', 'x'], main('Anything', 'System.out.println(args[0]);')).stdout).toBe(
      'x\n',
    );
  });

  it('compiles several files together and finds the one with a main', () => {
    expect(heddle('run', 'shop/Tools.java', 'shop/Shop.java').stdout).toBe('42\n');
  });

  it('runs the class that --main names', () => {
    expect(heddle('run', 'Hello.java', 'Both.java', '--main', 'Both').stdout).toBe('a\nc');
    expect(heddle('run', 'shop/Tools.java', 'shop/Shop.java', '--main', 'shop.Shop').stdout).toBe('42\n');
  });

  it('runs a class file that javac made', () => {
    expect(heddle('run', 'Counter.class')).toEqual({ status: 0, stdout: 'count = 2\n', stderr: '' });
  });

  it('runs assertions unless told not to', () => {
    expect(heddle('run', 'Assert.java')).toMatchObject({ status: 1, stdout: '' });
    expect(heddle('run', 'Assert.java', '--no-assertions')).toEqual({ status: 0, stdout: 'on\n', stderr: '' });
  });

  it('ends at --max-steps with status 3', () => {
    const { status, stderr } = heddle('run', 'Forever.java', '--max-steps', '5000');
    expect({ status, stderr }).toMatchObject({ status: 3, stderr: expect.stringContaining('--max-steps') });
  });

  it("lets the program's own errors be the program's", () => {
    expect(heddle('run', 'Deep.java', '-Xss64k').stderr).toMatch(
      /^Exception in thread "main" java\.lang\.StackOverflowError\n/,
    );
    expect(heddle('run', 'Hoard.java', '-Xmx8m').stderr).toMatch(/java\.lang\.OutOfMemoryError: Java heap space/);
  });

  it('repeats itself: the same seed, the same bytes', () => {
    const words = ['run', 'Race.java', '--policy', 'random', '--seed', '7', '--trace'];
    expect(heddle(...words, 'one.json').stdout).toBe(heddle(...words, 'two.json').stdout);
    const [one, two] = ['one.json', 'two.json'].map(name => readFileSync(join(workshop.folder, name), 'utf8'));
    expect(one).toBe(two);
    expect(readTraceDocument(one!).program.sources).toHaveProperty('Race.java');
  });

  it('gives the same trace on the platform carrier', () => {
    const words = ['run', 'Race.java', '--policy', 'random', '--seed', '3', '--trace'];
    heddle(...words, 'green.json');
    heddle(...words, 'platform.json', '--carrier', 'platform');
    const [green, platform] = ['green.json', 'platform.json'].map(name =>
      readFileSync(join(workshop.folder, name), 'utf8'),
    );
    expect(platform).toBe(green);
  });

  it('runs free on the platform carrier', () => {
    expect(heddle('run', 'Both.java', '--free')).toEqual({ status: 0, stdout: 'a\nc', stderr: 'b\n' });
    expect(heddle('run', 'Both.java', '--free', '--policy', 'random')).toMatchObject({ status: 2 });
  });

  it('ends free threads with the last user thread, though a daemon waits', () => {
    workshop.file(
      'Daemon.java',
      main(
        'Daemon',
        `Thread daemon = new Thread(() -> {
           synchronized (Daemon.class) { try { Daemon.class.wait(); } catch (InterruptedException e) { } }
         });
         daemon.setDaemon(true); daemon.start();
         new Thread(() -> { try { Thread.sleep(20); } catch (InterruptedException e) { } }).start();`,
      ),
    );
    for (let i = 0; i < 4; i++)
      expect(heddle('run', 'Daemon.java', '--free')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('steps through the code of a lock with --glass-box, and refuses its schedules without', () => {
    workshop.file(
      'Locked.java',
      `import java.util.concurrent.locks.ReentrantLock;
      public class Locked {
        static int count;
        public static void main(String[] args) throws InterruptedException {
          ReentrantLock lock = new ReentrantLock();
          Runnable add = () -> { lock.lock(); count++; lock.unlock(); };
          Thread other = new Thread(add);
          other.start();
          add.run();
          other.join();
          System.out.println(count);
        }
      }`,
    );
    const [opaque, glass] = [[], ['--glass-box']].map(flags =>
      JSON.parse(heddle('run', '--json', '--policy', 'random', '--seed', '3', ...flags, 'Locked.java').stdout),
    );
    expect([opaque.stdout, glass.stdout]).toEqual(['2\n', '2\n']);
    expect(glass.steps).toBeGreaterThan(opaque.steps);
    expect(heddle('replay', '--glass-box', glass.schedule, 'Locked.java').stdout).toBe('2\n');
    expect(heddle('replay', glass.schedule, 'Locked.java')).toMatchObject({ status: 2, stdout: '' });
    const checked = heddle('check', '--glass-box', '--bound', '2', '--strategy', 'deviations', 'Locked.java');
    expect(checked.stdout).toMatch(/^PASS/);
  });

  it('prints one object with --json, whose token replays to the same result', () => {
    const seeds = ['1', '2', '3', '4', '5', '6', '7', '8'];
    const results = seeds.map(seed => {
      const { status, stdout } = heddle('run', 'Race.java', '--policy', 'random', '--seed', seed, '--json');
      expect(status).toBe(0);
      return JSON.parse(stdout) as { stdout: string; schedule: string };
    });
    expect(results[0]).toMatchObject({ version: 1, exit: 0, stderr: '', end: 'completed', steps: expect.any(Number) });
    expect(new Set(results.map(({ stdout }) => stdout))).toEqual(new Set(['1\n', '2\n']));
    for (const { stdout, schedule } of results) expect(heddle('replay', schedule, 'Race.java').stdout).toBe(stdout);
  });

  it('refuses a token of another program', () => {
    const { schedule } = JSON.parse(heddle('run', 'Race.java', '--json').stdout) as { schedule: string };
    expect(heddle('replay', schedule, 'Hello.java')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('another program'),
    });
  });

  it('writes nothing where the trace cannot be written, and says why', () => {
    const { status, stderr } = heddle('run', 'Hello.java', '--trace', 'gone/t.json');
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'gone/t.json: cannot be written: no such file\n' });
    expect(existsSync(join(workshop.folder, 'gone'))).toBe(false);
  });

  it('ends quietly when its reader has seen enough', () => {
    expect(workshop.shell('$HEDDLE run Endless.java | head -2')).toEqual({
      status: 0,
      stdout: 'line\nline\n',
      stderr: '',
    });
  });

  it('reports what does not compile with file, line, column and a caret, status 2', () => {
    workshop.file('Wrong.java', 'class Wrong {\n  int f() { return "a"; }\n}\n');
    const { status, stdout, stderr } = heddle('run', 'Wrong.java');
    const lines = stderr.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^Wrong\.java:2:20: error: /);
    expect(lines.slice(1)).toEqual(['  int f() { return "a"; }', '                   ^^^', '1 error']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  it('says which classes have no main', () => {
    workshop.file('Main.java', 'class One {} class Two { static void main() {} }');
    expect(heddle('run', 'Main.java')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('looked in One, Two'),
    });
  });
});

describe('heddle check', () => {
  it('finds a race, shows it, and names a schedule that replays it: status 1', () => {
    const { status, stdout } = heddle('check', 'Race.java');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^FAIL {2}Race: 1 finding\n/);
    const token = /heddle replay (\S+) Race\.java/.exec(stdout)![1]!;
    expect(heddle('replay', token, 'Race.java').status).toBe(0);
  });

  it('prints the object of the contract with --json', () => {
    const { status, stdout } = heddle('check', 'Race.java', '--strategy', 'dfs', '--outcomes', '--json');
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ version: 1, verdict: 'fail', exhausted: true, strategy: 'dfs' });
    expect(report.findings[0]).toMatchObject({
      kind: 'data-race',
      locations: ['Race.java:4', 'Race.java:4'],
      minimal: true,
    });
    expect(report.outcomes.map((row: { stdout: string }) => row.stdout).sort()).toEqual(['1\n', '2\n']);
    expect(status).toBe(1);
  });

  it('gives the same report for one worker and for two', () => {
    const of = (workers: string) => {
      const { stdout } = heddle('check', 'Race.java', '--outcomes', '--json', '--workers', workers);
      return { ...JSON.parse(stdout), seconds: 0 };
    };
    expect(of('2')).toEqual(of('1'));
  });

  it('holds a program to the output that is expected of it', () => {
    const words = ['check', 'Race.java', '--allow-races', '--json'];
    const broken = JSON.parse(heddle(...words, '--expect', '2').stdout);
    expect(broken.findings[0]).toMatchObject({ kind: 'unexpected-output', minimal: true });
    expect(heddle(...words)).toMatchObject({ status: 0 });
  });

  it('finds a deadlock', () => {
    const { status, stdout } = heddle('check', 'Locks.java', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings[0]).toMatchObject({ kind: 'deadlock', threads: ['A', 'B'] });
  });

  it('says that a budget ended: status 3', () => {
    const { status, stdout } = heddle(
      'check',
      'Race.java',
      '--allow-races',
      '--strategy',
      'dfs',
      '--executions',
      '2',
      '--json',
    );
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'incomplete', exhausted: false, executions: 2 });
  });

  it('suggests the strategy that was meant', () => {
    expect(heddle('check', 'Race.java', '--strategy', 'dsf')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("did you mean 'dfs'?"),
    });
  });
});

describe('heddle grade', () => {
  const started = workshop.heddle(['lesson', 'start', 'lost-update', 'mine']);

  it('refuses the starting files, with the schedule that breaks them: status 1', () => {
    expect(started.status).toBe(0);
    const { status, stdout } = heddle('grade', 'lost-update', 'mine/Counter.java', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      lesson: 'lost-update',
      verdict: 'fail',
      coverage: expect.any(String),
    });
  });

  it('passes a right solution: status 0', () => {
    const text = readFileSync(join(workshop.folder, 'mine/Counter.java'), 'utf8');
    workshop.file('mine/Counter.java', text.replace('void increment()', 'synchronized void increment()'));
    const { status, stdout } = heddle('grade', 'lost-update', 'mine/Counter.java', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'pass', findings: [] });
    expect(status).toBe(0);
  });

  it('says what does not compile like every command: status 2', () => {
    const { status, stderr } = workshop.heddle(['grade', 'lost-update', '-'], 'class Counter {');
    expect(stderr).toMatch(/^<stdin>:1:\d+: error: /);
    expect(status).toBe(2);
  });
});

describe('heddle lesson', () => {
  it.each(['en', 'zh'])('plays a whole lesson with --plain in %s', lang => {
    const { status, stdout, stderr } = heddle('lesson', 'lost-update', '--plain', '--lang', lang);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('getfield');
  });

  it('says what stepping needs where there is no terminal', () => {
    expect(heddle('step', 'Race.java')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('needs a terminal'),
    });
  });
});
