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
    throw new JavaThrow('java/lang/NoClassDefFoundError', `Could not initialize class ${Machine.binaryName(cls.name)}`);
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

/** <clinit> threw (what, is on top of the operand stack): the class is erroneous; answers what the thread throws now. */
export function failInitialization(vm: Vm, classId: number, throwable: number): JavaThrow {
  const cls = vm.program.classes[classId]!;
  vm.H[cls.init] = INIT_FAILED;
  shareStatics(vm, cls);
  recheck(vm, cls.mirror);
  const error = vm.program.classByName.get('java/lang/Error')!;
  if (vm.classOf(throwable).supertypes.has(error.id)) return new JavaThrow('', null, throwable);
  const wrapper = vm.withCollection(() => vm.materialise(new JavaThrow('java/lang/ExceptionInInitializerError', null)));
  // It may have moved: it is on top of the operand stack.
  const top = vm.H[threadRecord(vm.current) + T.sp]! - 1;
  vm.H[wrapper + vm.fieldOffset('java/lang/Throwable', 'cause')] = vm.H[top]!;
  return new JavaThrow('', null, wrapper);
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
