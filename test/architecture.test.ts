import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => join(folder, name))
    .sort();
}

const files = filesBelow(source, '.ts');
const name = (file: string): string => relative(source, file).replaceAll('\\', '/');
const room = (file: string): string => (name(file).includes('/') ? name(file).split('/')[0]! : 'index');
const text = new Map(files.map(file => [file, readFileSync(file, 'utf8')]));

/** Static and dynamic imports, type imports included. */
function importsOf(file: string): string[] {
  const found = text
    .get(file)!
    .matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
    );
  return [...found].map(match => match[1] ?? match[2] ?? match[3]!);
}

const edges = new Map(
  files.map(file => [
    file,
    importsOf(file)
      .filter(path => path.startsWith('.'))
      .map(path => resolve(dirname(file), path)),
  ]),
);

/** Who may import whom. A room may always import itself. */
const allowed: Record<string, readonly string[]> = {
  trace: [],
  classfile: [],
  library: ['classfile'],
  compiler: ['classfile'],
  runtime: ['classfile', 'trace'],
  scheduler: ['runtime', 'trace'],
  detect: ['trace'],
  visualize: ['detect', 'trace'],
  explore: ['scheduler', 'runtime', 'detect', 'trace', 'classfile', 'compiler', 'library'],
  sandbox: ['explore', 'scheduler', 'runtime', 'detect', 'trace', 'visualize'],
  lesson: ['explore', 'scheduler', 'runtime', 'detect', 'trace', 'visualize', 'compiler', 'classfile', 'library'],
  cli: [
    'lesson',
    'explore',
    'scheduler',
    'runtime',
    'detect',
    'trace',
    'visualize',
    'compiler',
    'classfile',
    'library',
    'index',
  ],
  index: ['explore', 'scheduler', 'runtime', 'detect', 'trace', 'compiler', 'classfile', 'library'],
};

describe('the house', () => {
  it('has no rooms but the known ones', () => {
    expect([...new Set(files.map(room))].filter(each => !(each in allowed))).toEqual([]);
  });

  it('imports only downwards', () => {
    const wrong = files.flatMap(file =>
      edges
        .get(file)!
        .filter(target => room(target) !== room(file) && !allowed[room(file)]?.includes(room(target)))
        .map(target => `${name(file)} imports ${name(target)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no import cycle between files that run', () => {
    // Type imports may point back: they are gone when the program runs.
    const running = new Map(
      files.map(file => [
        file,
        [...text.get(file)!.matchAll(/(?:^|\n)\s*(import|export)\b(?!\s+type\b)([^'";]*?)from\s*'(\.[^']+)'/g)]
          .filter(match => !onlyTypes(match[2]!))
          .map(match => resolve(dirname(file), match[3]!)),
      ]),
    );
    expect(cycleIn(running)).toEqual([]);
  });

  it('imports only files that exist', () => {
    const missing = files.flatMap(file =>
      edges
        .get(file)!
        .filter(target => !existsSync(target))
        .map(name),
    );
    expect(missing).toEqual([]);
  });

  it('keeps Node out of everything that a browser loads', () => {
    const nodeFiles = [/^runtime\/carriers\/(platform|node-endpoint)/, /^explore\/pool/, /^cli\//, /^lesson\//];
    const wrong = files.filter(
      file =>
        !nodeFiles.some(pattern => pattern.test(name(file))) && importsOf(file).some(path => path.startsWith('node:')),
    );
    expect(wrong.map(name)).toEqual([]);
  });

  it('touches files only in the command line and the lessons', () => {
    const wrong = files.filter(
      file => !['cli', 'lesson'].includes(room(file)) && importsOf(file).some(path => /^node:fs/.test(path)),
    );
    expect(wrong.map(name)).toEqual([]);
  });

  it('reads the clock, chance and the console only in the command line', () => {
    const pattern = /\bconsole\.|\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bperformance\.now\b/;
    const code = (file: string): string => text.get(file)!.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
    expect(files.filter(file => room(file) !== 'cli' && pattern.test(code(file))).map(name)).toEqual([]);
  });

  it('has no default exports and no files with names that say nothing', () => {
    expect(files.filter(file => /^export default\b/m.test(text.get(file)!)).map(name)).toEqual([]);
    expect(files.filter(file => /\/(utils?|helpers?|common|manager|types)\.ts$/.test(file)).map(name)).toEqual(
      // The compiler's types are Java's types.
      ['compiler/types.ts'],
    );
  });

  it('keeps files small: 500 lines, 700 in the compiler, but for the generated interpreter', () => {
    const most = (file: string): number => (room(file) === 'compiler' ? 700 : 500);
    const long = files.filter(file => text.get(file)!.split('\n').length > most(file) + 1).map(name);
    expect(long).toEqual(['runtime/interpreter.ts']);
  });

  it('is at most three folders deep', () => {
    expect(files.filter(file => name(file).split('/').length > 4).map(name)).toEqual([]);
  });

  it('opens every file with what it is', () => {
    expect(files.filter(file => !/^(#!.*\n)?(\/\*\*|\/\/)/.test(text.get(file)!)).map(name)).toEqual([]);
  });
});

describe('extensions', () => {
  const registries: readonly { folder: string; registry: string; skip: readonly string[] }[] = [
    { folder: 'scheduler/policies', registry: 'scheduler/policies/registry.ts', skip: ['registry.ts'] },
    { folder: 'runtime/natives', registry: 'runtime/natives/index.ts', skip: ['index.ts', 'native.ts'] },
  ];

  for (const { folder, registry, skip } of registries) {
    it(`in src/${folder} are all registered in ${registry}`, () => {
      const registered = text.get(join(source, registry))!;
      const all = readdirSync(join(source, folder)).filter(file => file.endsWith('.ts') && !skip.includes(file));
      const declares = (file: string): boolean =>
        folder !== 'runtime/natives' || /: (NativeTable|OperationTable)\b/.test(text.get(join(source, folder, file))!);
      const missing = all.filter(file => declares(file) && !registered.includes(`'./${file}'`));
      expect(missing.map(file => `add a line for './${file}' to src/${registry}`)).toEqual([]);
    });
  }

  it('that are detectors are all registered', () => {
    const registered = text.get(join(source, 'detect/registry.ts'))!;
    const detectors = files.filter(file => room(file) === 'detect' && /implements Detector\b/.test(text.get(file)!));
    const missing = detectors.map(name).filter(file => !registered.includes(`'./${file.slice('detect/'.length)}'`));
    expect(missing.map(file => `add a line for ./${file} to src/detect/registry.ts`)).toEqual([]);
  });

  it('that are commands are all registered', () => {
    const main = text.get(join(source, 'cli/main.ts'))!;
    const commands = files.filter(file => room(file) === 'cli' && /export function \w+Command\b/.test(text.get(file)!));
    expect(commands.map(name).filter(file => !main.includes(`'./${file.slice('cli/'.length)}'`))).toEqual([]);
  });
});

describe('the project', () => {
  it('has its documents', () => {
    for (const file of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE', '.ci/run']) {
      expect(existsSync(join(root, file)), file).toBe(true);
    }
  });

  it('names every room in ARCHITECTURE.md', () => {
    const document = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    for (const each of Object.keys(allowed).filter(key => key !== 'index')) expect(document).toContain(`src/${each}`);
  });
});

/** `{ type A, type B }`: nothing of it is left when the program runs. */
function onlyTypes(clause: string): boolean {
  const list = /^\s*\{([\s\S]*)\}\s*$/.exec(clause);
  if (!list) return false;
  const parts = list[1]!
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
  return parts.every(part => part.startsWith('type '));
}

/** Some cycle of the graph, as names, or nothing. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file].map(name);
    if (done.has(file)) return [];
    path.push(file);
    for (const target of graph.get(file) ?? []) {
      const cycle = visit(target);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
