/**
 * The instruction set (JVMS §6.5): one row for each of the 202 opcodes. Reader, disassembler, compiler and interpreter all take opcodes,
 * operand layout and stack pictures from here.
 */

/**
 * Layout of what follows the opcode byte:
 * `i1`, `i2` signed literal · `local` u1 local variable index (u2 after wide) · `constant1`, `constant2` constant pool index ·
 * `branch2`, `branch4` signed offset from the opcode · `iinc` u1 index, i1 amount (u2, i2 after wide) · `primitive` u1 array type code ·
 * `invokeinterface` u2 index, u1 count, 0 · `invokedynamic` u2 index, 0, 0 · `multianewarray` u2 index, u1 dimensions ·
 * `tableswitch`, `lookupswitch` padded tables · `wide` the widened instruction.
 */
type OperandFormat =
  | 'none'
  | 'i1'
  | 'i2'
  | 'local'
  | 'constant1'
  | 'constant2'
  | 'branch2'
  | 'branch4'
  | 'iinc'
  | 'primitive'
  | 'invokeinterface'
  | 'invokedynamic'
  | 'multianewarray'
  | 'tableswitch'
  | 'lookupswitch'
  | 'wide';

/** One instruction of the JVM. */
export interface InstructionKind {
  readonly opcode: number;
  readonly mnemonic: string;
  readonly operands: OperandFormat;
  /**
   * Operand stack before and after, deepest first, one letter a value: I int (and boolean, byte, char, short), J long, F float, D double,
   * A reference, R return address, 1 any one slot, ? as many values as the operand says.
   */
  readonly pops: string;
  readonly pushes: string;
  /** Anchor of its page in the specification: `jvms-6.5.iload_n`. */
  readonly section: string;
}

/** mnemonic, operand format, pops, pushes, section where it is not the mnemonic; in the order of the opcodes from 0. */
const rows = [
  ['nop', 'none', '', ''],
  ['aconst_null', 'none', '', 'A'],
  ['iconst_m1', 'none', '', 'I', 'iconst_i'],
  ['iconst_0', 'none', '', 'I', 'iconst_i'],
  ['iconst_1', 'none', '', 'I', 'iconst_i'],
  ['iconst_2', 'none', '', 'I', 'iconst_i'],
  ['iconst_3', 'none', '', 'I', 'iconst_i'],
  ['iconst_4', 'none', '', 'I', 'iconst_i'],
  ['iconst_5', 'none', '', 'I', 'iconst_i'],
  ['lconst_0', 'none', '', 'J', 'lconst_l'],
  ['lconst_1', 'none', '', 'J', 'lconst_l'],
  ['fconst_0', 'none', '', 'F', 'fconst_f'],
  ['fconst_1', 'none', '', 'F', 'fconst_f'],
  ['fconst_2', 'none', '', 'F', 'fconst_f'],
  ['dconst_0', 'none', '', 'D', 'dconst_d'],
  ['dconst_1', 'none', '', 'D', 'dconst_d'],
  ['bipush', 'i1', '', 'I'],
  ['sipush', 'i2', '', 'I'],
  ['ldc', 'constant1', '', '?'],
  ['ldc_w', 'constant2', '', '?'],
  ['ldc2_w', 'constant2', '', '?'],
  ['iload', 'local', '', 'I'],
  ['lload', 'local', '', 'J'],
  ['fload', 'local', '', 'F'],
  ['dload', 'local', '', 'D'],
  ['aload', 'local', '', 'A'],
  ['iload_0', 'none', '', 'I', 'iload_n'],
  ['iload_1', 'none', '', 'I', 'iload_n'],
  ['iload_2', 'none', '', 'I', 'iload_n'],
  ['iload_3', 'none', '', 'I', 'iload_n'],
  ['lload_0', 'none', '', 'J', 'lload_n'],
  ['lload_1', 'none', '', 'J', 'lload_n'],
  ['lload_2', 'none', '', 'J', 'lload_n'],
  ['lload_3', 'none', '', 'J', 'lload_n'],
  ['fload_0', 'none', '', 'F', 'fload_n'],
  ['fload_1', 'none', '', 'F', 'fload_n'],
  ['fload_2', 'none', '', 'F', 'fload_n'],
  ['fload_3', 'none', '', 'F', 'fload_n'],
  ['dload_0', 'none', '', 'D', 'dload_n'],
  ['dload_1', 'none', '', 'D', 'dload_n'],
  ['dload_2', 'none', '', 'D', 'dload_n'],
  ['dload_3', 'none', '', 'D', 'dload_n'],
  ['aload_0', 'none', '', 'A', 'aload_n'],
  ['aload_1', 'none', '', 'A', 'aload_n'],
  ['aload_2', 'none', '', 'A', 'aload_n'],
  ['aload_3', 'none', '', 'A', 'aload_n'],
  ['iaload', 'none', 'AI', 'I'],
  ['laload', 'none', 'AI', 'J'],
  ['faload', 'none', 'AI', 'F'],
  ['daload', 'none', 'AI', 'D'],
  ['aaload', 'none', 'AI', 'A'],
  ['baload', 'none', 'AI', 'I'],
  ['caload', 'none', 'AI', 'I'],
  ['saload', 'none', 'AI', 'I'],
  ['istore', 'local', 'I', ''],
  ['lstore', 'local', 'J', ''],
  ['fstore', 'local', 'F', ''],
  ['dstore', 'local', 'D', ''],
  ['astore', 'local', 'A', ''],
  ['istore_0', 'none', 'I', '', 'istore_n'],
  ['istore_1', 'none', 'I', '', 'istore_n'],
  ['istore_2', 'none', 'I', '', 'istore_n'],
  ['istore_3', 'none', 'I', '', 'istore_n'],
  ['lstore_0', 'none', 'J', '', 'lstore_n'],
  ['lstore_1', 'none', 'J', '', 'lstore_n'],
  ['lstore_2', 'none', 'J', '', 'lstore_n'],
  ['lstore_3', 'none', 'J', '', 'lstore_n'],
  ['fstore_0', 'none', 'F', '', 'fstore_n'],
  ['fstore_1', 'none', 'F', '', 'fstore_n'],
  ['fstore_2', 'none', 'F', '', 'fstore_n'],
  ['fstore_3', 'none', 'F', '', 'fstore_n'],
  ['dstore_0', 'none', 'D', '', 'dstore_n'],
  ['dstore_1', 'none', 'D', '', 'dstore_n'],
  ['dstore_2', 'none', 'D', '', 'dstore_n'],
  ['dstore_3', 'none', 'D', '', 'dstore_n'],
  ['astore_0', 'none', 'A', '', 'astore_n'],
  ['astore_1', 'none', 'A', '', 'astore_n'],
  ['astore_2', 'none', 'A', '', 'astore_n'],
  ['astore_3', 'none', 'A', '', 'astore_n'],
  ['iastore', 'none', 'AII', ''],
  ['lastore', 'none', 'AIJ', ''],
  ['fastore', 'none', 'AIF', ''],
  ['dastore', 'none', 'AID', ''],
  ['aastore', 'none', 'AIA', ''],
  ['bastore', 'none', 'AII', ''],
  ['castore', 'none', 'AII', ''],
  ['sastore', 'none', 'AII', ''],
  ['pop', 'none', '1', ''],
  ['pop2', 'none', '11', ''],
  ['dup', 'none', '1', '11'],
  ['dup_x1', 'none', '11', '111'],
  ['dup_x2', 'none', '111', '1111'],
  ['dup2', 'none', '11', '1111'],
  ['dup2_x1', 'none', '111', '11111'],
  ['dup2_x2', 'none', '1111', '111111'],
  ['swap', 'none', '11', '11'],
  ['iadd', 'none', 'II', 'I'],
  ['ladd', 'none', 'JJ', 'J'],
  ['fadd', 'none', 'FF', 'F'],
  ['dadd', 'none', 'DD', 'D'],
  ['isub', 'none', 'II', 'I'],
  ['lsub', 'none', 'JJ', 'J'],
  ['fsub', 'none', 'FF', 'F'],
  ['dsub', 'none', 'DD', 'D'],
  ['imul', 'none', 'II', 'I'],
  ['lmul', 'none', 'JJ', 'J'],
  ['fmul', 'none', 'FF', 'F'],
  ['dmul', 'none', 'DD', 'D'],
  ['idiv', 'none', 'II', 'I'],
  ['ldiv', 'none', 'JJ', 'J'],
  ['fdiv', 'none', 'FF', 'F'],
  ['ddiv', 'none', 'DD', 'D'],
  ['irem', 'none', 'II', 'I'],
  ['lrem', 'none', 'JJ', 'J'],
  ['frem', 'none', 'FF', 'F'],
  ['drem', 'none', 'DD', 'D'],
  ['ineg', 'none', 'I', 'I'],
  ['lneg', 'none', 'J', 'J'],
  ['fneg', 'none', 'F', 'F'],
  ['dneg', 'none', 'D', 'D'],
  ['ishl', 'none', 'II', 'I'],
  ['lshl', 'none', 'JI', 'J'],
  ['ishr', 'none', 'II', 'I'],
  ['lshr', 'none', 'JI', 'J'],
  ['iushr', 'none', 'II', 'I'],
  ['lushr', 'none', 'JI', 'J'],
  ['iand', 'none', 'II', 'I'],
  ['land', 'none', 'JJ', 'J'],
  ['ior', 'none', 'II', 'I'],
  ['lor', 'none', 'JJ', 'J'],
  ['ixor', 'none', 'II', 'I'],
  ['lxor', 'none', 'JJ', 'J'],
  ['iinc', 'iinc', '', ''],
  ['i2l', 'none', 'I', 'J'],
  ['i2f', 'none', 'I', 'F'],
  ['i2d', 'none', 'I', 'D'],
  ['l2i', 'none', 'J', 'I'],
  ['l2f', 'none', 'J', 'F'],
  ['l2d', 'none', 'J', 'D'],
  ['f2i', 'none', 'F', 'I'],
  ['f2l', 'none', 'F', 'J'],
  ['f2d', 'none', 'F', 'D'],
  ['d2i', 'none', 'D', 'I'],
  ['d2l', 'none', 'D', 'J'],
  ['d2f', 'none', 'D', 'F'],
  ['i2b', 'none', 'I', 'I'],
  ['i2c', 'none', 'I', 'I'],
  ['i2s', 'none', 'I', 'I'],
  ['lcmp', 'none', 'JJ', 'I'],
  ['fcmpl', 'none', 'FF', 'I', 'fcmp_op'],
  ['fcmpg', 'none', 'FF', 'I', 'fcmp_op'],
  ['dcmpl', 'none', 'DD', 'I', 'dcmp_op'],
  ['dcmpg', 'none', 'DD', 'I', 'dcmp_op'],
  ['ifeq', 'branch2', 'I', '', 'if_cond'],
  ['ifne', 'branch2', 'I', '', 'if_cond'],
  ['iflt', 'branch2', 'I', '', 'if_cond'],
  ['ifge', 'branch2', 'I', '', 'if_cond'],
  ['ifgt', 'branch2', 'I', '', 'if_cond'],
  ['ifle', 'branch2', 'I', '', 'if_cond'],
  ['if_icmpeq', 'branch2', 'II', '', 'if_icmp_cond'],
  ['if_icmpne', 'branch2', 'II', '', 'if_icmp_cond'],
  ['if_icmplt', 'branch2', 'II', '', 'if_icmp_cond'],
  ['if_icmpge', 'branch2', 'II', '', 'if_icmp_cond'],
  ['if_icmpgt', 'branch2', 'II', '', 'if_icmp_cond'],
  ['if_icmple', 'branch2', 'II', '', 'if_icmp_cond'],
  ['if_acmpeq', 'branch2', 'AA', '', 'if_acmp_cond'],
  ['if_acmpne', 'branch2', 'AA', '', 'if_acmp_cond'],
  ['goto', 'branch2', '', ''],
  ['jsr', 'branch2', '', 'R'],
  ['ret', 'local', '', ''],
  ['tableswitch', 'tableswitch', 'I', ''],
  ['lookupswitch', 'lookupswitch', 'I', ''],
  ['ireturn', 'none', 'I', ''],
  ['lreturn', 'none', 'J', ''],
  ['freturn', 'none', 'F', ''],
  ['dreturn', 'none', 'D', ''],
  ['areturn', 'none', 'A', ''],
  ['return', 'none', '', ''],
  ['getstatic', 'constant2', '', '?'],
  ['putstatic', 'constant2', '?', ''],
  ['getfield', 'constant2', 'A', '?'],
  ['putfield', 'constant2', 'A?', ''],
  ['invokevirtual', 'constant2', 'A?', '?'],
  ['invokespecial', 'constant2', 'A?', '?'],
  ['invokestatic', 'constant2', '?', '?'],
  ['invokeinterface', 'invokeinterface', 'A?', '?'],
  ['invokedynamic', 'invokedynamic', '?', '?'],
  ['new', 'constant2', '', 'A'],
  ['newarray', 'primitive', 'I', 'A'],
  ['anewarray', 'constant2', 'I', 'A'],
  ['arraylength', 'none', 'A', 'I'],
  ['athrow', 'none', 'A', 'A'],
  ['checkcast', 'constant2', 'A', 'A'],
  ['instanceof', 'constant2', 'A', 'I'],
  ['monitorenter', 'none', 'A', ''],
  ['monitorexit', 'none', 'A', ''],
  ['wide', 'wide', '', ''],
  ['multianewarray', 'multianewarray', '?', 'A'],
  ['ifnull', 'branch2', 'A', ''],
  ['ifnonnull', 'branch2', 'A', ''],
  ['goto_w', 'branch4', '', ''],
  ['jsr_w', 'branch4', '', 'R'],
] as const satisfies readonly (readonly [string, OperandFormat, string, string, string?])[];

/** Every mnemonic of the specification. */
export type Mnemonic = (typeof rows)[number][0];

/** All instructions; the opcode is the index. */
export const instructionSet: readonly InstructionKind[] = rows.map(
  ([mnemonic, operands, pops, pushes, section], opcode) => ({
    opcode,
    mnemonic,
    operands,
    pops,
    pushes,
    section: `jvms-6.5.${section ?? mnemonic}`,
  }),
);

/** Opcode by mnemonic: `OPCODE.getfield` is 180. */
export const OPCODE = Object.fromEntries(rows.map(([mnemonic], opcode) => [mnemonic, opcode])) as Readonly<
  Record<Mnemonic, number>
>;

/** Element type of newarray's operand (JVMS table 6.5.newarray-A), as a descriptor: 10 is `I`. */
export const primitiveArrayTypes: Readonly<Record<number, string>> = {
  4: 'Z',
  5: 'C',
  6: 'F',
  7: 'D',
  8: 'B',
  9: 'S',
  10: 'I',
  11: 'J',
};
