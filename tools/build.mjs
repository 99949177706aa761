/**
 * The build: TypeScript → dist, then the Java class library → dist/library/archive.bin with the compiler that was just built, then the
 * command in one file → dist/command, with V8's code of a first run. It does only what inputs have changed for, so every npm script runs
 * it first. `--quiet` prints problems only.
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
const archiveFile = join(dist, 'library', 'archive.bin');
const archiveModule = join(dist, 'library', 'archive.cjs');
const archiveTypes = join(dist, 'library', 'archive.d.cts');
const commandFile = join(dist, 'command', 'program.cjs');
const codeCache = join(dist, 'command', 'program.cache');
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
await bundleCommand();
linkCommand();

/** npm links the commands of dependencies only; with this link `npx heddle` finds the checkout's own at once. */
function linkCommand() {
  const folder = join(root, 'node_modules', '.bin');
  const link = join(folder, 'heddle');
  if (process.platform === 'win32' || !existsSync(folder) || existsSync(link)) return;
  rmSync(link, { force: true });
  symlinkSync(join('..', '..', 'dist', 'cli', 'heddle.js'), link);
}

function buildTypeScript() {
  // TypeScript asks for the types of '#library-archive' before there is a compiler to make the archive with.
  if (!existsSync(archiveTypes)) replace(archiveTypes, 'export declare const archive: Uint8Array;\n');
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
  const command = join(dist, 'cli', 'heddle.js');
  if (existsSync(command)) chmodSync(command, 0o755);
  replace(join(dist, '.typescript-stamp'), stamp);
}

/** Output of sources that are gone would still be importable, and would be published. */
function removeLeftovers(outputs) {
  for (const path of filesBelow(dist, '.js', '.d.ts')) {
    if (!outputs.has(path.replace(/(\.d\.ts|\.js)$/, ''))) rmSync(join(dist, path));
  }
}

async function buildLibrary() {
  // The glass-box tree has other versions of the same classes.
  const folder = 'src/library/glass-box/';
  const all = filesBelow(join(root, 'src', 'library'), '.java').map(path => `src/library/${path}`);
  const sources = all.filter(path => !path.startsWith(folder));
  const glassBox = all.filter(path => path.startsWith(folder));
  const compiler = ['compiler', 'classfile'].flatMap(room =>
    filesBelow(join(dist, room), '.js').map(path => `dist/${room}/${path}`),
  );
  const stamp = hashOf([...all, ...compiler, 'dist/library/archive-format.js']);
  if (existsSync(archiveFile) && readStamp('library/.stamp') === stamp) return;
  say(`Compiling the Java class library (${all.length} files) …`);
  const load = path => import(pathToFileURL(join(dist, path)).href);
  const { compile, formatDiagnostic } = await load('compiler/index.js');
  const { encodeArchive } = await load('library/archive-format.js');
  const compiled = (names, below) => {
    const files = names.map(name => ({ name, text: readFileSync(join(root, name), 'utf8') }));
    const { classes, diagnostics } = compile(files, {
      find: name => below.get(name),
      names: () => below.keys(),
    });
    const texts = new Map(files.map(({ name, text }) => [name, text]));
    for (const each of diagnostics) console.error(formatDiagnostic(each, texts.get(each.file) ?? ''));
    if (diagnostics.some(({ severity }) => severity === 'error')) {
      fail('The build stopped: the Java class library does not compile.');
    }
    return classes;
  };
  // The library is compiled against itself: there is nothing below it.
  const classes = compiled(sources, new Map());
  const inTree = compiled(glassBox, new Map(classes.map(({ name, bytes }) => [name, bytes])));
  replace(archiveFile, encodeArchive(classes, inTree));
  // CommonJS, so that the command in one file and the modules can both import it.
  replace(
    archiveModule,
    "'use strict';\nexports.archive = require('node:fs').readFileSync(require('node:path').join(__dirname, 'archive.bin'));\n",
  );
  replace(join(dist, 'library', '.stamp'), stamp);
}

/** `src/cli/heddle.ts` says why. Characters outside of ASCII become escapes: they stand in strings, templates and patterns only. */
async function bundleCommand() {
  const modules = filesBelow(dist, '.js').map(path => `dist/${path}`);
  const stamp = `${process.version} ${hashOf([...modules, 'package-lock.json'])}`;
  if (existsSync(codeCache) && readStamp('command/.stamp') === stamp) return;
  say('Bundling the command …');
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: join(dist, 'cli', 'main.js'),
    platform: 'node',
    external: ['piscina', '#library-archive'],
  });
  const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false, comments: false });
  await bundle.close();
  const escaped = c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
  replace(commandFile, output[0].code.replace(/[^\x00-\x7f]/g, escaped));
  rmSync(codeCache, { force: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(dist, 'cli', 'heddle.js'), 'run', join(root, 'lessons', '02-born-multithreaded', 'Hello.java')],
    { env: { ...process.env, HEDDLE_WRITE_CODE_CACHE: '1' }, encoding: 'utf8' },
  );
  if (status !== 0) fail(`The build stopped: the command does not run.\n${stderr}`);
  replace(join(dist, 'command', '.stamp'), stamp);
}
