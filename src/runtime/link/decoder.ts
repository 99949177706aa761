/**
 * Decoding: the bytecode of one method becomes instructions of instructions.ts, with the constant pool resolved. What cannot be
 * resolved becomes an instruction that throws the error when it is reached, as JVMS §5.4 allows.
 */
import type { ClassFile, CodeAttribute } from '../../classfile/class-file.ts';
import type { Instruction } from '../../classfile/code-reader.ts';
import { instructions } from '../../classfile/code-reader.ts';
import type { MemberReference } from '../../classfile/constant-pool.ts';
import { CONSTANT, constantTagName } from '../../classfile/constant-pool.ts';
import { instructionSet } from '../../classfile/instruction-set.ts';
import { I, REFERENCE } from '../instructions.ts';
import type { ClassInfo, MethodInfo } from '../program.ts';
import { ACC_ABSTRACT, ACC_FINAL, ACC_INTERFACE, ACC_STATIC } from './access-flags.ts';
import { arrayOf } from './class-table.ts';
import { asLinkError, LinkError } from './link-error.ts';
import type { Linker } from './linker.ts';
import { MemberResolution } from './member-resolution.ts';
import { VAR_HANDLE } from './var-handles.ts';

const ACC_SYNCHRONIZED = 0x20;
const ACC_VOLATILE = 0x40;
const ACC_ENUM = 0x4000;

/** Names of the primitive array classes by the operand of newarray (JVMS table 6.5.newarray-A). */
const NEWARRAY = ['', '', '', '', '[Z', '[C', '[F', '[D', '[B', '[S', '[I', '[J'];

/** What `Integer.TYPE` and so on stand for, which `int.class` compiles to. */
const PRIMITIVES: Readonly<Record<string, string>> = {
  'java/lang/Boolean': 'boolean',
  'java/lang/Byte': 'byte',
  'java/lang/Character': 'char',
  'java/lang/Short': 'short',
  'java/lang/Integer': 'int',
  'java/lang/Long': 'long',
  'java/lang/Float': 'float',
  'java/lang/Double': 'double',
  'java/lang/Void': 'void',
};

export class Decoder {
  private readonly linker: Linker;
  private readonly method: MethodInfo;
  private readonly owner: ClassInfo;
  private readonly file: ClassFile;
  private readonly body: CodeAttribute;
  private readonly resolution: MemberResolution;
  private bci = 0;
  /** pc of the instruction at each bci. */
  private readonly pcs = new Map<number, number>();
  /** Branches to patch: pc, operand, target bci. */
  private readonly branches: { pc: number; which: 1 | 2 | 3; target: number }[] = [];
  private readonly tables: { at: number; target: number }[] = [];

  constructor(linker: Linker, method: MethodInfo, file: ClassFile, body: CodeAttribute) {
    this.linker = linker;
    this.method = method;
    this.owner = linker.table.classes[method.owner]!;
    this.file = file;
    this.body = body;
    this.resolution = new MemberResolution(linker.table, file, this.owner);
  }

  decode(): void {
    const { method, body } = this;
    const synchronized = (method.access & ACC_SYNCHRONIZED) !== 0;
    const mirror = (method.access & ACC_STATIC) !== 0 ? this.owner.mirror : 0;
    method.entry = this.linker.buffer.pc;
    if (synchronized) this.emit(I.ENTER_SYNC, mirror);
    const bodyStart = this.linker.buffer.pc;
    let bodyEnd = bodyStart;
    for (const instruction of instructions(body.code)) {
      this.bci = instruction.bci;
      this.pcs.set(instruction.bci, this.linker.buffer.pc);
      try {
        this.instruction(instruction, synchronized, mirror);
      } catch (error) {
        this.emit(I.THROW_ERROR, this.linker.linkError(asLinkError(error)));
      }
    }
    bodyEnd = this.linker.buffer.pc;
    this.pcs.set(body.code.length, bodyEnd);
    this.patch();
    for (const { start, end, handler, catchType } of body.exceptionTable) {
      const catchClass = catchType === null ? -1 : this.linker.optionalClass(catchType);
      // A catch type that cannot be loaded never matches.
      if (catchClass === -2) continue;
      method.handlers.push({ start: this.at(start), end: this.at(end), target: this.at(handler), catchClass });
    }
    if (synchronized) {
      const target = this.emit(I.EXIT_SYNC, mirror);
      this.emit(I.ATHROW);
      method.handlers.push({ start: bodyStart, end: bodyEnd, target, catchClass: -1 });
    }
    if (method.name === '<clinit>') {
      const target = this.emit(I.CLINIT_THROW, this.owner.id, 0, this.owner.library ? 0 : 1);
      method.handlers.push({ start: bodyStart, end: bodyEnd, target, catchClass: -1 });
    }
    method.end = this.linker.buffer.pc;
  }

  private emit(op: number, a = 0, b = 0, c = 0): number {
    return this.linker.buffer.emit(this.method.id, this.bci, op, a, b, c);
  }

  private at(bci: number): number {
    const pc = this.pcs.get(bci);
    if (pc === undefined)
      throw new LinkError(
        'java/lang/ClassFormatError',
        `${this.owner.name}.${this.method.name}: bci ${bci} is not an instruction`,
      );
    return pc;
  }

  private patch(): void {
    for (const { pc, which, target } of this.branches) this.linker.buffer.patch(pc, which, this.at(target));
    for (const { at, target } of this.tables) this.linker.buffer.switches[at] = this.at(target);
  }

  private branch(op: number, target: number): void {
    this.branches.push({ pc: this.emit(op), which: 1, target });
  }

  private instruction(x: Instruction, synchronized: boolean, mirror: number): void {
    const op = x.opcode;
    const pool = this.file.constantPool;
    if (op >= 2 && op <= 8) this.emit(I.PUSH, op - 3);
    else if (op >= 26 && op <= 45) {
      // iload_0 … aload_3: four slots for each of int, long, float, double, reference.
      const type = (op - 26) >> 2;
      this.emit(type === 1 || type === 3 ? I.LOAD2 : I.LOAD, (op - 26) & 3);
    } else if (op >= 59 && op <= 78) {
      const type = (op - 59) >> 2;
      this.emit(type === 1 || type === 3 ? I.STORE2 : I.STORE, (op - 59) & 3);
    } else if ((op >= 87 && op <= 131) || (op >= 133 && op <= 152)) this.emit(op);
    else if ((op >= 153 && op <= 166) || op === 198 || op === 199) {
      if (x.operand <= x.bci) this.emit(I.POLL);
      // Comparing references is comparing words; ifnull and ifnonnull are ifeq and ifne.
      const same = op === 165 ? 159 : op === 166 ? 160 : op === 198 ? 153 : op === 199 ? 154 : op;
      this.branch(same, x.operand);
    } else {
      switch (op) {
        case 0:
          this.emit(I.NOP);
          break;
        case 1:
          this.emit(I.PUSH, 0, 0, REFERENCE);
          break;
        case 11:
          this.emit(I.PUSH, 0);
          break;
        case 9:
        case 14:
          this.emit(I.PUSH2, 0, 0);
          break;
        case 10:
          this.emit(I.PUSH2, 1, 0);
          break;
        case 12:
          this.emit(I.PUSH, 0x3f800000);
          break;
        case 13:
          this.emit(I.PUSH, 0x40000000);
          break;
        case 15:
          this.emit(I.PUSH2, 0, 0x3ff00000);
          break;
        case 16:
        case 17:
          this.emit(I.PUSH, x.operand);
          break;
        case 18:
        case 19:
        case 20:
          this.constant(x.operand);
          break;
        case 21:
        case 23:
        case 25:
          this.emit(I.LOAD, x.operand);
          break;
        case 22:
        case 24:
          this.emit(I.LOAD2, x.operand);
          break;
        case 46:
        case 48:
        case 51:
        case 52:
        case 53:
          this.emit(I.ALOAD);
          break;
        case 50:
          this.emit(I.ALOAD, REFERENCE);
          break;
        case 47:
        case 49:
          this.emit(I.ALOAD2);
          break;
        case 54:
        case 56:
        case 58:
          this.emit(I.STORE, x.operand);
          break;
        case 55:
        case 57:
          this.emit(I.STORE2, x.operand);
          break;
        case 79:
        case 81:
          this.emit(I.ASTORE);
          break;
        case 80:
        case 82:
          this.emit(I.ASTORE2);
          break;
        case 83:
          this.emit(I.AASTORE);
          break;
        case 84:
          this.emit(I.BASTORE);
          break;
        case 85:
          this.emit(I.CASTORE);
          break;
        case 86:
          this.emit(I.SASTORE);
          break;
        case 132:
          this.emit(I.IINC, x.operand, x.second);
          break;
        case 167:
        case 200:
          this.branch(x.operand <= x.bci ? I.GOTO_BACK : I.GOTO, x.operand);
          break;
        case 170:
        case 171:
          this.switchTable(x);
          break;
        case 172:
        case 174:
        case 176:
          if (synchronized) this.emit(I.EXIT_SYNC, mirror);
          this.emit(I.RETURN1, 0, this.method.maxLocals);
          break;
        case 173:
        case 175:
          if (synchronized) this.emit(I.EXIT_SYNC, mirror);
          this.emit(I.RETURN2, 0, this.method.maxLocals);
          break;
        case 177:
          if (this.method.name === '<clinit>') {
            this.emit(I.CLINIT_RETURN, this.owner.id, this.method.maxLocals, this.owner.library ? 0 : 1);
          } else {
            if (synchronized) this.emit(I.EXIT_SYNC, mirror);
            this.emit(I.RETURN, 0, this.method.maxLocals);
          }
          break;
        case 178:
        case 179:
        case 180:
        case 181:
          this.fieldAccess(op, x.operand);
          break;
        case 182:
        case 183:
        case 184:
        case 185:
          this.invoke(op, pool.member(x.operand));
          break;
        case 186:
          this.linker.callSites.link(this.method, this.file, x.operand, this.bci);
          break;
        case 187:
          this.newObject(pool.className(x.operand));
          break;
        case 188:
          this.newArray(NEWARRAY[x.operand] ?? '[I');
          break;
        case 189:
          this.newArray(arrayOf(pool.className(x.operand)));
          break;
        case 190:
          this.emit(I.ARRAYLENGTH);
          break;
        case 191:
          this.emit(I.ATHROW);
          break;
        case 192:
        case 193:
          this.typeCheck(op === 192 ? I.CHECKCAST : I.INSTANCEOF, pool.className(x.operand));
          break;
        case 194:
          this.emit(I.MONITORENTER);
          break;
        case 195:
          this.emit(I.MONITOREXIT);
          break;
        case 197:
          this.emit(I.MULTIANEWARRAY, this.resolution.classNamed(pool.className(x.operand)).id, x.second);
          break;
        default:
          // jsr and ret: no compiler since Java 6 emits them.
          throw new LinkError(
            'java/lang/ClassFormatError',
            `instruction ${instructionSet[op]?.mnemonic ?? op} is not supported`,
          );
      }
    }
  }

  private constant(index: number): void {
    const pool = this.file.constantPool;
    const entry = pool.at(index);
    switch (entry.tag) {
      case CONSTANT.Integer:
        this.emit(I.PUSH, entry.value);
        break;
      case CONSTANT.Float:
        this.emit(I.PUSH, entry.bits);
        break;
      case CONSTANT.Long:
      case CONSTANT.Double: {
        const bits = entry.tag === CONSTANT.Long ? entry.value : entry.bits;
        this.emit(I.PUSH2, Number(BigInt.asIntN(32, bits)), Number(BigInt.asIntN(32, bits >> 32n)));
        break;
      }
      case CONSTANT.String:
        this.emit(I.PUSH, this.linker.stringConstant(pool.string(index)), 0, REFERENCE);
        break;
      case CONSTANT.Class:
        this.pushClass(this.resolution.classNamed(pool.className(index)));
        break;
      default:
        throw new LinkError('java/lang/LinkageError', `a ${constantTagName(entry.tag)} constant is not supported`);
    }
  }

  /** An enum class may be initialised by Class.getEnumConstants, so whoever has its Class object reaches its constants. */
  private pushClass(cls: ClassInfo): void {
    if ((cls.access & ACC_ENUM) !== 0) this.linker.needInit(cls.id);
    this.emit(I.PUSH, cls.mirror, 0, REFERENCE);
  }

  private switchTable(x: Instruction): void {
    const switches = this.linker.buffer.switches;
    const at = switches.length;
    const cases = x.cases ?? [];
    const target = (bci: number): void => {
      this.tables.push({ at: switches.length, target: bci });
      switches.push(0);
    };
    if (x.opcode === 170) {
      switches.push(cases[0]?.key ?? 0, cases.length);
      target(x.operand);
      for (const each of cases) target(each.target);
      this.emit(I.TABLESWITCH, at);
    } else {
      switches.push(cases.length);
      target(x.operand);
      for (const each of cases) {
        switches.push(each.key);
        target(each.target);
      }
      this.emit(I.LOOKUPSWITCH, at);
    }
  }

  private fieldAccess(op: number, index: number): void {
    const reference = this.file.constantPool.member(index);
    const primitive = reference.name === 'TYPE' && op === 178 ? PRIMITIVES[reference.owner] : undefined;
    if (primitive !== undefined) {
      this.emit(I.PUSH, this.linker.table.primitive(primitive).mirror, 0, REFERENCE);
      return;
    }
    const field = this.resolution.field(op, reference, this.method);
    const isStatic = op === 178 || op === 179;
    const wide = field.words === 2;
    const isReference = field.descriptor[0] === 'L' || field.descriptor[0] === '[';
    const isVolatile = (field.access & ACC_VOLATILE) !== 0 && !(reference.owner === 'java/lang/Thread' && !isStatic);
    // Names and priorities of threads are no part of what is explored: reading them is not a visible operation.
    const isFinal = (field.access & ACC_FINAL) !== 0 || (reference.owner === 'java/lang/Thread' && !isStatic);
    // The instructions of each group stand in the same order: plain, wide, (final | reference), …
    let code: number;
    if (op === 178 || op === 180) {
      const first = isStatic ? I.GETSTATIC : I.GETFIELD;
      code = first + (isVolatile ? 4 : isFinal ? 2 : 0) + (wide ? 1 : 0);
    } else {
      const first = isStatic ? I.PUTSTATIC : I.PUTFIELD;
      code = first + (isVolatile ? 3 : 0) + (wide ? 1 : isReference ? 2 : 0);
    }
    this.emit(code, field.offset, field.id, isStatic ? this.linker.needInit(field.owner) : 0);
  }

  private invoke(op: number, reference: MemberReference): void {
    const { owner, name, descriptor } = reference;
    if (op === 183 && name === '<init>' && owner === 'java/lang/String') {
      this.newString(descriptor);
      return;
    }
    const polymorphic =
      owner === VAR_HANDLE && op === 182 ? this.linker.varHandles.adapter(name, descriptor) : undefined;
    if (polymorphic) {
      this.linker.callSites.call(this.method.id, this.bci, 184, polymorphic);
      return;
    }
    const method = this.resolution.method(op, reference);
    this.linker.callSites.call(this.method.id, this.bci, op, method, this.linker.table.load(owner).id);
  }

  /** `new String(…)`: strings are inline and immutable, so the constructor is the static factory String.newString. */
  private newString(descriptor: string): void {
    const factory = this.linker.table.method(
      'java/lang/String',
      'newString',
      descriptor.replace(/\)V$/, ')Ljava/lang/String;'),
    );
    this.linker.callSites.call(this.method.id, this.bci, 184, factory);
    // Stack: placeholder, placeholder, string → string.
    this.emit(91);
    this.emit(87);
    this.emit(87);
    this.emit(87);
  }

  private newObject(name: string): void {
    if (name === 'java/lang/String') {
      this.emit(I.PUSH, 0, 0, REFERENCE);
      return;
    }
    const cls = this.resolution.classNamed(name);
    if ((cls.access & (ACC_ABSTRACT | ACC_INTERFACE)) !== 0) {
      throw new LinkError('java/lang/InstantiationError', name.replaceAll('/', '.'));
    }
    this.linker.instantiate(cls);
    this.emit(I.NEW, cls.id, cls.instanceWords, this.linker.needInit(cls.id));
  }

  /** checkcast or instanceof. For null the class is not looked for, as HotSpot does it. */
  private typeCheck(op: number, name: string): void {
    let cls: ClassInfo;
    try {
      cls = this.resolution.classNamed(name);
    } catch (error) {
      const problem = this.linker.linkError(asLinkError(error));
      this.emit(89);
      this.emit(153, this.linker.buffer.pc + 8);
      this.emit(I.THROW_ERROR, problem);
      return;
    }
    this.emit(op, cls.id);
  }

  private newArray(name: string): void {
    const cls = this.resolution.classNamed(name);
    this.emit(I.NEWARRAY, cls.id, cls.array!.words);
  }
}
