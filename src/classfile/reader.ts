/**
 * Class file reader (JVMS ch. 4): bytes of any origin → {@link ClassFile}, or a ClassFormatError that says what is wrong and at
 * which offset. It checks the format (§4.8) and every constant pool reference it meets; it does not verify code (§4.10).
 */
import { readAttributes } from './attribute-reader.ts';
import { ByteReader, TRUNCATED } from './byte-reader.ts';
import { ACC_MODULE, type ClassFile, type MemberInfo, NEWEST_MAJOR } from './class-file.ts';
import { ClassFormatError, UnsupportedClassVersion } from './class-format-error.ts';
import type { ConstantPool } from './constant-pool.ts';
import { readConstantPool } from './constant-pool-reader.ts';

/** @throws {ClassFormatError} if the bytes are not a whole, well-formed class file of a version up to {@link NEWEST_MAJOR}. */
export function readClassFile(bytes: Uint8Array): ClassFile {
  if (bytes.length === 0) throw new ClassFormatError('the file is empty', TRUNCATED);
  const reader = new ByteReader(bytes, 0, bytes.length, 'the header');
  const magic = reader.u4();
  if (magic !== 0xcafebabe) {
    throw new ClassFormatError(
      `not a class file: it begins with 0x${magic.toString(16).padStart(8, '0')}, not 0xcafebabe`,
      `Incompatible magic value ${magic} in class file %s`,
    );
  }
  const minor = reader.u2();
  const major = reader.u2();
  if (major < 45 || major > NEWEST_MAJOR) {
    throw new UnsupportedClassVersion(
      `class file version ${major}.${minor} is not one of 45 to ${NEWEST_MAJOR} (Java 1.1 to 25)`,
      major < 45
        ? `%s (class file version ${major}.${minor}) was compiled with an invalid major version`
        : `%s has been compiled by a more recent version of the Java Runtime (class file version ${major}.${minor}), ` +
            `this version of the Java Runtime only recognizes class file versions up to ${NEWEST_MAJOR}.0`,
    );
  }
  const constantPool = readConstantPool(reader);
  return located(reader, () => readBody(reader, minor, major, constantPool));
}

function readBody(reader: ByteReader, minor: number, major: number, constantPool: ConstantPool): ClassFile {
  reader.what = 'the class declaration';
  const access = reader.u2();
  const thisClass = constantPool.className(reader.u2());
  const superClass = constantPool.optionalClassName(reader.u2());
  if (superClass === null && thisClass !== 'java/lang/Object' && (access & ACC_MODULE) === 0) {
    throw reader.error(`class ${thisClass} has no superclass`);
  }
  const interfaces = reader.list(() => constantPool.className(reader.u2()));
  const fields = readMembers(reader, constantPool, 'field');
  const methods = readMembers(reader, constantPool, 'method');
  reader.what = 'the attributes of the class';
  const attributes = readAttributes(reader, constantPool, 'class');
  reader.what = 'the class file';
  reader.finish();
  return { minor, major, constantPool, access, thisClass, superClass, interfaces, fields, methods, attributes };
}

function readMembers(reader: ByteReader, constantPool: ConstantPool, where: 'field' | 'method'): MemberInfo[] {
  reader.what = `the ${where}s`;
  return reader.list(() => {
    const access = reader.u2();
    const name = constantPool.utf8(reader.u2());
    reader.what = `${where} ${name}`;
    const descriptor = constantPool.utf8(reader.u2());
    return { access, name, descriptor, attributes: readAttributes(reader, constantPool, where) };
  });
}

/** Errors of the pool's accessors know the index but not the place: this adds it. */
function located<T>(reader: ByteReader, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ClassFormatError) || error.message.includes(' at offset ')) throw error;
    throw reader.error(error.message);
  }
}
