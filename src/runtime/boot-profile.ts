/**
 * The threads a JVM has before the program's first instruction: a Java program is born with several. Two JVMs, as their
 * listings show them (facts checked against OpenJDK 17; JDK 8 with a tool attached). They are told, not run: no schedule
 * contains them, and nothing about them ever changes.
 */
import { GLOBAL } from './memory.ts';
import type { Vm } from './vm.ts';

/** A thread of the JVM itself. */
export interface JvmThread {
  /** Thread.getId; 0 for threads that are no Java threads: those have no id, priority or state. */
  readonly id: number;
  readonly name: string;
  readonly state: 'RUNNABLE' | 'WAITING' | 'TIMED_WAITING';
  readonly priority: number;
  readonly daemon: boolean;
  /** Name of its thread group; empty where it has none. */
  readonly group: string;
  /** JMX never lists it; a thread dump does. */
  readonly hidden: boolean;
  /** What the operating system's thread does, as a dump's first line says it. */
  readonly activity: 'runnable' | 'waiting on condition' | 'in Object.wait()';
  /** Class of the object that it waits for. */
  readonly waitsFor?: string;
  /** Frames of its stack as a dump shows them, innermost first: `java.lang.Object.wait(Native Method)`. */
  readonly frames: readonly string[];
  /** Index of the frame that has locked what it waits for, -1 none. */
  readonly lockedAt: number;
}

export const BOOT_PROFILES = ['jdk17', 'jdk8'] as const;
export type BootProfileName = (typeof BOOT_PROFILES)[number];

export interface BootProfile {
  readonly name: BootProfileName;
  /** Ascending by id; main has id 1 and is not among them; those without an id last. */
  readonly threads: readonly JvmThread[];
  /** Id of the first thread that the program makes. */
  readonly firstUserId: number;
  /** ThreadMXBean and thread dumps begin with the thread that was made last. */
  readonly newestFirst: boolean;
  /** What stands before the file of a library class in a dump: `java.base@17/`. */
  readonly modulePrefix: string;
}

/** A thread that works for the JVM and stands in native code: no frames of Java. */
function service(id: number, name: string, hidden: boolean, activity: JvmThread['activity'], priority = 9): JvmThread {
  const shape = { state: 'RUNNABLE', daemon: true, group: 'system', frames: [], lockedAt: -1 } as const;
  return { id, name, priority, hidden, activity, ...shape };
}

function waiter(
  id: number,
  name: string,
  details: Pick<JvmThread, 'state' | 'priority' | 'group' | 'frames'> & { waitsFor?: string; lockedAt?: number },
): JvmThread {
  const activity = details.waitsFor === undefined ? 'waiting on condition' : 'in Object.wait()';
  return { id, name, daemon: true, hidden: false, activity, lockedAt: -1, ...details };
}

/** VM Thread, collector threads and the like: no java.lang.Thread stands for them. */
function internal(name: string, activity: JvmThread['activity'] = 'runnable'): JvmThread {
  return { ...service(0, name, true, activity, 0), group: '' };
}

const QUEUE_LOCK = 'java.lang.ref.ReferenceQueue$Lock';

const jdk17: BootProfile = {
  name: 'jdk17',
  threads: [
    waiter(2, 'Reference Handler', {
      state: 'RUNNABLE',
      priority: 10,
      group: 'system',
      frames: [
        'java.lang.ref.Reference.waitForReferencePendingList(java.base@17/Native Method)',
        'java.lang.ref.Reference.processPendingReferences(java.base@17/Reference.java:253)',
        'java.lang.ref.Reference$ReferenceHandler.run(java.base@17/Reference.java:215)',
      ],
    }),
    waiter(3, 'Finalizer', {
      state: 'WAITING',
      priority: 8,
      group: 'system',
      waitsFor: QUEUE_LOCK,
      lockedAt: 1,
      frames: [
        'java.lang.Object.wait(java.base@17/Native Method)',
        'java.lang.ref.ReferenceQueue.remove(java.base@17/ReferenceQueue.java:155)',
        'java.lang.ref.ReferenceQueue.remove(java.base@17/ReferenceQueue.java:176)',
        'java.lang.ref.Finalizer$FinalizerThread.run(java.base@17/Finalizer.java:172)',
      ],
    }),
    service(4, 'Signal Dispatcher', false, 'waiting on condition'),
    service(5, 'Service Thread', true, 'runnable'),
    service(6, 'Monitor Deflation Thread', true, 'runnable'),
    service(7, 'C2 CompilerThread0', true, 'waiting on condition'),
    service(8, 'C1 CompilerThread0', true, 'waiting on condition'),
    service(9, 'Sweeper thread', true, 'runnable'),
    service(10, 'Notification Thread', false, 'runnable'),
    waiter(11, 'Common-Cleaner', {
      state: 'TIMED_WAITING',
      priority: 8,
      group: 'InnocuousThreadGroup',
      waitsFor: QUEUE_LOCK,
      lockedAt: 1,
      frames: [
        'java.lang.Object.wait(java.base@17/Native Method)',
        'java.lang.ref.ReferenceQueue.remove(java.base@17/ReferenceQueue.java:155)',
        'jdk.internal.ref.CleanerImpl.run(java.base@17/CleanerImpl.java:140)',
        'java.lang.Thread.run(java.base@17/Thread.java:840)',
        'jdk.internal.misc.InnocuousThread.run(java.base@17/InnocuousThread.java:162)',
      ],
    }),
    internal('VM Periodic Task Thread', 'waiting on condition'),
    internal('VM Thread'),
    internal('G1 Service'),
    internal('G1 Refine#0'),
    internal('G1 Conc#0'),
    internal('G1 Main Marker'),
    internal('GC Thread#0'),
  ],
  firstUserId: 12,
  newestFirst: false,
  modulePrefix: 'java.base@17/',
};

const jdk8: BootProfile = {
  name: 'jdk8',
  threads: [
    waiter(2, 'Reference Handler', {
      state: 'WAITING',
      priority: 10,
      group: 'system',
      waitsFor: 'java.lang.ref.Reference$Lock',
      lockedAt: 2,
      frames: [
        'java.lang.Object.wait(Native Method)',
        'java.lang.Object.wait(Object.java:502)',
        'java.lang.ref.Reference.tryHandlePending(Reference.java:191)',
        'java.lang.ref.Reference$ReferenceHandler.run(Reference.java:153)',
      ],
    }),
    waiter(3, 'Finalizer', {
      state: 'WAITING',
      priority: 8,
      group: 'system',
      waitsFor: QUEUE_LOCK,
      lockedAt: 1,
      frames: [
        'java.lang.Object.wait(Native Method)',
        'java.lang.ref.ReferenceQueue.remove(ReferenceQueue.java:144)',
        'java.lang.ref.ReferenceQueue.remove(ReferenceQueue.java:165)',
        'java.lang.ref.Finalizer$FinalizerThread.run(Finalizer.java:216)',
      ],
    }),
    service(4, 'Signal Dispatcher', false, 'runnable'),
    service(5, 'Attach Listener', false, 'waiting on condition', 5),
    service(6, 'C2 CompilerThread0', true, 'waiting on condition'),
    service(7, 'C1 CompilerThread1', true, 'waiting on condition'),
    service(8, 'Service Thread', true, 'runnable'),
    internal('VM Thread'),
    internal('GC task thread#0 (ParallelGC)'),
    internal('GC task thread#1 (ParallelGC)'),
    internal('VM Periodic Task Thread', 'waiting on condition'),
  ],
  firstUserId: 9,
  newestFirst: true,
  modulePrefix: '',
};

const profiles: Readonly<Record<BootProfileName, BootProfile>> = { jdk17, jdk8 };

/** The profile of a process: GLOBAL.bootProfile, written once when it boots. */
export function bootProfileOf(vm: Vm): BootProfile {
  return profiles[BOOT_PROFILES[vm.H[GLOBAL.bootProfile]!]!];
}

/** main has returned and others go on: the thread that waits to take the JVM down; its id is the next free one. */
export function destroyerThread(id: number): JvmThread {
  return {
    id,
    name: 'DestroyJavaVM',
    state: 'RUNNABLE',
    priority: 5,
    daemon: false,
    group: 'main',
    hidden: false,
    activity: 'waiting on condition',
    frames: [],
    lockedAt: -1,
  };
}
