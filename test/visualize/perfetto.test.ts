import { describe, expect, it } from 'vitest';
import { show } from '../../src/visualize/index.ts';
import { goldenTraces } from './golden-programs.ts';
import { stressTraces } from './stress-traces.ts';

interface Row {
  readonly ph: string;
  readonly ts: number;
  readonly dur: number;
  readonly tid: number;
  readonly name: string;
  readonly id: number;
}

const traces = Object.entries({ ...goldenTraces, ...stressTraces });
const rowsOf = (make: (typeof traces)[number][1]): Row[] => JSON.parse(show(make(), { as: 'perfetto' })).traceEvents;

describe.each(traces)('the Chrome trace of %s', (_, make) => {
  const rows = rowsOf(make);
  const slices = new Map<number, Row[]>();
  for (const row of rows) if (row.ph === 'X') slices.set(row.tid, [...(slices.get(row.tid) ?? []), row]);

  it('nests its slices strictly on every track', () => {
    for (const track of slices.values()) {
      const open: Row[] = [];
      let last = 0;
      for (const slice of track) {
        expect(slice.ts).toBeGreaterThanOrEqual(last);
        expect(slice.dur).toBeGreaterThan(0);
        last = slice.ts;
        while (open.length > 0 && open.at(-1)!.ts + open.at(-1)!.dur <= slice.ts) open.pop();
        const outer = open.at(-1);
        if (outer) {
          expect(slice.ts).toBeGreaterThan(outer.ts);
          expect(slice.ts + slice.dur).toBeLessThan(outer.ts + outer.dur);
        }
        open.push(slice);
      }
    }
  });

  it('pairs every arrow, from a slice to a later slice of another thread', () => {
    const starts = rows.filter(row => row.ph === 's');
    const ends = new Map(rows.filter(row => row.ph === 'f').map(row => [row.id, row]));
    expect(ends.size).toBe(starts.length);
    expect(new Set(starts.map(row => row.id)).size).toBe(starts.length);
    const isInSlice = ({ tid, ts }: Row) => slices.get(tid)!.some(slice => slice.ts <= ts && ts < slice.ts + slice.dur);
    for (const start of starts) {
      const end = ends.get(start.id)!;
      expect(end.name).toBe(start.name);
      expect(end.ts).toBeGreaterThan(start.ts);
      expect(end.tid).not.toBe(start.tid);
      expect(isInSlice(start) && isInSlice(end)).toBe(true);
    }
  });

  it('names every track', () => {
    const named = rows.filter(row => row.ph === 'M' && row.name === 'thread_name').map(row => row.tid);
    for (const tid of slices.keys()) expect(named).toContain(tid);
  });
});

describe('arrows', () => {
  const kinds = (name: string) => {
    const counts: Record<string, number> = {};
    for (const row of rowsOf(goldenTraces[name]!)) if (row.ph === 's') counts[row.name] = (counts[row.name] ?? 0) + 1;
    return counts;
  };

  it('go from start to begin and from end to join', () => {
    expect(kinds('lost-update')).toEqual({ start: 2, join: 2 });
  });

  it('go from unlock to lock where another thread gets the monitor', () => {
    expect(kinds('synchronized-counter')).toEqual({ start: 2, join: 2, handOver: 1 });
  });

  it('go from notify to wake, not to a wake that timed out', () => {
    expect(kinds('wait-notify')).toEqual({ start: 2, handOver: 3, notify: 1 });
  });
});
