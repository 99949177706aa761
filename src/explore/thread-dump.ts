/**
 * Thread dumps in the form of HotSpot's jstack (vframe.cpp, thread.cpp and deadlock report of JDK 17): frames, what each thread
 * waits for and has locked, and the deadlocks. Pure functions of a process that stands still.
 */
import type { JvmThread } from '../runtime/boot-profile.ts';
import { bootProfileOf } from '../runtime/boot-profile.ts';
import { THREAD_STATES } from '../runtime/life-cycle.ts';
import { T, threadRecord } from '../runtime/memory.ts';
import { listThreads, threadIdOf } from '../runtime/natives/management.ts';
import type { FrameView, Process } from '../runtime/process.ts';
import type { ThreadWait } from '../runtime/thread-waits.ts';
import { deadlockedThreads, javaThreadState, threadWait } from '../runtime/thread-waits.ts';
import { namedClass } from '../trace/record.ts';
import { javaTypeName } from './names.ts';
import type { CodeReader } from './thread-dump-code.ts';
import { lockedSlots } from './thread-dump-code.ts';

const ACC_STATIC = 8;
const ACC_SYNCHRONIZED = 0x20;

/** All threads, the JVM's own among them, and the deadlocks. */
export function threadDump(process: Process, code: CodeReader): string {
  const profile = bootProfileOf(process.vm);
  const texts = listThreads(process.vm, true).map(row =>
    typeof row === 'number' ? `${threadHeader(process, row)}${framesText(process, row, code)}` : jvmThreadText(row),
  );
  const title = `Full thread dump Heddle (with the threads of ${profile.name}):\n\n`;
  return title + texts.join('\n') + deadlockReport(process, code);
}

/**
 * `Found one Java-level deadlock: …` as the JVM prints it, from the empty line before it to the one after it. Empty where no
 * threads wait for each other's monitors or locks in a cycle.
 */
function deadlockReport(process: Process, code: CodeReader): string {
  const cycles = deadlockedThreads(process.vm);
  if (cycles.length === 0) return '';
  const count = cycles.length === 1 ? '1 deadlock' : `${cycles.length} deadlocks`;
  return `${cycles.map(each => cycleText(process, each, code)).join('')}\nFound ${count}.\n\n`;
}

/** Started threads of the program that have not ended, ascending. */
function liveThreads(process: Process): number[] {
  return Array.from({ length: process.threadCount }, (_, i) => i + 1).filter(t => process.isAlive(t));
}

/** What `run` says where java would hang: the deadlock report, or the stacks of the threads that nobody will wake. */
export function hangReport(process: Process, code: CodeReader): string {
  const report = deadlockReport(process, code);
  if (report !== '') return report;
  const stuck = liveThreads(process).filter(t => process.threadState(t) !== 'RUNNABLE');
  const stacks = stuck.map(t => `${threadHeader(process, t)}${framesText(process, t, code)}`);
  const title = 'No thread can go on: these wait, and nobody is left to wake them (java would hang here).';
  return `\n${title}\n\n${stacks.join('\n')}\n`;
}

function cycleText(process: Process, cycle: readonly number[], code: CodeReader): string {
  const lines = ['', 'Found one Java-level deadlock:', '============================='];
  for (const t of cycle) {
    const { manner, object, owner } = threadWait(process.vm, t);
    const type = vmTypeName(process.vm.classOf(object).name);
    const wanted =
      manner === 'locks'
        ? `waiting for ownable synchronizer ${address(object)}, (a ${type})`
        : `waiting to lock monitor ${address(object + 1)} (object ${address(object)}, a ${type})`;
    lines.push(`"${process.threadName(t)}":`, `  ${wanted},`, `  which is held by "${process.threadName(owner)}"`, '');
  }
  lines.push('Java stack information for the threads listed above:');
  lines.push('===================================================');
  const stacks = cycle.map(t => `"${process.threadName(t)}":\n${framesText(process, t, code)}`);
  return `${lines.join('\n')}\n${stacks.join('')}`;
}

const ACTIVITIES: Readonly<Record<ThreadWait['manner'], string>> = {
  runs: 'runnable',
  enters: 'waiting for monitor entry',
  waits: 'in Object.wait()',
  reenters: 'in Object.wait()',
  initializes: 'in Object.wait()',
  locks: 'waiting on condition',
  parks: 'waiting on condition',
  sleeps: 'waiting on condition',
};

const STATE_NOTES: Readonly<Record<ThreadWait['manner'], string>> = {
  runs: '',
  enters: ' (on object monitor)',
  waits: ' (on object monitor)',
  reenters: ' (on object monitor)',
  initializes: '',
  locks: ' (parking)',
  parks: ' (parking)',
  sleeps: ' (sleeping)',
};

/** Addresses are of bytes, as the JVM's. */
function address(word: number): string {
  return hex(word * 4);
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(16, '0')}`;
}

/** `"Thread-0" #12 prio=5 …` and the line with its state. */
function threadHeader(process: Process, t: number): string {
  const { vm } = process;
  const { manner } = threadWait(vm, t);
  const base = threadRecord(t);
  const daemon = process.threadIsDaemon(t) ? ' daemon' : '';
  const gap = bootProfileOf(vm).name === 'jdk8' ? ' ' : '  ';
  const machine = `os_prio=0 tid=${address(base)} nid=0x${t.toString(16)}`;
  const state = THREAD_STATES[javaThreadState(vm, t)]!;
  return [
    `"${process.threadName(t)}" #${threadIdOf(vm, t)}${daemon} prio=${process.threadPriority(t)} ${machine} ${ACTIVITIES[manner]}${gap}[${address(vm.H[base + T.sp]!)}]`,
    `   java.lang.Thread.State: ${state}${STATE_NOTES[manner]}`,
    '',
  ].join('\n');
}

function jvmThreadText(thread: JvmThread): string {
  const { id, name, daemon, priority, state, activity, frames, waitsFor, lockedAt } = thread;
  if (id === 0) return `"${name}" os_prio=0 ${activity}\n`;
  const lines = [`"${name}" #${id}${daemon ? ' daemon' : ''} prio=${priority} os_prio=0 ${activity}`];
  lines.push(`   java.lang.Thread.State: ${state}${waitsFor === undefined ? '' : ' (on object monitor)'}`);
  // Any address will do: the object is in no heap.
  const lock = `<${hex(0x10 * id)}> (a ${waitsFor})`;
  frames.forEach((frame, i) => {
    lines.push(`\tat ${frame}`);
    if (i === 0 && waitsFor !== undefined) lines.push(`\t- waiting on ${lock}`);
    if (i === lockedAt) lines.push(`\t- locked ${lock}`);
  });
  return `${lines.join('\n')}\n`;
}

/** Frames with their monitors, innermost first, each line ended. */
function framesText(process: Process, t: number, code: CodeReader): string {
  const wait = threadWait(process.vm, t);
  const lines: string[] = [];
  process.frames(t).forEach((frame, depth) => {
    lines.push(`\tat ${frameText(process, frame)}`);
    if (depth === 0) lines.push(...waitLines(process, wait));
    for (const object of frameMonitors(process, frame, code).reverse()) {
      lines.push(`\t- locked ${objectText(process, object)}`);
    }
  });
  return lines.map(line => `${line}\n`).join('');
}

/** What stands below the innermost frame of a thread that waits. */
function waitLines(process: Process, { manner, object }: ThreadWait): string[] {
  const which = object === 0 ? '' : objectText(process, object);
  switch (manner) {
    case 'enters':
      return [`\t- waiting to lock ${which}`];
    case 'waits':
      return [`\t- waiting on ${which}`];
    case 'reenters':
      return [`\t- waiting to re-lock in wait() ${which}`];
    case 'locks':
    case 'parks':
      // Two spaces, as HotSpot has them.
      return object === 0 ? [] : [`\t- parking to wait for  ${which}`];
    case 'initializes':
      return [`\t- waiting on the Class initialization monitor for ${mirroredName(process, object)}`];
    default:
      return [];
  }
}

/** `Counter.main(Counter.java:7)`. */
function frameText(process: Process, { owner, method, bci, line }: FrameView): string {
  const module = owner.library ? bootProfileOf(process.vm).modulePrefix : '';
  const file = owner.sourceFile ?? 'Unknown Source';
  const place = bci === -2 ? 'Native Method' : line < 0 ? file : `${file}:${line}`;
  return `${javaTypeName(owner.name)}.${method.name}(${module}${place})`;
}

/** `<0x…> (a java.lang.Object)`. */
function objectText(process: Process, object: number): string {
  const { vm, program } = process;
  const cls = vm.classOf(object);
  const type =
    cls.id === program.known.class ? `java.lang.Class for ${mirroredName(process, object)}` : vmTypeName(cls.name);
  return `<${address(object)}> (a ${type})`;
}

/** HotSpot's external name keeps the JVM's spelling of arrays: `[I`, `[Ljava.lang.String;`. */
function vmTypeName(internal: string): string {
  return internal.replaceAll('/', '.');
}

function mirroredName({ vm, program }: Process, mirror: number): string {
  return vmTypeName(program.classes[namedClass(vm.H[mirror + 2]!)]!.name);
}

/** Addresses of the objects whose monitors the frame has entered and not left, the outermost first. */
function frameMonitors(process: Process, frame: FrameView, code: CodeReader): number[] {
  const { method, owner, pc, bci, fp } = frame;
  const { H } = process.vm;
  const monitors: number[] = [];
  if (bci < 0) return monitors;
  // At the entry of a synchronized method it is about to lock.
  if ((method.access & ACC_SYNCHRONIZED) !== 0 && pc !== method.entry) {
    monitors.push((method.access & ACC_STATIC) !== 0 ? owner.mirror : H[fp]!);
  }
  const body = code.codeOf(owner.name, method.name, method.descriptor);
  if (body) for (const slot of lockedSlots(body, bci)) monitors.push(H[fp + slot]!);
  return monitors;
}
