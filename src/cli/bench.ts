/** `heddle bench [NAME]`: how fast this Heddle is on this machine. */
import { Command } from 'commander';
import { print } from './terminal.ts';
import { asUsage } from './usage-error.ts';

export function benchCommand(): Command {
  return new Command('bench')
    .description('prints benchmark ratios')
    .usage('[NAME…] [options]')
    .argument('[name...]', 'which benchmarks (default all)')
    .option('--list', 'list the benchmarks')
    .option('--json', 'print one object for each row')
    .action(bench);
}

async function bench(names: string[], options: { json?: true; list?: true }): Promise<void> {
  const { benchmarks } = await import('./benchmarks.ts');
  if (options.list) {
    for (const { name, summary } of benchmarks.all()) print(`${name.padEnd(12)}${summary}`);
    return;
  }
  const chosen = names.length === 0 ? benchmarks.all() : names.map(name => asUsage(() => benchmarks.get(name)));
  for (const benchmark of chosen) {
    for await (const row of benchmark.run()) {
      const { name, value, unit, ratio, than } = row;
      const compared = ratio === undefined ? '' : `   ${ratio.toFixed(2)} × ${than}`;
      print(
        options.json
          ? JSON.stringify(row)
          : `${name.padEnd(30)}${value.toFixed(2).padStart(9)} ${unit.padEnd(18)}${compared}`.trimEnd(),
      );
    }
  }
}
