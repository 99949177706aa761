/** What only class files know about a frame: its instruction as text, its named locals, and the slots of the monitors it holds. */
import type { ClassFile, CodeAttribute } from '../classfile/class-file.ts';
import { attributeOf } from '../classfile/class-file.ts';
import type { ClassPath } from '../classfile/class-path.ts';
import type { Instruction } from '../classfile/code-reader.ts';
import { instructionAt, instructions } from '../classfile/code-reader.ts';
import { constantComment } from '../classfile/constant-text.ts';
import { readableType } from '../classfile/descriptor.ts';
import { instructionSet, OPCODE, primitiveArrayTypes } from '../classfile/instruction-set.ts';
import { readClassFile } from '../classfile/reader.ts';

export interface MethodCode {
  readonly classFile: ClassFile;
  readonly code: CodeAttribute;
}

/** Reads class files when somebody asks, and keeps them. */
export class CodeReader {
  private readonly classPath: ClassPath;
  private readonly files = new Map<string, ClassFile | null>();

  constructor(classPath: ClassPath) {
    this.classPath = classPath;
  }

  /** The code of a method; null for those that no class file has (made by the linker, native). */
  codeOf(className: string, name: string, descriptor: string): MethodCode | null {
    const classFile = this.fileOf(className);
    const method = classFile?.methods.find(each => each.name === name && each.descriptor === descriptor);
    const code = method && attributeOf(method, 'Code');
    return classFile && code ? { classFile, code } : null;
  }

  private fileOf(className: string): ClassFile | null {
    let file = this.files.get(className);
    if (file === undefined) {
      const bytes = this.classPath.find(className);
      file = bytes ? readClassFile(bytes) : null;
      this.files.set(className, file);
    }
    return file;
  }
}

/** `12: getfield #7 // Field count:I`, as javap -c shows it but for the columns. */
export function instructionText({ classFile, code }: MethodCode, bci: number): string {
  const instruction = instructionAt(code.code, bci);
  const { opcode, operand, second } = instruction;
  const { mnemonic, operands } = instructionSet[opcode]!;
  const comment = (more = ''): string =>
    ` #${operand}${more} // ${constantComment(classFile.constantPool, operand, classFile.thisClass)}`;
  const text = ((): string => {
    switch (operands) {
      case 'none':
      case 'wide':
        return '';
      case 'constant1':
      case 'constant2':
        return comment();
      case 'invokeinterface':
      case 'multianewarray':
        return comment(`, ${second}`);
      case 'invokedynamic':
        return comment(', 0');
      case 'iinc':
        return ` ${operand}, ${second}`;
      case 'primitive':
        return ` ${readableType(primitiveArrayTypes[operand] ?? '')}`;
      case 'tableswitch':
      case 'lookupswitch':
        return '';
      default:
        return ` ${operand}`;
    }
  })();
  return `${bci}: ${mnemonic}${text}`;
}

/** A local variable that has a value at a bci. */
export interface NamedSlot {
  readonly name: string;
  readonly descriptor: string;
  readonly slot: number;
}

/** In the order of their slots; empty where the class file has no LocalVariableTable. */
export function namedLocals({ code }: MethodCode, bci: number): NamedSlot[] {
  return code.localVariables
    .filter(({ start, length }) => start <= bci && bci < start + length)
    .map(({ name, descriptor, index }) => ({ name, descriptor, slot: index }))
    .sort((a, b) => a.slot - b.slot);
}

/** Instructions after which the next one does not follow: goto, returns, athrow, switches. */
const ENDS_FLOW = new Set<number>([
  OPCODE.goto,
  OPCODE.goto_w,
  OPCODE.ireturn,
  OPCODE.lreturn,
  OPCODE.freturn,
  OPCODE.dreturn,
  OPCODE.areturn,
  OPCODE.return,
  OPCODE.athrow,
  OPCODE.tableswitch,
  OPCODE.lookupswitch,
]);

/**
 * Slots that hold the objects whose monitors the method's synchronized statements have entered when it stands at `bci`, the
 * outermost first. Follows the flow: compilers keep the object in a local variable (`dup, astore n, monitorenter … aload n,
 * monitorexit`) and nest the regions (JVMS §2.11.10, structured locking).
 */
export function lockedSlots({ code }: MethodCode, bci: number): readonly number[] {
  const at = new Map<number, { instruction: Instruction; before: Instruction | undefined }>();
  let before: Instruction | undefined;
  for (const instruction of instructions(code.code)) {
    at.set(instruction.bci, { instruction, before });
    before = instruction;
  }
  const held = new Map<number, readonly number[]>();
  const work: [number, readonly number[]][] = [[0, []]];
  for (let next = work.pop(); next; next = work.pop()) {
    const [here, slots] = next;
    const place = at.get(here);
    if (!place || held.has(here)) continue;
    held.set(here, slots);
    for (const { start, handler } of code.exceptionTable) if (start === here) work.push([handler, slots]);
    const { instruction } = place;
    const { opcode, operand } = instruction;
    let after = slots;
    if (opcode === OPCODE.monitorenter) after = [...slots, slotOf(place.before)];
    if (opcode === OPCODE.monitorexit) after = slots.slice(0, -1);
    const { operands } = instructionSet[opcode]!;
    if (operands === 'branch2' || operands === 'branch4') work.push([operand, after]);
    for (const { target } of instruction.cases ?? []) work.push([target, after]);
    if (instruction.cases) work.push([operand, after]);
    if (!ENDS_FLOW.has(opcode)) work.push([instruction.next, after]);
  }
  return (held.get(bci) ?? []).filter(slot => slot >= 0);
}

/** Slot of a load or store of a reference, -1 for any other instruction. */
function slotOf(instruction: Instruction | undefined): number {
  if (!instruction) return -1;
  const { opcode, operand } = instruction;
  if (opcode === OPCODE.astore || opcode === OPCODE.aload) return operand;
  if (opcode >= OPCODE.astore_0 && opcode <= OPCODE.astore_0 + 3) return opcode - OPCODE.astore_0;
  if (opcode >= OPCODE.aload_0 && opcode <= OPCODE.aload_0 + 3) return opcode - OPCODE.aload_0;
  return -1;
}
