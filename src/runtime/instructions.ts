/**
 * The decoded instruction set: what the interpreter runs. Instructions whose behaviour does not depend on the constant pool
 * keep their JVMS opcode (several that do the same to the words share one); those that do are resolved by the linker into
 * the ones from 203 up. The interpreter repeats the numbers as literal case labels (imported labels are 3 to 10 times slower).
 */

/** Operand that marks an instruction whose result is a reference. The collector needs it, the interpreter does not. */
export const REFERENCE = 1;

export const I = {
  NOP: 0,
  /** a: the word; c: REFERENCE for null, strings and classes. Every one-word constant: iconst, bipush, sipush, fconst, ldc. */
  PUSH: 16,
  /** a, b: low and high word. */
  PUSH2: 20,
  LOAD: 21,
  LOAD2: 22,
  /** a: REFERENCE for aaload. */
  ALOAD: 46,
  ALOAD2: 47,
  STORE: 54,
  STORE2: 55,
  ASTORE: 79,
  ASTORE2: 80,
  AASTORE: 83,
  BASTORE: 84,
  CASTORE: 85,
  SASTORE: 86,
  IINC: 132,
  GOTO: 167,
  /** goto to the same or a lower pc: counts against the compute budget. */
  GOTO_BACK: 168,
  /** Before a conditional branch back: counts against the compute budget. */
  POLL: 169,
  TABLESWITCH: 170,
  LOOKUPSWITCH: 171,
  RETURN1: 172,
  RETURN2: 173,
  RETURN: 177,
  ARRAYLENGTH: 190,
  ATHROW: 191,
  /** Fields: a: offset (static: address), b: field id, c: (static) class id to initialise or -1. */
  GETFIELD: 203,
  GETFIELD2: 204,
  GETFIELD_FINAL: 205,
  GETFIELD_FINAL2: 206,
  GETFIELD_VOLATILE: 207,
  GETFIELD_VOLATILE2: 208,
  PUTFIELD: 209,
  PUTFIELD2: 210,
  PUTFIELD_A: 211,
  PUTFIELD_VOLATILE: 212,
  PUTFIELD_VOLATILE2: 213,
  PUTFIELD_VOLATILE_A: 214,
  GETSTATIC: 215,
  GETSTATIC2: 216,
  GETSTATIC_FINAL: 217,
  GETSTATIC_FINAL2: 218,
  GETSTATIC_VOLATILE: 219,
  GETSTATIC_VOLATILE2: 220,
  PUTSTATIC: 221,
  PUTSTATIC2: 222,
  PUTSTATIC_A: 223,
  PUTSTATIC_VOLATILE: 224,
  PUTSTATIC_VOLATILE2: 225,
  PUTSTATIC_VOLATILE_A: 226,
  /** a: method id, b: argument words, c: class id to initialise or -1. */
  INVOKESTATIC: 227,
  /** a: method id, b: argument words. */
  INVOKESPECIAL: 228,
  /** a: vtable index, b: argument words, c: id of the method that was resolved. */
  INVOKEVIRTUAL: 229,
  /** a: selector, b: argument words, c: inline cache slot. */
  INVOKEINTERFACE: 230,
  /** a: class id, b: words, c: class id to initialise or -1. */
  NEW: 231,
  /** a: array class id, b: words per element. */
  NEWARRAY: 232,
  /** a: array class id, b: dimensions given. */
  MULTIANEWARRAY: 233,
  CHECKCAST: 234,
  INSTANCEOF: 235,
  MONITORENTER: 236,
  MONITOREXIT: 237,
  /** a: native index, b: argument words, c: result words. The whole body of a native method. */
  NATIVE: 238,
  /** The same for a visible operation. */
  OPERATION: 239,
  THREAD_EXIT: 240,
  /** a: index into linkErrors. */
  THROW_ERROR: 241,
  /** a: index into concats. */
  CONCAT: 242,
  /** End of <clinit>: a: class id. */
  CLINIT_RETURN: 243,
  CLINIT_THROW: 244,
  /** Entry and exits of a synchronized method: a: address of the class mirror, or 0 for `this`. */
  ENTER_SYNC: 245,
  EXIT_SYNC: 246,
  /** Initialises the class whose Class object is the receiver of this native method. */
  INITIALIZE: 287,
  /** Null check of the word `a` below the top (Objects.requireNonNull of bound receivers). */
  NULL_CHECK: 247,
} as const;

/**
 * Superinstructions (link/fusion.ts): each row is the instructions that stand together, and the number of the first one of a
 * group; where the row ends in a conditional branch or an arithmetic instruction of a list, the number counts up with it.
 */
export const SUPER = {
  LOAD_LOAD: 248,
  LOAD_PUSH: 249,
  /** iadd, isub, imul. */
  LOAD_OPERATE: 250,
  /** iadd, isub, imul, ishl, ishr, iushr, iand. */
  PUSH_OPERATE: 253,
  /** eq, ne, lt, ge, gt, le. */
  LOAD_LOAD_IF_ICMP: 260,
  LOAD_PUSH_IF_ICMP: 266,
  LOAD_IF: 272,
  IINC_GOTO_BACK: 278,
  LOAD_GETFIELD: 279,
  FIELD_INCREMENT: 280,
  LOAD_LOAD_ALOAD: 281,
  /** iadd, isub, ixor. */
  OPERATE_STORE: 282,
  PUSH2_LMUL: 285,
  PUSH2_LADD: 286,
} as const;

/** Words of one decoded instruction. */
export const STRIDE = 4;
