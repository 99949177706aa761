/**
 * Calls of VarHandle's signature-polymorphic methods (JVMS §2.9.3): any descriptor is right. For each one that occurs a static method is
 * made that boxes the arguments into an array, calls VarHandle.access, and unboxes what comes back.
 */
import { parseMethodDescriptor, slotsOf } from '../../classfile/descriptor.ts';
import { I, REFERENCE } from '../instructions.ts';
import type { MethodInfo } from '../program.ts';
import { ACC_NATIVE, ACC_STATIC } from './access-flags.ts';
import { BOXES } from './adapter.ts';
import type { Linker } from './linker.ts';

export const VAR_HANDLE = 'java/lang/invoke/VarHandle';
const ACC_VARARGS = 0x80;
const ACCESS = '(CLjava/lang/String;[Ljava/lang/Object;)Ljava/lang/Object;';

/** First parameter of VarHandle.access by the beginning of the method's name, the longer names first. */
const ACCESSES: readonly (readonly [string, string])[] = [
  ['getAndSet', 'w'],
  ['getAndAdd', '+'],
  ['getAndBitwiseOr', '|'],
  ['getAndBitwiseAnd', '&'],
  ['getAndBitwiseXor', '^'],
  ['compareAndExchange', 'x'],
  ['compareAndSet', 'c'],
  ['weakCompareAndSet', 'c'],
  ['getVolatile', 'g'],
  ['getOpaque', 'g'],
  ['getAcquire', 'g'],
  ['get', 'G'],
  ['setVolatile', 's'],
  ['setOpaque', 's'],
  ['setRelease', 's'],
  ['set', 'S'],
];

export class VarHandleCalls {
  private readonly linker: Linker;
  private readonly adapters = new Map<string, MethodInfo>();

  constructor(linker: Linker) {
    this.linker = linker;
  }

  /** The static method for that call; undefined where VarHandle has no such signature-polymorphic method. */
  adapter(name: string, descriptor: string): MethodInfo | undefined {
    const key = name + descriptor;
    const known = this.adapters.get(key);
    if (known) return known;
    const { linker } = this;
    const handle = linker.table.load(VAR_HANDLE);
    const polymorphic = ACC_NATIVE | ACC_VARARGS;
    if (!handle.methods.some(each => each.name === name && (each.access & polymorphic) === polymorphic))
      return undefined;
    const own = descriptor.replace('(', `(L${VAR_HANDLE};`);
    const method = linker.table.addMethod(handle, `${name}$${this.adapters.size}`, own, ACC_STATIC, true);
    this.adapters.set(key, method);
    linker.defer(method, () => this.build(method, name, descriptor));
    return method;
  }

  private build(method: MethodInfo, name: string, descriptor: string): void {
    const { linker } = this;
    const { table, callSites } = linker;
    const { parameters, returns } = parseMethodDescriptor(descriptor);
    const emit = (op: number, a = 0, b = 0, c = 0): void => {
      linker.buffer.emit(method.id, 0, op, a, b, c);
    };
    const access = ACCESSES.find(([start]) => name.startsWith(start))![1];
    const array = table.load('[Ljava/lang/Object;');
    method.entry = linker.buffer.pc;
    method.maxStack = 10;
    emit(I.LOAD, 0);
    emit(I.PUSH, access.charCodeAt(0));
    emit(I.PUSH, linker.stringConstant(descriptor), 0, REFERENCE);
    emit(I.PUSH, parameters.length);
    emit(I.NEWARRAY, array.id, 1);
    let slot = 1;
    parameters.forEach((parameter, i) => {
      emit(89);
      emit(I.PUSH, i);
      emit(slotsOf(parameter) === 2 ? I.LOAD2 : I.LOAD, slot);
      slot += slotsOf(parameter);
      const box = BOXES[parameter]?.box;
      if (box) callSites.call(method.id, 0, 184, table.method(box, 'valueOf', `(${parameter})L${box};`));
      emit(I.AASTORE);
    });
    callSites.call(method.id, 0, 182, table.method(VAR_HANDLE, 'access', ACCESS));
    const unboxed = BOXES[returns];
    if (returns === 'V') {
      emit(87);
      emit(I.RETURN, 0, method.maxLocals);
    } else {
      const type = unboxed ? unboxed.box : returns[0] === 'L' ? returns.slice(1, -1) : returns;
      if (type !== 'java/lang/Object') emit(I.CHECKCAST, table.load(type).id);
      if (unboxed) callSites.call(method.id, 0, 182, table.method(unboxed.box, unboxed.unbox, `()${returns}`));
      emit(slotsOf(returns) === 2 ? I.RETURN2 : I.RETURN1, 0, method.maxLocals);
    }
    method.end = linker.buffer.pc;
  }
}
