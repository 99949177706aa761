/** "Did you mean": the known name that is nearest to an unknown one. */

/** Edits between two words: insert, delete, replace, swap of neighbours (Damerau's distance, adjacent form). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(row[j - 1]! + 1, previous[j]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}

/** `did you mean NAME?` for the nearest name, if one is near; else `import X;` where `elsewhere` names a class. */
export function suggestion(name: string, known: Iterable<string>, elsewhere?: string): string | undefined {
  let best: string | undefined;
  // Of one or two letters, everything is near.
  let least = name.length < 3 ? 0.6 : Math.floor(name.length / 3) + 0.5;
  for (const each of known) {
    if (each === '' || each === name || Math.abs(each.length - name.length) > least) continue;
    // Only the case differs: the most frequent slip.
    const edits = each.toLowerCase() === name.toLowerCase() ? 0.5 : distance(name, each);
    if (edits < least) {
      least = edits;
      best = each;
    }
  }
  if (elsewhere) return `write import ${elsewhere};`;
  return best === undefined ? undefined : `did you mean ${best}?`;
}
