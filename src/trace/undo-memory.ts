/**
 * A growing block of int32 words that can go back to an earlier state: writes leave their old value on a trail, as soon as
 * somebody has marked a place to come back to. Analyses keep everything they know in one, so that a search that restores
 * snapshots of a process can restore what its detectors know as well. Nothing is allocated per write.
 */
export class UndoMemory {
  /** The words. Read freely; write through `set`. Replaced when the memory grows. */
  words: Int32Array;
  private trail = new Int32Array(256);
  private trailLength = 0;
  private marked = false;

  constructor(words = 1024) {
    this.words = new Int32Array(words);
    this.words[0] = 1;
  }

  /** Forgets everything, marks included; what was grown stays. */
  reset(): void {
    this.words[0] = 1;
    this.trailLength = 0;
    this.marked = false;
  }

  /** Address of `count` new words, all 0. Addresses are never 0. */
  allocate(count: number): number {
    // Word 0 is the next free address, so that going back frees what was allocated since.
    const at = this.words[0]!;
    const end = at + count;
    if (end > this.words.length) {
      const bigger = new Int32Array(Math.max(this.words.length * 2, end));
      bigger.set(this.words);
      this.words = bigger;
    }
    this.set(0, end);
    this.words.fill(0, at, end);
    return at;
  }

  set(at: number, value: number): void {
    if (this.marked) {
      if (this.trailLength + 2 > this.trail.length) {
        const bigger = new Int32Array(this.trail.length * 2);
        bigger.set(this.trail);
        this.trail = bigger;
      }
      this.trail[this.trailLength++] = at;
      this.trail[this.trailLength++] = this.words[at]!;
    }
    this.words[at] = value;
  }

  /** A place to come back to, as often as wanted, until `rewind` goes to an earlier one. */
  mark(): number {
    this.marked = true;
    return this.trailLength;
  }

  rewind(mark: number): void {
    while (this.trailLength > mark) {
      this.trailLength -= 2;
      this.words[this.trail[this.trailLength]!] = this.trail[this.trailLength + 1]!;
    }
  }
}

/**
 * A map from pairs of words to words in an UndoMemory: open addressing, three words an entry, value 0 means absent.
 * The table itself is three words: capacity (a power of two), entries, address of the entries.
 */
export class PairTable {
  private readonly memory: UndoMemory;
  private readonly at: number;

  constructor(memory: UndoMemory) {
    this.memory = memory;
    this.at = memory.allocate(3);
    this.renew(16);
  }

  /** 0 where there is none. */
  get(a: number, b: number): number {
    const { words } = this.memory;
    return words[this.find(a, b) + 2]!;
  }

  /** @param value not 0 */
  set(a: number, b: number, value: number): void {
    const { memory, at } = this;
    let entry = this.find(a, b);
    if (memory.words[entry + 2] === 0) {
      const entries = memory.words[at + 1]! + 1;
      if (entries * 4 > memory.words[at]! * 3) {
        this.grow();
        entry = this.find(a, b);
      }
      memory.set(at + 1, entries);
      memory.set(entry, a);
      memory.set(entry + 1, b);
    }
    memory.set(entry + 2, value);
  }

  /** Address of the entry of a pair, or of the free one where it belongs. */
  private find(a: number, b: number): number {
    const { words } = this.memory;
    const mask = words[this.at]! - 1;
    const base = words[this.at + 2]!;
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let i = hash & mask; ; i = (i + 1) & mask) {
      const entry = base + i * 3;
      if (words[entry + 2] === 0 || (words[entry] === a && words[entry + 1] === b)) return entry;
    }
  }

  private grow(): void {
    const { memory, at } = this;
    const capacity = memory.words[at]!;
    const old = memory.words[at + 2]!;
    this.renew(capacity * 2);
    for (let i = 0; i < capacity; i++) {
      const entry = old + i * 3;
      const a = memory.words[entry]!;
      const b = memory.words[entry + 1]!;
      const value = memory.words[entry + 2]!;
      if (value === 0) continue;
      const to = this.find(a, b);
      // New words: nothing to undo in them.
      memory.words[to] = a;
      memory.words[to + 1] = b;
      memory.words[to + 2] = value;
    }
  }

  private renew(capacity: number): void {
    const { memory, at } = this;
    const entries = memory.allocate(capacity * 3);
    memory.set(at, capacity);
    memory.set(at + 2, entries);
  }
}
