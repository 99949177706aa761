/**
 * One class file while its code is written: constant pool, members made so far, bootstrap methods, and what is made once
 * for a class though asked for often.
 */
import { ByteWriter } from '../classfile/byte-writer.ts';
import type { Attribute, BootstrapMethod, CodeAttribute, MemberInfo } from '../classfile/class-file.ts';
import { ConstantPoolBuilder } from '../classfile/constant-pool-builder.ts';
import type { ClassTable } from './class-table.ts';
import { type EmittedCode, Emitter } from './emitter.ts';
import { lineAt, type SourceFile } from './source-file.ts';
import { type ClassSymbol, Flag, type LocalSymbol, type MethodSymbol } from './symbols.ts';
import type { Lambda, MethodReference } from './syntax-tree.ts';
import { descriptor, type Type } from './types.ts';
import { methodShape, UNINITIALIZED_THIS, type VerificationType, writeFrames } from './verification-type.ts';

/** What the classes of one source file share. */
export class UnitContext {
  readonly source: SourceFile;
  readonly table: ClassTable;
  /** What `new` says of an anonymous class, or an enum constant of its body: found before the class itself is written. */
  readonly superclassCalls = new Map<ClassSymbol, SuperclassCall>();

  /** Offsets of the method and of the statement that are being written: where to say what went wrong. */
  method = 0;
  statement = 0;

  constructor(source: SourceFile, table: ClassTable) {
    this.source = source;
    this.table = table;
  }
  lineOf(offset: number): number {
    return lineAt(this.source, offset);
  }
}

/** How the constructor of an anonymous class calls that of its superclass: with all arguments that it gets itself. */
export interface SuperclassCall {
  readonly constructor_: MethodSymbol;
  /** The first argument is the enclosing instance that was written before `.new`. */
  readonly outer: Type | undefined;
}

/** A method that a lambda became. */
export interface LambdaMethod {
  readonly name: string;
  readonly descriptor: string;
  readonly isStatic: boolean;
}

export class ClassContext {
  readonly unit: UnitContext;
  readonly symbol: ClassSymbol;
  readonly pool = new ConstantPoolBuilder();
  readonly fields: MemberInfo[] = [];
  readonly methods: MemberInfo[] = [];
  /** Methods that come after those of the source. */
  readonly lambdaMethods: MemberInfo[] = [];
  readonly bootstraps: BootstrapMethod[] = [];
  /** Asserts occur: the class needs `$assertionsDisabled`. */
  usesAssertions = false;
  readonly #bootstrapIndices = new Map<string, number>();
  readonly #lambdas = new Map<Lambda | MethodReference, LambdaMethod>();
  #lambdaCount = 0;
  #capturedNames: Map<LocalSymbol, string> | undefined;

  constructor(unit: UnitContext, symbol: ClassSymbol) {
    this.unit = unit;
    this.symbol = symbol;
  }

  get name(): string {
    return this.symbol.internalName;
  }

  /**
   * Adds a method; `write` emits its code and runs a second time where jumps turn out to be too long. A name that is a
   * function is asked for after that: lambdas within get theirs first.
   */
  addMethod(
    access: number,
    name: string | (() => string),
    methodDescriptor: string,
    attributes: readonly Attribute[],
    write: ((emitter: Emitter) => void) | undefined,
    methods: MemberInfo[] = this.methods,
  ): void {
    const all: Attribute[] = [];
    if (write) {
      let emitter = new Emitter(this.pool);
      write(emitter);
      let code = emitter.finish();
      if (emitter.needsWideJumps) {
        emitter = new Emitter(this.pool, true);
        write(emitter);
        code = emitter.finish();
      }
      all.push(this.#codeAttribute(code, access, name === '<init>', methodDescriptor));
    }
    all.push(...attributes);
    methods.push({
      access,
      name: typeof name === 'string' ? name : name(),
      descriptor: methodDescriptor,
      attributes: all,
    });
  }

  #codeAttribute(
    emitted: EmittedCode,
    access: number,
    isConstructor: boolean,
    methodDescriptor: string,
  ): CodeAttribute {
    const { code, maxStack, maxLocals, exceptionTable, lineNumbers, localVariables, frames } = emitted;
    const attributes: Attribute[] = [];
    if (frames.length > 0) {
      const initial: VerificationType[] = [...methodShape(methodDescriptor).parameters];
      if ((access & Flag.static) === 0) initial.unshift(isConstructor ? UNINITIALIZED_THIS : this.name);
      const out = new ByteWriter();
      writeFrames(out, this.pool, initial, frames);
      attributes.push({ kind: 'raw', name: 'StackMapTable', bytes: out.bytes() });
    }
    return { kind: 'Code', maxStack, maxLocals, code, exceptionTable, lineNumbers, localVariables, attributes };
  }

  /** Row of the BootstrapMethods attribute that calls a static method with these constants (indices into the pool). */
  bootstrap(owner: string, name: string, methodDescriptor: string, args: readonly number[]): number {
    const methodIndex = this.pool.addMethodHandle(6, this.pool.addMethod(owner, name, methodDescriptor));
    const key = `${methodIndex}:${args.join()}`;
    let index = this.#bootstrapIndices.get(key);
    if (index === undefined) {
      index = this.bootstraps.length;
      this.#bootstrapIndices.set(key, index);
      this.bootstraps.push({ methodIndex, argumentIndices: args });
    }
    return index;
  }

  /** The method of a lambda: `write` runs once for it, though the lambda's own code may be written several times. */
  lambdaMethod(
    tree: Lambda | MethodReference,
    prefix: string,
    methodDescriptor: string,
    isStatic: boolean,
    attributes: readonly Attribute[],
    write: (emitter: Emitter) => void,
  ): LambdaMethod {
    const known = this.#lambdas.get(tree);
    if (known) return known;
    const access = Flag.private | Flag.synthetic | (isStatic ? Flag.static : 0);
    let name = '';
    const number = () => (name = `lambda$${prefix}$${this.#lambdaCount++}`);
    this.addMethod(access, number, methodDescriptor, attributes, write, this.lambdaMethods);
    const method = { name, descriptor: methodDescriptor, isStatic };
    this.#lambdas.set(tree, method);
    return method;
  }

  /** Name of the field that holds a captured local. */
  capturedField(local: LocalSymbol): string | undefined {
    if (!this.#capturedNames) {
      this.#capturedNames = new Map();
      const taken = new Set<string>();
      for (const each of this.symbol.captures) {
        let name = `val$${each.name}`;
        while (taken.has(name)) name += '$';
        taken.add(name);
        this.#capturedNames.set(each, name);
      }
    }
    return this.#capturedNames.get(local);
  }
}

/** Name of the field that holds the enclosing instance: `this$0`, one more for each enclosing instance further out. */
export function outerThisField(symbol: ClassSymbol): string {
  let depth = 0;
  for (let at = symbol.enclosingClass; at?.hasEnclosingInstance; at = at.enclosingClass) depth++;
  let name = `this$${depth}`;
  while (symbol.fieldList.some(field => field.name === name)) name += '$';
  return name;
}

/** Descriptor of the field that holds the enclosing instance. */
export function outerThisDescriptor(symbol: ClassSymbol): string {
  return `L${symbol.enclosingClass!.internalName};`;
}

/** Descriptor of a local's value. */
export function localDescriptor(local: LocalSymbol): string {
  return descriptor(local.type);
}
