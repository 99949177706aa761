/**
 * The method of a lambda's object: loads the captured values and the arguments, converts them (boxing, unboxing, widening,
 * casts; JLS §15.13.3), calls the implementation and converts its result.
 */
import type { MethodHandleReference } from '../../classfile/constant-pool.ts';
import { parseMethodDescriptor, readableType, slotsOf } from '../../classfile/descriptor.ts';
import { I } from '../instructions.ts';
import type { ClassInfo, MethodInfo } from '../program.ts';
import { ACC_ABSTRACT, ACC_INTERFACE, ACC_STATIC } from './access-flags.ts';
import { LinkError } from './link-error.ts';
import type { Linker } from './linker.ts';

/** The class of each primitive type's boxes, by descriptor. */
export const BOXES: Readonly<Record<string, { box: string; unbox: string }>> = {
  Z: { box: 'java/lang/Boolean', unbox: 'booleanValue' },
  B: { box: 'java/lang/Byte', unbox: 'byteValue' },
  C: { box: 'java/lang/Character', unbox: 'charValue' },
  S: { box: 'java/lang/Short', unbox: 'shortValue' },
  I: { box: 'java/lang/Integer', unbox: 'intValue' },
  J: { box: 'java/lang/Long', unbox: 'longValue' },
  F: { box: 'java/lang/Float', unbox: 'floatValue' },
  D: { box: 'java/lang/Double', unbox: 'doubleValue' },
};

/** JVMS conversion opcodes by "from to"; int stands for byte, char and short too. */
const WIDENING: Readonly<Record<string, number>> = { IJ: 133, IF: 134, ID: 135, JF: 137, JD: 138, FD: 141 };

export class Adapter {
  private readonly linker: Linker;
  private readonly method: MethodInfo;
  private readonly cls: ClassInfo;

  constructor(linker: Linker, method: MethodInfo, cls: ClassInfo) {
    this.linker = linker;
    this.method = method;
    this.cls = cls;
  }

  /**
   * @param erased descriptor of the interface's method
   * @param instantiated the same with the type arguments put in
   */
  build(target: MethodHandleReference, erased: string, instantiated: string): void {
    const { linker, method } = this;
    const from = parseMethodDescriptor(erased);
    const exact = parseMethodDescriptor(instantiated);
    const callee = linker.table.method(target.owner, target.name, target.descriptor);
    const to = parseMethodDescriptor(target.descriptor);
    const isNew = target.kind === 8;
    const isStatic = target.kind === 6;
    const constructed = linker.table.load(target.owner);
    // What the callee expects, receiver first.
    const expected = isStatic || isNew ? [...to.parameters] : [`L${target.owner};`, ...to.parameters];
    const captured = this.cls.fields.map(({ descriptor }) => descriptor);
    const fits =
      isStatic === ((callee.access & ACC_STATIC) !== 0) &&
      isNew === (callee.name === '<init>') &&
      (constructed.access & (isNew ? ACC_ABSTRACT | ACC_INTERFACE : 0)) === 0 &&
      captured.length + from.parameters.length === expected.length &&
      exact.parameters.length === from.parameters.length &&
      captured.every((type, i) => kindOf(type) === kindOf(expected[i]!));
    if (!fits) {
      const name = `${target.owner.replaceAll('/', '.')}.${target.name}`;
      throw new LinkError('java/lang/BootstrapMethodError', `${name} does not fit the functional interface`);
    }
    method.entry = linker.buffer.pc;
    if (isNew) {
      linker.instantiate(constructed);
      this.emit(I.NEW, constructed.id, constructed.instanceWords, linker.needInit(constructed.id));
      this.emit(89);
    }
    for (const field of this.cls.fields) {
      this.emit(I.LOAD, 0);
      this.emit(field.words === 2 ? I.GETFIELD_FINAL2 : I.GETFIELD_FINAL, field.offset, field.id);
      expected.shift();
    }
    let slot = 1;
    from.parameters.forEach((parameter, i) => {
      this.emit(slotsOf(parameter) === 2 ? I.LOAD2 : I.LOAD, slot);
      slot += slotsOf(parameter);
      const wanted = expected[i];
      if (wanted !== undefined) this.convert(parameter, exact.parameters[i]!, wanted);
    });
    const op = isStatic ? 184 : isNew || target.kind === 7 ? 183 : target.interface ? 185 : 182;
    linker.callSites.call(method.id, 0, op, callee);
    const result = isNew ? `L${target.owner};` : to.returns;
    if (from.returns === 'V') {
      if (result !== 'V') this.emit(slotsOf(result) === 2 ? 88 : 87);
      this.emit(I.RETURN, 0, method.maxLocals);
    } else {
      this.convert(result, result, isPrimitive(from.returns) ? from.returns : exact.returns);
      this.emit(slotsOf(from.returns) === 2 ? I.RETURN2 : I.RETURN1, 0, method.maxLocals);
    }
    method.end = linker.buffer.pc;
    method.maxStack = 4 + callee.argWords + 2;
  }

  private emit(op: number, a = 0, b = 0, c = 0): void {
    this.linker.buffer.emit(this.method.id, 0, op, a, b, c);
  }

  /** From a value of type `have` (known to be `known`) to `want`; all are field descriptors. */
  private convert(have: string, known: string, want: string): void {
    if (isPrimitive(have)) {
      if (isPrimitive(want)) this.widen(have, want);
      else this.box(have, want);
      return;
    }
    if (isPrimitive(want)) {
      const source = Object.keys(BOXES).find(letter => `L${BOXES[letter]!.box};` === known) ?? want;
      const { box, unbox } = BOXES[source]!;
      const cls = this.linker.table.load(box);
      this.emit(I.CHECKCAST, cls.id);
      this.linker.callSites.call(this.method.id, 0, 182, this.linker.table.method(box, unbox, `()${source}`));
      this.widen(source, want);
      return;
    }
    if (want !== have && want !== 'Ljava/lang/Object;') {
      const name = want[0] === 'L' ? want.slice(1, -1) : want;
      const id = this.linker.optionalClass(name);
      if (id < 0) throw new LinkError('java/lang/NoClassDefFoundError', name);
      this.emit(I.CHECKCAST, id);
    }
  }

  private box(have: string, want: string): void {
    // `Function<Integer, Long>` over a method that returns int does not compile, so the box of `have` is right, but for widening.
    const target = Object.keys(BOXES).find(letter => `L${BOXES[letter]!.box};` === want) ?? have;
    this.widen(have, target);
    const { box } = BOXES[target]!;
    this.linker.callSites.call(this.method.id, 0, 184, this.linker.table.method(box, 'valueOf', `(${target})L${box};`));
  }

  private widen(have: string, want: string): void {
    const kind = (letter: string): string => ('ZBCS'.includes(letter) ? 'I' : letter);
    const opcode = WIDENING[kind(have) + kind(want)];
    if (opcode !== undefined) this.emit(opcode);
    else if (kind(have) !== kind(want)) {
      throw new LinkError(
        'java/lang/BootstrapMethodError',
        `no conversion from ${readableType(have)} to ${readableType(want)}`,
      );
    }
  }
}

/** Its letter for a primitive type, L for the others. */
function kindOf(descriptor: string): string {
  return isPrimitive(descriptor) ? descriptor : 'L';
}

function isPrimitive(descriptor: string): boolean {
  return descriptor.length === 1;
}
