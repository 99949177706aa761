/** A class file as text that javac's and ours can be compared by: instructions without pool indices and offsets. */
import { attributeOf, type ClassFile, type CodeAttribute } from '../../src/classfile/class-file.ts';
import { type Instruction, instructions } from '../../src/classfile/code-reader.ts';
import { CONSTANT } from '../../src/classfile/constant-pool.ts';
import { constantText } from '../../src/classfile/constant-text.ts';
import { instructionSet } from '../../src/classfile/instruction-set.ts';
import { readClassFile } from '../../src/classfile/reader.ts';

/** Methods in the order of their names: instructions numbered from 0, handlers, lines. */
export function listing(bytes: Uint8Array): string {
  const classFile = readClassFile(bytes);
  const out = [`class ${classFile.thisClass}`];
  const methods = classFile.methods.map(method => ({ method, key: `${method.name}${method.descriptor}` }));
  for (const { method, key } of methods.sort((a, b) => (a.key < b.key ? -1 : 1))) {
    out.push(`  ${key}`);
    const code = attributeOf(method, 'Code');
    if (code) out.push(...codeListing(classFile, code));
  }
  return `${out.join('\n')}\n`;
}

function codeListing(classFile: ClassFile, code: CodeAttribute): string[] {
  const all = [...instructions(code.code)];
  const numbers = new Map(all.map((instruction, index) => [instruction.bci, index]));
  numbers.set(code.code.length, all.length);
  const lines = new Map(code.lineNumbers.map(row => [row.start, row.line]));
  const out = all.map((instruction, index) => {
    const line = lines.get(instruction.bci);
    return `    ${index} ${text(classFile, instruction, numbers)}${line === undefined ? '' : `  // line ${line}`}`;
  });
  for (const { start, end, handler, catchType } of code.exceptionTable)
    out.push(`    ${numbers.get(start)}..${numbers.get(end)} -> ${numbers.get(handler)} ${catchType ?? 'any'}`);
  return out;
}

function text(classFile: ClassFile, instruction: Instruction, numbers: ReadonlyMap<number, number>): string {
  const { opcode, operand, second, cases } = instruction;
  const kind = instructionSet[opcode]!;
  // How long an instruction is depends on the order of the constant pool: that is no difference.
  const name = kind.mnemonic.replace(/^ldc_w$/, 'ldc');
  const pool = classFile.constantPool;
  switch (kind.operands) {
    case 'none':
      return name;
    case 'constant1':
    case 'constant2':
    case 'invokeinterface':
    case 'multianewarray':
      return `${name} ${constantText(pool, operand)}`;
    case 'invokedynamic': {
      const entry = pool.at(operand);
      if (entry.tag !== CONSTANT.InvokeDynamic) return name;
      const nameAndType = constantText(pool, entry.nameAndTypeIndex);
      const row = attributeOf(classFile, 'BootstrapMethods')!.methods[entry.bootstrapIndex]!;
      const args = row.argumentIndices.map(index => constantText(pool, index));
      return `${name} ${nameAndType} ${JSON.stringify(args)}`;
    }
    case 'branch2':
    case 'branch4':
      return `${name} ${numbers.get(operand)}`;
    case 'iinc':
      return `${name} ${operand} ${second}`;
    case 'tableswitch':
    case 'lookupswitch':
      return `${name} ${cases!.map(({ key, target }) => `${key}:${numbers.get(target)}`).join(' ')} default:${numbers.get(operand)}`;
    default:
      return `${name} ${operand}`;
  }
}
