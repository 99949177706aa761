/**
 * An interning constant pool for whoever makes class files: each method returns the index of the constant, adding it (and what it
 * refers to) where it is not there yet. A pool that was read can be built upon: its entries keep their indices.
 */
import { CONSTANT, type Constant, ConstantPool } from './constant-pool.ts';

const bitsView = new DataView(new ArrayBuffer(8));

export class ConstantPoolBuilder extends ConstantPool {
  private readonly indices = new Map<string, number>();

  /** @param base a pool to start from; it is copied. */
  constructor(base?: ConstantPool) {
    super(base ? [...base.entries] : [undefined]);
    for (const [index, entry] of this.entries.entries()) {
      const key = entry && keyOf(entry);
      // The first of two equal entries wins, so that writing what was read changes no index.
      if (key !== undefined && !this.indices.has(key)) this.indices.set(key, index);
    }
  }

  addUtf8(text: string): number {
    return this.intern({ tag: CONSTANT.Utf8, text });
  }

  /** @param value an int; only its low 32 bits count. */
  addInteger(value: number): number {
    return this.intern({ tag: CONSTANT.Integer, value: value | 0 });
  }

  addFloat(value: number): number {
    bitsView.setFloat32(0, value);
    return this.intern({ tag: CONSTANT.Float, bits: bitsView.getInt32(0) });
  }

  /** @param value a long; only its low 64 bits count. Takes two indices. */
  addLong(value: bigint): number {
    return this.intern({ tag: CONSTANT.Long, value: BigInt.asIntN(64, value) });
  }

  /** Takes two indices. */
  addDouble(value: number): number {
    bitsView.setFloat64(0, value);
    return this.intern({ tag: CONSTANT.Double, bits: bitsView.getBigInt64(0) });
  }

  /** @param name internal binary name (`java/lang/String`) or array descriptor (`[I`). */
  addClass(name: string): number {
    return this.intern({ tag: CONSTANT.Class, nameIndex: this.addUtf8(name) });
  }

  addString(text: string): number {
    return this.intern({ tag: CONSTANT.String, textIndex: this.addUtf8(text) });
  }

  addNameAndType(name: string, descriptor: string): number {
    const nameIndex = this.addUtf8(name);
    return this.intern({ tag: CONSTANT.NameAndType, nameIndex, descriptorIndex: this.addUtf8(descriptor) });
  }

  addField(owner: string, name: string, descriptor: string): number {
    return this.addMember(CONSTANT.Fieldref, owner, name, descriptor);
  }

  addMethod(owner: string, name: string, descriptor: string): number {
    return this.addMember(CONSTANT.Methodref, owner, name, descriptor);
  }

  addInterfaceMethod(owner: string, name: string, descriptor: string): number {
    return this.addMember(CONSTANT.InterfaceMethodref, owner, name, descriptor);
  }

  /** @param kind 1 to 9, JVMS table 5.4.3.5-A. @param referenceIndex what addField, addMethod or addInterfaceMethod returned. */
  addMethodHandle(kind: number, referenceIndex: number): number {
    return this.intern({ tag: CONSTANT.MethodHandle, referenceKind: kind, referenceIndex });
  }

  addMethodType(descriptor: string): number {
    return this.intern({ tag: CONSTANT.MethodType, descriptorIndex: this.addUtf8(descriptor) });
  }

  addInvokeDynamic(bootstrapIndex: number, name: string, descriptor: string): number {
    const nameAndTypeIndex = this.addNameAndType(name, descriptor);
    return this.intern({ tag: CONSTANT.InvokeDynamic, bootstrapIndex, nameAndTypeIndex });
  }

  addDynamic(bootstrapIndex: number, name: string, descriptor: string): number {
    const nameAndTypeIndex = this.addNameAndType(name, descriptor);
    return this.intern({ tag: CONSTANT.Dynamic, bootstrapIndex, nameAndTypeIndex });
  }

  private addMember(
    tag: typeof CONSTANT.Fieldref | typeof CONSTANT.Methodref | typeof CONSTANT.InterfaceMethodref,
    owner: string,
    name: string,
    descriptor: string,
  ): number {
    const classIndex = this.addClass(owner);
    return this.intern({ tag, classIndex, nameAndTypeIndex: this.addNameAndType(name, descriptor) });
  }

  /** @throws {RangeError} if the pool is full (JVMS §4.11: 65535 entries). */
  private intern(entry: Constant): number {
    const key = keyOf(entry);
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    const index = this.entries.length;
    const size = entry.tag === CONSTANT.Long || entry.tag === CONSTANT.Double ? 2 : 1;
    if (index + size > 0xffff) throw new RangeError('too many constants: a class can hold 65534');
    this.entries.push(entry);
    if (size === 2) this.entries.push(undefined);
    this.indices.set(key, index);
    return index;
  }
}

/** Equal for entries that are the same constant. The members of one kind always come in one order. */
function keyOf(entry: Constant): string {
  return entry.tag === CONSTANT.Utf8 ? `1${entry.text}` : Object.values(entry).join(':');
}
