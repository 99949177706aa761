/** `heddle bench compile`: lines a second of the compiler, over the sources of the class library. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../compiler/index.ts';
import { type Benchmark, medians } from './bench-rounds.ts';

/** Of a checkout; an installed package has only the compiled classes. */
const folder = fileURLToPath(new URL('../../src/library', import.meta.url));

export const compileBenchmark: Benchmark = {
  name: 'compile',
  summary: 'lines a second of the compiler, over the sources of the class library',
  skip: () => (existsSync(folder) ? undefined : 'needs the sources of a checkout'),
  async run(quick) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      name => name.endsWith('.java') && !name.startsWith('glass-box'),
    );
    const files = names.sort().map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
    const lines = files.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
    const compileAll = (): number => {
      const start = performance.now();
      // The library is compiled against itself: there is nothing below it.
      const { classes } = compile(files, { find: () => undefined, names: () => [] });
      const seconds = (performance.now() - start) / 1000;
      if (classes.length < files.length)
        throw new RangeError(`only ${classes.length} classes of ${files.length} files`);
      return lines / seconds;
    };
    const rates = await medians({ compile: compileAll }, quick ? 1 : 5, quick ? 0 : 2);
    return [{ name: `${lines} lines`, value: rates.compile, unit: 'lines/s' }];
  },
};
