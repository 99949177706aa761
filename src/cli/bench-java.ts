/** A JDK to compare with, where the machine has one. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ClassBytes } from '../explore/java-program.ts';

let there: boolean | undefined;

/** Whether the `java` on the PATH runs; asked once. */
export function javaIsThere(): boolean {
  there ??= spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
  return there;
}

/** What it printed. @throws {Error} if it did not end well */
export function runJava(words: readonly string[]): string {
  return outputOf('java', words);
}

/** What a command printed. @throws {Error} if it did not end well */
export function outputOf(command: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/** A folder with class files and sources, until it is removed. */
export class ClassFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'heddle-bench-'));

  add(classes: readonly ClassBytes[]): void {
    for (const { name, bytes } of classes) this.file(`${name}.class`, bytes);
  }

  /** Writes a file; answers its path. */
  file(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
