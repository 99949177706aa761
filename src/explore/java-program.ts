/** A program that can be run and explored: class files of the user before the class library. */
import type { ClassPath } from '../classfile/class-path.ts';
import type { BootProfileName } from '../runtime/boot-profile.ts';
import type { Process } from '../runtime/process.ts';
import { loadProgram, Process as RuntimeProcess } from '../runtime/process.ts';
import type { Program } from '../runtime/program.ts';
import type { Pinning } from '../runtime/virtual-threads.ts';
import { lifeCycle } from '../scheduler/life-cycle.ts';

export interface ClassBytes {
  /** Internal binary name. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ProgramSource {
  readonly classes: readonly ClassBytes[];
  /** Internal name of the main class; the first class that has a main where absent. */
  readonly main: string;
  /** Source text by file name, for views. */
  readonly sources?: Readonly<Record<string, string>>;
}

export interface ProcessSettings {
  readonly args?: readonly string[];
  /** -Xmx in bytes. */
  readonly heapBytes?: number;
  /** -Xss in bytes. */
  readonly stackBytes?: number;
  /** For tests: a collection after every so many words of allocation. */
  readonly collectEveryWords?: number;
  /** Java assertions, default on. */
  readonly assertions?: boolean;
  /** Asked for the next bytes of standard input, none at its end; by default there is no input. */
  readonly input?: () => Uint8Array;
  /** Which JVM's own threads a listing shows, default jdk17. */
  readonly bootProfile?: BootProfileName;
  /** Carriers that virtual threads share, default 2. */
  readonly virtualCarriers?: number;
  /** When a virtual thread keeps its carrier while it waits, default jdk21. */
  readonly pinning?: Pinning;
  /** Waits may end spuriously: a decision at each. */
  readonly spurious?: boolean;
  /** A time limit may be over before others act: a decision at each wait that has one. */
  readonly anyTimeouts?: boolean;
}

/** Only what makes a process, without absent values: plain data for workers. */
export function processSettings(options: ProcessSettings): ProcessSettings {
  const { args, heapBytes, stackBytes, assertions, bootProfile } = options;
  const { virtualCarriers, pinning, spurious, anyTimeouts } = options;
  const settings = {
    args,
    heapBytes,
    stackBytes,
    assertions,
    bootProfile,
    virtualCarriers,
    pinning,
    spurious,
    anyTimeouts,
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

export class JavaProgram {
  readonly program: Program;
  readonly source: ProgramSource;
  /** The program's classes and the library's. */
  readonly classPath: ClassPath;

  /**
   * @param library the class library's class path
   * @throws {LaunchError} if it cannot start: no such class, no main
   */
  constructor(source: ProgramSource, library: ClassPath) {
    this.source = source;
    this.classPath = programClassPath(source.classes, library);
    this.program = loadProgram({
      classPath: this.classPath,
      isLibrary: name => !source.classes.some(each => each.name === name),
      main: source.main,
    });
  }

  get fingerprint(): string {
    return this.program.fingerprint;
  }

  /** Java's spelling of the main class. */
  get main(): string {
    return this.program.main.replaceAll('/', '.');
  }

  /** A new process, its main thread before its first visible operation. */
  start(settings: ProcessSettings = {}): Process {
    return new RuntimeProcess(this.program, { lifeCycle: lifeCycle(), ...settings });
  }
}

/** User classes win over the library, but never replace java.lang and the like. */
function programClassPath(classes: readonly ClassBytes[], library: ClassPath): ClassPath {
  const own = new Map(classes.map(each => [each.name, each.bytes]));
  return {
    find: name => library.find(name) ?? own.get(name),
    glassBox: library.glassBox ?? false,
    *names() {
      yield* own.keys();
      yield* library.names();
    },
  };
}
