/** What each instruction does to the types in a frame (JVMS §4.10.1.9). Those on numbers alone follow the table of instructions. */
import type { ClassFile, MemberInfo } from './class-file.ts';
import type { Instruction } from './code-reader.ts';
import { CONSTANT } from './constant-pool.ts';
import { parseMethodDescriptor } from './descriptor.ts';
import { instructionSet, primitiveArrayTypes } from './instruction-set.ts';
import {
  isAssignable,
  isReference,
  isUninitialized,
  NULL,
  typeOfClass,
  typeOfDescriptor,
  UNINITIALIZED_THIS,
  uninitialized,
} from './verification-type.ts';
import type { VerifiedFrame } from './verified-frame.ts';

const THROWABLE = 'Ljava/lang/Throwable;';

/**
 * Follows one instruction.
 * @param returnType of the method, as a verification type, or V
 * @returns whether the next instruction can be reached from it
 */
export function checkInstruction(
  x: Instruction,
  frame: VerifiedFrame,
  file: ClassFile,
  method: MemberInfo,
  returnType: string,
): boolean {
  const { mnemonic } = instructionSet[x.opcode]!;
  const pool = file.constantPool;
  const numbered = /^([ilfda])(load|store)_(\d)$/.exec(mnemonic);
  if (numbered) {
    const letter = numbered[1]!.toUpperCase() as 'I' | 'J' | 'F' | 'D' | 'A' | 'L';
    const kind = letter === 'L' ? 'J' : letter;
    if (numbered[2] === 'load') frame.load(Number(numbered[3]), kind);
    else frame.store(Number(numbered[3]), kind);
    return true;
  }
  switch (mnemonic) {
    case 'aconst_null':
      frame.push(NULL);
      return true;
    case 'ldc':
    case 'ldc_w':
    case 'ldc2_w':
      frame.push(constantType(file, x, frame));
      return true;
    case 'iload':
    case 'fload':
    case 'dload':
    case 'aload':
      frame.load(x.operand, mnemonic[0]!.toUpperCase() as 'I');
      return true;
    case 'lload':
      frame.load(x.operand, 'J');
      return true;
    case 'istore':
    case 'fstore':
    case 'dstore':
    case 'astore':
      frame.store(x.operand, mnemonic[0]!.toUpperCase() as 'I');
      return true;
    case 'lstore':
      frame.store(x.operand, 'J');
      return true;
    case 'iinc':
      frame.check(x.operand, 'I');
      return true;
    case 'iaload':
    case 'laload':
    case 'faload':
    case 'daload':
    case 'baload':
    case 'caload':
    case 'saload': {
      const elements = elementsOf(mnemonic[0]!);
      frame.pop('I');
      frame.popArray(...elements);
      frame.push(typeOfDescriptor(elements[0]!));
      return true;
    }
    case 'aaload': {
      frame.pop('I');
      const array = frame.popArray('L');
      frame.push(array === NULL ? NULL : array.slice(1));
      return true;
    }
    case 'iastore':
    case 'lastore':
    case 'fastore':
    case 'dastore':
    case 'bastore':
    case 'castore':
    case 'sastore': {
      const elements = elementsOf(mnemonic[0]!);
      frame.pop(typeOfDescriptor(elements[0]!));
      frame.pop('I');
      frame.popArray(...elements);
      return true;
    }
    case 'aastore':
      frame.popReference();
      frame.pop('I');
      frame.popArray('L');
      return true;
    case 'pop':
      frame.popSingle();
      return true;
    case 'pop2':
      frame.popDouble();
      return true;
    case 'dup':
      duplicate(frame, [frame.popSingle()], []);
      return true;
    case 'dup_x1':
      duplicate(frame, [frame.popSingle()], [frame.popSingle()]);
      return true;
    case 'dup_x2':
      duplicate(frame, [frame.popSingle()], frame.popDouble());
      return true;
    case 'dup2':
      duplicate(frame, frame.popDouble(), []);
      return true;
    case 'dup2_x1':
      duplicate(frame, frame.popDouble(), [frame.popSingle()]);
      return true;
    case 'dup2_x2':
      duplicate(frame, frame.popDouble(), frame.popDouble());
      return true;
    case 'swap': {
      const [b, a] = [frame.popSingle(), frame.popSingle()];
      frame.push(b);
      frame.push(a);
      return true;
    }
    case 'if_acmpeq':
    case 'if_acmpne':
      frame.popReference();
      frame.popReference();
      return true;
    case 'ifnull':
    case 'ifnonnull':
    case 'monitorenter':
    case 'monitorexit':
      frame.popReference();
      return true;
    case 'goto':
    case 'goto_w':
      return false;
    case 'tableswitch':
    case 'lookupswitch':
      frame.pop('I');
      return false;
    case 'ireturn':
    case 'lreturn':
    case 'freturn':
    case 'dreturn':
    case 'areturn': {
      const letter = mnemonic[0] === 'l' ? 'J' : mnemonic[0]!.toUpperCase();
      if (returnType === 'V' || (letter === 'A' ? !isReference(returnType) : letter !== returnType)) {
        // HotSpot looks at the value first.
        if (letter === 'A') frame.popReference();
        else frame.pop(letter);
        throw frame.fail('Wrong return type in function');
      }
      frame.pop(returnType);
      return false;
    }
    case 'return':
      if (returnType !== 'V') throw frame.fail('Wrong return type in function');
      if (method.name === '<init>' && frame.locals.includes(UNINITIALIZED_THIS)) {
        throw frame.fail('Constructor must call super() or this() before return');
      }
      return false;
    case 'athrow':
      frame.pop(THROWABLE);
      return false;
    case 'getstatic':
    case 'putstatic':
    case 'getfield':
    case 'putfield':
      fieldAccess(mnemonic, x, frame, file, method);
      return true;
    case 'invokevirtual':
    case 'invokespecial':
    case 'invokestatic':
    case 'invokeinterface':
      invoke(mnemonic, x, frame, file, method);
      return true;
    case 'invokedynamic':
      call(frame, pool.dynamic(x.operand).descriptor);
      return true;
    case 'new':
      if (pool.className(x.operand)[0] === '[') throw frame.fail('Illegal creation of array object');
      frame.push(uninitialized(x.bci));
      return true;
    case 'newarray': {
      const letter = primitiveArrayTypes[x.operand];
      if (letter === undefined) throw frame.fail(`Illegal newarray instruction ${x.operand}`);
      frame.pop('I');
      frame.push(`[${letter}`);
      return true;
    }
    case 'anewarray':
      frame.pop('I');
      frame.push(`[${typeOfClass(pool.className(x.operand))}`);
      return true;
    case 'multianewarray': {
      const type = typeOfClass(pool.className(x.operand));
      if (x.second < 1 || !type.startsWith('['.repeat(x.second)))
        throw frame.fail('Illegal dimension in multianewarray');
      for (let i = 0; i < x.second; i++) frame.pop('I');
      frame.push(type);
      return true;
    }
    case 'arraylength': {
      const type = frame.popReference();
      if (type !== NULL && type[0] !== '[') throw frame.badOperand(type, 'array of the instruction');
      frame.push('I');
      return true;
    }
    case 'checkcast':
      frame.popReference();
      frame.push(typeOfClass(pool.className(x.operand)));
      return true;
    case 'instanceof':
      pool.className(x.operand);
      frame.popReference();
      frame.push('I');
      return true;
    case 'jsr':
    case 'jsr_w':
    case 'ret':
      throw frame.fail(`${mnemonic} is not supported: no compiler since Java 6 writes it`);
  }
  const { pops, pushes } = instructionSet[x.opcode]!;
  for (let i = pops.length - 1; i >= 0; i--) frame.pop(pops[i]!);
  for (const type of pushes) frame.push(type);
  return true;
}

/** Descriptors of the elements that a load or store with that first letter takes. */
function elementsOf(letter: string): readonly string[] {
  return letter === 'b' ? ['B', 'Z'] : letter === 'l' ? ['J'] : [letter.toUpperCase()];
}

/** Pushes `top` twice, with `below` between. Both are deepest first. */
function duplicate(frame: VerifiedFrame, top: readonly string[], below: readonly string[]): void {
  for (const type of [...top, ...below, ...top]) frame.push(type);
}

function constantType(file: ClassFile, x: Instruction, frame: VerifiedFrame): string {
  const pool = file.constantPool;
  const entry = pool.at(x.operand);
  const wide = instructionSet[x.opcode]!.mnemonic === 'ldc2_w';
  let type: string | undefined;
  if (entry.tag === CONSTANT.Integer) type = 'I';
  else if (entry.tag === CONSTANT.Float) type = 'F';
  else if (entry.tag === CONSTANT.Long) type = 'J';
  else if (entry.tag === CONSTANT.Double) type = 'D';
  else if (entry.tag === CONSTANT.String) type = 'Ljava/lang/String;';
  else if (entry.tag === CONSTANT.Class) type = 'Ljava/lang/Class;';
  else if (entry.tag === CONSTANT.MethodHandle) type = 'Ljava/lang/invoke/MethodHandle;';
  else if (entry.tag === CONSTANT.MethodType) type = 'Ljava/lang/invoke/MethodType;';
  else if (entry.tag === CONSTANT.Dynamic) type = typeOfDescriptor(pool.dynamic(x.operand).descriptor);
  if (type === undefined || (type === 'J' || type === 'D') !== wide) {
    throw frame.fail(`Illegal type at constant pool entry ${x.operand} in class ${file.thisClass}`);
  }
  return type;
}

function fieldAccess(
  mnemonic: string,
  x: Instruction,
  frame: VerifiedFrame,
  file: ClassFile,
  method: MemberInfo,
): void {
  const pool = file.constantPool;
  if (pool.at(x.operand).tag !== CONSTANT.Fieldref) {
    throw frame.fail(`Illegal type at constant pool entry ${x.operand} in class ${file.thisClass}`);
  }
  const { owner, descriptor } = pool.member(x.operand);
  const type = typeOfDescriptor(descriptor);
  if (mnemonic.startsWith('put')) frame.pop(type);
  if (mnemonic.endsWith('field')) {
    const receiver = frame.popAny();
    // A constructor may set fields of its own class before it calls super().
    const early = mnemonic === 'putfield' && receiver === UNINITIALIZED_THIS && owner === file.thisClass;
    const allowed = early && method.name === '<init>';
    if (!allowed && !isAssignable(receiver, typeOfClass(owner), frame.classes)) {
      throw frame.badOperand(receiver, `'${owner}'`);
    }
  }
  if (mnemonic.startsWith('get')) frame.push(type);
}

/** Pops the arguments of a descriptor; answers what to push. */
function popArguments(frame: VerifiedFrame, descriptor: string): string {
  const { parameters, returns } = parseMethodDescriptor(descriptor);
  for (let i = parameters.length - 1; i >= 0; i--) frame.pop(typeOfDescriptor(parameters[i]!));
  return returns;
}

function call(frame: VerifiedFrame, descriptor: string): void {
  const returns = popArguments(frame, descriptor);
  if (returns !== 'V') frame.push(typeOfDescriptor(returns));
}

function invoke(mnemonic: string, x: Instruction, frame: VerifiedFrame, file: ClassFile, method: MemberInfo): void {
  const pool = file.constantPool;
  const { tag } = pool.at(x.operand);
  const right =
    mnemonic === 'invokeinterface'
      ? tag === CONSTANT.InterfaceMethodref
      : tag === CONSTANT.Methodref || (tag === CONSTANT.InterfaceMethodref && mnemonic !== 'invokevirtual');
  if (!right) throw frame.fail(`Illegal type at constant pool entry ${x.operand} in class ${file.thisClass}`);
  const { owner, name, descriptor } = pool.member(x.operand);
  if (name === '<init>') {
    if (mnemonic !== 'invokespecial') throw frame.fail('Illegal call to internal method');
    construct(frame, file, method, owner, descriptor);
    return;
  }
  if (name[0] === '<') throw frame.fail('Illegal call to internal method');
  const returns = popArguments(frame, descriptor);
  if (mnemonic !== 'invokestatic') {
    const receiver = frame.pop(typeOfClass(owner));
    // Private methods, and super.method(): the receiver is this class's own.
    if (mnemonic === 'invokespecial' && !isAssignable(receiver, typeOfClass(file.thisClass), frame.classes)) {
      throw frame.fail("Bad invokespecial instruction: current class isn't assignable to reference class.");
    }
  }
  if (returns !== 'V') frame.push(typeOfDescriptor(returns));
}

function construct(frame: VerifiedFrame, file: ClassFile, method: MemberInfo, owner: string, descriptor: string): void {
  if (popArguments(frame, descriptor) !== 'V') throw frame.fail('Return type must be void in <init> method');
  const object = frame.popAny();
  if (!isUninitialized(object)) throw frame.badOperand(object, 'uninitialized object');
  if (object === UNINITIALIZED_THIS) {
    if (method.name !== '<init>' || (owner !== file.thisClass && owner !== file.superClass)) {
      throw frame.fail('Bad <init> method call');
    }
    frame.initialize(object, `L${file.thisClass};`);
    return;
  }
  const made = newAt(file, method, Number(object.slice(1)));
  if (made !== owner) throw frame.fail('Call to wrong <init> method');
  frame.initialize(object, `L${made};`);
}

/** Class of the `new` instruction at `bci`. */
function newAt(file: ClassFile, method: MemberInfo, bci: number): string {
  const code = method.attributes.find(each => each.kind === 'Code');
  const bytes = code?.kind === 'Code' ? code.code : new Uint8Array();
  return file.constantPool.className((bytes[bci + 1]! << 8) | bytes[bci + 2]!);
}
