#!/usr/bin/env node
/**
 * The command as it is installed. `dist/command/program.cjs` is `main.ts` and all that it needs in one file, and `program.cache` beside it is
 * V8's machine-independent code of what a first run used: half of a cold start was finding, reading and compiling modules. V8 refuses a cache
 * that another Node wrote, or one with other flags, and then compiles the text.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

const program = fileURLToPath(new URL('../command/program.cjs', import.meta.url));
const cache = fileURLToPath(new URL('../command/program.cache', import.meta.url));

/** The whole file is ASCII (the build sees to it), which V8 keeps in half of the memory. */
const text = readFileSync(program, 'latin1');
const script = new Script(`(function (require, module, __filename) {${text}\n})`, {
  filename: program,
  cachedData: cachedCode(),
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
// The build asks for the cache, at the end of a run, when the functions of that run are compiled.
if (process.env.HEDDLE_WRITE_CODE_CACHE === '1') {
  process.on('exit', () => writeFileSync(cache, script.createCachedData()));
}
const run = script.runInThisContext() as (...scope: readonly unknown[]) => void;
run(createRequire(program), { exports: {} }, program);

function cachedCode(): Buffer | undefined {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}
