/**
 * Garbage collection, stop-the-world, mark and compact. It runs where an allocation finds no room: at that moment every thread
 * stands at an instruction with its registers saved, so the roots are exact (frame-maps.ts). Live objects slide down in the order of
 * their allocation. Marks are bits beside the memory, one for each word of a live object; the new address of an object is the number
 * of marked words below it (Kermany & Petrank 2006, with blocks of 32 words), so that no object needs a word for it.
 *
 * The program does not notice: names and identity hash codes are words of the object, monitors are its lock word, wait sets are
 * thread records. A collection is no operation and no decision.
 */
import { REC, RECORD_WORDS } from '../../trace/record.ts';
import type { GarbageCollector } from '../heap.ts';
import { NEW, TERMINATED } from '../life-cycle.ts';
import { ARRAY_WORDS, GLOBAL, HEADER_WORDS, T, threadRecord } from '../memory.ts';
import type { ClassInfo } from '../program.ts';
import type { Vm } from '../vm.ts';
import { callerPc, EngineBug } from '../vm.ts';
import { FrameMaps } from './frame-maps.ts';
import { References } from './references.ts';

/** The heap grows to this many words before the first collection, and then to twice what is live, up to -Xmx. */
const FIRST_COLLECTION = 8 << 20;
/** Where less than this part of the heap is left, it counts as full: a JVM's "GC overhead limit". */
const LEAST_FREE = 256;
/** With `everyWords`: what is left behind is overwritten, so that a use of an old address shows. */
const POISON = 0x5bad5bad;

export interface CollectorOptions {
  /** For tests: collects after every so many words, and moves every object each time. */
  readonly everyWords?: number;
}

export class Collector implements GarbageCollector {
  private readonly vm: Vm;
  private readonly maps: FrameMaps;
  private readonly references: References;
  private readonly everyWords: number;
  /** Addresses of static fields and of fields of class objects that hold references. */
  private readonly staticRoots: Int32Array;
  /** A bit for each heap word; marked words below each 32 of them. */
  private bits = new Int32Array(0);
  private below = new Int32Array(0);
  private readonly work: number[] = [];
  private base = 0;
  private top = 0;
  /** Words that stay empty before the first object (everyWords only). */
  private gap = 0;

  constructor(vm: Vm, options: CollectorOptions = {}) {
    this.vm = vm;
    this.maps = new FrameMaps(vm.program);
    this.references = new References(vm);
    this.everyWords = options.everyWords ?? 0;
    this.staticRoots = Int32Array.from(rootsOf(vm));
  }

  collect(words: number, clearSoft: boolean): boolean {
    const { vm } = this;
    const { H } = vm;
    this.base = vm.heapBase;
    this.top = H[GLOBAL.heapTop]!;
    H[GLOBAL.collections]!++;
    const interned = vm.allInterned();
    this.mark(clearSoft, interned.values());
    if (this.everyWords > 0) this.gap = this.gap === 0 ? ARRAY_WORDS + 1 : 0;
    this.addUp();
    this.eachRoot((at, weak) => {
      const ref = H[at]!;
      if (ref < this.base || ref >= this.top) return;
      if (!weak || this.isMarked(ref)) H[at] = this.forward(ref);
      else H[at] = 0;
    });
    for (const [text, ref] of interned) interned.set(text, this.forward(ref));
    this.updateRecords();
    const end = this.slide();
    this.shift(end);
    this.references.enqueue();
    return this.setLimit(words);
  }

  /** How far the heap may grow until the next collection. Answers whether there is room for `words`. */
  setLimit(words: number): boolean {
    const { vm } = this;
    const { H } = vm;
    const top = H[GLOBAL.heapTop]!;
    const end = H[GLOBAL.heapEnd]!;
    const wanted = this.everyWords > 0 ? top + this.everyWords : vm.heapBase + 2 * (top - vm.heapBase);
    const least = this.everyWords > 0 ? 0 : vm.heapBase + FIRST_COLLECTION;
    H[GLOBAL.heapLimit] = Math.min(end, Math.max(wanted, least, top + words));
    return end - top >= words + (words === 0 ? 0 : ((end - vm.heapBase) / LEAST_FREE) | 0);
  }

  // Roots -----------------------------------------------------------------------------------------------------

  /** Calls `visit` with the address of every word outside of the heap that may refer to it. */
  private eachRoot(visit: (at: number, weak: boolean) => void): void {
    const { vm, staticRoots } = this;
    const { H } = vm;
    for (let i = 0; i < staticRoots.length; i++) visit(staticRoots[i]!, false);
    for (let t = 1; t <= H[GLOBAL.threadCount]!; t++) {
      const base = threadRecord(t);
      visit(base + T.thread, false);
      visit(base + T.throwable, false);
      visit(base + T.reenter, false);
      // A thread that runs has done its last operation: the object is what it was about.
      visit(base + T.object, H[base + T.kind] === 0);
      const state = H[base + T.state]!;
      if (state !== NEW && state !== TERMINATED) this.eachFrameWord(base, visit);
    }
  }

  private eachFrameWord(record: number, visit: (at: number, weak: boolean) => void): void {
    const { vm, maps } = this;
    const { H, program } = vm;
    let pc = H[record + T.pc]!;
    let fp = H[record + T.fp]!;
    let sp = H[record + T.sp]!;
    while (pc !== program.known.threadExitPc) {
      const method = program.methods[program.methodOf[pc >> 2]!]!;
      const map = maps.at(method, pc);
      if (!map)
        throw new EngineBug(`no frame map at pc ${pc} of ${program.classes[method.owner]!.name}.${method.name}`);
      const { maxLocals } = method;
      const link = fp + maxLocals;
      for (let i = 0; i < maxLocals; i++) if (map[i] === 1) visit(fp + i, false);
      // The arguments of a call belong to the callee's frame already.
      for (let at = link + 2, i = maxLocals; at < sp; at++, i++) if (map[i] === 1) visit(at, false);
      sp = fp;
      pc = callerPc(program, method, H[link]!);
      fp = H[link + 1]!;
    }
  }

  // Marking ---------------------------------------------------------------------------------------------------

  private mark(clearSoft: boolean, interned: Iterable<number>): void {
    const { vm, references } = this;
    const { H } = vm;
    const blocks = ((this.top - this.base) >> 5) + 2;
    if (this.bits.length < blocks) {
      this.bits = new Int32Array(blocks + (blocks >> 1));
      this.below = new Int32Array(this.bits.length);
    } else this.bits.fill(0, 0, blocks);
    references.begin(clearSoft);
    this.eachRoot((at, weak) => {
      if (!weak) this.markFrom(H[at]!);
    });
    for (const ref of interned) this.markFrom(ref);
    references.clear(ref => ref < this.base || ref >= this.top || this.isMarked(ref));
  }

  private isMarked(ref: number): boolean {
    const offset = ref - this.base;
    return (this.bits[offset >> 5]! & (1 << (offset & 31))) !== 0;
  }

  private markFrom(ref: number): void {
    const { vm, work, references } = this;
    const { H } = vm;
    const { classes } = vm.program;
    this.note(ref);
    for (let at = work.pop(); at !== undefined; at = work.pop()) {
      const cls = classes[H[at]!]!;
      if (cls.array) {
        if (!holdsReferences(cls)) continue;
        const end = at + ARRAY_WORDS + H[at + HEADER_WORDS]!;
        for (let i = at + ARRAY_WORDS; i < end; i++) if (H[i] !== 0) this.note(H[i]!);
        continue;
      }
      const skipped = references.discover(at, cls.id);
      for (const offset of cls.references) if (offset !== skipped && H[at + offset] !== 0) this.note(H[at + offset]!);
    }
  }

  /** Marks all words of an object and remembers to look into it. */
  private note(ref: number): void {
    if (ref < this.base || ref >= this.top || this.isMarked(ref)) return;
    const { bits } = this;
    const from = ref - this.base;
    const to = from + this.vm.wordsOf(ref);
    const first = from >> 5;
    const last = (to - 1) >> 5;
    const low = -1 << (from & 31);
    const high = -1 >>> (31 - ((to - 1) & 31));
    if (first === last) bits[first]! |= low & high;
    else {
      bits[first]! |= low;
      bits.fill(-1, first + 1, last);
      bits[last]! |= high;
    }
    this.work.push(ref);
  }

  // Moving ----------------------------------------------------------------------------------------------------

  private addUp(): void {
    const { bits, below } = this;
    const blocks = ((this.top - this.base) >> 5) + 1;
    let sum = this.base + this.gap;
    for (let i = 0; i < blocks; i++) {
      below[i] = sum;
      sum += ones(bits[i]!);
    }
  }

  /** The new address of a marked object. */
  private forward(ref: number): number {
    const offset = ref - this.base;
    return this.below[offset >> 5]! + ones(this.bits[offset >> 5]! & ((1 << (offset & 31)) - 1));
  }

  /** Updates the references in the live objects and slides them down, one after the other; answers the end. */
  private slide(): number {
    const { vm, bits } = this;
    const { H } = vm;
    const { classes } = vm.program;
    const { base, top } = this;
    let to = base;
    for (let at = base; at < top; ) {
      const offset = at - base;
      const rest = bits[offset >> 5]! >>> (offset & 31);
      if (rest === 0) {
        // Nothing more in this block.
        at = base + ((offset | 31) + 1);
        continue;
      }
      if ((rest & 1) === 0) {
        at += 31 - Math.clz32(rest & -rest);
        continue;
      }
      const cls = classes[H[at]!]!;
      const words = vm.wordsOf(at);
      if (!cls.array) for (const field of cls.references) this.update(at + field);
      else if (holdsReferences(cls)) for (let i = ARRAY_WORDS; i < words; i++) this.update(at + i);
      if (to !== at) {
        if (words > 32) H.copyWithin(to, at, at + words);
        else for (let i = 0; i < words; i++) H[to + i] = H[at + i]!;
      }
      at += words;
      to += words;
    }
    return to;
  }

  private update(at: number): void {
    const ref = this.vm.H[at]!;
    if (ref >= this.base && ref < this.top) this.vm.H[at] = this.forward(ref);
  }

  private shift(end: number): void {
    const { H, program } = this.vm;
    const { base, gap } = this;
    if (gap > 0) {
      H.copyWithin(base + gap, base, end);
      // The gap is an int array, so that walks over the heap find their way.
      H.fill(0, base, base + gap);
      H[base] = program.known.intArray;
      H[base + HEADER_WORDS] = gap - ARRAY_WORDS;
    }
    H[GLOBAL.heapTop] = end + gap;
    if (this.everyWords > 0) H.fill(POISON, end + gap, Math.max(end + gap, this.top));
  }

  /** Records tell addresses to whoever looks into the memory after the step. */
  private updateRecords(): void {
    const { vm } = this;
    const { recorder } = vm;
    if (!recorder) return;
    const { words } = recorder;
    const used = Math.min(recorder.count * RECORD_WORDS, words.length);
    for (let at = 0; at < used; at += RECORD_WORDS) {
      const ref = words[at + REC.address]!;
      if (ref < this.base || ref >= this.top) continue;
      if (this.isMarked(ref)) words[at + REC.address] = this.forward(ref);
      else {
        vm.buried.set(words[at + REC.object]!, vm.H[ref]!);
        words[at + REC.address] = 0;
      }
    }
  }
}

/** How many bits are set (Warren, Hacker's Delight, figure 5-2). */
function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function holdsReferences(cls: ClassInfo): boolean {
  const letter = cls.array!.letter;
  return letter === 'L' || letter === '[';
}

function* rootsOf({ program }: Vm): Iterable<number> {
  const mirror = program.classes[program.known.class]!;
  for (const cls of program.classes) {
    for (const offset of mirror.references) yield cls.mirror + offset;
    for (const { access, descriptor, offset } of cls.fields) {
      if ((access & 8) !== 0 && (descriptor[0] === 'L' || descriptor[0] === '[')) yield offset;
    }
  }
}
