/** Reads and checks the constant pool table (JVMS §4.4): afterwards every index inside it points to an entry of the right kind. */
import type { ByteReader } from './byte-reader.ts';
import { ClassFormatError } from './class-format-error.ts';
import { CONSTANT, type Constant, ConstantPool, constantTagName } from './constant-pool.ts';
import { decodeModifiedUtf8 } from './modified-utf8.ts';

/** @throws {ClassFormatError} if an entry is truncated, of an unknown kind, or refers to an entry of a wrong kind. */
export function readConstantPool(reader: ByteReader): ConstantPool {
  reader.what = 'the constant pool';
  const count = reader.u2();
  if (count === 0) throw reader.error('the constant pool count is 0, it must be at least 1');
  const entries: (Constant | undefined)[] = [undefined];
  while (entries.length < count) {
    reader.what = `constant pool entry ${entries.length}`;
    const entry = readEntry(reader);
    entries.push(entry);
    // JVMS §4.4.5: a long or double takes two indices.
    if (entry.tag === CONSTANT.Long || entry.tag === CONSTANT.Double) entries.push(undefined);
  }
  if (entries.length > count) throw reader.error('the constant pool ends in the middle of a long or double');
  const pool = new ConstantPool(entries);
  for (const [index, entry] of entries.entries()) if (entry) check(pool, index, entry);
  return pool;
}

function readEntry(reader: ByteReader): Constant {
  const tag = reader.u1();
  switch (tag) {
    case CONSTANT.Utf8:
      return { tag, text: readText(reader) };
    case CONSTANT.Integer:
      return { tag, value: reader.i4() };
    case CONSTANT.Float:
      return { tag, bits: reader.i4() };
    case CONSTANT.Long:
      return { tag, value: reader.i8() };
    case CONSTANT.Double:
      return { tag, bits: reader.i8() };
    case CONSTANT.Class:
    case CONSTANT.Module:
    case CONSTANT.Package:
      return { tag, nameIndex: reader.u2() };
    case CONSTANT.String:
      return { tag, textIndex: reader.u2() };
    case CONSTANT.Fieldref:
    case CONSTANT.Methodref:
    case CONSTANT.InterfaceMethodref:
      return { tag, classIndex: reader.u2(), nameAndTypeIndex: reader.u2() };
    case CONSTANT.NameAndType:
      return { tag, nameIndex: reader.u2(), descriptorIndex: reader.u2() };
    case CONSTANT.MethodHandle:
      return { tag, referenceKind: reader.u1(), referenceIndex: reader.u2() };
    case CONSTANT.MethodType:
      return { tag, descriptorIndex: reader.u2() };
    case CONSTANT.Dynamic:
    case CONSTANT.InvokeDynamic:
      return { tag, bootstrapIndex: reader.u2(), nameAndTypeIndex: reader.u2() };
    default:
      throw reader.error(`constant pool tag ${tag} does not exist`, `Unknown constant tag ${tag} in class file %s`);
  }
}

function readText(reader: ByteReader): string {
  const bytes = reader.copy(reader.u2());
  try {
    return decodeModifiedUtf8(bytes);
  } catch (error) {
    if (error instanceof ClassFormatError) throw reader.error(error.message);
    throw error;
  }
}

const memberTags: readonly number[] = [CONSTANT.Fieldref, CONSTANT.Methodref, CONSTANT.InterfaceMethodref];

function check(pool: ConstantPool, index: number, entry: Constant): void {
  const refer = (to: number, ...tags: readonly number[]): void => {
    const target = pool.entries[to];
    if (target && tags.includes(target.tag)) return;
    const expected = tags.map(constantTagName).join(' or ');
    const found = target ? `a ${constantTagName(target.tag)}` : 'no entry';
    throw new ClassFormatError(
      `constant pool entry ${index}, a ${constantTagName(entry.tag)}, refers to ${found} at index ${to}; it must be a ${expected}`,
    );
  };
  switch (entry.tag) {
    case CONSTANT.Class:
    case CONSTANT.Module:
    case CONSTANT.Package:
      refer(entry.nameIndex, CONSTANT.Utf8);
      break;
    case CONSTANT.String:
      refer(entry.textIndex, CONSTANT.Utf8);
      break;
    case CONSTANT.Fieldref:
    case CONSTANT.Methodref:
    case CONSTANT.InterfaceMethodref:
      refer(entry.classIndex, CONSTANT.Class);
      refer(entry.nameAndTypeIndex, CONSTANT.NameAndType);
      break;
    case CONSTANT.NameAndType:
      refer(entry.nameIndex, CONSTANT.Utf8);
      refer(entry.descriptorIndex, CONSTANT.Utf8);
      break;
    case CONSTANT.MethodHandle:
      if (entry.referenceKind < 1 || entry.referenceKind > 9) {
        throw new ClassFormatError(
          `constant pool entry ${index}: reference kind ${entry.referenceKind} is not one of 1 to 9`,
        );
      }
      refer(entry.referenceIndex, ...memberTags);
      break;
    case CONSTANT.MethodType:
      refer(entry.descriptorIndex, CONSTANT.Utf8);
      break;
    case CONSTANT.Dynamic:
    case CONSTANT.InvokeDynamic:
      refer(entry.nameAndTypeIndex, CONSTANT.NameAndType);
      break;
  }
}
