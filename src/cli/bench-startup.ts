/** `heddle bench startup`: a cold start of a small program, and java's two ways to start it. */
import { fileURLToPath } from 'node:url';
import { loadJava } from '../explore/load-java.ts';
import { ClassFolder, javaIsThere, outputOf, runJava } from './bench-java.ts';
import { type Benchmark, medians, secondsOf } from './bench-rounds.ts';

const SOURCE = `public class Hello {
    public static void main(String[] args) {
        System.out.println("Hello, world");
    }
}
`;

export const startupBenchmark: Benchmark = {
  name: 'startup',
  summary: 'a cold start of Hello.java, against java Hello.java and java Hello',
  async run(quick) {
    const folder = new ClassFolder();
    try {
      const source = folder.file('Hello.java', SOURCE);
      folder.add(loadJava([{ name: 'Hello.java', text: SOURCE }]).source.classes);
      const main = fileURLToPath(new URL('../../dist/cli/heddle.js', import.meta.url));
      const cold = (start: () => string) => async (): Promise<number> => {
        let said = '';
        const seconds = await secondsOf(() => {
          said = start();
        });
        if (said.trim() !== 'Hello, world') throw new RangeError(`Hello said ${said}`);
        return seconds * 1000;
      };
      const ways: Record<string, () => Promise<number>> = {
        'heddle run Hello.java': cold(() => outputOf(process.execPath, [main, 'run', source])),
        'node -e 0': async () => 1000 * (await secondsOf(() => outputOf(process.execPath, ['-e', '0']))),
        ...(javaIsThere() && {
          'java Hello.java': cold(() => runJava([source])),
          'java Hello': cold(() => runJava(['-cp', folder.path, 'Hello'])),
        }),
      };
      const times = await medians(ways, quick ? 1 : 9, quick ? 0 : 1);
      const figures = Object.entries(times).map(([name, value]) => ({ name, value, unit: 'ms' }));
      const java = times['java Hello.java'];
      if (java === undefined) return figures;
      const ratio = times['heddle run Hello.java']! / java;
      return [...figures, { name: 'ratio', value: ratio, unit: 'times java Hello.java' }];
    } finally {
      folder.remove();
    }
  },
};
