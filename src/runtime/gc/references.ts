/**
 * java.lang.ref in a collection: what only references reach. Marking does not go through the referent of a weak or phantom
 * reference (or of a soft one, where memory is short); one whose referent is unmarked in the end is cleared and goes to its queue.
 */
import { GLOBAL, T, threadRecord } from '../memory.ts';
import type { Vm } from '../vm.ts';
import { recheck } from '../waiting.ts';

const REFERENCE = 'java/lang/ref/Reference';
const QUEUE = 'java/lang/ref/ReferenceQueue';

const SOFT = 1;
const WEAK = 2;

export class References {
  private readonly vm: Vm;
  /** By class id: 0 no reference, SOFT, WEAK. */
  private readonly kinds: Uint8Array;
  private readonly any: boolean;
  private clearSoft = false;
  /** Marked references whose referent was not looked at. */
  private readonly found: number[] = [];

  constructor(vm: Vm) {
    this.vm = vm;
    const { classes, classByName } = vm.program;
    this.kinds = new Uint8Array(classes.length);
    const reference = classByName.get(REFERENCE);
    this.any = reference !== undefined;
    if (!reference) return;
    const soft = classByName.get('java/lang/ref/SoftReference');
    for (const cls of classes) {
      if (!cls.supertypes.has(reference.id) || cls.array) continue;
      this.kinds[cls.id] = soft && cls.supertypes.has(soft.id) ? SOFT : WEAK;
    }
  }

  begin(clearSoft: boolean): void {
    this.clearSoft = clearSoft;
    this.found.length = 0;
  }

  /** An object was marked; answers the offset of the field that does not keep its object alive, 0 none. */
  discover(at: number, classId: number): number {
    const kind = this.kinds[classId]!;
    if (kind === 0 || (kind === SOFT && !this.clearSoft)) return 0;
    const offset = this.vm.fieldOffset(REFERENCE, 'referent');
    if (this.vm.H[at + offset] !== 0) this.found.push(at);
    return offset;
  }

  /** Marking is over: clears the references to what is not live. Those with a queue are linked into it (nothing has moved yet). */
  clear(isLive: (ref: number) => boolean): void {
    if (!this.any) return;
    const { vm } = this;
    const { H } = vm;
    const field = (name: string): number => vm.fieldOffset(REFERENCE, name);
    for (const at of this.found) {
      if (isLive(H[at + field('referent')]!)) continue;
      H[at + field('referent')] = 0;
      const queue = H[at + field('queue')]!;
      if (queue === 0) continue;
      H[at + field('queue')] = 0;
      this.append(queue, at);
    }
  }

  /** At the end of the queue. */
  private append(queue: number, reference: number): void {
    const { vm } = this;
    const { H } = vm;
    const next = vm.fieldOffset(REFERENCE, 'next');
    const head = queue + vm.fieldOffset(QUEUE, 'head');
    const tail = queue + vm.fieldOffset(QUEUE, 'tail');
    H[reference + next] = 0;
    if (H[head] === 0) H[head] = reference;
    else H[H[tail]! + next] = reference;
    H[tail] = reference;
    H[H[queue + vm.fieldOffset(QUEUE, 'arrived')]! + vm.fieldOffset('heddle/runtime/Gate', 'value')]!++;
    // Everybody can reach it through the queue.
    if ((H[queue + 1]! & 1) !== 0) vm.share(reference);
  }

  /** Threads that wait at a queue look again. */
  enqueue(): void {
    const { vm } = this;
    const { H } = vm;
    if (!this.any || this.found.length === 0) return;
    const queue = vm.program.classByName.get(QUEUE);
    for (let t = 1; t <= H[GLOBAL.threadCount]!; t++) {
      const base = threadRecord(t);
      const object = H[base + T.object]!;
      if (H[base + T.kind] !== 0 && object !== 0 && queue && H[object] === queue.id) recheck(vm, object);
    }
  }
}
