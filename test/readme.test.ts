import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/**
 * The README's examples do what the README says. Its fenced blocks are:
 *
 *     ```java NAME          a file
 *     ```console exit=N     commands after `$ `, each with its output; N is the exit status of the last. A last line `…`
 *                           stands for the rest of the output
 *     ```ts NAME            a program for Node, or for Vitest where it is named *.test.ts
 *     ```text NAME          what that program prints
 *
 * Only the seconds may differ. `README_UPDATE=1 npx vitest run test/readme.test.ts` writes the outputs anew.
 */
interface Block {
  readonly language: string;
  readonly argument: string;
  body: string;
}

const root = resolve(import.meta.dirname, '..');
const main = join(root, 'dist/cli/heddle.js');
const readme = join(root, 'README.md');
const updating = process.env['README_UPDATE'] === '1';
const text = readFileSync(readme, 'utf8');
const fence = /^```(\w+) (\S+)\n([\s\S]*?)^```$/gm;
const blocks: readonly Block[] = [...text.matchAll(fence)].map(([, language, argument, body]) => ({
  language: language!,
  argument: argument!,
  body: body!,
}));
const folder = mkdtempSync(join(tmpdir(), 'heddle-readme-'));
/** Inside of the package, so that `heddle` and Vitest are found. */
const inside = join(root, '.cache', `readme-${process.pid}`);

mkdirSync(join(folder, 'docs/images'), { recursive: true });
mkdirSync(join(inside, 'test'), { recursive: true });
for (const { argument, body } of named('java')) writeFileSync(join(folder, argument), body);

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(inside, { recursive: true });
  if (updating) rewrite();
});

function named(language: string): Block[] {
  return blocks.filter(block => block.language === language);
}

function node(words: readonly string[], cwd: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd,
    encoding: 'utf8',
    // Not a test run of ours: Vitest in Vitest would think it were one of its workers.
    env: { ...onlyPlain(process.env), NO_COLOR: '1', LC_ALL: 'C.UTF-8' },
    timeout: 50_000,
  });
  return { status, output: stdout + stderr };
}

function onlyPlain(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(VITEST|NODE_OPTIONS|TEST$)/.test(name)));
}

const withoutSeconds = (output: string): string => output.replace(/\b\d+(\.\d+)? s$/gm, 'N s');

/** The commands of a console block, each run, with its output: the block as it should be. */
function transcript({ body }: Block): { status: number | null; body: string } {
  let all = '';
  let status: number | null = null;
  for (const line of body.split('\n').filter(each => each.startsWith('$ '))) {
    const words = line.slice('$ npx heddle '.length).split(' ');
    const ran = node([main, ...words], folder);
    status = ran.status;
    all += `${line}\n${ran.output}`;
  }
  return { status, body: all };
}

function expectOrUpdate(block: Block, actual: string): void {
  const shown = block.body.endsWith('\n…\n') ? shortened(actual, block.body.split('\n').length - 2) : actual;
  if (updating) block.body = shown;
  else expect(withoutSeconds(shown)).toBe(withoutSeconds(block.body));
}

/** The first lines, and `…` for the others. */
function shortened(output: string, lines: number): string {
  return [...output.split('\n').slice(0, lines), '…', ''].join('\n');
}

function rewrite(): void {
  let next = 0;
  const replaced = text.replace(fence, () => {
    const { language, argument, body } = blocks[next++]!;
    return `\`\`\`${language} ${argument}\n${body}\`\`\``;
  });
  writeFileSync(readme, replaced);
}

describe('the README', () => {
  for (const block of named('console')) {
    const commands = block.body.split('\n').filter(line => line.startsWith('$ '));
    it(`shows what ${commands.map(line => `\`${line.slice(2)}\``).join(' and ')} prints`, () => {
      expect(commands.every(line => line.startsWith('$ npx heddle '))).toBe(true);
      const { status, body } = transcript(block);
      expect(`exit=${status}`).toBe(block.argument);
      expectOrUpdate(block, body);
    });
  }

  it('shows the picture that its commands draw', () => {
    const path = 'docs/images/lost-update.svg';
    expect(text).toContain(`](${path})`);
    const drawn = readFileSync(join(folder, path), 'utf8');
    if (updating) writeFileSync(join(root, path), drawn);
    else expect(drawn).toBe(readFileSync(join(root, path), 'utf8'));
  });

  it('has a property test that fails as it says', () => {
    const [block] = named('ts').filter(each => each.argument.endsWith('.test.ts'));
    writeFileSync(join(inside, 'test', block!.argument), block!.body);
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const { status, output } = node([vitest, 'run', '--root', inside, '--reporter', 'default'], root);
    expect(status).toBe(1);
    const shown = named('text').find(each => each.argument === block!.argument)!;
    const found = /(Execution v1:[\s\S]*?schedule v1:\S*\n)/.exec(output)?.[1];
    expect(found, output).toBeDefined();
    expectOrUpdate(shown, found!);
  });

  it('has an example of the engine that prints what it says', () => {
    const [block] = named('ts').filter(each => !each.argument.endsWith('.test.ts'));
    const file = join(inside, block!.argument.replace(/\.ts$/, '.mjs'));
    writeFileSync(file, block!.body);
    const { status, output } = node([file], inside);
    expect(status, output).toBe(0);
    expectOrUpdate(named('text').find(each => each.argument === block!.argument)!, output);
  });

  it('lists every command', () => {
    const { output } = node([main, '--help'], folder);
    const names = [...output.slice(output.indexOf('Commands:')).matchAll(/^ {2}(\w+)/gm)].map(match => match[1]!);
    expect(names.length).toBeGreaterThan(6);
    for (const name of names) expect(text).toContain(`\`heddle ${name}`);
  });

  it('lists every lesson', () => {
    const { output } = node([main, 'lesson', 'list', '--json'], folder);
    for (const { id } of JSON.parse(output) as { id: string }[]) expect(text).toContain(`| \`${id}\` |`);
  });
});
