/**
 * A list of named things (policies, detectors, views …) that people name on a command line: refuses a second thing of one
 * name, and answers an unknown name with the nearest one.
 */
export class Registry<Entry extends { readonly name: string }> {
  /** What the entries are, singular: `policy`. */
  readonly what: string;
  private readonly entries = new Map<string, Entry>();

  /** @throws {RangeError} if two entries have one name, or a name is not lower-case words with hyphens */
  constructor(what: string, entries: readonly Entry[]) {
    this.what = what;
    for (const entry of entries) {
      if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(entry.name)) {
        throw new RangeError(`${what} name '${entry.name}' is not lower-case words with hyphens`);
      }
      if (this.entries.has(entry.name)) throw new RangeError(`two entries are called ${what} '${entry.name}'`);
      this.entries.set(entry.name, entry);
    }
  }

  /** Names in the order of registration. */
  names(): readonly string[] {
    return [...this.entries.keys()];
  }

  all(): readonly Entry[] {
    return [...this.entries.values()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** @throws {RangeError} for an unknown name; the message lists the known ones and suggests the nearest */
  get(name: string): Entry {
    const entry = this.entries.get(name);
    if (entry) return entry;
    const near = nearest(name, this.names());
    const hint = near === undefined ? '' : `; did you mean '${near}'?`;
    throw new RangeError(`there is no ${this.what} '${name}'${hint} (known: ${this.names().join(', ')})`);
  }
}

/** The candidate with the smallest edit distance, where that is at most a third of the length and one more. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.floor(name.length / 3) + 2;
  for (const candidate of candidates) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Levenshtein's distance: insertions, deletions and replacements of one character. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
