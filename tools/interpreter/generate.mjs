/** Writes src/runtime/interpreter.ts from instructions.mjs between head.ts.txt and tail.ts.txt. `--check`: only says whether it is up to date. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cases } from './instructions.mjs';

const here = name => new URL(name, import.meta.url);
const target = here('../../src/runtime/interpreter.ts');
const SAVE = ['H[base + 1] = pc;', 'H[base + 2] = fp;', 'H[base + 3] = sp;', 'vm.grants = grants;'];

const indent = (text, by) => text.replace(/^(?=.)/gm, ' '.repeat(by));

const body = cases
  .map(({ number, body, comment }) => `      case ${number}: { // ${comment}\n${indent(body.trim(), 8)}\n      }\n`)
  .join('')
  .concat(readFileSync(here('./tail.ts.txt'), 'utf8'))
  .replace(/^( *)save\(\);$/gm, (_line, space) => SAVE.map(line => space + line).join('\n'))
  .replaceAll('fault(', 'fault(vm, base, pc, fp, sp, grants, ')
  .replaceAll('suspend(', 'suspend(vm, base, pc, fp, sp, grants, ');

const biome = here('../../node_modules/@biomejs/biome/bin/biome').pathname;
const generated = execFileSync(process.execPath, [biome, 'format', '--stdin-file-path=interpreter.ts'], {
  input: readFileSync(here('./head.ts.txt'), 'utf8') + body,
  encoding: 'utf8',
});

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== generated) {
    console.error('src/runtime/interpreter.ts is not what tools/interpreter makes: run npm run generate');
    process.exit(1);
  }
} else writeFileSync(target, generated);
