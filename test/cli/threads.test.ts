import { afterAll, describe, expect, it } from 'vitest';
import { Workshop } from './heddle.ts';

const workshop = new Workshop();
afterAll(() => workshop.remove());

workshop.file(
  'Locks.java',
  `public class Locks {
  static final Object left = new Object();
  static final Object right = new Object();
  static void take(Object first, Object second) {
    synchronized (first) {
      Thread.yield();
      synchronized (second) { System.out.println("both"); }
    }
  }
  public static void main(String[] args) {
    new Thread(() -> take(left, right)).start();
    new Thread(() -> take(right, left)).start();
  }
}
`,
);

const hang = ['Locks.java', '--policy', 'round-robin', '--quantum', '1'];

describe('heddle threads', () => {
  it('shows the process where it stops, in four parts, with status 1 for a deadlock', () => {
    const { status, stdout, stderr } = workshop.heddle(['threads', ...hang]);
    expect(stderr).toBe('');
    expect(stdout.match(/^(.*)\n-{4,}$/gm)!.map(each => each.split('\n')[0])).toEqual([
      'Shared by all threads',
      'Threads, as JMX lists them (jdk17)',
      'Each thread for itself',
      'Thread dump, as jstack makes it',
    ]);
    expect(stdout).toContain('Found one Java-level deadlock:');
    expect(status).toBe(1);
  });

  it('stops after a step, with the threads of JDK 8, in Chinese', () => {
    const { status, stdout } = workshop.heddle([
      'threads',
      'Locks.java',
      '--at',
      '1',
      '--boot',
      'jdk8',
      '--lang',
      'zh',
    ]);
    expect(stdout).toMatch(/^Locks，1 步之后\n/);
    expect(stdout).toContain(
      '[9] Thread-0\n[5] Attach Listener\n[4] Signal Dispatcher\n[3] Finalizer\n[2] Reference Handler\n[1] main\n',
    );
    expect(status).toBe(0);
  });

  it('prints one object with --json', () => {
    const { status, stdout } = workshop.heddle(['threads', ...hang, '--json']);
    const { version, end, exit, deadlocks, threads } = JSON.parse(stdout);
    expect({ version, end, exit, deadlocks }).toEqual({
      version: 1,
      end: 'deadlock',
      exit: null,
      deadlocks: [['Thread-0', 'Thread-1']],
    });
    expect(threads.map((each: { id: number; state: string }) => [each.id, each.state])).toEqual([
      [12, 'BLOCKED'],
      [13, 'BLOCKED'],
    ]);
    expect(status).toBe(1);
  });

  it.each([
    [['--boot', 'jdk11'], /--boot/],
    [['--at', 'end'], /--at/],
    [['--lang', 'fr'], /--lang/],
  ])('refuses %j in one line with status 2', (words, message) => {
    const { status, stdout, stderr } = workshop.heddle(['threads', 'Locks.java', ...words]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('heddle run', () => {
  it("prints the JVM's deadlock report on stderr where java would hang, with status 1", () => {
    const { status, stdout, stderr } = workshop.heddle(['run', ...hang]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^\nFound one Java-level deadlock:\n={29}\n"Thread-0":\n {2}waiting to lock monitor 0x/);
    expect(stderr).toMatch(/\nFound 1 deadlock\.\n\n$/);
  });

  it('says the same on platform carriers', () => {
    const { status, stderr } = workshop.heddle(['run', ...hang, '--carrier', 'platform']);
    expect(status).toBe(1);
    expect(stderr).toBe(workshop.heddle(['run', ...hang]).stderr);
  });
});
