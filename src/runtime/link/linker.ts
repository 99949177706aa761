/**
 * Linking: from a main class to the method area. Methods are decoded when they can be reached (rapid type analysis, Bacon &
 * Sweeney 1996: a virtual call reaches the overriding methods of the classes that are instantiated somewhere), so a small
 * program links a small part of the library, always the same part with the same ids.
 */
import type { ClassPath } from '../../classfile/class-path.ts';
import { I } from '../instructions.ts';
import { IN_IMAGE, SHARED, STATICS_BASE } from '../memory.ts';
import type { ClassInfo, ConcatSite, LinkageError, MethodInfo, Program } from '../program.ts';
import { ACC_ABSTRACT, ACC_NATIVE } from './access-flags.ts';
import { CallSites } from './call-sites.ts';
import { ClassTable } from './class-table.ts';
import { CodeBuffer } from './code-buffer.ts';
import { Decoder } from './decoder.ts';
import { fingerprintOf } from './fingerprint.ts';
import { fuse } from './fusion.ts';
import { LaunchError, loadingProblem, mainMethodOf } from './launch.ts';
import { asLinkError, incompatible, LinkError, MissingClass, methodSignature } from './link-error.ts';
import { VarHandleCalls } from './var-handles.ts';

/** Words set aside for mirrors and static fields; the image starts behind. */
const STATICS_CAPACITY = 1 << 17;
const IMAGE_BASE = STATICS_BASE + STATICS_CAPACITY;

/** Exceptions that the machine and its natives throw: linked into every program. */
const THROWN_BY_MACHINE = [
  'ArithmeticException',
  'ArrayIndexOutOfBoundsException',
  'ArrayStoreException',
  'AbstractMethodError',
  'ClassCastException',
  'ClassCircularityError',
  'ClassFormatError',
  'ClassNotFoundException',
  'CloneNotSupportedException',
  'ExceptionInInitializerError',
  'IllegalArgumentException',
  'IllegalMonitorStateException',
  'IllegalStateException',
  'IllegalThreadStateException',
  'IllegalAccessError',
  'IncompatibleClassChangeError',
  'IndexOutOfBoundsException',
  'InstantiationError',
  'InterruptedException',
  'LinkageError',
  'NegativeArraySizeException',
  'NoClassDefFoundError',
  'NoSuchFieldError',
  'NoSuchMethodError',
  'NullPointerException',
  'NumberFormatException',
  'OutOfMemoryError',
  'StackOverflowError',
  'StringIndexOutOfBoundsException',
  'UnsatisfiedLinkError',
  'UnsupportedOperationException',
].map(name => `java/lang/${name}`);

export interface LinkOptions {
  /** User classes first, then the library. */
  readonly classPath: ClassPath;
  /** True for names that come from Heddle's class library. */
  readonly isLibrary: (name: string) => boolean;
  /** Internal name of the main class. */
  readonly main: string;
  readonly nativeKeys: ReadonlySet<string>;
  readonly operationKeys: ReadonlySet<string>;
}

/**
 * @throws {LaunchError} if there is no such class or it has no `public static void main(String[])`
 * @throws {Error} named ClassFormatError if the main class file is malformed
 */
export function link(options: LinkOptions): Program {
  return new Linker(options).link();
}

/** The native method that finds a class by a name that only the run knows. */
const FIND_CLASS = 'java/lang/Class.find0(Ljava/lang/String;)Ljava/lang/Class;';

/** The one native method before whose call the class itself is initialised. */
const INITIALIZER = 'java/lang/Class.initialize0()V';

export class Linker {
  readonly table: ClassTable;
  readonly buffer = new CodeBuffer();
  readonly callSites: CallSites;
  readonly varHandles: VarHandleCalls;
  readonly concats: ConcatSite[] = [];
  private readonly options: LinkOptions;
  private readonly work: MethodInfo[] = [];
  private readonly deferred: (() => void)[] = [];
  private readonly reached = new Set<number>();
  private readonly instantiated: ClassInfo[] = [];
  private readonly instantiatedIds = new Set<number>();
  private readonly called = new Set<string>();
  private readonly errors: LinkageError[] = [];
  private readonly image: number[] = [];
  private readonly constants = new Map<string, number>();
  private readonly nativeKeys: string[] = [];
  private readonly operationKeys: string[] = [];
  private stringClass = 0;

  constructor(options: LinkOptions) {
    this.options = options;
    this.table = new ClassTable(options.classPath, options.isLibrary);
    this.callSites = new CallSites(this);
    this.varHandles = new VarHandleCalls(this);
  }

  link(): Program {
    const { table } = this;
    const string = table.load('java/lang/String');
    this.stringClass = string.id;
    const thread = table.load('java/lang/Thread');
    const throwable = table.load('java/lang/Throwable');
    for (const name of THROWN_BY_MACHINE) this.instantiate(table.load(name));
    for (const cls of [string, thread, table.load('java/lang/Class')]) this.instantiate(cls);
    for (const name of ['[B', '[Ljava/lang/Class;']) table.load(name);
    const main = this.mainClass();
    const mainMethod = mainMethodOf(main, table.classes);
    const threadRun = table.method('java/lang/Thread', 'vmRun', '()V');
    const threadDispatch = table.method('java/lang/Thread', 'dispatchUncaughtException', '(Ljava/lang/Throwable;)V');
    const exit = table.addMethod(table.classes[0]!, 'threadExit', '()V', 8, true);
    exit.entry = this.buffer.emit(exit.id, 0, I.THREAD_EXIT);
    exit.end = this.buffer.pc;
    const launch = table.addMethod(table.classes[0]!, 'launch', '([Ljava/lang/String;)V', 8, true);
    launch.maxStack = 1;
    launch.entry = this.buffer.emit(launch.id, 0, I.LOAD, 0);
    this.callSites.call(launch.id, 0, 184, mainMethod);
    this.buffer.emit(launch.id, 0, I.RETURN, 0, 1);
    launch.end = this.buffer.pc;
    for (const method of [threadRun, threadDispatch]) this.reach(method);
    while (this.work.length > 0 || this.deferred.length > 0) {
      for (const build of this.deferred.splice(0)) build();
      const method = this.work.shift();
      if (method) this.decode(method);
    }
    for (const { address, text } of table.staticStrings) {
      table.staticValues.push({ address, value: this.stringConstant(text) });
    }
    if (table.staticsEnd > IMAGE_BASE) throw new LaunchError('the program has too many static fields');
    const id = (name: string): number => table.load(name).id;
    const known = {
      object: 0,
      string: string.id,
      class: id('java/lang/Class'),
      thread: thread.id,
      throwable: throwable.id,
      booleanArray: id('[Z'),
      intArray: id('[I'),
      charArray: id('[C'),
      stringArray: id('[Ljava/lang/String;'),
      objectArray: id('[Ljava/lang/Object;'),
      threadRun: threadRun.id,
      threadDispatch: threadDispatch.id,
      launch: launch.id,
      threadExitPc: exit.entry,
    };
    return this.program(main, known);
  }

  private program(main: ClassInfo, known: Program['known']): Program {
    const { table } = this;
    const { code, bciOf, methodOf } = this.buffer.finish();
    fuse(code);
    const count = table.classes.length;
    const methodTable = new Int32Array(table.methods.length * 4);
    for (const m of table.methods) {
      methodTable[m.id * 4] = m.entry;
      methodTable[m.id * 4 + 1] = m.maxLocals;
      methodTable[m.id * 4 + 2] = 2 + m.maxStack + 2;
      methodTable[m.id * 4 + 3] = m.argWords;
    }
    const vtableBase = new Int32Array(count);
    const rows: number[] = [];
    const subtype = new Uint8Array(count * count);
    for (const cls of table.classes) {
      vtableBase[cls.id] = rows.length;
      for (const method of cls.vtable) rows.push(method * 4);
      for (const above of cls.supertypes) subtype[cls.id * count + above] = 1;
    }
    return {
      main: main.name,
      fingerprint: fingerprintOf(
        this.options.classPath,
        table.classes.filter(c => !c.library && table.files.has(c.id)),
      ),
      classes: table.classes,
      classByName: table.byName,
      methods: table.methods,
      fields: table.fields,
      code,
      bciOf,
      methodOf,
      switches: Int32Array.from(this.buffer.switches),
      methodTable,
      vtables: Int32Array.from(rows),
      vtableBase,
      subtype,
      selectors: this.callSites.selectors,
      linkErrors: this.errors,
      concats: this.concats,
      nativeKeys: this.nativeKeys,
      operationKeys: this.operationKeys,
      staticsEnd: table.staticsEnd,
      image: Int32Array.from(this.image),
      imageBase: IMAGE_BASE,
      constants: this.constants,
      known,
      ownFiles: this.ownFiles(),
      staticValues: table.staticValues,
    };
  }

  /** The program's own class files: plain data, since a program travels to other workers. */
  private ownFiles(): ReadonlyMap<number, Uint8Array> {
    const files = new Map<number, Uint8Array>();
    for (const { id, name, library } of this.table.classes) {
      const bytes = library || !this.table.files.has(id) ? undefined : this.options.classPath.find(name);
      if (bytes) files.set(id, bytes);
    }
    return files;
  }

  private mainClass(): ClassInfo {
    const name = this.options.main;
    try {
      return this.table.load(name);
    } catch (error) {
      if (error instanceof LinkError) throw loadingProblem(name, error);
      throw error;
    }
  }

  /** Code of a method that is made here, to be emitted when no method is half decoded. Where it cannot be made, the method throws why. */
  defer(method: MethodInfo, build: () => void): void {
    this.deferred.push(() => {
      try {
        build();
      } catch (error) {
        this.failing(method, asLinkError(error));
      }
    });
  }

  /** Makes the method one that throws. */
  failing(method: MethodInfo, error: LinkError): void {
    method.handlers.length = 0;
    method.maxLocals = Math.max(method.argWords, method.returnWords);
    method.entry = this.buffer.emit(method.id, 0, I.THROW_ERROR, this.linkError(error));
    method.end = this.buffer.pc;
  }

  /** The method can be called: it will be decoded. */
  reach(method: MethodInfo): void {
    if (this.reached.has(method.id)) return;
    this.reached.add(method.id);
    if ((method.access & ACC_ABSTRACT) === 0) this.work.push(method);
  }

  /** Objects of the class may exist: virtual calls can land in it. */
  instantiate(cls: ClassInfo): void {
    if (this.instantiatedIds.has(cls.id)) return;
    this.instantiatedIds.add(cls.id);
    this.instantiated.push(cls);
    for (const key of this.called) this.select(cls, key);
  }

  /** Some instruction calls `name descriptor` virtually. */
  callVirtual(key: string): void {
    if (this.called.has(key)) return;
    this.called.add(key);
    for (const cls of this.instantiated) this.select(cls, key);
  }

  private select(cls: ClassInfo, key: string): void {
    const index = cls.vtableIndex.get(key);
    if (index !== undefined) this.reach(this.table.methods[cls.vtable[index]!]!);
  }

  /** Address of the initialisation word to test before the class is used, 0 where nothing is to be done; its <clinit> is reached. */
  needInit(classId: number): number {
    const cls = this.table.classes[classId]!;
    if (!cls.needsInit) return 0;
    for (let each: ClassInfo | undefined = cls; each; each = this.table.classes[each.superclass]) {
      if (each.clinit >= 0) this.reach(this.table.methods[each.clinit]!);
    }
    return cls.init;
  }

  /** All classes that are not the library's; one that is malformed is found when it is used. */
  private loadProgram(): void {
    const { classPath, isLibrary } = this.options;
    for (const name of classPath.names()) {
      if (isLibrary(name)) continue;
      try {
        this.needInit(this.table.load(name).id);
      } catch (error) {
        if (!(error instanceof LinkError)) throw error;
      }
    }
  }

  private decode(method: MethodInfo): void {
    if (method.entry !== 0) return;
    const cls = this.table.classes[method.owner]!;
    if (method.conflict !== undefined) this.failing(method, incompatible(method.conflict));
    else if ((method.access & ACC_NATIVE) !== 0) this.decodeNative(method, cls);
    else {
      const code = this.table.codes.get(method.id);
      if (code) new Decoder(this, method, this.table.files.get(cls.id)!, code).decode();
    }
  }

  private decodeNative(method: MethodInfo, cls: ClassInfo): void {
    const key = `${cls.name}.${method.name}${method.descriptor}`;
    if (key === FIND_CLASS) this.loadProgram();
    const isOperation = this.options.operationKeys.has(key);
    // The result is written over the arguments: there must be room for it before the link words.
    method.maxLocals = Math.max(method.argWords, method.returnWords);
    method.entry = this.buffer.pc;
    if (isOperation || this.options.nativeKeys.has(key)) {
      const keys = isOperation ? this.operationKeys : this.nativeKeys;
      keys.push(key);
      if (key === INITIALIZER) this.buffer.emit(method.id, 0, I.INITIALIZE, 0, 0, 0);
      const op = isOperation ? I.OPERATION : I.NATIVE;
      this.buffer.emit(method.id, 0, op, keys.length - 1, method.maxLocals, method.returnWords);
    } else {
      const signature = methodSignature(cls.name, method.name, method.descriptor);
      this.failing(method, new LinkError('java/lang/UnsatisfiedLinkError', signature));
    }
    method.end = this.buffer.pc;
  }

  /** Index of an error that an instruction throws when it is reached. */
  linkError(error: LinkError): number {
    // The error's own class must be there when it is thrown.
    this.instantiate(this.table.load(error.className));
    const { className, message } = error;
    this.errors.push({ className, message, missing: error instanceof MissingClass });
    return this.errors.length - 1;
  }

  /** Class id, or -2 where it cannot be loaded. */
  optionalClass(name: string): number {
    try {
      return this.table.load(name).id;
    } catch (error) {
      if (error instanceof LinkError) return -2;
      throw error;
    }
  }

  /** Address of the interned string. */
  stringConstant(text: string): number {
    const known = this.constants.get(text);
    if (known !== undefined) return known;
    const at = IMAGE_BASE + this.image.length;
    this.image.push(this.stringClass, IN_IMAGE | SHARED, this.constants.size + 1, text.length);
    for (let i = 0; i < text.length; i++) this.image.push(text.charCodeAt(i));
    this.constants.set(text, at);
    return at;
  }
}
