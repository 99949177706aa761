/**
 * `heddle bench [NAME]`: how fast the parts are, as medians of rounds in one run, with ratios to the JVM's where there is one. No
 * figure is good or bad by itself: machines differ, and a busy one tells little, so the state of the machine comes first.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { Argument, Command } from 'commander';
import { compileBenchmark } from './bench-compile.ts';
import { interpreterBenchmark } from './bench-interpreter.ts';
import { javaIsThere } from './bench-java.ts';
import type { Benchmark, Figure } from './bench-rounds.ts';
import { scheduleBenchmark } from './bench-schedule.ts';
import { searchBenchmark } from './bench-search.ts';
import { startupBenchmark } from './bench-startup.ts';
import { tableBenchmark } from './bench-table.ts';
import { print } from './terminal.ts';

/** Every benchmark: a new one is a file and a line here. */
const benchmarks: readonly Benchmark[] = [
  interpreterBenchmark,
  scheduleBenchmark,
  tableBenchmark,
  searchBenchmark,
  startupBenchmark,
  compileBenchmark,
];

interface BenchOptions {
  readonly quick?: boolean;
  readonly json?: boolean;
}

export function benchCommand(): Command {
  const name = new Argument('[name]', 'one of them; all where it is absent').choices(benchmarks.map(each => each.name));
  return new Command('bench')
    .description('measures how fast the parts are')
    .addArgument(name)
    .option('--quick', 'tiny sizes: whether it works, not how fast it is')
    .option('--json', 'print one object with the figures')
    .addHelpText('after', () =>
      ['', 'Benchmarks:', ...benchmarks.map(each => `  ${each.name.padEnd(13)}${each.summary}`)].join('\n'),
    )
    .action(bench);
}

async function bench(name: string | undefined, { quick = false, json = false }: BenchOptions): Promise<void> {
  const machine = machineState();
  if (!json) print(machineText(machine));
  const results: { name: string; skipped?: string; figures: readonly Figure[] }[] = [];
  for (const each of benchmarks) {
    if (name !== undefined && each.name !== name) continue;
    const reason = each.skip?.();
    if (!json) print(`\n${each.name}: ${each.summary}`);
    const figures = reason === undefined ? await each.run(quick) : [];
    results.push({ name: each.name, ...(reason !== undefined && { skipped: reason }), figures });
    if (json) continue;
    if (reason !== undefined) print(`  skipped: ${reason}`);
    for (const line of tableOf(figures)) print(line);
  }
  if (json) print(JSON.stringify({ version: 1, machine, quick, benchmarks: results }));
  else print(`\nload at the end ${loadText(loadavg())}`);
}

interface MachineState {
  readonly node: string;
  readonly cores: number;
  readonly processor: string;
  /** Threads that wanted to run, over 1, 5 and 15 minutes. */
  readonly load: readonly number[];
  readonly java: boolean;
}

function machineState(): MachineState {
  return {
    node: process.version,
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    load: loadavg(),
    java: javaIsThere(),
  };
}

function machineText({ node, cores, processor, load, java }: MachineState): string {
  const jvm = java ? '' : ', no java to compare with';
  return `node ${node}, ${cores} core${cores === 1 ? '' : 's'} (${processor}), load ${loadText(load)}${jvm}`;
}

function loadText(load: readonly number[]): string {
  return load.map(each => each.toFixed(1)).join(' ');
}

function tableOf(figures: readonly Figure[]): string[] {
  const rows = figures.map(({ name, value, unit }) => ({ name, value: readable(value), unit }));
  const names = Math.max(...rows.map(({ name }) => name.length));
  const values = Math.max(...rows.map(({ value }) => value.length));
  return rows.map(({ name, value, unit }) => `  ${name.padEnd(names)}  ${value.padStart(values)}  ${unit}`);
}

/** Three digits that count: 1.23 million, 456 000, 7.89. Number drops the exponent that toPrecision may write. */
function readable(value: number): string {
  if (value >= 1e6) return `${Number((value / 1e6).toPrecision(3))} million`;
  if (value >= 1000)
    return String(Number(value.toPrecision(3)))
      .replace(/(?=(\d{3})+$)/g, ' ')
      .trim();
  return value.toPrecision(3);
}
