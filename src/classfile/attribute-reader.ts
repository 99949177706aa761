/**
 * Reads attributes (JVMS §4.7). Which names are interpreted depends on where the attribute stands (table 4.7-C): a `Code` of a
 * class means nothing and stays raw.
 */
import type { ByteReader } from './byte-reader.ts';
import type { Attribute, CodeAttribute, LineNumber, LocalVariable } from './class-file.ts';
import type { ConstantPool } from './constant-pool.ts';

/** Where an attribute table stands. */
export type AttributePlace = 'class' | 'field' | 'method' | 'record component';

type Parse = (reader: ByteReader, pool: ConstantPool) => Attribute;

const readSignature: Parse = (reader, pool) => ({ kind: 'Signature', signature: pool.utf8(reader.u2()) });

/** The interpreted attributes of each place; LineNumberTable and LocalVariableTable are `readCode`'s own. */
const interpreted: Record<AttributePlace, Readonly<Record<string, Parse>>> = {
  class: {
    Signature: readSignature,
    SourceFile: (reader, pool) => ({ kind: 'SourceFile', file: pool.utf8(reader.u2()) }),
    BootstrapMethods: (reader, pool) => ({
      kind: 'BootstrapMethods',
      methods: reader.list(() => {
        const methodIndex = reader.u2();
        pool.methodHandle(methodIndex);
        return { methodIndex, argumentIndices: reader.list(() => existing(pool, reader.u2())) };
      }),
    }),
    InnerClasses: (reader, pool) => ({
      kind: 'InnerClasses',
      classes: reader.list(() => ({
        inner: pool.className(reader.u2()),
        outer: pool.optionalClassName(reader.u2()),
        name: pool.optionalUtf8(reader.u2()),
        access: reader.u2(),
      })),
    }),
    EnclosingMethod: (reader, pool) => {
      const owner = pool.className(reader.u2());
      const index = reader.u2();
      const method = index === 0 ? { name: null, descriptor: null } : pool.nameAndType(index);
      return { kind: 'EnclosingMethod', owner, ...method };
    },
    NestHost: (reader, pool) => ({ kind: 'NestHost', host: pool.className(reader.u2()) }),
    NestMembers: (reader, pool) => ({
      kind: 'NestMembers',
      classes: reader.list(() => pool.className(reader.u2())),
    }),
    Record: (reader, pool) => ({
      kind: 'Record',
      components: reader.list(() => ({
        name: pool.utf8(reader.u2()),
        descriptor: pool.utf8(reader.u2()),
        attributes: readAttributes(reader, pool, 'record component'),
      })),
    }),
  },
  field: {
    Signature: readSignature,
    ConstantValue: (reader, pool) => ({ kind: 'ConstantValue', constantIndex: existing(pool, reader.u2()) }),
  },
  method: {
    Signature: readSignature,
    Code: readCode,
    Exceptions: (reader, pool) => ({ kind: 'Exceptions', classes: reader.list(() => pool.className(reader.u2())) }),
  },
  'record component': { Signature: readSignature },
};

/** @throws {ClassFormatError} if a table is truncated, or an interpreted attribute is not as long as it says. */
export function readAttributes(reader: ByteReader, pool: ConstantPool, place: AttributePlace): Attribute[] {
  return reader.list(() => {
    const name = pool.utf8(reader.u2());
    const length = reader.u4();
    const parse = Object.hasOwn(interpreted[place], name) ? interpreted[place][name] : undefined;
    if (!parse) return { kind: 'raw', name, bytes: reader.copy(length) };
    const part = reader.part(length, `attribute ${name} of ${reader.what}`);
    const attribute = parse(part, pool);
    part.finish();
    return attribute;
  });
}

function readCode(reader: ByteReader, pool: ConstantPool): CodeAttribute {
  const maxStack = reader.u2();
  const maxLocals = reader.u2();
  const length = reader.u4();
  if (length === 0 || length > 0xffff) throw reader.error(`the code is ${length} bytes long, it must be 1 to 65535`);
  const code = reader.copy(length);
  const exceptionTable = reader.list(() => {
    const [start, end, handler] = [reader.u2(), reader.u2(), reader.u2()];
    if (start >= end || end > length || handler >= length) {
      throw reader.error(
        `exception handler ${start} to ${end} at ${handler} is not inside the code of ${length} bytes`,
      );
    }
    return { start, end, handler, catchType: pool.optionalClassName(reader.u2()) };
  });
  const lineNumbers: LineNumber[] = [];
  const localVariables: LocalVariable[] = [];
  const attributes: Attribute[] = [];
  const count = reader.u2();
  for (let i = 0; i < count; i++) {
    const name = pool.utf8(reader.u2());
    const part = reader.part(reader.u4(), `attribute ${name} of ${reader.what}`);
    if (name === 'LineNumberTable') {
      part.list(() => lineNumbers.push({ start: part.u2(), line: part.u2() }));
    } else if (name === 'LocalVariableTable') {
      part.list(() => localVariables.push(readLocalVariable(part, pool)));
    } else {
      attributes.push({ kind: 'raw', name, bytes: part.copy(part.end - part.offset) });
    }
    part.finish();
  }
  return { kind: 'Code', maxStack, maxLocals, code, exceptionTable, lineNumbers, localVariables, attributes };
}

function readLocalVariable(reader: ByteReader, pool: ConstantPool): LocalVariable {
  return {
    start: reader.u2(),
    length: reader.u2(),
    name: pool.utf8(reader.u2()),
    descriptor: pool.utf8(reader.u2()),
    index: reader.u2(),
  };
}

/** The index itself, once it is sure that it has an entry. */
function existing(pool: ConstantPool, index: number): number {
  pool.at(index);
  return index;
}
