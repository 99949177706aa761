/** Writes the instructions of one method, each with its effect on the verifier's view of the operand stack. */
import type { ConstantPoolBuilder } from '../classfile/constant-pool-builder.ts';
import { instructionSet, OPCODE, primitiveArrayTypes } from '../classfile/instruction-set.ts';
import { CodeFlow, type Local } from './code-flow.ts';
import {
  DOUBLE,
  FLOAT,
  INTEGER,
  LONG,
  methodShape,
  NULL,
  UNINITIALIZED_THIS,
  uninitializedAt,
  type VerificationType,
  verificationTypeOf,
} from './verification-type.ts';
import type { State } from './verifier-state.ts';

export { CodeTooLarge, type EmittedCode, type Local } from './code-flow.ts';

const simpleTypes: Readonly<Record<string, VerificationType>> = { I: INTEGER, J: LONG, F: FLOAT, D: DOUBLE };
const arrayCodes = new Map(Object.entries(primitiveArrayTypes).map(([code, element]) => [element, Number(code)]));

export class Emitter extends CodeFlow {
  readonly pool: ConstantPoolBuilder;

  constructor(pool: ConstantPoolBuilder, wideJumps = false) {
    super(wideJumps);
    this.pool = pool;
  }

  /** An instruction without operand whose effect on the stack its definition tells. */
  op(opcode: number): void {
    const out = this.out;
    if (!this.begin()) return;
    out.u1(opcode);
    if (opcode >= OPCODE.pop && opcode <= OPCODE.swap) {
      this.state.rearrange(opcode);
      this.noteDepth();
      return;
    }
    const { pops, pushes } = instructionSet[opcode]!;
    if (opcode === OPCODE.aaload) {
      const array = this.stackType(1);
      this.pop(2);
      this.push(typeof array === 'string' ? verificationTypeOf(array.slice(1))! : NULL);
      return;
    }
    this.pop(pops.length);
    if (opcode === OPCODE.aconst_null) this.push(NULL);
    else if (opcode === OPCODE.athrow || (opcode >= OPCODE.ireturn && opcode <= OPCODE.return)) this.markDead();
    else if (pushes !== '') this.push(simpleTypes[pushes]!);
  }
  /** iconst, bipush, sipush or ldc, whichever is the shortest. */
  int(value: number): void {
    const out = this.out;
    if (!this.begin()) return;
    if (value >= -1 && value <= 5) out.u1(OPCODE.iconst_0 + value);
    else if (value >= -128 && value <= 127) {
      out.u1(OPCODE.bipush);
      out.u1(value & 0xff);
    } else if (value >= -32768 && value <= 32767) {
      out.u1(OPCODE.sipush);
      out.u2(value);
    } else this.#ldc(this.pool.addInteger(value));
    this.push(INTEGER);
  }
  long(value: bigint): void {
    const out = this.out;
    if (!this.begin()) return;
    if (value === 0n) out.u1(OPCODE.lconst_0);
    else if (value === 1n) out.u1(OPCODE.lconst_1);
    else {
      out.u1(OPCODE.ldc2_w);
      out.u2(this.pool.addLong(value));
    }
    this.push(LONG);
  }
  float(value: number): void {
    const out = this.out;
    if (!this.begin()) return;
    if (Object.is(value, 0) || value === 1 || value === 2) out.u1(OPCODE.fconst_0 + value);
    else this.#ldc(this.pool.addFloat(value));
    this.push(FLOAT);
  }
  double(value: number): void {
    const out = this.out;
    if (!this.begin()) return;
    if (Object.is(value, 0) || value === 1) out.u1(OPCODE.dconst_0 + value);
    else {
      out.u1(OPCODE.ldc2_w);
      out.u2(this.pool.addDouble(value));
    }
    this.push(DOUBLE);
  }
  string(text: string): void {
    if (!this.begin()) return;
    this.#ldc(this.pool.addString(text));
    this.push('java/lang/String');
  }
  /** `name` is an internal name or the descriptor of an array. */
  classLiteral(name: string): void {
    if (!this.begin()) return;
    this.#ldc(this.pool.addClass(name));
    this.push('java/lang/Class');
  }
  #ldc(index: number): void {
    const out = this.out;
    if (index <= 0xff) {
      out.u1(OPCODE.ldc);
      out.u1(index);
    } else {
      out.u1(OPCODE.ldc_w);
      out.u2(index);
    }
  }

  load(local: Local): void {
    if (!this.begin()) return;
    this.#local(OPCODE.iload, OPCODE.iload_0, local);
    this.push(local.type);
  }
  store(local: Local): void {
    if (!this.begin()) return;
    this.#local(OPCODE.istore, OPCODE.istore_0, local);
    this.pop(1);
    this.define(local);
  }
  #local(base: number, shortBase: number, local: Local): void {
    const out = this.out;
    const { register } = local;
    const kind = kindOf(local.type);
    if (register <= 3) out.u1(shortBase + kind * 4 + register);
    else this.#indexed(base + kind, register);
  }
  #indexed(opcode: number, register: number): void {
    const out = this.out;
    if (register > 0xff) {
      out.u1(OPCODE.wide);
      out.u1(opcode);
      out.u2(register);
    } else {
      out.u1(opcode);
      out.u1(register);
    }
  }
  /** `amount` fits 16 bits signed. */
  increment(local: Local, amount: number): void {
    const out = this.out;
    if (!this.begin()) return;
    const { register } = local;
    if (register > 0xff || amount < -128 || amount > 127) {
      out.u1(OPCODE.wide);
      out.u1(OPCODE.iinc);
      out.u2(register);
      out.u2(amount);
    } else {
      out.u1(OPCODE.iinc);
      out.u1(register);
      out.u1(amount & 0xff);
    }
  }

  /** getstatic, putstatic, getfield or putfield. */
  field(opcode: number, owner: string, name: string, descriptor: string): void {
    const out = this.out;
    if (!this.begin()) return;
    out.u1(opcode);
    out.u2(this.pool.addField(owner, name, descriptor));
    if (opcode === OPCODE.putstatic) this.pop(1);
    else if (opcode === OPCODE.putfield) this.pop(2);
    else {
      if (opcode === OPCODE.getfield) this.pop(1);
      this.push(verificationTypeOf(descriptor)!);
    }
  }
  /** Any invocation but invokedynamic. */
  invoke(opcode: number, owner: string, name: string, descriptor: string, ofInterface: boolean): void {
    const out = this.out;
    if (!this.begin()) return;
    const shape = methodShape(descriptor);
    out.u1(opcode);
    out.u2(
      ofInterface
        ? this.pool.addInterfaceMethod(owner, name, descriptor)
        : this.pool.addMethod(owner, name, descriptor),
    );
    if (opcode === OPCODE.invokeinterface) {
      out.u1(shape.words + 1);
      out.u1(0);
    }
    this.pop(shape.parameters.length);
    if (opcode !== OPCODE.invokestatic) {
      const receiver = this.stackType();
      this.pop(1);
      if (name === '<init>') this.#initialized(receiver, owner);
    }
    if (shape.result !== undefined) this.push(shape.result);
  }
  invokeDynamic(bootstrap: number, name: string, descriptor: string): void {
    const out = this.out;
    if (!this.begin()) return;
    const shape = methodShape(descriptor);
    out.u1(OPCODE.invokedynamic);
    out.u2(this.pool.addInvokeDynamic(bootstrap, name, descriptor));
    out.u2(0);
    this.pop(shape.parameters.length);
    if (shape.result !== undefined) this.push(shape.result);
  }
  // After the constructor call every copy of the object counts as constructed (JVMS §4.10.1.4).
  #initialized(before: VerificationType, owner: string): void {
    const { stack } = this.state;
    let after: VerificationType = owner;
    if (before === UNINITIALIZED_THIS) {
      const self = this.locals[0]!;
      after = self.descriptor.slice(1, -1);
      self.type = after;
    }
    for (let i = 0; i < stack.length; i++) if (stack[i] === before) stack[i] = after;
  }

  new(name: string): void {
    const out = this.out;
    if (!this.begin()) return;
    const pc = this.out.pc;
    out.u1(OPCODE.new);
    out.u2(this.pool.addClass(name));
    this.push(uninitializedAt(pc));
  }
  /** `name` is an internal name or the descriptor of an array. */
  checkCast(name: string): void {
    const out = this.out;
    if (!this.begin()) return;
    out.u1(OPCODE.checkcast);
    out.u2(this.pool.addClass(name));
    this.pop(1);
    this.push(name);
  }
  instanceOf(name: string): void {
    const out = this.out;
    if (!this.begin()) return;
    out.u1(OPCODE.instanceof);
    out.u2(this.pool.addClass(name));
    this.pop(1);
    this.push(INTEGER);
  }
  /** newarray or anewarray, for an element of that descriptor. */
  newArray(element: string): void {
    const out = this.out;
    if (!this.begin()) return;
    const code = arrayCodes.get(element);
    if (code !== undefined) {
      out.u1(OPCODE.newarray);
      out.u1(code);
    } else {
      out.u1(OPCODE.anewarray);
      out.u2(this.pool.addClass(element[0] === 'L' ? element.slice(1, -1) : element));
    }
    this.pop(1);
    this.push(`[${element}`);
  }
  multiNewArray(array: string, dimensions: number): void {
    const out = this.out;
    if (!this.begin()) return;
    out.u1(OPCODE.multianewarray);
    out.u2(this.pool.addClass(array));
    out.u1(dimensions);
    this.pop(dimensions);
    this.push(array);
  }
  /** The value on top counts as of that type from here on: a supertype that both branches of a join agree on. */
  retypeTop(type: VerificationType): void {
    const { stack } = this.state;
    if (!this.isAlive || stack.length === 0) return;
    const top = stack.length - 1;
    stack[top] = type;
    // Jumps that end here may be sent on to another join, where the type must agree too.
    this.retypePending(top, type);
  }

  /** Begins a tableswitch (keys low to high) or lookupswitch (sorted keys); all targets are still open. */
  switch(keys: readonly number[], table: boolean): SwitchTable {
    const out = this.out;
    const startPc = this.currentPc();
    const alive = this.begin();
    const count = !alive || keys.length === 0 ? 0 : table ? keys[keys.length - 1]! - keys[0]! + 1 : keys.length;
    if (alive) {
      out.u1(table ? OPCODE.tableswitch : OPCODE.lookupswitch);
      while (this.out.pc % 4 !== 0) out.u1(0);
    }
    const tablePc = this.out.pc;
    const slots = new Map<number, number>();
    if (alive) {
      out.u4(0);
      if (table) {
        out.u4(keys[0]!);
        out.u4(keys[keys.length - 1]!);
        for (let i = 0; i < count; i++) {
          slots.set(keys[0]! + i, this.out.pc);
          out.u4(0);
        }
      } else {
        out.u4(count);
        for (const key of keys) {
          out.u4(key);
          slots.set(key, this.out.pc);
          out.u4(0);
        }
      }
      this.pop(1);
    }
    const state = this.state.copy();
    this.markDead();
    const put = (at: number, target: number) => {
      if (!alive) return;
      this.out.putU2(at, (target - startPc) >> 16);
      this.out.putU2(at + 2, target - startPc);
    };
    return {
      state,
      alive,
      setCase: (key, target) => {
        put(slots.get(key)!, target);
        slots.delete(key);
      },
      setDefault: target => {
        put(tablePc, target);
        for (const at of slots.values()) put(at, target);
      },
    };
  }
}

/** A switch instruction whose targets are filled in as its cases are written. */
export interface SwitchTable {
  /** As it is at the begin of each case. */
  readonly state: State;
  readonly alive: boolean;
  setCase(key: number, target: number): void;
  /** Also of every key of the table that no case has taken. */
  setDefault(target: number): void;
}

// 0 int, 1 long, 2 float, 3 double, 4 reference: the order of the typed instructions.
function kindOf(type: VerificationType): number {
  switch (type) {
    case INTEGER:
      return 0;
    case LONG:
      return 1;
    case FLOAT:
      return 2;
    case DOUBLE:
      return 3;
    default:
      return 4;
  }
}
