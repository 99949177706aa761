/**
 * The disassembler: a class file as `javap -c -p` prints it, byte for byte, with more on request. A pure function of the class file.
 * Deviates from javap: exceptions of generic methods come with dots (`java.io.IOException`), not slashes; StackMapTable and the
 * other attributes that nothing here interprets are named with their length.
 */
import {
  ACC_STATIC,
  type Attribute,
  attributeOf,
  type ClassFile,
  type CodeAttribute,
  type MemberInfo,
} from './class-file.ts';
import { type Instruction, instructions } from './code-reader.ts';
import { constantTagName } from './constant-pool.ts';
import { constantComment, constantParts, constantText } from './constant-text.ts';
import { classDeclaration, fieldDeclaration, flagsText, javaName, methodDeclaration } from './declaration-text.ts';
import { parseMethodDescriptor, readableType } from './descriptor.ts';
import { instructionSet, primitiveArrayTypes } from './instruction-set.ts';

export interface DisassemblyOptions {
  /** Line and local variable tables, as `javap -l`. */
  readonly lines?: boolean;
  /** Everything, as `javap -v`: versions, flags, constant pool, sizes, tables, attributes. */
  readonly verbose?: boolean;
}

/** Column of the `// comment`, counted from the indentation of the instruction. */
const commentColumn = 40;

/** @throws {ClassFormatError} if code or a descriptor in it is malformed. */
export function disassemble(classFile: ClassFile, options: DisassemblyOptions = {}): string {
  const out = new Disassembly(classFile, options);
  out.print();
  return `${out.lines.join('\n')}\n`;
}

class Disassembly {
  readonly lines: string[] = [];
  private readonly classFile: ClassFile;
  private readonly verbose: boolean;
  private readonly tables: boolean;

  constructor(classFile: ClassFile, options: DisassemblyOptions) {
    this.classFile = classFile;
    this.verbose = options.verbose ?? false;
    this.tables = this.verbose || (options.lines ?? false);
  }

  print(): void {
    const { classFile } = this;
    const source = attributeOf(classFile, 'SourceFile');
    if (source) this.lines.push(`${this.verbose ? '  ' : ''}Compiled from "${source.file}"`);
    if (this.verbose) this.header();
    else this.lines.push(`${classDeclaration(classFile)} {`);
    let first = true;
    const separate = (): void => {
      if (!first) this.lines.push('');
      first = false;
    };
    for (const field of classFile.fields) {
      separate();
      this.field(field);
    }
    for (const method of classFile.methods) {
      separate();
      this.method(method);
    }
    this.lines.push('}');
    if (this.verbose) for (const attribute of classFile.attributes) this.classAttribute(attribute);
  }

  private header(): void {
    const { classFile } = this;
    const { constantPool: pool } = classFile;
    this.lines.push(
      classDeclaration(classFile),
      `  minor version: ${classFile.minor}`,
      `  major version: ${classFile.major}`,
      `  ${flagsText(classFile.access, 'class')}`,
      `  this_class: ${classFile.thisClass}`,
      `  super_class: ${classFile.superClass ?? 'none'}`,
      `  interfaces: ${classFile.interfaces.length}, fields: ${classFile.fields.length}, methods: ${classFile.methods.length}, attributes: ${classFile.attributes.length}`,
      'Constant pool:',
    );
    for (const [index, entry] of pool.entries.entries()) {
      if (!entry) continue;
      const { parts, comment } = constantParts(pool, index);
      const row = `${`#${index}`.padStart(String(pool.count).length + 3)} = ${constantTagName(entry.tag).padEnd(18)} ${parts}`;
      this.lines.push(comment === undefined ? row : `${row.padEnd(commentColumn)}// ${comment}`);
    }
    this.lines.push('{');
  }

  private field(field: MemberInfo): void {
    this.lines.push(`  ${fieldDeclaration(field)}`);
    if (!this.verbose) return;
    this.lines.push(`    descriptor: ${field.descriptor}`, `    ${flagsText(field.access, 'field')}`);
    const constant = attributeOf(field, 'ConstantValue');
    if (constant) {
      this.lines.push(`    ConstantValue: ${constantComment(this.classFile.constantPool, constant.constantIndex, '')}`);
    }
    this.rest(field.attributes, '    ');
  }

  private method(method: MemberInfo): void {
    this.lines.push(`  ${methodDeclaration(this.classFile, method)}`);
    if (this.verbose) {
      this.lines.push(`    descriptor: ${method.descriptor}`, `    ${flagsText(method.access, 'method')}`);
    }
    const code = attributeOf(method, 'Code');
    if (code) this.code(method, code);
    if (!this.verbose) return;
    const exceptions = attributeOf(method, 'Exceptions');
    if (exceptions) {
      this.lines.push('    Exceptions:', `      throws ${exceptions.classes.map(javaName).join(', ')}`);
    }
    this.rest(method.attributes, '    ');
  }

  private code(method: MemberInfo, code: CodeAttribute): void {
    const indent = this.verbose ? '      ' : '    ';
    this.lines.push('    Code:');
    if (this.verbose) {
      const size =
        parseMethodDescriptor(method.descriptor).parameterSlots + ((method.access & ACC_STATIC) === 0 ? 1 : 0);
      this.lines.push(`${indent}stack=${code.maxStack}, locals=${code.maxLocals}, args_size=${size}`);
    }
    for (const instruction of instructions(code.code)) this.instruction(instruction, indent);
    if (code.exceptionTable.length > 0) {
      this.lines.push(`${indent}Exception table:`, `${indent}   from    to  target type`);
      for (const { start, end, handler, catchType } of code.exceptionTable) {
        const type = catchType === null ? 'any' : `Class ${catchType}`;
        this.lines.push(`${indent}${column(start, 8)}${column(end, 6)}${column(handler, 6)}   ${type}`);
      }
    }
    if (!this.tables) return;
    if (code.lineNumbers.length > 0) {
      this.lines.push(`${indent}LineNumberTable:`);
      for (const { start, line } of code.lineNumbers) this.lines.push(`${indent}  line ${line}: ${start}`);
    }
    if (code.localVariables.length > 0) {
      this.lines.push(`${indent}LocalVariableTable:`, `${indent}  Start  Length  Slot  Name   Signature`);
      for (const { start, length, index, name, descriptor } of code.localVariables) {
        const numbers = `${column(start, 7)} ${column(length, 7)} ${column(index, 5)}`;
        this.lines.push(`${indent}${numbers} ${name.padStart(5)}   ${descriptor}`);
      }
    }
    if (this.verbose) this.rest(code.attributes, indent);
  }

  private instruction(instruction: Instruction, indent: string): void {
    const { bci, opcode, operand, second, wide } = instruction;
    const kind = instructionSet[opcode]!;
    const row = `${indent}${column(bci, 4)}: ${(kind.mnemonic + (wide ? '_w' : '')).padEnd(13)} `;
    const withComment = (operands: string): void => {
      const comment = constantComment(this.classFile.constantPool, operand, this.classFile.thisClass);
      this.lines.push(`${(row + operands).padEnd(indent.length + commentColumn)}// ${comment}`.trimEnd());
    };
    switch (kind.operands) {
      case 'none':
      case 'wide':
        this.lines.push(row.trimEnd());
        break;
      case 'i1':
      case 'i2':
      case 'local':
      case 'branch2':
      case 'branch4':
        this.lines.push(`${row}${operand}`);
        break;
      case 'constant1':
      case 'constant2':
        withComment(`#${operand}`);
        break;
      case 'invokeinterface':
      case 'multianewarray':
        withComment(`#${operand},  ${second}`);
        break;
      case 'invokedynamic':
        withComment(`#${operand},  0`);
        break;
      case 'iinc':
        this.lines.push(`${row}${operand}, ${second}`);
        break;
      case 'primitive':
        // javap writes a space of its own before the type.
        this.lines.push(`${row} ${readableType(primitiveArrayTypes[operand] ?? `type ${operand}`)}`);
        break;
      case 'tableswitch':
      case 'lookupswitch':
        this.switchTable(row, instruction, indent);
        break;
    }
  }

  private switchTable(row: string, { opcode, operand, cases = [] }: Instruction, indent: string): void {
    const table = instructionSet[opcode]!.operands === 'tableswitch';
    const size = table ? `${cases[0]?.key} to ${cases.at(-1)?.key}` : `${cases.length}`;
    this.lines.push(`${row}{ // ${size}`);
    for (const { key, target } of cases) this.lines.push(`${indent}  ${column(key, 16)}: ${target}`);
    this.lines.push(`${indent}           default: ${operand}`, `${indent}      }`);
  }

  private classAttribute(attribute: Attribute): void {
    const { constantPool: pool } = this.classFile;
    switch (attribute.kind) {
      case 'SourceFile':
        this.lines.push(`SourceFile: "${attribute.file}"`);
        break;
      case 'NestHost':
        this.lines.push(`NestHost: class ${attribute.host}`);
        break;
      case 'NestMembers':
        this.lines.push('NestMembers:', ...attribute.classes.map(name => `  ${name}`));
        break;
      case 'InnerClasses':
        this.lines.push('InnerClasses:');
        for (const { inner, outer, name, access } of attribute.classes) {
          const member = `${name ?? 'anonymous'}=class ${inner}${outer === null ? '' : ` of class ${outer}`}`;
          this.lines.push(`  ${member}; ${flagsText(access, 'field')}`);
        }
        break;
      case 'EnclosingMethod':
        this.lines.push(`EnclosingMethod: ${attribute.owner}${attribute.name === null ? '' : `.${attribute.name}`}`);
        break;
      case 'BootstrapMethods':
        this.lines.push('BootstrapMethods:');
        for (const [row, { methodIndex, argumentIndices }] of attribute.methods.entries()) {
          this.lines.push(`  ${row}: #${methodIndex} ${constantText(pool, methodIndex)}`, '    Method arguments:');
          for (const index of argumentIndices) this.lines.push(`      #${index} ${constantText(pool, index)}`);
        }
        break;
      case 'Record':
        this.lines.push('Record:');
        for (const { name, descriptor } of attribute.components) {
          this.lines.push(`  ${readableType(descriptor)} ${name};`, `    descriptor: ${descriptor}`);
        }
        break;
      default:
        this.rest([attribute], '');
    }
  }

  /** Attributes without a form of their own. */
  private rest(attributes: readonly Attribute[], indent: string): void {
    for (const attribute of attributes) {
      if (attribute.kind === 'Signature') this.lines.push(`${indent}Signature: ${attribute.signature}`);
      if (attribute.kind === 'raw') this.lines.push(`${indent}${attribute.name}: ${attribute.bytes.length} bytes`);
    }
  }
}

function column(value: number, width: number): string {
  return String(value).padStart(width);
}
