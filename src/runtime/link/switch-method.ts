/**
 * Pattern switches: what java.lang.runtime.SwitchBootstraps makes, as linked code. The method takes the value and the number of the
 * first label to try, and answers the number of the label that fits: -1 for null, the number of labels where none does.
 */
import { I, REFERENCE } from '../instructions.ts';
import type { MethodInfo } from '../program.ts';
import type { SwitchLabel } from './bootstrap-arguments.ts';
import type { Linker } from './linker.ts';

const IFNE = 154;
const IFEQ = 153;
const IF_ICMPGT = 163;
const IF_ICMPNE = 160;

export class SwitchMethod {
  private readonly linker: Linker;
  private readonly method: MethodInfo;

  /** @param method an empty static method `(value, int) → int` */
  constructor(linker: Linker, method: MethodInfo) {
    this.linker = linker;
    this.method = method;
  }

  /** @param enumClass where a string label names a constant of it (enumSwitch), else null */
  build(labels: readonly SwitchLabel[], enumClass: string | null): void {
    const { method, linker } = this;
    method.entry = linker.buffer.pc;
    method.maxStack = 8;
    this.emit(I.LOAD, 0);
    const present = this.emit(IFNE);
    this.emit(I.PUSH, -1);
    this.answer();
    linker.buffer.patch(present, 1, linker.buffer.pc);
    labels.forEach((label, i) => {
      const misses = this.test(label, i, enumClass);
      this.emit(I.PUSH, i);
      this.answer();
      for (const branch of misses) linker.buffer.patch(branch, 1, linker.buffer.pc);
    });
    this.emit(I.PUSH, labels.length);
    this.answer();
    method.end = linker.buffer.pc;
  }

  /** Goes on behind the label where it fits; answers the branches to take where it does not. */
  private test(label: SwitchLabel, index: number, enumClass: string | null): number[] {
    this.emit(I.LOAD, 1);
    this.emit(I.PUSH, index);
    const misses = [this.emit(IF_ICMPGT)];
    switch (label.kind) {
      case 'class':
        misses.push(...this.instanceOf(label.name));
        break;
      case 'int':
        misses.push(...this.number(label.value));
        break;
      case 'string':
        if (enumClass !== null) misses.push(...this.constant(enumClass, label.text));
        else misses.push(...this.equal(label.text));
        break;
      case 'enum':
        misses.push(...this.constant(label.className, label.constant));
    }
    return misses;
  }

  private instanceOf(name: string): number[] {
    this.emit(I.LOAD, 0);
    this.emit(I.INSTANCEOF, this.linker.table.load(name).id);
    return [this.emit(IFEQ)];
  }

  private equal(text: string): number[] {
    this.emit(I.PUSH, this.linker.stringConstant(text), 0, REFERENCE);
    this.emit(I.LOAD, 0);
    this.call('java/lang/String', 'equals', '(Ljava/lang/Object;)Z');
    return [this.emit(IFEQ)];
  }

  /** An Integer (or smaller box), a Character or a Boolean of that value. */
  private number(value: number): number[] {
    const misses: number[] = [];
    const found: number[] = [];
    for (const [box, unbox, letter] of [
      ['java/lang/Integer', 'intValue', 'I'],
      ['java/lang/Character', 'charValue', 'C'],
      ['java/lang/Short', 'shortValue', 'S'],
      ['java/lang/Byte', 'byteValue', 'B'],
      ['java/lang/Boolean', 'booleanValue', 'Z'],
    ] as const) {
      const [other] = this.instanceOf(box);
      this.emit(I.LOAD, 0);
      this.call(box, unbox, `()${letter}`);
      this.emit(I.PUSH, value);
      misses.push(this.emit(IF_ICMPNE));
      found.push(this.emit(I.GOTO));
      this.linker.buffer.patch(other!, 1, this.linker.buffer.pc);
    }
    misses.push(this.emit(I.GOTO));
    for (const branch of found) this.linker.buffer.patch(branch, 1, this.linker.buffer.pc);
    return misses;
  }

  private constant(className: string, name: string): number[] {
    const misses = this.instanceOf(className);
    this.emit(I.PUSH, this.linker.stringConstant(name), 0, REFERENCE);
    this.emit(I.LOAD, 0);
    this.call('java/lang/Enum', 'name', '()Ljava/lang/String;');
    this.call('java/lang/String', 'equals', '(Ljava/lang/Object;)Z');
    misses.push(this.emit(IFEQ));
    return misses;
  }

  private call(owner: string, name: string, descriptor: string): void {
    this.linker.callSites.call(this.method.id, 0, 182, this.linker.table.method(owner, name, descriptor));
  }

  private answer(): void {
    this.emit(I.RETURN1, 0, this.method.maxLocals);
  }

  private emit(op: number, a = 0, b = 0, c = 0): number {
    return this.linker.buffer.emit(this.method.id, 0, op, a, b, c);
  }
}
