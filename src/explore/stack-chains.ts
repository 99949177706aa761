/**
 * VM stacks as chains in a document's table of frames. From one step of a thread to the next only the top of its stack changes, so what was
 * found the last time is kept: frames whose callers are unchanged are not described again.
 */
import { T, threadRecord } from '../runtime/memory.ts';
import type { Process } from '../runtime/process.ts';
import type { MethodInfo } from '../runtime/program.ts';
import { callerPc } from '../runtime/vm.ts';
import type { TraceFrame } from '../trace/document.ts';

/** Index of no frame: the parent of the outermost one. */
export const NO_FRAME = -1;

/** A thread's stack as it was last seen, outermost frame first; hidden frames too. */
class LastSeen {
  count = 0;
  /** Address of each frame's locals; they ascend. */
  fp = new Int32Array(16);
  /** Address of each frame's link: two words, the return address and the caller's frame. */
  link = new Int32Array(16);
  /** What the links said. */
  returnPc = new Int32Array(16);
  callerFp = new Int32Array(16);
  /** Index of the caller in the table of frames. */
  parent = new Int32Array(16);

  push(H: Int32Array, fp: number, link: number, parent: number): void {
    if (this.count === this.fp.length) this.grow();
    const at = this.count++;
    this.fp[at] = fp;
    this.link[at] = link;
    this.returnPc[at] = H[link]!;
    this.callerFp[at] = H[link + 1]!;
    this.parent[at] = parent;
  }

  /** How many of the outermost `limit` frames still have the link that they had. */
  unchanged(H: Int32Array, limit: number): number {
    const { link, returnPc, callerFp } = this;
    let at = 0;
    while (at < limit && H[link[at]!] === returnPc[at] && H[link[at]! + 1] === callerFp[at]) at++;
    return at;
  }

  private grow(): void {
    for (const name of ['fp', 'link', 'returnPc', 'callerFp', 'parent'] as const) {
      const bigger = new Int32Array(2 * this[name].length);
      bigger.set(this[name]);
      this[name] = bigger;
    }
  }
}

export class StackChains {
  /** The table: callers before their callees. */
  readonly frames: TraceFrame[] = [];
  private readonly process: Process;
  private readonly index = new Map<string, number>();
  private readonly threads: LastSeen[] = [];

  constructor(process: Process) {
    this.process = process;
  }

  /** Index of the innermost frame of a thread that is not hidden; NO_FRAME where it has none. */
  top(t: number): number {
    const { program, vm } = this.process;
    if (!this.process.isAlive(t)) return NO_FRAME;
    const { H } = vm;
    const last = (this.threads[t] ??= new LastSeen());
    const record = threadRecord(t);
    let pc = H[record + T.pc]!;
    let fp = H[record + T.fp]!;
    let known = last.count - 1;
    let unchanged = -1;
    let kept = 0;
    const found: { pc: number; fp: number; method: MethodInfo }[] = [];
    let parent = NO_FRAME;
    while (pc !== program.known.threadExitPc) {
      const method = program.methods[program.methodOf[pc >> 2]!]!;
      const link = fp + method.maxLocals;
      found.push({ pc, fp, method });
      while (known >= 0 && last.fp[known]! > fp) known--;
      if (known >= 0 && last.fp[known] === fp && last.link[known] === link) {
        if (unchanged < 0) unchanged = last.unchanged(H, known + 1);
        if (known < unchanged) {
          // It is described anew, for it may be elsewhere in its code; its callers are as they were.
          kept = known;
          parent = last.parent[known]!;
          break;
        }
      }
      pc = callerPc(program, method, H[link]!);
      fp = H[link + 1]!;
    }
    last.count = kept;
    for (let i = found.length - 1; i >= 0; i--) {
      const frame = found[i]!;
      last.push(H, frame.fp, frame.fp + frame.method.maxLocals, parent);
      if (!frame.method.hidden) parent = this.entry(parent, frame.method, frame.pc);
    }
    return parent;
  }

  private entry(parent: number, method: MethodInfo, pc: number): number {
    const { program, vm } = this.process;
    const native = (method.access & 0x100) !== 0;
    const bci = native ? -2 : program.bciOf[pc >> 2]!;
    const key = `${parent} ${method.id} ${bci}`;
    let index = this.index.get(key);
    if (index === undefined) {
      index = this.frames.length;
      this.index.set(key, index);
      const owner = program.classes[method.owner]!;
      this.frames.push({
        parent,
        method: `${owner.name.replaceAll('/', '.')}.${method.name}`,
        file: owner.sourceFile,
        line: native ? -1 : vm.lineOf(pc),
        bci,
        library: owner.library,
      });
    }
    return index;
  }
}
