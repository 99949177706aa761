/**
 * The build: TypeScript → dist, then the Java class library → dist/library/archive.js with the compiler that was just built. It does only
 * what inputs have changed for, so every npm script runs it first. `--quiet` prints problems only.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const archiveFile = join(dist, 'library', 'archive.js');
const archiveTypes = join(dist, 'library', 'archive.d.ts');
const quiet = process.argv.includes('--quiet');

const say = text => {
  if (!quiet) console.log(text);
};

/** Ends the build with a message on stderr. */
const fail = message => {
  console.error(message);
  process.exit(1);
};

/** Paths of the files below a folder that end so, relative to it, sorted. */
const filesBelow = (folder, ...endings) =>
  readdirSync(folder, { recursive: true })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => endings.some(ending => path.endsWith(ending)))
    .sort();

const hashOf = paths => {
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
};

/** Writes a file whole or not at all: another process may be reading it. */
const replace = (path, text) => {
  mkdirSync(join(path, '..'), { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  writeFileSync(partial, text);
  renameSync(partial, path);
};

const readStamp = name => {
  const path = join(dist, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

buildTypeScript();
await buildLibrary();
linkCommand();

/** npm links the commands of dependencies only; with this link `npx heddle` finds the checkout's own at once. */
function linkCommand() {
  const folder = join(root, 'node_modules', '.bin');
  const link = join(folder, 'heddle');
  if (process.platform === 'win32' || !existsSync(folder) || existsSync(link)) return;
  rmSync(link, { force: true });
  symlinkSync(join('..', '..', 'dist', 'cli', 'main.js'), link);
}

function buildTypeScript() {
  // TypeScript asks for the types of '#library-archive' before there is a compiler to make the archive with.
  if (!existsSync(archiveTypes)) replace(archiveTypes, 'export declare const archive: string;\n');
  const sources = filesBelow(join(root, 'src'), '.ts').map(path => `src/${path}`);
  const inputs = [...sources, 'tsconfig.json', 'tsconfig.build.json', 'package.json'];
  const stamp = `${process.version} ${hashOf(inputs)}`;
  const outputs = sources.map(path => path.replace(/^src\//, '').replace(/\.ts$/, ''));
  const whole = outputs.every(path => existsSync(join(dist, `${path}.js`)));
  if (whole && readStamp('.typescript-stamp') === stamp) return;
  if (!whole) rmSync(join(dist, '.tsbuildinfo'), { force: true });
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(tsc)) fail('The build needs TypeScript: run `npm install` (with development dependencies) first.');
  say('Compiling TypeScript …');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) fail('The build stopped: TypeScript found errors.');
  removeLeftovers(new Set(outputs));
  const main = join(dist, 'cli', 'main.js');
  if (existsSync(main)) chmodSync(main, 0o755);
  replace(join(dist, '.typescript-stamp'), stamp);
}

/** Output of sources that are gone would still be importable, and would be published. */
function removeLeftovers(outputs) {
  for (const path of filesBelow(dist, '.js', '.d.ts')) {
    const source = path.replace(/(\.d\.ts|\.js)$/, '');
    if (source !== 'library/archive' && !outputs.has(source)) rmSync(join(dist, path));
  }
}

async function buildLibrary() {
  // The glass-box tree has other versions of the same classes.
  const sources = filesBelow(join(root, 'src', 'library'), '.java')
    .filter(path => !path.startsWith('glass-box/'))
    .map(path => `src/library/${path}`);
  const compiler = ['compiler', 'classfile'].flatMap(room =>
    filesBelow(join(dist, room), '.js').map(path => `dist/${room}/${path}`),
  );
  const stamp = hashOf([...sources, ...compiler, 'dist/library/archive-format.js']);
  if (existsSync(archiveFile) && readStamp('library/.stamp') === stamp) return;
  say(`Compiling the Java class library (${sources.length} files) …`);
  const load = path => import(pathToFileURL(join(dist, path)).href);
  const { compile, formatDiagnostic } = await load('compiler/index.js');
  const { encodeArchive } = await load('library/archive-format.js');
  const files = sources.map(name => ({ name, text: readFileSync(join(root, name), 'utf8') }));
  // The library is compiled against itself: there is nothing below it.
  const { classes, diagnostics } = compile(files, { find: () => undefined, names: () => [] });
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic, texts.get(diagnostic.file) ?? ''));
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    fail('The build stopped: the Java class library does not compile.');
  }
  const sorted = classes.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  replace(archiveFile, `export const archive = '${encodeArchive(sorted)}';\n`);
  replace(join(dist, 'library', '.stamp'), stamp);
}
