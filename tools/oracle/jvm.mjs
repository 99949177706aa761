/** The real JVM: one process that compiles and runs many programs (Harness.java), and processes of their own for programs that need one. */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const TIME_LIMIT_MS = 20_000;
/** What is measured here is not speed: a quick start is worth more than the second compiler. */
const FLAGS = ['-ea', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xverify:all', '-Xss1m'];

/** @typedef {{ stdout: string, stderr: string, exit: number | 'hang' }} Ending */

/** @returns the JVM's version, or undefined where there is no JDK */
export function jdkVersion() {
  try {
    return execFileSync('javac', ['-version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  } catch {
    return undefined;
  }
}

export class Jvm {
  /** A directory for class files, gone at the end. */
  directory = mkdtempSync(join(tmpdir(), 'heddle-oracle-'));
  #process;
  #answers = [];

  constructor() {
    const classes = join(this.directory, 'harness');
    execFileSync('javac', ['-d', classes, join(import.meta.dirname, 'Harness.java')]);
    this.#process = spawn('java', [...FLAGS, '-cp', classes, 'Harness'], { stdio: ['pipe', 'pipe', 'inherit'] });
    createInterface({ input: this.#process.stdout }).on('line', line =>
      this.#answers.shift().resolve(line.split('\t')),
    );
    this.#process.on('exit', () => {
      for (const { reject } of this.#answers) reject(new Error('the JVM has ended'));
    });
  }

  /**
   * javac of source files into a directory.
   * @returns {Promise<string | undefined>} javac's messages if it refuses
   */
  async compile(into, files) {
    const [verdict, messages] = await this.#ask('compile', into, ...files);
    return verdict === 'ok' ? undefined : textOf(messages);
  }

  /** @returns {Promise<Ending>} how main of the class ends, in this JVM with others */
  async run(directory, main) {
    const [exit, stdout, stderr] = await this.#ask('run', directory, main);
    return { stdout: textOf(stdout), stderr: textOf(stderr), exit: exit === 'hang' ? exit : Number(exit) };
  }

  /** @returns {Promise<Ending>} how main of the class ends in a JVM of its own */
  runAlone(directory, main) {
    return new Promise(resolve => {
      const options = { encoding: 'utf8', timeout: TIME_LIMIT_MS, killSignal: 'SIGKILL', maxBuffer: 1 << 26 };
      const child = execFile('java', [...FLAGS, '-cp', directory, main], options, (error, stdout, stderr) => {
        resolve({ stdout, stderr, exit: error === null ? 0 : error.killed ? 'hang' : error.code });
      });
      child.stdin.end();
    });
  }

  /** @returns {Promise<Set<string> | undefined>} "static? name descriptor" of every accessible member of a JDK class, or undefined */
  async members(name) {
    const [verdict, lines] = await this.#ask('members', name);
    return verdict === 'none' ? undefined : new Set(textOf(lines).split('\n'));
  }

  close() {
    this.#process.removeAllListeners('exit');
    this.#process.stdin.end();
    rmSync(this.directory, { recursive: true, force: true });
  }

  #ask(...fields) {
    return new Promise((resolve, reject) => {
      this.#answers.push({ resolve, reject });
      this.#process.stdin.write(`${fields.join('\t')}\n`);
    });
  }
}

function textOf(base64 = '') {
  return Buffer.from(base64, 'base64').toString('utf8');
}
