/**
 * The constant pool (JVMS §4.4): the numbered names and constants that code and attributes of a class refer to. Entries keep
 * their bits exactly (a float constant may be a NaN with a payload); the accessors resolve an index to what it means.
 */
import { ClassFormatError } from './class-format-error.ts';

/** Tags of the 17 kinds of entry (JVMS table 4.4-A). */
export const CONSTANT = {
  Utf8: 1,
  Integer: 3,
  Float: 4,
  Long: 5,
  Double: 6,
  Class: 7,
  String: 8,
  Fieldref: 9,
  Methodref: 10,
  InterfaceMethodref: 11,
  NameAndType: 12,
  MethodHandle: 15,
  MethodType: 16,
  Dynamic: 17,
  InvokeDynamic: 18,
  Module: 19,
  Package: 20,
} as const;

type Named<T> = { readonly tag: T; readonly nameIndex: number };
type Member<T> = { readonly tag: T; readonly classIndex: number; readonly nameAndTypeIndex: number };
/** bootstrapIndex: row of the BootstrapMethods attribute. */
type Bootstrapped<T> = { readonly tag: T; readonly bootstrapIndex: number; readonly nameAndTypeIndex: number };

/** One entry. `…Index` members are indices into the same pool, except `bootstrapIndex`. */
export type Constant =
  | { readonly tag: typeof CONSTANT.Utf8; readonly text: string }
  /** value: int32. */
  | { readonly tag: typeof CONSTANT.Integer; readonly value: number }
  /** bits: the IEEE 754 bits as int32. */
  | { readonly tag: typeof CONSTANT.Float; readonly bits: number }
  /** value: int64. */
  | { readonly tag: typeof CONSTANT.Long; readonly value: bigint }
  /** bits: the IEEE 754 bits as int64. */
  | { readonly tag: typeof CONSTANT.Double; readonly bits: bigint }
  | Named<typeof CONSTANT.Class>
  | { readonly tag: typeof CONSTANT.String; readonly textIndex: number }
  | Member<typeof CONSTANT.Fieldref>
  | Member<typeof CONSTANT.Methodref>
  | Member<typeof CONSTANT.InterfaceMethodref>
  | { readonly tag: typeof CONSTANT.NameAndType; readonly nameIndex: number; readonly descriptorIndex: number }
  /** referenceKind: 1 to 9, JVMS table 5.4.3.5-A. */
  | { readonly tag: typeof CONSTANT.MethodHandle; readonly referenceKind: number; readonly referenceIndex: number }
  | { readonly tag: typeof CONSTANT.MethodType; readonly descriptorIndex: number }
  | Bootstrapped<typeof CONSTANT.Dynamic>
  | Bootstrapped<typeof CONSTANT.InvokeDynamic>
  | Named<typeof CONSTANT.Module>
  | Named<typeof CONSTANT.Package>;

/** A field or method named by a constant. */
export interface MemberReference {
  /** Internal binary name (`java/lang/String`), or an array descriptor (`[I`, whose clone() is called). */
  readonly owner: string;
  readonly name: string;
  readonly descriptor: string;
  /** True for an InterfaceMethodref. */
  readonly interface: boolean;
}

export interface MethodHandleReference extends MemberReference {
  /** 1 getField, 2 getStatic, 3 putField, 4 putStatic, 5 invokeVirtual, 6 invokeStatic, 7 invokeSpecial, 8 newInvokeSpecial, 9 invokeInterface. */
  readonly kind: number;
}

export interface DynamicReference {
  readonly bootstrapIndex: number;
  readonly name: string;
  readonly descriptor: string;
}

const tagNames = new Map<number, string>(Object.entries(CONSTANT).map(([name, tag]) => [tag, name]));

/** `Methodref` for 10; `tag 2` for a tag that does not exist. */
export function constantTagName(tag: number): string {
  return tagNames.get(tag) ?? `tag ${tag}`;
}

const floatView = new DataView(new ArrayBuffer(8));

/** Reads of an entry of another kind, or of an index that has no entry, throw {@link ClassFormatError}. */
export class ConstantPool {
  /** Entry i at index i; undefined at 0 and after each long and double (JVMS §4.4.5). */
  readonly entries: (Constant | undefined)[];

  constructor(entries: (Constant | undefined)[] = [undefined]) {
    this.entries = entries;
  }

  /** constant_pool_count: one more than the greatest index. */
  get count(): number {
    return this.entries.length;
  }

  /** @throws {ClassFormatError} if the index has no entry. */
  at(index: number): Constant {
    const entry = this.entries[index];
    if (entry) return entry;
    throw new ClassFormatError(
      `constant pool index ${index} has no entry (the pool's indices are 1 to ${this.count - 1})`,
    );
  }

  utf8(index: number): string {
    return this.expect(index, CONSTANT.Utf8).text;
  }

  integer(index: number): number {
    return this.expect(index, CONSTANT.Integer).value;
  }

  float(index: number): number {
    floatView.setInt32(0, this.expect(index, CONSTANT.Float).bits);
    return floatView.getFloat32(0);
  }

  long(index: number): bigint {
    return this.expect(index, CONSTANT.Long).value;
  }

  double(index: number): number {
    floatView.setBigInt64(0, this.expect(index, CONSTANT.Double).bits);
    return floatView.getFloat64(0);
  }

  /** Internal binary name (`java/lang/String`) or array descriptor (`[I`). */
  className(index: number): string {
    return this.utf8(this.expect(index, CONSTANT.Class).nameIndex);
  }

  /** As `className`, or null for index 0, where the format allows "none". */
  optionalClassName(index: number): string | null {
    return index === 0 ? null : this.className(index);
  }

  optionalUtf8(index: number): string | null {
    return index === 0 ? null : this.utf8(index);
  }

  /** Text of a String constant. */
  string(index: number): string {
    return this.utf8(this.expect(index, CONSTANT.String).textIndex);
  }

  moduleName(index: number): string {
    return this.utf8(this.expect(index, CONSTANT.Module).nameIndex);
  }

  packageName(index: number): string {
    return this.utf8(this.expect(index, CONSTANT.Package).nameIndex);
  }

  nameAndType(index: number): { readonly name: string; readonly descriptor: string } {
    const entry = this.expect(index, CONSTANT.NameAndType);
    return { name: this.utf8(entry.nameIndex), descriptor: this.utf8(entry.descriptorIndex) };
  }

  /** Fieldref, Methodref or InterfaceMethodref. */
  member(index: number): MemberReference {
    const entry = this.at(index);
    switch (entry.tag) {
      case CONSTANT.Fieldref:
      case CONSTANT.Methodref:
      case CONSTANT.InterfaceMethodref: {
        const { name, descriptor } = this.nameAndType(entry.nameAndTypeIndex);
        const owner = this.className(entry.classIndex);
        return { owner, name, descriptor, interface: entry.tag === CONSTANT.InterfaceMethodref };
      }
      default:
        throw this.wrongTag(index, 'Fieldref, Methodref or InterfaceMethodref');
    }
  }

  methodHandle(index: number): MethodHandleReference {
    const entry = this.expect(index, CONSTANT.MethodHandle);
    return { kind: entry.referenceKind, ...this.member(entry.referenceIndex) };
  }

  /** Descriptor of a MethodType constant. */
  methodType(index: number): string {
    return this.utf8(this.expect(index, CONSTANT.MethodType).descriptorIndex);
  }

  /** Dynamic or InvokeDynamic. */
  dynamic(index: number): DynamicReference {
    const entry = this.at(index);
    if (entry.tag !== CONSTANT.Dynamic && entry.tag !== CONSTANT.InvokeDynamic) {
      throw this.wrongTag(index, 'Dynamic or InvokeDynamic');
    }
    return { bootstrapIndex: entry.bootstrapIndex, ...this.nameAndType(entry.nameAndTypeIndex) };
  }

  private expect<T extends Constant['tag']>(index: number, tag: T): Extract<Constant, { readonly tag: T }> {
    const entry = this.at(index);
    if (entry.tag !== tag) throw this.wrongTag(index, constantTagName(tag));
    return entry as Extract<Constant, { readonly tag: T }>;
  }

  private wrongTag(index: number, expected: string): ClassFormatError {
    return new ClassFormatError(
      `constant pool index ${index} is a ${constantTagName(this.at(index).tag)}, not a ${expected}`,
    );
  }
}
