/** The process model as data (JVMS §2.5): what all threads share, and what each has for itself. `heddle threads --json` prints it. */
import { readableParameters } from '../classfile/descriptor.ts';
import type { BootProfileName } from '../runtime/boot-profile.ts';
import { bootProfileOf } from '../runtime/boot-profile.ts';
import { THREAD_STATES } from '../runtime/life-cycle.ts';
import { GLOBAL } from '../runtime/memory.ts';
import { listThreads, threadIdOf } from '../runtime/natives/management.ts';
import type { FrameView, Process } from '../runtime/process.ts';
import { deadlockedThreads, javaThreadState } from '../runtime/thread-waits.ts';
import type { TraceValue } from '../trace/document.ts';
import { OP } from '../trace/operation.ts';
import { javaTypeName, objectName, wordValue } from './names.ts';
import type { CodeReader } from './thread-dump-code.ts';
import { instructionText, namedLocals } from './thread-dump-code.ts';

const ACC_STATIC = 8;
const ACC_SYNTHETIC = 0x1000;

export interface NamedValue {
  readonly name: string;
  /** Java's spelling: `42`, `"text"`, `'c'`, `null`, or the name of an object: `Counter#1.3`. */
  readonly value: string;
}

interface HeapView {
  readonly usedBytes: number;
  readonly limitBytes: number;
  readonly objects: number;
  /** Objects by class, the most numerous first. */
  readonly classes: readonly { readonly name: string; readonly count: number }[];
}

interface MethodAreaView {
  /** Names of the program's own classes. */
  readonly classes: readonly string[];
  readonly libraryClasses: number;
  /** Methods whose code was linked. */
  readonly methods: number;
  /** Static fields of the program's own classes. */
  readonly statics: readonly NamedValue[];
}

export interface StackFrame {
  /** `Counter.main(String[])`. */
  readonly method: string;
  /** Source file, null where it is not known. */
  readonly file: string | null;
  /** null where it is not known. */
  readonly line: number | null;
  /** null in a native method. */
  readonly bci: number | null;
  readonly native: boolean;
  /** Where the class file names them, else null. */
  readonly locals: readonly NamedValue[] | null;
  /** Words of local variables. */
  readonly localWords: number;
  /** Words on the operand stack; arguments of a call are the callee's already. */
  readonly operandWords: number;
}

export interface ThreadView {
  /** Thread.getId. */
  readonly id: number;
  readonly name: string;
  readonly state: string;
  readonly daemon: boolean;
  readonly priority: number;
  /** It has no frames before the first instruction of main or run, and after the last. */
  readonly progress: 'beginning' | 'running' | 'ending';
  /** The instruction it stands at, `12: getfield #7 // Field count:I`; null in a native method, where the pc is undefined. */
  readonly pc: string | null;
  /** Innermost first. */
  readonly vmStack: readonly StackFrame[];
  /** Native methods it is in, innermost first. */
  readonly nativeStack: readonly string[];
}

export interface ProcessView {
  readonly heap: HeapView;
  readonly methodArea: MethodAreaView;
  /** As ThreadMXBean.dumpAllThreads lists them. */
  readonly listing: readonly { readonly id: number; readonly name: string }[];
  readonly boot: BootProfileName;
  /** The program's own threads that are started and alive, in the order of their making. */
  readonly threads: readonly ThreadView[];
  /** Names of the threads of each cycle that JMX's findDeadlockedThreads finds. */
  readonly deadlocks: readonly (readonly string[])[];
}

export function viewProcess(process: Process, code: CodeReader): ProcessView {
  const { vm } = process;
  const threads: ThreadView[] = [];
  for (let t = 1; t <= process.threadCount; t++) if (process.isAlive(t)) threads.push(viewThread(process, t, code));
  const listing = listThreads(vm, false).map(row =>
    typeof row === 'number'
      ? { id: Number(threadIdOf(vm, row)), name: process.threadName(row) }
      : { id: row.id, name: row.name },
  );
  return {
    heap: viewHeap(process),
    methodArea: viewMethodArea(process),
    listing,
    boot: bootProfileOf(vm).name,
    threads,
    deadlocks: deadlockedThreads(vm).map(cycle => cycle.map(t => process.threadName(t))),
  };
}

function viewHeap({ vm }: Process): HeapView {
  const counts = new Map<string, number>();
  const top = vm.H[GLOBAL.heapTop]!;
  let objects = 0;
  for (let at = vm.heapBase; at < top; at += vm.wordsOf(at)) {
    const name = javaTypeName(vm.classOf(at).name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    objects++;
  }
  const classes = [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return {
    usedBytes: (top - vm.heapBase) * 4,
    limitBytes: (vm.H[GLOBAL.heapEnd]! - vm.heapBase) * 4,
    objects,
    classes,
  };
}

function viewMethodArea(process: Process): MethodAreaView {
  const { classes, methods } = process.program;
  const own = classes.filter(each => !each.library && !each.array && each.sourceFile !== null);
  const statics = own.flatMap(cls =>
    cls.fields
      .filter(({ access }) => (access & ACC_STATIC) !== 0 && (access & ACC_SYNTHETIC) === 0)
      .map(({ name, offset, descriptor }) => ({
        name: `${javaTypeName(cls.name)}.${name}`,
        value: valueText(process, offset, descriptor),
      })),
  );
  return {
    classes: own.map(({ name }) => javaTypeName(name)),
    libraryClasses: classes.filter(each => each.library && !each.array).length,
    methods: methods.filter(({ entry }) => entry > 0).length,
    statics,
  };
}

function viewThread(process: Process, t: number, code: CodeReader): ThreadView {
  const { vm } = process;
  const frames = process.frames(t);
  const vmStack = frames.map(frame => viewFrame(process, frame, code));
  const [top] = frames;
  const body = top && top.bci >= 0 ? bodyOf(top, code) : null;
  return {
    id: Number(threadIdOf(vm, t)),
    name: process.threadName(t),
    state: THREAD_STATES[javaThreadState(vm, t)]!,
    daemon: process.threadIsDaemon(t),
    priority: process.threadPriority(t),
    progress: top ? 'running' : process.pendingKind(t) === OP.end ? 'ending' : 'beginning',
    pc: top && body ? instructionText(body, top.bci) : null,
    vmStack,
    nativeStack: vmStack.filter(({ native }) => native).map(({ method }) => method),
  };
}

const bodyOf = ({ owner, method }: FrameView, code: CodeReader) =>
  code.codeOf(owner.name, method.name, method.descriptor);

function viewFrame(process: Process, frame: FrameView, code: CodeReader): StackFrame {
  const { owner, method, bci, line, fp, sp } = frame;
  const native = bci < 0;
  const body = native ? null : bodyOf(frame, code);
  const named = body && body.code.localVariables.length > 0 ? namedLocals(body, bci) : null;
  return {
    method: `${javaTypeName(owner.name)}.${method.name}${readableParameters(method.descriptor).replaceAll(/[\w$]+\./g, '')}`,
    file: owner.sourceFile,
    line: line < 0 ? null : line,
    bci: native ? null : bci,
    native,
    locals:
      named?.map(({ name, slot, descriptor }) => ({ name, value: valueText(process, fp + slot, descriptor) })) ?? null,
    localWords: method.maxLocals,
    operandWords: native ? 0 : Math.max(0, sp - (fp + method.maxLocals + 2)),
  };
}

/** Longest text of a String that is shown. */
const LONGEST_TEXT = 40;

function valueText(process: Process, at: number, descriptor: string): string {
  const letter = descriptor[0]!;
  const value: TraceValue = wordValue(process, at, letter, address => objectName(process, address).name);
  if (letter === 'C') return `'${value}'`;
  const { H } = process.vm;
  const isText = (letter === 'L' || letter === '[') && H[at] !== 0 && H[H[at]!] === process.program.known.string;
  if (!isText) return String(value);
  const text = String(value);
  return JSON.stringify(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);
}
