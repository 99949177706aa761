/**
 * Class file writer (JVMS ch. 4), the inverse of reader.ts: readClassFile(writeClassFile(x)) equals x. Names that the model holds as text
 * are looked up in its constant pool and appended where they are missing, so indices in `code` stay true.
 */
import { ByteWriter } from './byte-writer.ts';
import type { Attribute, ClassFile, CodeAttribute, MemberInfo } from './class-file.ts';
import { CONSTANT, type Constant, type ConstantPool } from './constant-pool.ts';
import { ConstantPoolBuilder } from './constant-pool-builder.ts';
import { encodeModifiedUtf8 } from './modified-utf8.ts';

/** @throws {RangeError} if something exceeds the format (JVMS §4.11): constants, a text, code or a table too long. */
export function writeClassFile(classFile: ClassFile): Uint8Array {
  const pool = new ConstantPoolBuilder(classFile.constantPool);
  // The body comes first: writing it adds constants.
  const body = new ByteWriter();
  new BodyWriter(body, pool).classBody(classFile);
  const out = new ByteWriter();
  out.u4(0xcafebabe);
  out.u2(classFile.minor);
  out.u2(classFile.major);
  writePool(out, pool);
  out.append(body.bytes());
  return out.bytes();
}

class BodyWriter {
  private readonly out: ByteWriter;
  private readonly pool: ConstantPoolBuilder;

  constructor(out: ByteWriter, pool: ConstantPoolBuilder) {
    this.out = out;
    this.pool = pool;
  }

  classBody(classFile: ClassFile): void {
    this.out.u2(classFile.access);
    this.className(classFile.thisClass);
    this.optionalClassName(classFile.superClass);
    this.out.list(classFile.interfaces, name => this.className(name));
    this.out.list(classFile.fields, field => this.member(field));
    this.out.list(classFile.methods, method => this.member(method));
    this.attributes(classFile.attributes);
  }

  private member(member: MemberInfo): void {
    this.out.u2(member.access);
    this.utf8(member.name);
    this.utf8(member.descriptor);
    this.attributes(member.attributes);
  }

  private attributes(attributes: readonly Attribute[]): void {
    this.out.list(attributes, attribute => {
      this.named(attribute.kind === 'raw' ? attribute.name : attribute.kind, () => this.content(attribute));
    });
  }

  private named(name: string, content: () => void): void {
    this.utf8(name);
    this.out.measured(content);
  }

  private content(attribute: Attribute): void {
    const { out, pool } = this;
    switch (attribute.kind) {
      case 'Code':
        this.code(attribute);
        break;
      case 'ConstantValue':
        out.u2(attribute.constantIndex);
        break;
      case 'Exceptions':
      case 'NestMembers':
        out.list(attribute.classes, name => this.className(name));
        break;
      case 'SourceFile':
        this.utf8(attribute.file);
        break;
      case 'Signature':
        this.utf8(attribute.signature);
        break;
      case 'NestHost':
        this.className(attribute.host);
        break;
      case 'BootstrapMethods':
        out.list(attribute.methods, method => {
          out.u2(method.methodIndex);
          out.list(method.argumentIndices, index => out.u2(index));
        });
        break;
      case 'InnerClasses':
        out.list(attribute.classes, entry => {
          this.className(entry.inner);
          this.optionalClassName(entry.outer);
          out.u2(entry.name === null ? 0 : pool.addUtf8(entry.name));
          out.u2(entry.access);
        });
        break;
      case 'EnclosingMethod': {
        const { owner, name, descriptor } = attribute;
        this.className(owner);
        out.u2(name === null || descriptor === null ? 0 : pool.addNameAndType(name, descriptor));
        break;
      }
      case 'Record':
        out.list(attribute.components, component => {
          this.utf8(component.name);
          this.utf8(component.descriptor);
          this.attributes(component.attributes);
        });
        break;
      case 'raw':
        out.append(attribute.bytes);
        break;
    }
  }

  private code(code: CodeAttribute): void {
    const { out } = this;
    if (code.code.length === 0 || code.code.length > 0xffff) {
      throw new RangeError(`the code is ${code.code.length} bytes long, it must be 1 to 65535`);
    }
    out.u2(code.maxStack);
    out.u2(code.maxLocals);
    out.u4(code.code.length);
    out.append(code.code);
    out.list(code.exceptionTable, row => {
      out.u2(row.start);
      out.u2(row.end);
      out.u2(row.handler);
      this.optionalClassName(row.catchType);
    });
    const tables = (code.lineNumbers.length > 0 ? 1 : 0) + (code.localVariables.length > 0 ? 1 : 0);
    out.u2(tables + code.attributes.length);
    if (code.lineNumbers.length > 0) {
      this.named('LineNumberTable', () => {
        out.list(code.lineNumbers, row => {
          out.u2(row.start);
          out.u2(row.line);
        });
      });
    }
    if (code.localVariables.length > 0) {
      this.named('LocalVariableTable', () => {
        out.list(code.localVariables, row => {
          out.u2(row.start);
          out.u2(row.length);
          this.utf8(row.name);
          this.utf8(row.descriptor);
          out.u2(row.index);
        });
      });
    }
    for (const attribute of code.attributes) {
      this.named(attribute.kind === 'raw' ? attribute.name : attribute.kind, () => this.content(attribute));
    }
  }

  private utf8(text: string): void {
    this.out.u2(this.pool.addUtf8(text));
  }

  private className(name: string): void {
    this.out.u2(this.pool.addClass(name));
  }

  private optionalClassName(name: string | null): void {
    this.out.u2(name === null ? 0 : this.pool.addClass(name));
  }
}

function writePool(out: ByteWriter, pool: ConstantPool): void {
  out.u2(pool.count);
  for (const entry of pool.entries) if (entry) writeEntry(out, entry);
}

function writeEntry(out: ByteWriter, entry: Constant): void {
  out.u1(entry.tag);
  switch (entry.tag) {
    case CONSTANT.Utf8: {
      const bytes = encodeModifiedUtf8(entry.text);
      if (bytes.length > 0xffff)
        throw new RangeError(`a text of ${bytes.length} bytes is too long: a constant holds 65535`);
      out.u2(bytes.length);
      out.append(bytes);
      break;
    }
    case CONSTANT.Integer:
      out.u4(entry.value);
      break;
    case CONSTANT.Float:
      out.u4(entry.bits);
      break;
    case CONSTANT.Long:
      out.i8(entry.value);
      break;
    case CONSTANT.Double:
      out.i8(entry.bits);
      break;
    case CONSTANT.Class:
    case CONSTANT.Module:
    case CONSTANT.Package:
      out.u2(entry.nameIndex);
      break;
    case CONSTANT.String:
      out.u2(entry.textIndex);
      break;
    case CONSTANT.Fieldref:
    case CONSTANT.Methodref:
    case CONSTANT.InterfaceMethodref:
      out.u2(entry.classIndex);
      out.u2(entry.nameAndTypeIndex);
      break;
    case CONSTANT.NameAndType:
      out.u2(entry.nameIndex);
      out.u2(entry.descriptorIndex);
      break;
    case CONSTANT.MethodHandle:
      out.u1(entry.referenceKind);
      out.u2(entry.referenceIndex);
      break;
    case CONSTANT.MethodType:
      out.u2(entry.descriptorIndex);
      break;
    case CONSTANT.Dynamic:
    case CONSTANT.InvokeDynamic:
      out.u2(entry.bootstrapIndex);
      out.u2(entry.nameAndTypeIndex);
      break;
  }
}
