/** Names for detectors, from a process that stands at the end of an execution: serials are looked up in its heap. */
import type { Location, Names } from '../detect/detector.ts';
import type { BlockedThread, FinalState } from '../detect/final-state.ts';
import { GLOBAL } from '../runtime/memory.ts';
import type { Process } from '../runtime/process.ts';
import { namedClass, nameText } from '../trace/record.ts';
import { buriedName, javaTypeName, objectName, variableName, waitReason } from './names.ts';

/** Address of the object with that name (serial), or 0. Walks the heap: only for reports. */
export function addressOf(process: Process, serial: number): number {
  const { vm, program } = process;
  const { H } = vm;
  const mirrored = namedClass(serial);
  if (mirrored >= 0) return program.classes[mirrored]?.mirror ?? 0;
  for (let at = vm.heapBase; at < H[GLOBAL.heapTop]!; at += vm.wordsOf(at)) if (H[at + 2] === serial) return at;
  return 0;
}

/** Where a pc is. */
function locationOf(process: Process, pc: number): Location {
  const { program, vm } = process;
  if (pc === 0) return { file: null, line: -1, method: 'its beginning' };
  const method = program.methods[program.methodOf[pc >> 2]!]!;
  const owner = program.classes[method.owner]!;
  return {
    file: owner.sourceFile,
    line: vm.lineOf(pc),
    method: `${javaTypeName(owner.name)}.${method.name}`,
  };
}

export function findingNames(process: Process): Names {
  const { program, vm } = process;
  return {
    threadName: thread => process.threadName(thread),
    location: pc => locationOf(process, pc),
    variable: (object, slot) => {
      if (slot < 0) {
        const address = addressOf(process, object);
        const array = address === 0 ? buriedName(process, object) : objectName(process, address);
        return `${array?.name ?? 'array'}${variableName(process, slot)}`;
      }
      const field = program.fields[slot]!;
      return `${javaTypeName(program.classes[field.owner]!.name)}.${field.name}`;
    },
    object: serial => {
      const address = addressOf(process, serial);
      const named = address === 0 ? buriedName(process, serial) : objectName(process, address);
      return named?.name ?? `object ${nameText(serial)}`;
    },
    throwable: serial => {
      const address = addressOf(process, serial);
      if (address === 0) return { type: 'java.lang.Throwable', message: null };
      const message = vm.H[address + vm.fieldOffset('java/lang/Throwable', 'message')]!;
      return { type: javaTypeName(vm.classOf(address).name), message: message === 0 ? null : vm.getString(message) };
    },
  };
}

/** Innermost pc of a thread in the user's own code, else its innermost. */
function userPc(process: Process, thread: number): number {
  const frames = process.frames(thread);
  return (frames.find(frame => !frame.owner.library) ?? frames[0])?.pc ?? 0;
}

/** Live threads that cannot go on, ascending. */
export function stuckThreads(process: Process): number[] {
  const stuck: number[] = [];
  for (let t = 1; t <= process.threadCount; t++) {
    if (!process.isAlive(t)) continue;
    if (process.threadState(t) !== 'RUNNABLE' || process.lacksCarrier(t)) stuck.push(t);
  }
  return stuck;
}

/** What detectors see of the end of an execution. */
export function finalState(process: Process, deadlock: boolean): FinalState {
  if (!deadlock) return { deadlock: false, blocked: [] };
  const blocked = stuckThreads(process).map((thread): BlockedThread => {
    const { on, object, owner } = waitReason(process, thread);
    return {
      thread,
      on: on as BlockedThread['on'],
      object: object === 0 ? 0 : process.vm.H[object + 2]!,
      owner,
      pc: userPc(process, thread),
      daemon: process.threadIsDaemon(thread),
      pinned: process.isPinned(thread),
    };
  });
  return { deadlock: true, blocked };
}
