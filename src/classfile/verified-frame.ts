/** The types of local variables and operand stack while the verifier follows one instruction. */
import type { CodeAttribute } from './class-file.ts';
import type { ClassHierarchy } from './verification-type.ts';
import {
  isAssignable,
  isReference,
  isUninitialized,
  NULL,
  SECOND,
  TOP,
  verificationTypeText,
  wordsOf,
} from './verification-type.ts';

/** `locals` has an entry for each word, `stack` one for each value. */
export interface Frame {
  readonly locals: readonly string[];
  readonly stack: readonly string[];
}

/** Every method throws what `fail` makes of the reason. */
export class VerifiedFrame implements Frame {
  readonly locals: string[];
  readonly stack: string[];
  readonly classes: ClassHierarchy;
  readonly fail: (reason: string) => Error;
  private readonly maxStack: number;
  private words: number;

  constructor(before: Frame, code: CodeAttribute, classes: ClassHierarchy, fail: (reason: string) => Error) {
    this.locals = [...before.locals];
    this.stack = [...before.stack];
    this.classes = classes;
    this.fail = fail;
    this.maxStack = code.maxStack;
    this.words = before.stack.reduce((sum, type) => sum + wordsOf(type), 0);
  }

  push(type: string): void {
    this.stack.push(type);
    this.words += wordsOf(type);
    if (this.words > this.maxStack) throw this.fail('Operand stack overflow\nExceeded max stack size.');
  }

  /** Any value. */
  popAny(): string {
    const type = this.stack.pop();
    if (type === undefined) throw this.fail('Operand stack underflow\nAttempt to pop empty stack.');
    this.words -= wordsOf(type);
    return type;
  }

  /** A value that can stand where `wanted` is wanted. */
  pop(wanted: string): string {
    const type = this.popAny();
    if (!isAssignable(type, wanted, this.classes)) throw this.badOperand(type, verificationTypeText(wanted));
    return type;
  }

  /** A reference to an object whose constructor has run, or null. */
  popReference(): string {
    const type = this.popAny();
    if (!isReference(type)) throw this.badOperand(type, 'reference type');
    return type;
  }

  /** An array whose elements are `element` (`L` any reference), or null; answers its type. */
  popArray(...elements: readonly string[]): string {
    const type = this.popAny();
    if (type === NULL) return type;
    const element = type[0] === '[' ? type[1]! : '';
    const kind = element === '[' ? 'L' : element;
    if (!elements.includes(kind)) throw this.badOperand(type, 'array of the instruction');
    return type;
  }

  /** A value of one word, for the stack instructions; answers its type. */
  popSingle(): string {
    const type = this.popAny();
    if (wordsOf(type) !== 1) throw this.badOperand(type, 'category1 type');
    return type;
  }

  /** One value of two words or two of one, deepest first. */
  popDouble(): readonly string[] {
    const top = this.popAny();
    if (wordsOf(top) === 2) return [top];
    return [this.popSingle(), top];
  }

  load(index: number, wanted: 'I' | 'J' | 'F' | 'D' | 'A'): void {
    this.push(this.check(index, wanted));
  }

  /** The type of a local variable, which must be as wanted. */
  check(index: number, wanted: 'I' | 'J' | 'F' | 'D' | 'A'): string {
    const type = this.local(index, wanted === 'J' || wanted === 'D');
    const fits = wanted === 'A' ? isReference(type) || isUninitialized(type) : type === wanted;
    if (!fits) {
      const name = wanted === 'A' ? 'reference type' : verificationTypeText(wanted);
      throw this.fail(
        `Bad local variable type\nType ${verificationTypeText(type)} (current frame, locals[${index}]) is not assignable to ${name}`,
      );
    }
    return type;
  }

  store(index: number, wanted: 'I' | 'J' | 'F' | 'D' | 'A'): void {
    const type = this.popAny();
    const fits = wanted === 'A' ? isReference(type) || isUninitialized(type) : type === wanted;
    if (!fits) throw this.badOperand(type, wanted === 'A' ? 'reference type' : verificationTypeText(wanted));
    const wide = wordsOf(type) === 2;
    this.local(index, wide);
    // A long or double loses its meaning with either half.
    if (this.locals[index] === SECOND) this.locals[index - 1] = TOP;
    this.locals[index] = type;
    if (wide) this.locals[index + 1] = SECOND;
    const next = index + (wide ? 2 : 1);
    if (this.locals[next] === SECOND) this.locals[next] = TOP;
  }

  /** Replaces a type everywhere: its constructor has run. */
  initialize(from: string, to: string): void {
    for (const list of [this.locals, this.stack]) {
      for (let i = 0; i < list.length; i++) if (list[i] === from) list[i] = to;
    }
  }

  badOperand(type: string, wanted: string): Error {
    const index = this.stack.length;
    return this.fail(
      `Bad type on operand stack\nType ${verificationTypeText(type)} (current frame, stack[${index}]) is not assignable to ${wanted}`,
    );
  }

  private local(index: number, wide: boolean): string {
    if (index + (wide ? 1 : 0) >= this.locals.length) throw this.fail('Local index out of bounds');
    return this.locals[index]!;
  }
}
