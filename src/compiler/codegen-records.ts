/** What the compiler adds to records (JLS §8.10.3): accessors, and toString, hashCode and equals by ObjectMethods. */
import type { Attribute, RecordComponent as ComponentAttribute } from '../classfile/class-file.ts';
import { OPCODE } from '../classfile/instruction-set.ts';
import type { ClassContext } from './class-context.ts';
import { typed } from './codegen-conversions.ts';
import { signatureOf } from './signature-text.ts';
import type { MethodSymbol } from './symbols.ts';
import { descriptor, erasure } from './types.ts';

const bootstrapDescriptor =
  '(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/TypeDescriptor;Ljava/lang/Class;Ljava/lang/String;[Ljava/lang/invoke/MethodHandle;)Ljava/lang/Object;';
const getField = 1;

export function writeAccessor(klass: ClassContext, symbol: MethodSymbol, line: number): void {
  const type = descriptor(symbol.returnType);
  const signature = signatureOf(symbol.returnType);
  const attributes: Attribute[] = signature === undefined ? [] : [{ kind: 'Signature', signature: `()${signature}` }];
  klass.addMethod(symbol.flags, symbol.name, symbol.descriptor, attributes, emitter => {
    const self = emitter.newLocal('this', `L${klass.name};`);
    emitter.define(self);
    emitter.line(line);
    emitter.load(self);
    emitter.field(OPCODE.getfield, klass.name, symbol.name, type);
    emitter.op(typed(OPCODE.ireturn, erasure(symbol.returnType)));
  });
}

/** `toString`, `hashCode` or `equals`. */
export function writeObjectMethod(klass: ClassContext, symbol: MethodSymbol, line: number): void {
  const { pool, name } = klass;
  klass.addMethod(symbol.flags, symbol.name, symbol.descriptor, [], emitter => {
    const components = klass.symbol.recordComponents;
    const bootstrap = klass.bootstrap('java/lang/runtime/ObjectMethods', 'bootstrap', bootstrapDescriptor, [
      pool.addClass(name),
      pool.addString(components.map(component => component.name).join(';')),
      ...components.map(component =>
        pool.addMethodHandle(getField, pool.addField(name, component.name, descriptor(component.type))),
      ),
    ]);
    const self = emitter.newLocal('this', `L${name};`);
    emitter.define(self);
    emitter.line(line);
    emitter.load(self);
    if (symbol.name === 'equals') {
      const other = emitter.newLocal('o', 'Ljava/lang/Object;');
      emitter.define(other);
      emitter.load(other);
    }
    emitter.invokeDynamic(bootstrap, symbol.name, symbol.descriptor.replace('(', `(L${name};`));
    emitter.op(symbol.name === 'toString' ? OPCODE.areturn : OPCODE.ireturn);
  });
}

/** Entries of the Record attribute. */
export function recordAttribute(klass: ClassContext): ComponentAttribute[] {
  return klass.symbol.recordComponents.map(({ name, type }) => {
    const signature = signatureOf(type);
    return {
      name,
      descriptor: descriptor(type),
      attributes: signature === undefined ? [] : [{ kind: 'Signature', signature }],
    };
  });
}
