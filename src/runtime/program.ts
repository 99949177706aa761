/**
 * The method area: everything about a program that never changes while it runs. Built once by the linker from class
 * files; any number of processes (and every worker of one process) share it. Ids are indices and do not depend on how a
 * program is scheduled.
 */

export interface FieldInfo {
  readonly id: number;
  readonly owner: number;
  readonly name: string;
  readonly descriptor: string;
  readonly access: number;
  /** Words: 2 for long and double, else 1. */
  readonly words: number;
  /** Instance field: word offset in the object. Static field: absolute address in the statics region. */
  readonly offset: number;
}

export interface MethodInfo {
  readonly id: number;
  readonly owner: number;
  readonly name: string;
  readonly descriptor: string;
  readonly access: number;
  /** Argument words, receiver included. */
  readonly argWords: number;
  /** Words of the result: 0, 1 or 2. */
  readonly returnWords: number;
  /** Index in the class's vtable, -1 for static, private and constructors. */
  vtableIndex: number;
  maxLocals: number;
  maxStack: number;
  /** First pc, or 0 where the method was never reached by the linker. */
  entry: number;
  /** One past the last pc. */
  end: number;
  /** Exception table in pcs; catchClass -1 catches everything. */
  handlers: { start: number; end: number; target: number; catchClass: number }[];
  /** Line number table: bytecode index → line, ascending. */
  lines: { bci: number; line: number }[];
  /** Not shown in stack traces (lambda glue, string concatenation, how the VM enters a thread). */
  readonly hidden: boolean;
  /** Set where this stands for several default methods, none of which is more specific: what the error says. */
  conflict?: string;
}

export interface ClassInfo {
  readonly id: number;
  /** Internal binary name: `java/lang/String`, `[I`. */
  readonly name: string;
  readonly access: number;
  readonly superclass: number;
  /** Direct superinterfaces. */
  readonly interfaces: readonly number[];
  /** Ids of this class, its superclasses and all superinterfaces. */
  readonly supertypes: Set<number>;
  readonly fields: FieldInfo[];
  readonly methods: MethodInfo[];
  /** Object size in words, header included. */
  instanceWords: number;
  /** Word offsets of references in an instance. */
  readonly references: number[];
  /** Method ids by vtable index. */
  readonly vtable: number[];
  /** Vtable index by `name descriptor`. */
  readonly vtableIndex: Map<string, number>;
  /** Address of its java.lang.Class object (statics region); static fields lie behind it. */
  mirror: number;
  /** Address of its initialisation word, see INIT. */
  init: number;
  /** Its <clinit>, or -1. */
  clinit: number;
  /** True where it or a superclass has something to initialise. */
  needsInit: boolean;
  readonly sourceFile: string | null;
  /** Comes from Heddle's own class library. */
  readonly library: boolean;
  /** For arrays: class id of the component, or -1 for primitives; words per element; its letter. */
  readonly array: { readonly component: number; readonly words: number; readonly letter: string } | null;
}

/** States of a class's initialisation word (JVMS §5.5); the initialising thread is in the bits above INIT_SHIFT. */
export const INIT_NONE = 0;
export const INIT_RUNNING = 1;
export const INIT_DONE = 2;
export const INIT_FAILED = 3;
export const INIT_SHIFT = 4;

/** Words of a method row in `Program.methodTable`. */
export const METHOD_ROW = 4;

export interface Program {
  /** Internal name of the main class. */
  readonly main: string;
  /** Eight hex digits over the main class files. */
  readonly fingerprint: string;
  readonly classes: readonly ClassInfo[];
  readonly classByName: ReadonlyMap<string, ClassInfo>;
  readonly methods: readonly MethodInfo[];
  readonly fields: readonly FieldInfo[];
  /** Decoded instructions: four words each, [operation, a, b, c]; a pc is an index here. */
  readonly code: Int32Array;
  /** Bytecode index of the instruction at pc (index pc >> 2). */
  readonly bciOf: Int32Array;
  /** Method id of the instruction at pc (index pc >> 2). */
  readonly methodOf: Int32Array;
  /** Jump tables of tableswitch and lookupswitch. */
  readonly switches: Int32Array;
  /** Per method: entry pc, max locals, frame words (locals + link + stack), argument words. */
  readonly methodTable: Int32Array;
  /** Vtables of all classes, one after the other. */
  readonly vtables: Int32Array;
  /** Start of each class's vtable in `vtables`. */
  readonly vtableBase: Int32Array;
  /** supertypes as a matrix: [class * classes + candidate] = 1. */
  readonly subtype: Uint8Array;
  /** What each invokeinterface asks for. */
  readonly selectors: readonly Selector[];
  /** Errors thrown by unresolvable instructions. */
  readonly linkErrors: readonly LinkageError[];
  /** String concatenation recipes. */
  readonly concats: readonly ConcatSite[];
  /** Keys of native methods by their index. */
  readonly nativeKeys: readonly string[];
  /** Keys of visible native operations by their index. */
  readonly operationKeys: readonly string[];
  /** Words of the statics region, and of the image behind it. */
  readonly staticsEnd: number;
  readonly image: Int32Array;
  readonly imageBase: number;
  /** Address of the string constant with that text. */
  readonly constants: ReadonlyMap<string, number>;
  /** Well-known ids the machine needs. */
  readonly known: KnownClasses;
  /** Statics that start with a constant: address and value words. */
  /** Class files of the program's own classes, by class id. */
  readonly ownFiles: ReadonlyMap<number, Uint8Array>;
  readonly staticValues: readonly { readonly address: number; readonly value: number }[];
}

/** The method of an interface that is called. */
export interface Selector {
  /** Its name and descriptor. */
  readonly key: string;
  /** Class id of the interface that the instruction names. */
  readonly owner: number;
  /** Method id of what the name stands for there. */
  readonly method: number;
}

export interface LinkageError {
  readonly className: string;
  readonly message: string;
  /** True for a class that is not there; the message is its name. */
  readonly missing: boolean;
}

/** One invokedynamic of StringConcatFactory. */
export interface ConcatSite {
  readonly recipe: string;
  /** Descriptor letters of the arguments. */
  readonly types: readonly string[];
  /** Local slot of each argument. */
  readonly slots: readonly number[];
  readonly constants: readonly string[];
}

interface KnownClasses {
  readonly object: number;
  readonly string: number;
  readonly class: number;
  readonly thread: number;
  readonly throwable: number;
  readonly booleanArray: number;
  readonly intArray: number;
  readonly charArray: number;
  readonly stringArray: number;
  readonly objectArray: number;
  /** Method ids. */
  readonly threadRun: number;
  readonly threadDispatch: number;
  /** Calls main: the bottom frame of the main thread. */
  readonly launch: number;
  /** pc of the instruction that ends a thread. */
  readonly threadExitPc: number;
}
