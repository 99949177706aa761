/**
 * What was null, in the words of HotSpot (JEP 358): from the instruction that failed back to the instructions that pushed its
 * operand. `Cannot read field "s" because "<local1>.next" is null`.
 */
import type { ClassFile, CodeAttribute, MemberInfo } from './class-file.ts';
import { type Instruction, instructions } from './code-reader.ts';
import { parseMethodDescriptor, readableType, slotsOf } from './descriptor.ts';
import { instructionSet } from './instruction-set.ts';
import { type Origins, originsOf } from './operand-origins.ts';

/** How many steps back are told. */
const DEPTH = 5;

/**
 * @param localNames false: as where the compiler wrote no table of local variables
 * @returns null where the instruction at `bci` does not fail on null, or the code cannot be followed
 */
export function nullPointerMessage(
  file: ClassFile,
  method: MemberInfo,
  code: CodeAttribute,
  bci: number,
  localNames: boolean,
): string | null {
  return new NullMessage(file, method, code, localNames).at(bci);
}

const elementNames: Readonly<Record<string, string>> = {
  i: 'int',
  l: 'long',
  f: 'float',
  d: 'double',
  a: 'object',
  b: 'byte/boolean',
  c: 'char',
  s: 'short',
};

class NullMessage {
  private readonly file: ClassFile;
  private readonly method: MemberInfo;
  private readonly code: CodeAttribute;
  private readonly localNames: boolean;
  private readonly origins: Origins;
  private readonly byBci: ReadonlyMap<number, Instruction>;

  constructor(file: ClassFile, method: MemberInfo, code: CodeAttribute, localNames: boolean) {
    this.file = file;
    this.method = method;
    this.code = code;
    this.localNames = localNames;
    this.byBci = new Map([...instructions(code.code)].map(each => [each.bci, each]));
    this.origins = originsOf(file, code, this.byBci);
  }

  at(bci: number): string | null {
    const failed = this.failedAction(bci);
    if (failed === null) return null;
    const [action, slot] = failed;
    const source = this.origin(bci, slot);
    const called = source >= 0 && this.mnemonic(source).startsWith('invoke');
    const cause = this.describe(bci, slot, DEPTH);
    if (cause === null) return action;
    return `${action} because ${called ? 'the return value of ' : ''}"${cause}" is null`;
  }

  private mnemonic(bci: number): string {
    return instructionSet[this.byBci.get(bci)!.opcode]!.mnemonic;
  }

  /** What the instruction could not do, and how deep on the stack the reference lies that it fails on. */
  private failedAction(bci: number): [string, number] | null {
    const x = this.byBci.get(bci);
    if (!x) return null;
    const mnemonic = this.mnemonic(bci);
    const pool = this.file.constantPool;
    const array = /^([ilfdabcs])a(load|store)$/.exec(mnemonic);
    if (array) {
      const name = elementNames[array[1]!]!;
      if (array[2] === 'load') return [`Cannot load from ${name} array`, 1];
      return [`Cannot store to ${name} array`, 'ld'.includes(array[1]!) ? 3 : 2];
    }
    switch (mnemonic) {
      case 'arraylength':
        return ['Cannot read the array length', 0];
      case 'athrow':
        return ['Cannot throw exception', 0];
      case 'monitorenter':
        return ['Cannot enter synchronized block', 0];
      case 'monitorexit':
        return ['Cannot exit synchronized block', 0];
      case 'getfield':
        return [`Cannot read field "${pool.member(x.operand).name}"`, 0];
      case 'putfield': {
        const { name, descriptor } = pool.member(x.operand);
        return [`Cannot assign field "${name}"`, slotsOf(descriptor)];
      }
      case 'invokevirtual':
      case 'invokespecial':
      case 'invokeinterface': {
        const { name, descriptor } = pool.member(x.operand);
        if (name === '<init>') return null;
        return [`Cannot invoke "${this.methodText(x.operand)}"`, parseMethodDescriptor(descriptor).parameterSlots];
      }
      default:
        return null;
    }
  }

  /** bci of the instruction that pushed the word `slot` below the top before `bci`; -1 where that is not one. */
  private origin(bci: number, slot: number): number {
    const stack = this.origins.get(bci)?.stack;
    return stack?.[stack.length - 1 - slot] ?? -1;
  }

  /** The expression whose value the word is, or null. */
  private describe(bci: number, slot: number, depth: number): string | null {
    const source = this.origin(bci, slot);
    if (depth <= 0 || source < 0) return null;
    const x = this.byBci.get(source)!;
    const mnemonic = this.mnemonic(source);
    const local = /^[ilfda]load(?:_(\d))?$/.exec(mnemonic);
    if (local) return this.local(source, local[1] === undefined ? x.operand : Number(local[1]));
    const constant = /^iconst_(m?\d)$/.exec(mnemonic);
    if (constant) return constant[1] === 'm1' ? '-1' : constant[1]!;
    const pool = this.file.constantPool;
    switch (mnemonic) {
      case 'aconst_null':
        return 'null';
      case 'bipush':
      case 'sipush':
        return String(x.operand);
      case 'getstatic': {
        const { owner, name } = pool.member(x.operand);
        return `${shortened(owner.replaceAll('/', '.'))}.${name}`;
      }
      case 'getfield': {
        const object = this.describe(source, 0, depth - 1);
        const { name } = pool.member(x.operand);
        return object === null ? name : `${object}.${name}`;
      }
      case 'invokevirtual':
      case 'invokespecial':
      case 'invokestatic':
      case 'invokeinterface':
        return this.methodText(x.operand);
    }
    if (/^[ilfdabcs]aload$/.test(mnemonic)) {
      const array = this.describe(source, 1, depth - 1) ?? '<array>';
      return `${array}[${this.describe(source, 0, depth) ?? '...'}]`;
    }
    return null;
  }

  private methodText(index: number): string {
    const { owner, name, descriptor } = this.file.constantPool.member(index);
    const parameters = parseMethodDescriptor(descriptor).parameters.map(each => shortened(readableType(each)));
    return `${shortened(owner.replaceAll('/', '.'))}.${name}(${parameters.join(', ')})`;
  }

  private local(bci: number, slot: number): string {
    const isStatic = (this.method.access & 8) !== 0;
    if (this.localNames) {
      for (const { start, length, index, name } of this.code.localVariables) {
        if (index === slot && bci >= start && bci < start + length) return name;
      }
    }
    if (!isStatic && slot === 0) return 'this';
    let at = isStatic ? 0 : 1;
    const { parameters } = parseMethodDescriptor(this.method.descriptor);
    for (let i = 0; i < parameters.length; i++) {
      if (at === slot && this.origins.get(bci)?.written[slot] !== true) return `<parameter${i + 1}>`;
      at += slotsOf(parameters[i]!);
    }
    return `<local${slot}>`;
  }
}

/** Two classes of java.lang go by their simple names. */
function shortened(name: string): string {
  return name.replace(/^java\.lang\.(Object|String)(?=$|\[)/, '$1');
}
