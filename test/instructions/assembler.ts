/**
 * A small assembler, for class files that no compiler writes. One instruction a line, in the mnemonics of the specification:
 *
 *     .class Code 49                      a class of that version; `.interface` and `.super NAME`, `.implements NAME` as needed
 *     .field static count I
 *     .method static sum (II)I            `.locals 400` and `.stack 9` where 20 of each do not do
 *       iload_0
 *       wide iload 1
 *       iadd
 *       ireturn
 *     .operation iadd                     a static method of that name that does one instruction on its arguments
 *     .bootstrap B static Code.make (…)…  a bootstrap method, with its arguments behind it as for ldc
 *
 * Constants are `int 1`, `long 1`, `float 1`, `double 1`, `"text"`, `class p/C`, `type ()V`, `handle static p/C.m ()V`,
 * `dynamic B name I`. Members are `p/C.m ()V`. A branch names a label, `again:`; a switch lists `1:one 2:two default:other`.
 */
import type { Attribute, BootstrapMethod, ExceptionHandler, MemberInfo } from '../../src/classfile/class-file.ts';
import { ConstantPoolBuilder } from '../../src/classfile/constant-pool-builder.ts';
import { instructionSet, OPCODE } from '../../src/classfile/instruction-set.ts';
import { writeClassFile } from '../../src/classfile/writer.ts';

const ACCESS: Readonly<Record<string, number>> = { private: 2, protected: 4, static: 8, final: 16, abstract: 0x400 };
const HANDLES = [
  '',
  'getField',
  'getStatic',
  'putField',
  'putStatic',
  'virtual',
  'static',
  'special',
  'new',
  'interface',
];

interface Method {
  readonly access: number;
  readonly name: string;
  readonly descriptor: string;
  readonly code: number[];
  readonly labels: Map<string, number>;
  readonly branches: { at: number; from: number; bytes: 2 | 4; label: string }[];
  readonly handlers: string[][];
  locals: number;
  stack: number;
}

export interface Assembled {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The classes of a text. @throws {Error} with the line that it does not understand */
export function assemble(text: string): Assembled[] {
  const classes: ClassAssembler[] = [];
  for (const line of text.split('\n')) {
    const words = line.replace(/(^|\s);.*$/, '').match(/"(?:\\.|[^"\\])*"|\S+/g) ?? [];
    const [first] = words;
    if (first === undefined) continue;
    try {
      if (first === '.class' || first === '.interface') classes.push(new ClassAssembler(words));
      else classes.at(-1)!.line(words);
    } catch (error) {
      throw new Error(`${line.trim()}: ${(error as Error).message}`);
    }
  }
  return classes.map(each => each.finish());
}

class ClassAssembler {
  private readonly pool = new ConstantPoolBuilder();
  private readonly name: string;
  private readonly major: number;
  private readonly access: number;
  private superClass = 'java/lang/Object';
  private readonly interfaces: string[] = [];
  private readonly fields: MemberInfo[] = [];
  private readonly methods: Method[] = [];
  private readonly bootstraps = new Map<string, BootstrapMethod>();

  constructor([kind, name, major]: readonly string[]) {
    this.name = name!;
    this.major = Number(major);
    this.access = kind === '.interface' ? 0x601 : 0x21;
  }

  line(words: readonly string[]): void {
    const [first, ...rest] = words as [string, ...string[]];
    const method = this.methods.at(-1);
    if (first === '.super') this.superClass = rest[0]!;
    else if (first === '.implements') this.interfaces.push(...rest);
    else if (first === '.field') {
      const [descriptor, name, ...flags] = [...rest].reverse();
      this.fields.push({ access: flagsOf(flags), name: name!, descriptor: descriptor!, attributes: [] });
    } else if (first === '.method') {
      const [descriptor, name, ...flags] = [...rest].reverse();
      this.method(flagsOf(flags), name!, descriptor!);
    } else if (first === '.operation') this.operation(rest[0]!);
    else if (first === '.locals') method!.locals = Number(rest[0]);
    else if (first === '.stack') method!.stack = Number(rest[0]);
    else if (first === '.catch') method!.handlers.push(rest);
    else if (first === '.bootstrap') this.bootstrap(rest);
    else if (first.endsWith(':')) method!.labels.set(first.slice(0, -1), method!.code.length);
    else this.instruction(method!, words);
  }

  private method(access: number, name: string, descriptor: string): Method {
    const method = {
      access,
      name,
      descriptor,
      code: [],
      labels: new Map(),
      branches: [],
      handlers: [],
      locals: 20,
      stack: 20,
    };
    this.methods.push(method);
    return method;
  }

  private operation(mnemonic: string): void {
    const { opcode, pops, pushes } = instructionSet[OPCODE[mnemonic as keyof typeof OPCODE]]!;
    const method = this.method(8, mnemonic, `(${pops})${pushes}`);
    let slot = 0;
    for (const type of pops) {
      method.code.push(OPCODE[`${type === 'J' ? 'l' : (type.toLowerCase() as 'i' | 'f' | 'd')}load`], slot);
      slot += type === 'J' || type === 'D' ? 2 : 1;
    }
    const letter = pushes === 'J' ? 'l' : (pushes.toLowerCase() as 'i' | 'f' | 'd');
    method.code.push(opcode, OPCODE[`${letter}return`]);
  }

  private bootstrap([name, kind, member, descriptor, ...rest]: readonly string[]): void {
    const args = [...rest];
    const argumentIndices: number[] = [];
    while (args.length > 0) argumentIndices.push(this.constant(args));
    this.bootstraps.set(name!, { methodIndex: this.handle(kind!, member!, descriptor!), argumentIndices });
  }

  private instruction(method: Method, words: readonly string[]): void {
    const wide = words[0] === 'wide';
    const [mnemonic, ...operands] = words.slice(wide ? 1 : 0) as [keyof typeof OPCODE, ...string[]];
    const { code } = method;
    const from = code.length;
    const opcode = OPCODE[mnemonic];
    if (opcode === undefined) throw new Error('no such instruction');
    const u2 = (value: number): void => {
      code.push((value >> 8) & 255, value & 255);
    };
    const u4 = (value: number): void => {
      u2(value >> 16);
      u2(value);
    };
    const branch = (label: string, bytes: 2 | 4): void => {
      method.branches.push({ at: code.length, from, bytes, label });
      for (let i = 0; i < bytes; i++) code.push(0);
    };
    if (wide) code.push(OPCODE.wide);
    code.push(opcode);
    const [a = '', b = ''] = operands;
    switch (instructionSet[opcode]!.operands) {
      case 'i1':
      case 'primitive':
        code.push(Number(a) & 255);
        break;
      case 'i2':
        u2(Number(a));
        break;
      case 'local':
        if (wide) u2(Number(a));
        else code.push(Number(a));
        break;
      case 'iinc':
        for (const each of [a, b]) {
          if (wide) u2(Number(each));
          else code.push(Number(each) & 255);
        }
        break;
      case 'constant1':
        code.push(this.constant([...operands]));
        break;
      case 'constant2':
        u2(this.operand(mnemonic, operands));
        break;
      case 'branch2':
        branch(a, 2);
        break;
      case 'branch4':
        branch(a, 4);
        break;
      case 'invokeinterface': {
        u2(this.member(a, b, true, false));
        code.push(1 + slotsOf(b), 0);
        break;
      }
      case 'invokedynamic':
        u2(this.pool.addInvokeDynamic(this.bootstrapIndex(a), b, operands[2]!));
        u2(0);
        break;
      case 'multianewarray':
        u2(this.pool.addClass(a));
        code.push(Number(b));
        break;
      case 'tableswitch':
      case 'lookupswitch': {
        while (code.length % 4 !== 0) code.push(0);
        const cases = operands.map(each => each.split(':') as [string, string]);
        branch(cases.find(([key]) => key === 'default')![1], 4);
        const keyed = cases.filter(([key]) => key !== 'default');
        if (mnemonic === 'tableswitch') for (const end of [keyed[0]!, keyed.at(-1)!]) u4(Number(end[0]));
        else u4(keyed.length);
        for (const [key, label] of keyed) {
          if (mnemonic === 'lookupswitch') u4(Number(key));
          branch(label, 4);
        }
        break;
      }
    }
  }

  private operand(mnemonic: string, operands: readonly string[]): number {
    const [a = '', b = '', c] = operands;
    if (mnemonic.startsWith('ldc')) return this.constant([...operands]);
    if (mnemonic.startsWith('invoke')) return this.member(a, b, c === 'interface', false);
    if (mnemonic.startsWith('get') || mnemonic.startsWith('put')) return this.member(a, b, false, true);
    return this.pool.addClass(a);
  }

  private member(place: string, descriptor: string, ofInterface: boolean, field: boolean): number {
    const dot = place.lastIndexOf('.');
    const [owner, name] = [place.slice(0, dot), place.slice(dot + 1)];
    if (field) return this.pool.addField(owner, name, descriptor);
    return ofInterface
      ? this.pool.addInterfaceMethod(owner, name, descriptor)
      : this.pool.addMethod(owner, name, descriptor);
  }

  private handle(kind: string, place: string, descriptor: string): number {
    const number = HANDLES.indexOf(kind.replace('Interface', ''));
    const ofInterface = kind === 'interface' || kind.endsWith('Interface');
    return this.pool.addMethodHandle(number, this.member(place, descriptor, ofInterface, number < 5));
  }

  /** Takes the words of one constant. */
  private constant(words: string[]): number {
    const { pool } = this;
    const kind = words.shift()!;
    if (kind.startsWith('"')) return pool.addString(JSON.parse(kind) as string);
    const value = words.shift()!;
    switch (kind) {
      case 'int':
        return pool.addInteger(Number(value));
      case 'long':
        return pool.addLong(BigInt(value));
      case 'float':
        return pool.addFloat(Number(value));
      case 'double':
        return pool.addDouble(Number(value));
      case 'class':
        return pool.addClass(value);
      case 'type':
        return pool.addMethodType(value);
      case 'handle':
        return this.handle(value, words.shift()!, words.shift()!);
      case 'dynamic':
        return pool.addDynamic(this.bootstrapIndex(value), words.shift()!, words.shift()!);
      default:
        throw new Error(`no kind of constant: ${kind}`);
    }
  }

  private bootstrapIndex(name: string): number {
    const index = [...this.bootstraps.keys()].indexOf(name);
    if (index < 0) throw new Error(`no bootstrap method ${name}`);
    return index;
  }

  finish(): Assembled {
    const methods = this.methods.map(method => this.finished(method));
    const attributes: Attribute[] =
      this.bootstraps.size > 0 ? [{ kind: 'BootstrapMethods', methods: [...this.bootstraps.values()] }] : [];
    const { name, major, access, superClass, interfaces, fields, pool } = this;
    const file = {
      minor: 0,
      major,
      constantPool: pool,
      access,
      thisClass: name,
      superClass,
      interfaces,
      fields,
      methods,
      attributes,
    };
    return { name, bytes: writeClassFile(file) };
  }

  private finished({ access, name, descriptor, code, labels, branches, handlers, locals, stack }: Method): MemberInfo {
    const place = (label: string): number => {
      const at = labels.get(label);
      if (at === undefined) throw new Error(`no label ${label} in ${name}`);
      return at;
    };
    for (const { at, from, bytes, label } of branches) {
      const offset = place(label) - from;
      for (let i = 0; i < bytes; i++) code[at + i] = (offset >> (8 * (bytes - 1 - i))) & 255;
    }
    const exceptionTable = handlers.map(
      ([type, start, end, handler]): ExceptionHandler => ({
        start: place(start!),
        end: place(end!),
        handler: place(handler!),
        catchType: type === 'any' ? null : type!,
      }),
    );
    const attributes: Attribute[] =
      (access & ACCESS.abstract!) !== 0
        ? []
        : [
            {
              kind: 'Code',
              maxStack: stack,
              maxLocals: locals,
              code: Uint8Array.from(code),
              exceptionTable,
              lineNumbers: [],
              localVariables: [],
              attributes: [],
            },
          ];
    return { access: (access & 2) !== 0 ? access : access | 1, name, descriptor, attributes };
  }
}

function flagsOf(words: readonly string[]): number {
  return words.reduce((flags, word) => flags | ACCESS[word]!, 0);
}

function slotsOf(descriptor: string): number {
  const types = descriptor.slice(1, descriptor.indexOf(')')).match(/\[*(?:L[^;]+;|.)/g) ?? [];
  return types.reduce((sum, type) => sum + (type === 'J' || type === 'D' ? 2 : 1), 0);
}
