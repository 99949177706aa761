/** Class and interface initialisation with its lock (JVMS §5.5). The initialisation word of a class is next to its class id. */
import { OP } from '../trace/operation.ts';
import { CLASS_NAME } from '../trace/record.ts';
import { GLOBAL, SHARED, STATICS_BASE, T, threadRecord } from './memory.ts';
import type { ClassInfo } from './program.ts';
import { INIT_DONE, INIT_FAILED, INIT_NONE, INIT_RUNNING, INIT_SHIFT } from './program.ts';
import { growStack } from './stacks.ts';
import type { Vm } from './vm.ts';
import { JavaThrow, Vm as Machine } from './vm.ts';
import { blockUnlessReady, pend, recheck, setDeadline } from './waiting.ts';

/** Outcomes of beginInitialization: go on; a <clinit> frame was pushed and the instruction will run again; another thread initialises. */
export const READY = 0;
export const PUSHED = 1;
export const MUST_WAIT = 2;

/** The registers of `t` must be saved at the instruction that needs the class. */
export function beginInitialization(
  vm: Vm,
  t: number,
  classId: number,
): typeof READY | typeof PUSHED | typeof MUST_WAIT {
  const H = vm.H;
  const cls = vm.program.classes[classId]!;
  const word = H[cls.init]!;
  const state = word & 15;
  if (state === INIT_DONE) return READY;
  if (state === INIT_FAILED) {
    throw erroneous(vm, cls);
  }
  if (state === INIT_RUNNING) {
    if (word >> INIT_SHIFT === t) return READY;
    setDeadline(vm, t, -1);
    pend(vm, t, OP.initialize, cls.mirror, cls.init);
    blockUnlessReady(vm, t);
    return MUST_WAIT;
  }
  // Taking the initialisation lock of one of the program's classes is visible once main has started a thread: that does not
  // depend on the schedule.
  if (!cls.library && H[GLOBAL.startedThreads]! + H[GLOBAL.startedVirtual]! > 1 && !vm.mayInitialize) {
    setDeadline(vm, t, -1);
    pend(vm, t, OP.initialize, cls.mirror, cls.init);
    return MUST_WAIT;
  }
  vm.mayInitialize = false;
  // Superclass first: its frame runs, then this instruction comes here again.
  const superclass = vm.program.classes[cls.superclass];
  if (superclass?.needsInit && (cls.access & 0x200) === 0) {
    const superState = H[superclass.init]!;
    // Its failure is this one's failure.
    if ((superState & 15) === INIT_FAILED) H[cls.init] = INIT_FAILED;
    if ((superState & 15) !== INIT_DONE && !((superState & 15) === INIT_RUNNING && superState >> INIT_SHIFT === t)) {
      const outcome = beginInitialization(vm, t, superclass.id);
      if (outcome !== READY) return outcome;
    }
  }
  if (cls.clinit < 0) {
    H[cls.init] = INIT_DONE;
    return READY;
  }
  H[cls.init] = (t << INIT_SHIFT) | INIT_RUNNING;
  // Whoever stands before it must wait now.
  recheck(vm, cls.mirror);
  pushFrame(vm, t, cls.clinit, []);
  return PUSHED;
}

/**
 * Pushes a frame for a method on the thread's stack; on return the thread goes on at its saved pc.
 * @param args argument words
 */
export function pushFrame(vm: Vm, t: number, methodId: number, args: readonly number[]): void {
  const H = vm.H;
  const base = threadRecord(t);
  const method = vm.program.methods[methodId]!;
  const words = method.maxLocals + 2 + method.maxStack + 2;
  const top = H[base + T.sp]! + words;
  if (top > H[base + T.stackLimit]! && !growStack(vm, t, top))
    throw new JavaThrow('java/lang/StackOverflowError', null);
  const fp = H[base + T.sp]!;
  const link = fp + method.maxLocals;
  for (let i = 0; i < args.length; i++) H[fp + i] = args[i]!;
  H[link] = H[base + T.pc]!;
  H[link + 1] = H[base + T.fp]!;
  H[base + T.pc] = method.entry;
  H[base + T.fp] = fp;
  H[base + T.sp] = link + 2;
}

/** <clinit> returned. */
export function finishInitialization(vm: Vm, classId: number): void {
  const cls = vm.program.classes[classId]!;
  vm.H[cls.init] = INIT_DONE;
  shareStatics(vm, cls);
  recheck(vm, cls.mirror);
}

/**
 * While a class is initialised no other thread can read its static fields (JVMS §5.5), so what they refer to becomes visible
 * to others only now: a static list that is filled in <clinit> is filled silently.
 */
function shareStatics(vm: Vm, cls: ClassInfo): void {
  for (const { access, descriptor, offset } of cls.fields) {
    if ((access & 8) !== 0 && (descriptor[0] === 'L' || descriptor[0] === '[')) vm.share(vm.H[offset]!);
  }
}

/** <clinit> threw what is on top of the operand stack: the class is erroneous; answers what the thread throws now. */
export function failInitialization(vm: Vm, classId: number): JavaThrow {
  const cls = vm.program.classes[classId]!;
  vm.H[cls.init] = INIT_FAILED;
  shareStatics(vm, cls);
  recheck(vm, cls.mirror);
  remember(vm, [cls]);
  const below = failedSubclasses(vm, cls);
  const error = vm.program.classByName.get('java/lang/Error')!;
  // What is thrown stays on top of the operand stack, since a collection may move it.
  const top = vm.H[threadRecord(vm.current) + T.sp]! - 1;
  if (!vm.classOf(vm.H[top]!).supertypes.has(error.id)) {
    const wrapper = vm.withCollection(() => {
      const made = vm.newObject(vm.program.classByName.get(IN_INITIALIZER)!);
      // HotSpot makes it when <clinit> has gone from the stack.
      vm.fillInStackTrace(made, 1);
      return made;
    });
    vm.H[wrapper + vm.fieldOffset('java/lang/Throwable', 'cause')] = vm.H[top]!;
    vm.H[top] = wrapper;
  }
  if (below.length > 0) remember(vm, below);
  return new JavaThrow('', null, vm.H[top]!);
}

const IN_INITIALIZER = 'java/lang/ExceptionInInitializerError';

/** The initialisation of a subclass that asked for this one has failed too (JVMS §5.5, step 7). */
function failedSubclasses(vm: Vm, cls: ClassInfo): readonly ClassInfo[] {
  const { H, program } = vm;
  const base = threadRecord(vm.current);
  const frame = program.methods[cls.clinit]!;
  const pc = H[H[base + T.fp]! + frame.maxLocals]!;
  const init = program.code[pc + 3]!;
  const asked = pc === program.known.threadExitPc ? undefined : program.classes.find(each => each.init === init);
  const failed: ClassInfo[] = [];
  if (!asked?.supertypes.has(cls.id)) return failed;
  for (let each = asked; each.id !== cls.id; each = program.classes[each.superclass]!) failed.push(each);
  for (const each of failed) H[each.init] = INIT_FAILED;
  return failed;
}

/** Keeps what is on top of the operand stack, which the initialiser threw, for the NoClassDefFoundError of whoever uses the class later. */
function remember(vm: Vm, classes: readonly ClassInfo[]): void {
  const top = vm.H[threadRecord(vm.current) + T.sp]! - 1;
  const throwable = vm.H[top]!;
  const name = Machine.binaryName(vm.classOf(throwable).name);
  const field = (of: string): number => vm.fieldOffset('java/lang/Throwable', of);
  const text = vm.H[throwable + field('message')]!;
  const why = text === 0 ? name : `${name}: ${vm.getString(text)}`;
  const message = `Exception ${why} [in thread "${threadName(vm)}"]`;
  const kept = vm.withCollection(() => vm.materialise(new JavaThrow(IN_INITIALIZER, message)));
  vm.H[kept + field('backtrace')] = vm.H[vm.H[top]! + field('backtrace')]!;
  vm.share(kept);
  for (const { mirror } of classes) vm.H[mirror + vm.fieldOffset('java/lang/Class', 'initializationError')] = kept;
}

function threadName(vm: Vm): string {
  const thread = vm.H[threadRecord(vm.current) + T.thread]!;
  return vm.getString(vm.H[thread + vm.fieldOffset('java/lang/Thread', 'name')]!);
}

/** The class cannot be used: its initialiser failed before. */
function erroneous(vm: Vm, cls: ClassInfo): JavaThrow {
  const message = `Could not initialize class ${Machine.binaryName(cls.name)}`;
  const error = vm.withCollection(() => vm.materialise(new JavaThrow('java/lang/NoClassDefFoundError', message)));
  const kept = vm.H[cls.mirror + vm.fieldOffset('java/lang/Class', 'initializationError')]!;
  vm.H[error + vm.fieldOffset('java/lang/Throwable', 'cause')] = kept;
  return new JavaThrow('', null, error);
}

/** Class mirrors and static constants as they are before anything ran. */
export function initialiseStatics(vm: Vm): void {
  const H = vm.H;
  const P = vm.program;
  H.fill(0, STATICS_BASE, P.staticsEnd);
  for (const cls of P.classes) {
    H[cls.mirror] = P.known.class;
    H[cls.mirror + 1] = SHARED;
    // Thread 0 stands for the virtual machine: names of class objects do not depend on when they are first used.
    H[cls.mirror + 2] = CLASS_NAME | cls.id;
    H[cls.init] = cls.needsInit ? INIT_NONE : INIT_DONE;
    H[cls.init + 1] = cls.id;
  }
  for (const { address, value } of P.staticValues) H[address] = value;
}
