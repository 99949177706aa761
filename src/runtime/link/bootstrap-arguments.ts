/** Static arguments of call sites (JVMS §4.7.23), as far as compilers write them. */
import type { ClassFile } from '../../classfile/class-file.ts';
import type { MethodHandleReference } from '../../classfile/constant-pool.ts';
import { CONSTANT } from '../../classfile/constant-pool.ts';
import { LinkError } from './link-error.ts';

export interface Bootstrap {
  readonly method: MethodHandleReference;
  /** Constant pool indices. */
  readonly args: readonly number[];
}

/** The bootstrap method of a call site or of a dynamic constant. */
export function bootstrapOf(file: ClassFile, bootstrapIndex: number): Bootstrap {
  const table = file.attributes.find(each => each.kind === 'BootstrapMethods');
  const entry = table?.kind === 'BootstrapMethods' ? table.methods[bootstrapIndex] : undefined;
  if (!entry) throw new LinkError('java/lang/ClassFormatError', `there is no bootstrap method ${bootstrapIndex}`);
  return { method: file.constantPool.methodHandle(entry.methodIndex), args: entry.argumentIndices };
}

/** A label of SwitchBootstraps.typeSwitch or enumSwitch. */
export type SwitchLabel =
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'int'; readonly value: number }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'enum'; readonly className: string; readonly constant: string };

/** @throws {LinkError} for a constant that no label of Java 21 is */
export function switchLabel(file: ClassFile, index: number): SwitchLabel {
  const pool = file.constantPool;
  const entry = pool.at(index);
  switch (entry.tag) {
    case CONSTANT.Class:
      return { kind: 'class', name: pool.className(index) };
    case CONSTANT.Integer:
      return { kind: 'int', value: entry.value };
    case CONSTANT.String:
      return { kind: 'string', text: pool.string(index) };
    case CONSTANT.Dynamic: {
      const { bootstrapIndex, name, descriptor } = pool.dynamic(index);
      const { method, args } = bootstrapOf(file, bootstrapIndex);
      // boolean labels of newer compilers: a static final field of Boolean.
      if (method.name === 'getStaticFinal' && descriptor === 'Ljava/lang/Boolean;') {
        return { kind: 'int', value: name === 'TRUE' ? 1 : 0 };
      }
      const [maker, type, constant] = args;
      if (method.name === 'invoke' && maker !== undefined && type !== undefined && constant !== undefined) {
        const made = pool.methodHandle(maker);
        if (made.owner === 'java/lang/Enum$EnumDesc') {
          return { kind: 'enum', className: describedClass(file, type), constant: pool.string(constant) };
        }
      }
    }
  }
  throw new LinkError('java/lang/BootstrapMethodError', 'a switch label of this kind is not supported');
}

/** The class of a ClassDesc.of("p.C") constant, internal name. */
function describedClass(file: ClassFile, index: number): string {
  const pool = file.constantPool;
  const { method, args } = bootstrapOf(file, pool.dynamic(index).bootstrapIndex);
  const [maker, text] = args;
  if (method.name !== 'invoke' || maker === undefined || text === undefined) {
    throw new LinkError('java/lang/BootstrapMethodError', 'an enum label of this kind is not supported');
  }
  const name = pool.string(text);
  return pool.methodHandle(maker).name === 'ofDescriptor' ? name.slice(1, -1) : name.replaceAll('.', '/');
}
