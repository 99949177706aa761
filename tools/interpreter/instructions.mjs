/**
 * What each decoded instruction does, as the text of its case in the interpreter's switch. `save();`, `fault(…)` and `suspend(…)` are
 * short forms that the generator writes out with the registers, because a closure over them would move them out of machine registers.
 */

/** Cases in their order: number, body, mnemonic. */
export const cases = [];

function instruction(number, body, comment) {
  cases.push({ number, body, comment });
}

/** Every instruction that does not branch ends so. */
const NEXT = `pc += 4;
continue;`;
instruction(0, NEXT, 'nop');
instruction(
  16,
  `H[sp++] = code[pc + 1]!;
${NEXT}`,
  'push constant',
);
instruction(
  20,
  `H[sp++] = code[pc + 1]!;
H[sp++] = code[pc + 2]!;
${NEXT}`,
  'push long or double',
);
instruction(
  21,
  `H[sp++] = H[fp + code[pc + 1]!]!;
${NEXT}`,
  'iload, fload, aload',
);
instruction(
  22,
  `const at = fp + code[pc + 1]!;
H[sp++] = H[at]!;
H[sp++] = H[at + 1]!;
${NEXT}`,
  'lload, dload',
);
instruction(
  54,
  `H[fp + code[pc + 1]!] = H[--sp]!;
${NEXT}`,
  'istore, fstore, astore',
);
instruction(
  55,
  `const at = fp + code[pc + 1]!;
sp -= 2;
H[at] = H[sp]!;
H[at + 1] = H[sp + 1]!;
${NEXT}`,
  'lstore, dstore',
);
/** Start of an array access: defines the array `r` and the index `i`, checked. `words` is the size of a stored element. */
function arr(load, words) {
  const pos = load ? 'sp - 2' : `sp - ${2 + words}`;
  return `const r = H[${pos}]!;
const i = H[${pos} + 1]!;
if (r === 0) return fault('java/lang/NullPointerException', null);
if (i < 0 || i >= H[r + 3]!) return fault('java/lang/ArrayIndexOutOfBoundsException', \`Index \${i} out of bounds for length \${H[r + 3]}\`);
`;
}

/** A visible access of the object `obj`: stops the thread where it has no grant; unshared objects pass. */
function visible(kind, obj, slot, rec) {
  return `if ((H[${obj} + 1]! & 1) !== 0) {
  if (grants === 0) {
    if (!pass) return suspend(${kind}, ${obj}, ${slot});
  } else grants--;
  budget = 10000;
  standing = 0;
  if (recording) {
    H[base + 2] = fp;
    ${rec}
  }
}
`;
}

instruction(
  46,
  arr(true, 1) +
    visible(5, 'r', '~i', 'recordElement(vm, 5, r, i, H[r + 4 + i]!, 0, pc);') +
    `sp--;
H[sp - 1] = H[r + 4 + i]!;
` +
    NEXT,
  'loads of one word',
);
instruction(
  47,
  arr(true, 2) +
    `const at = r + 4 + 2 * i;
` +
    visible(5, 'r', '~i', 'recordElement(vm, 5, r, i, H[at]!, H[at + 1]!, pc);') +
    `H[sp - 2] = H[at]!;
H[sp - 1] = H[at + 1]!;
` +
    NEXT,
  'laload, daload',
);
function astore(n, valexpr, comment) {
  instruction(
    n,
    arr(false, 1) +
      `const value = ${valexpr};
` +
      visible(6, 'r', '~i', 'recordElement(vm, 6, r, i, value, 0, pc);') +
      `sp -= 3;
H[r + 4 + i] = value;
` +
      NEXT,
    comment,
  );
}
astore(79, 'H[sp - 1]!', 'iastore, fastore');
instruction(
  80,
  arr(false, 2) +
    `const at = r + 4 + 2 * i;
` +
    visible(6, 'r', '~i', 'recordElement(vm, 6, r, i, H[sp - 2]!, H[sp - 1]!, pc);') +
    `sp -= 4;
H[at] = H[sp + 2]!;
H[at + 1] = H[sp + 3]!;
` +
    NEXT,
  'lastore, dastore',
);
instruction(
  83,
  arr(false, 1) +
    `const value = H[sp - 1]!;
if (value !== 0 && !storeAllowed(vm, r, value)) return fault('java/lang/ArrayStoreException', arrayStoreMessage(vm, value));
if ((H[r + 1]! & 1) !== 0) {
  if (grants === 0) {
    if (!pass) return suspend(6, r, ~i);
  } else grants--;
  budget = 10000;
  standing = 0;
  vm.share(value);
  if (recording) {
    H[base + 2] = fp;
    recordElement(vm, 6, r, i, value, 0, pc);
  }
}
sp -= 3;
H[r + 4 + i] = value;
` +
    NEXT,
  'aastore',
);
astore(84, 'H[r] === P.known.booleanArray ? H[sp - 1]! & 1 : (H[sp - 1]! << 24) >> 24', 'bastore');
astore(85, 'H[sp - 1]! & 0xffff', 'castore');
astore(86, '(H[sp - 1]! << 16) >> 16', 'sastore');
instruction(
  87,
  `sp--;
${NEXT}`,
  'pop',
);
instruction(
  88,
  `sp -= 2;
${NEXT}`,
  'pop2',
);
instruction(
  89,
  `H[sp] = H[sp - 1]!;
sp++;
${NEXT}`,
  'dup',
);
instruction(
  90,
  `const x = H[sp - 1]!;
H[sp] = x;
H[sp - 1] = H[sp - 2]!;
H[sp - 2] = x;
sp++;
${NEXT}`,
  'dup_x1',
);
instruction(
  91,
  `const x = H[sp - 1]!;
H[sp] = x;
H[sp - 1] = H[sp - 2]!;
H[sp - 2] = H[sp - 3]!;
H[sp - 3] = x;
sp++;
${NEXT}`,
  'dup_x2',
);
instruction(
  92,
  `H[sp] = H[sp - 2]!;
H[sp + 1] = H[sp - 1]!;
sp += 2;
${NEXT}`,
  'dup2',
);
instruction(
  93,
  `const x = H[sp - 1]!;
const y = H[sp - 2]!;
H[sp + 1] = x;
H[sp] = y;
H[sp - 1] = H[sp - 3]!;
H[sp - 2] = x;
H[sp - 3] = y;
sp += 2;
${NEXT}`,
  'dup2_x1',
);
instruction(
  94,
  `const x = H[sp - 1]!;
const y = H[sp - 2]!;
H[sp + 1] = x;
H[sp] = y;
H[sp - 1] = H[sp - 3]!;
H[sp - 2] = H[sp - 4]!;
H[sp - 3] = x;
H[sp - 4] = y;
sp += 2;
${NEXT}`,
  'dup2_x2',
);
instruction(
  95,
  `const x = H[sp - 1]!;
H[sp - 1] = H[sp - 2]!;
H[sp - 2] = x;
${NEXT}`,
  'swap',
);
function ibin(n, e, c) {
  instruction(
    n,
    `sp--;
H[sp - 1] = ${e};
${NEXT}`,
    c,
  );
}
ibin(96, '(H[sp - 1]! + H[sp]!) | 0', 'iadd');
instruction(
  97,
  `const low = (H[sp - 4]! >>> 0) + (H[sp - 2]! >>> 0);
H[sp - 3] = (H[sp - 3]! + H[sp - 1]! + (low > 0xffffffff ? 1 : 0)) | 0;
H[sp - 4] = low | 0;
sp -= 2;
${NEXT}`,
  'ladd',
);
function fbin(n, o, c) {
  instruction(
    n,
    `sp--;
F[sp - 1] = F[sp - 1]! ${o} F[sp]!;
${NEXT}`,
    c,
  );
}
function dbin(n, o, c) {
  instruction(
    n,
    `sp -= 2;
doubleToWords(H, sp - 2, wordsToDouble(H[sp - 2]!, H[sp - 1]!) ${o} wordsToDouble(H[sp]!, H[sp + 1]!));
${NEXT}`,
    c,
  );
}
fbin(98, '+', 'fadd');
dbin(99, '+', 'dadd');
ibin(100, '(H[sp - 1]! - H[sp]!) | 0', 'isub');
instruction(
  101,
  `const low = (H[sp - 4]! >>> 0) - (H[sp - 2]! >>> 0);
H[sp - 3] = (H[sp - 3]! - H[sp - 1]! - (low < 0 ? 1 : 0)) | 0;
H[sp - 4] = low | 0;
sp -= 2;
${NEXT}`,
  'lsub',
);
fbin(102, '-', 'fsub');
dbin(103, '-', 'dsub');
ibin(104, 'Math.imul(H[sp - 1]!, H[sp]!)', 'imul');
instruction(
  105,
  `sp -= 2;
multiplyLong(H, sp - 2, H[sp - 2]!, H[sp - 1]!, H[sp]!, H[sp + 1]!);
${NEXT}`,
  'lmul',
);
fbin(106, '*', 'fmul');
dbin(107, '*', 'dmul');
instruction(
  108,
  `if (H[sp - 1] === 0) return fault('java/lang/ArithmeticException', '/ by zero');
sp--;
H[sp - 1] = (H[sp - 1]! / H[sp]!) | 0;
${NEXT}`,
  'idiv',
);
instruction(
  109,
  `if ((H[sp - 1]! | H[sp - 2]!) === 0) return fault('java/lang/ArithmeticException', '/ by zero');
sp -= 2;
divideLong(H, sp - 2, H[sp - 2]!, H[sp - 1]!, H[sp]!, H[sp + 1]!, false);
${NEXT}`,
  'ldiv',
);
fbin(110, '/', 'fdiv');
dbin(111, '/', 'ddiv');
instruction(
  112,
  `if (H[sp - 1] === 0) return fault('java/lang/ArithmeticException', '/ by zero');
sp--;
H[sp - 1] = H[sp - 1]! % H[sp]! | 0;
${NEXT}`,
  'irem',
);
instruction(
  113,
  `if ((H[sp - 1]! | H[sp - 2]!) === 0) return fault('java/lang/ArithmeticException', '/ by zero');
sp -= 2;
divideLong(H, sp - 2, H[sp - 2]!, H[sp - 1]!, H[sp]!, H[sp + 1]!, true);
${NEXT}`,
  'lrem',
);
fbin(114, '%', 'frem');
dbin(115, '%', 'drem');
instruction(
  116,
  `H[sp - 1] = -H[sp - 1]! | 0;
${NEXT}`,
  'ineg',
);
instruction(
  117,
  `const low = H[sp - 2]!;
H[sp - 2] = -low | 0;
H[sp - 1] = (~H[sp - 1]! + (low === 0 ? 1 : 0)) | 0;
${NEXT}`,
  'lneg',
);
instruction(
  118,
  `F[sp - 1] = -F[sp - 1]!;
${NEXT}`,
  'fneg',
);
instruction(
  119,
  `H[sp - 1] = H[sp - 1]! ^ 0x80000000;
${NEXT}`,
  'dneg',
);
ibin(120, 'H[sp - 1]! << H[sp]!', 'ishl');
for (const [n, k, c] of [
  [121, 0, 'lshl'],
  [123, 1, 'lshr'],
  [125, 2, 'lushr'],
]) {
  instruction(
    n,
    `sp--;
shiftLong(H, sp - 2, H[sp - 2]!, H[sp - 1]!, H[sp]!, ${k});
${NEXT}`,
    c,
  );
}
ibin(122, 'H[sp - 1]! >> H[sp]!', 'ishr');
ibin(124, 'H[sp - 1]! >>> H[sp]!', 'iushr');
for (const [n, o, c] of [
  [126, '&', 'iand'],
  [128, '|', 'ior'],
  [130, '^', 'ixor'],
]) {
  ibin(n, `H[sp - 1]! ${o} H[sp]!`, c);
}
for (const [n, o, c] of [
  [127, '&', 'land'],
  [129, '|', 'lor'],
  [131, '^', 'lxor'],
]) {
  instruction(
    n,
    `sp -= 2;
H[sp - 2] = H[sp - 2]! ${o} H[sp]!;
H[sp - 1] = H[sp - 1]! ${o} H[sp + 1]!;
${NEXT}`,
    c,
  );
}
instruction(
  132,
  `const at = fp + code[pc + 1]!;
H[at] = (H[at]! + code[pc + 2]!) | 0;
${NEXT}`,
  'iinc',
);
instruction(
  133,
  `H[sp] = H[sp - 1]! >> 31;
sp++;
${NEXT}`,
  'i2l',
);
instruction(
  134,
  `F[sp - 1] = H[sp - 1]!;
${NEXT}`,
  'i2f',
);
instruction(
  135,
  `doubleToWords(H, sp - 1, H[sp - 1]!);
sp++;
${NEXT}`,
  'i2d',
);
instruction(
  136,
  `sp--;
${NEXT}`,
  'l2i',
);
instruction(
  137,
  `sp--;
F[sp - 1] = longToFloat(H[sp - 1]!, H[sp]!);
${NEXT}`,
  'l2f',
);
instruction(
  138,
  `doubleToWords(H, sp - 2, H[sp - 1]! * 4294967296 + (H[sp - 2]! >>> 0));
${NEXT}`,
  'l2d',
);
instruction(
  139,
  `H[sp - 1] = doubleToInt(F[sp - 1]!);
${NEXT}`,
  'f2i',
);
instruction(
  140,
  `doubleToLong(H, sp - 1, F[sp - 1]!);
sp++;
${NEXT}`,
  'f2l',
);
instruction(
  141,
  `doubleToWords(H, sp - 1, F[sp - 1]!);
sp++;
${NEXT}`,
  'f2d',
);
instruction(
  142,
  `sp--;
H[sp - 1] = doubleToInt(wordsToDouble(H[sp - 1]!, H[sp]!));
${NEXT}`,
  'd2i',
);
instruction(
  143,
  `doubleToLong(H, sp - 2, wordsToDouble(H[sp - 2]!, H[sp - 1]!));
${NEXT}`,
  'd2l',
);
instruction(
  144,
  `sp--;
F[sp - 1] = wordsToDouble(H[sp - 1]!, H[sp]!);
${NEXT}`,
  'd2f',
);
instruction(
  145,
  `H[sp - 1] = (H[sp - 1]! << 24) >> 24;
${NEXT}`,
  'i2b',
);
instruction(
  146,
  `H[sp - 1] = H[sp - 1]! & 0xffff;
${NEXT}`,
  'i2c',
);
instruction(
  147,
  `H[sp - 1] = (H[sp - 1]! << 16) >> 16;
${NEXT}`,
  'i2s',
);
instruction(
  148,
  `sp -= 3;
H[sp - 1] = compareLong(H[sp - 1]!, H[sp]!, H[sp + 1]!, H[sp + 2]!);
${NEXT}`,
  'lcmp',
);
for (const [n, nan, c] of [
  [149, -1, 'fcmpl'],
  [150, 1, 'fcmpg'],
]) {
  instruction(
    n,
    `const a = F[sp - 2]!;
const b = F[sp - 1]!;
sp--;
H[sp - 1] = a > b ? 1 : a === b ? 0 : a < b ? -1 : ${nan};
${NEXT}`,
    c,
  );
}
for (const [n, nan, c] of [
  [151, -1, 'dcmpl'],
  [152, 1, 'dcmpg'],
]) {
  instruction(
    n,
    `const a = wordsToDouble(H[sp - 4]!, H[sp - 3]!);
const b = wordsToDouble(H[sp - 2]!, H[sp - 1]!);
sp -= 3;
H[sp - 1] = a > b ? 1 : a === b ? 0 : a < b ? -1 : ${nan};
${NEXT}`,
    c,
  );
}
for (const [n, o, c] of [
  [153, '===', 'ifeq'],
  [154, '!==', 'ifne'],
  [155, '<', 'iflt'],
  [156, '>=', 'ifge'],
  [157, '>', 'ifgt'],
  [158, '<=', 'ifle'],
]) {
  instruction(
    n,
    `pc = H[--sp]! ${o} 0 ? code[pc + 1]! : pc + 4;
continue;`,
    c,
  );
}
for (const [n, o, c] of [
  [159, '===', 'if_icmpeq'],
  [160, '!==', 'if_icmpne'],
  [161, '<', 'if_icmplt'],
  [162, '>=', 'if_icmpge'],
  [163, '>', 'if_icmpgt'],
  [164, '<=', 'if_icmple'],
]) {
  instruction(
    n,
    `sp -= 2;
pc = H[sp]! ${o} H[sp + 1]! ? code[pc + 1]! : pc + 4;
continue;`,
    c,
  );
}
instruction(
  167,
  `pc = code[pc + 1]!;
continue;`,
  'goto',
);
instruction(
  168,
  `if (--budget < 0) {
  if (free && !stepping) enterVm(vm);
  return suspend(38, 0, 0);
}
pc = code[pc + 1]!;
continue;`,
  'goto back',
);
instruction(
  169,
  `if (--budget < 0) {
  if (free && !stepping) enterVm(vm);
  return suspend(38, 0, 0);
}
${NEXT}`,
  'before a conditional branch back',
);
instruction(
  170,
  `const table = code[pc + 1]!;
const i = H[--sp]! - switches[table]!;
pc = i < 0 || i >= switches[table + 1]! ? switches[table + 2]! : switches[table + 3 + i]!;
continue;`,
  'tableswitch: [low, count, default, targets…]',
);
instruction(
  171,
  `const table = code[pc + 1]!;
const key = H[--sp]!;
let low = 0;
let high = switches[table]! - 1;
pc = switches[table + 1]!;
while (low <= high) {
  const middle = (low + high) >> 1;
  const found = switches[table + 2 + 2 * middle]!;
  if (found === key) {
    pc = switches[table + 3 + 2 * middle]!;
    break;
  }
  if (found < key) low = middle + 1;
  else high = middle - 1;
}
continue;`,
  'lookupswitch: [count, default, (key, target)…]',
);
instruction(
  172,
  `const link = fp + code[pc + 2]!;
pc = H[link]!;
H[fp] = H[sp - 1]!;
sp = fp + 1;
fp = H[link + 1]!;
continue;`,
  'ireturn, freturn, areturn',
);
instruction(
  173,
  `const link = fp + code[pc + 2]!;
const caller = H[link + 1]!;
pc = H[link]!;
const low = H[sp - 2]!;
H[fp + 1] = H[sp - 1]!;
H[fp] = low;
sp = fp + 2;
fp = caller;
continue;`,
  'lreturn, dreturn',
);
instruction(
  177,
  `const link = fp + code[pc + 2]!;
pc = H[link]!;
sp = fp;
fp = H[link + 1]!;
continue;`,
  'return',
);
instruction(
  190,
  `const r = H[sp - 1]!;
if (r === 0) return fault('java/lang/NullPointerException', null);
H[sp - 1] = H[r + 3]!;
${NEXT}`,
  'arraylength',
);
instruction(
  191,
  `const r = H[sp - 1]!;
if (r === 0) return fault('java/lang/NullPointerException', null);
save();
throw new JavaThrow('', null, r);`,
  'athrow',
);
// fields
const NPE = `if (r === 0) return fault('java/lang/NullPointerException', null);
`;
/** A visible access of a field of `r`; `store`: the value is on the operand stack. */
function vis(kind, words, addr, store) {
  const lo = store ? (words === 1 ? 'H[sp - 1]!' : 'H[sp - 2]!') : `H[${addr}]!`;
  const hi = words === 1 ? '0' : store ? 'H[sp - 1]!' : `H[${addr} + 1]!`;
  return visible(kind, 'r', 'code[pc + 2]!', `recordField(vm, ${kind}, r, code[pc + 2]!, ${lo}, ${hi}, pc);`);
}

instruction(
  203,
  `const r = H[sp - 1]!;
` +
    NPE +
    `const at = r + code[pc + 1]!;
` +
    vis(5, 1, 'at', false) +
    `H[sp - 1] = H[at]!;
` +
    NEXT,
  'getfield',
);
instruction(
  204,
  `const r = H[sp - 1]!;
` +
    NPE +
    `const at = r + code[pc + 1]!;
` +
    vis(5, 2, 'at', false) +
    `H[sp - 1] = H[at]!;
H[sp++] = H[at + 1]!;
` +
    NEXT,
  'getfield of two words',
);
instruction(
  205,
  `const r = H[sp - 1]!;
` +
    NPE +
    `H[sp - 1] = H[r + code[pc + 1]!]!;
` +
    NEXT,
  'getfield, final',
);
instruction(
  206,
  `const r = H[sp - 1]!;
` +
    NPE +
    `const at = r + code[pc + 1]!;
H[sp - 1] = H[at]!;
H[sp++] = H[at + 1]!;
` +
    NEXT,
  'getfield, final, two words',
);
instruction(
  207,
  `const r = H[sp - 1]!;
` +
    NPE +
    `const at = r + code[pc + 1]!;
` +
    vis(7, 1, 'at', false) +
    `H[sp - 1] = Atomics.load(H, at);
` +
    NEXT,
  'getfield, volatile',
);
instruction(
  208,
  `const r = H[sp - 1]!;
` +
    NPE +
    `const at = r + code[pc + 1]!;
` +
    vis(7, 2, 'at', false) +
    `H[sp - 1] = Atomics.load(H, at);
H[sp++] = Atomics.load(H, at + 1);
` +
    NEXT,
  'getfield, volatile, two words',
);
instruction(
  209,
  `const r = H[sp - 2]!;
` +
    NPE +
    `const at = r + code[pc + 1]!;
` +
    vis(6, 1, 'at', true) +
    `H[at] = H[sp - 1]!;
sp -= 2;
` +
    NEXT,
  'putfield',
);
instruction(
  210,
  `const r = H[sp - 3]!;
` +
    NPE +
    `const at = r + code[pc + 1]!;
` +
    vis(6, 2, 'at', true) +
    `H[at] = H[sp - 2]!;
H[at + 1] = H[sp - 1]!;
sp -= 3;
` +
    NEXT,
  'putfield of two words',
);
/** Stores a reference in a field: whatever a shared object refers to is shared too. */
function puta(kind, store) {
  return `const r = H[sp - 2]!;
${NPE}const value = H[sp - 1]!;
if ((H[r + 1]! & 1) !== 0) {
  if (grants === 0) {
    if (!pass) return suspend(${kind}, r, code[pc + 2]!);
  } else grants--;
  budget = 10000;
  standing = 0;
  vm.share(value);
  if (recording) {
    H[base + 2] = fp;
    recordField(vm, ${kind}, r, code[pc + 2]!, value, 0, pc);
  }
}
${store}
sp -= 2;
${NEXT}`;
}
instruction(211, puta(6, 'H[r + code[pc + 1]!] = value;'), 'putfield of a reference');
instruction(
  212,
  `const r = H[sp - 2]!;
` +
    NPE +
    `const at = r + code[pc + 1]!;
` +
    vis(8, 1, 'at', true) +
    `Atomics.store(H, at, H[sp - 1]!);
sp -= 2;
` +
    NEXT,
  'putfield, volatile',
);
instruction(
  213,
  `const r = H[sp - 3]!;
` +
    NPE +
    `const at = r + code[pc + 1]!;
` +
    vis(8, 2, 'at', true) +
    `Atomics.store(H, at, H[sp - 2]!);
Atomics.store(H, at + 1, H[sp - 1]!);
sp -= 3;
` +
    NEXT,
  'putfield, volatile, two words',
);
instruction(214, puta(8, 'Atomics.store(H, r + code[pc + 1]!, value);'), 'putfield of a reference, volatile');
/** Initialises the class whose initialisation word is at `init`, 0: none; then the instruction runs again. */
const INITIALIZE = `if (init !== 0 && H[init] !== 2) {
  save();
  if (free && !stepping) enterVm(vm);
  const outcome = beginInitialization(vm, t, H[init + 1]!);
  if (free && !stepping && outcome !== MUST_WAIT) leaveVm(vm);
  if (outcome === PUSHED) {
    limit = H[base + 5]!;
    pc = H[base + 1]!;
    fp = H[base + 2]!;
    sp = H[base + 3]!;
    continue;
  }
  if (outcome === MUST_WAIT) return;
}
`;
/** Before the first use of a class that has something to initialise: operand c is the address of its initialisation word. */
const INIT = `const init = code[pc + 3]!;
${INITIALIZE}`;
// visible statics unless class is being initialised by this thread
function svis(kind, words, store) {
  const lo = store ? (words === 1 ? 'H[sp - 1]!' : 'H[sp - 2]!') : 'H[at]!';
  const hi = words === 1 ? '0' : store ? 'H[sp - 1]!' : 'H[at + 1]!';
  return `const at = code[pc + 1]!;
if (init === 0 || H[init] === 2) {
  if (grants === 0) {
    if (!pass) return suspend(${kind}, 0, code[pc + 2]!);
  } else grants--;
  budget = 10000;
  standing = 0;
  if (recording) {
    H[base + 2] = fp;
    recordField(vm, ${kind}, 0, code[pc + 2]!, ${lo}, ${hi}, pc);
  }
}
`;
}
instruction(
  215,
  INIT +
    svis(5, 1, false) +
    `H[sp++] = H[at]!;
` +
    NEXT,
  'getstatic',
);
instruction(
  216,
  INIT +
    svis(5, 2, false) +
    `H[sp++] = H[at]!;
H[sp++] = H[at + 1]!;
` +
    NEXT,
  'getstatic of two words',
);
instruction(
  217,
  INIT +
    `H[sp++] = H[code[pc + 1]!]!;
` +
    NEXT,
  'getstatic, final',
);
instruction(
  218,
  INIT +
    `const at = code[pc + 1]!;
H[sp++] = H[at]!;
H[sp++] = H[at + 1]!;
` +
    NEXT,
  'getstatic, final, two words',
);
instruction(
  219,
  INIT +
    svis(7, 1, false) +
    `H[sp++] = Atomics.load(H, at);
` +
    NEXT,
  'getstatic, volatile',
);
instruction(
  220,
  INIT +
    svis(7, 2, false) +
    `H[sp++] = Atomics.load(H, at);
H[sp++] = Atomics.load(H, at + 1);
` +
    NEXT,
  'getstatic, volatile, two words',
);
instruction(
  221,
  INIT +
    svis(6, 1, true) +
    `H[at] = H[--sp]!;
` +
    NEXT,
  'putstatic',
);
instruction(
  222,
  INIT +
    svis(6, 2, true) +
    `sp -= 2;
H[at] = H[sp]!;
H[at + 1] = H[sp + 1]!;
` +
    NEXT,
  'putstatic of two words',
);
instruction(
  223,
  INIT +
    svis(6, 1, true) +
    `if (init === 0 || H[init] === 2) vm.share(H[sp - 1]!);
H[at] = H[--sp]!;
` +
    NEXT,
  'putstatic of a reference',
);
instruction(
  224,
  INIT +
    svis(8, 1, true) +
    `Atomics.store(H, at, H[--sp]!);
` +
    NEXT,
  'putstatic, volatile',
);
instruction(
  225,
  INIT +
    svis(8, 2, true) +
    `sp -= 2;
Atomics.store(H, at, H[sp]!);
Atomics.store(H, at + 1, H[sp + 1]!);
` +
    NEXT,
  'putstatic, volatile, two words',
);
instruction(
  226,
  INIT +
    svis(8, 1, true) +
    `if (init === 0 || H[init] === 2) vm.share(H[sp - 1]!);
Atomics.store(H, at, H[--sp]!);
` +
    NEXT,
  'putstatic of a reference, volatile',
);
/** A collection may have let threads go on that wait for references: then the row of a thread that was alone ends. */
const COLLECTED = `if (vm.statesChanged) {
  vm.unused += grants;
  grants = 0;
}
`;
const CALL = `const link = n + methods[row + 1]!;
if (link + methods[row + 2]! > limit) {
  save();
  if (!growStack(vm, t, link + methods[row + 2]!)) return fault('java/lang/StackOverflowError', null);
  // The stack has moved: once more.
  fp = H[base + 2]!;
  sp = H[base + 3]!;
  limit = H[base + 5]!;
  continue;
}
if (--budget < 0) {
  if (free && !stepping) enterVm(vm);
  return suspend(38, 0, 0);
}
H[link] = pc + 4;
H[link + 1] = fp;
fp = n;
sp = link + 2;
pc = methods[row]!;
continue;`;
instruction(
  227,
  INIT +
    `const row = code[pc + 1]! << 2;
const n = sp - code[pc + 2]!;
` +
    CALL,
  'invokestatic',
);
instruction(
  228,
  `const row = code[pc + 1]! << 2;
const n = sp - code[pc + 2]!;
if (H[n] === 0) return fault('java/lang/NullPointerException', null);
${CALL}`,
  'invokespecial, and virtual calls with one target',
);
instruction(
  229,
  `const n = sp - code[pc + 2]!;
if (H[n] === 0) return fault('java/lang/NullPointerException', null);
const row = vtables[vtableBase[H[H[n]!]!]! + code[pc + 1]!]!;
if (methods[row] === 0) {
  save();
  throw abstractMethodError(P, P.classes[H[H[n]!]!]!, code[pc + 3]!);
}
${CALL}`,
  'invokevirtual',
);
instruction(
  230,
  `const n = sp - code[pc + 2]!;
if (H[n] === 0) return fault('java/lang/NullPointerException', null);
const cls = H[H[n]!]!;
const slot = code[pc + 3]!;
let row = cache[slot + 1]!;
if (cache[slot] !== cls) {
  save();
  row = vm.interfaceMethod(cls, code[pc + 1]!);
  cache[slot] = cls;
  cache[slot + 1] = row;
}
${CALL}`,
  'invokeinterface',
);
instruction(
  231,
  INIT +
    `save();
H[sp++] = vm.allocateObject(code[pc + 1]!, code[pc + 2]!);
` +
    COLLECTED +
    NEXT,
  'new',
);
instruction(
  232,
  `save();
H[sp - 1] = vm.allocateArray(code[pc + 1]!, H[sp - 1]!, code[pc + 2]!);
${COLLECTED}${NEXT}`,
  'newarray, anewarray',
);
instruction(
  233,
  `const dimensions = code[pc + 2]!;
save();
const counts = Array.from(H.subarray(sp - dimensions, sp));
sp -= dimensions;
H[sp++] = vm.allocateMultiArray(code[pc + 1]!, counts);
${COLLECTED}${NEXT}`,
  'multianewarray',
);
instruction(
  234,
  `const r = H[sp - 1]!;
if (r !== 0 && subtype[H[r]! * classCount + code[pc + 1]!] === 0) {
  return fault('java/lang/ClassCastException', castMessage(vm, r, code[pc + 1]!));
}
${NEXT}`,
  'checkcast',
);
instruction(
  235,
  `const r = H[sp - 1]!;
H[sp - 1] = r === 0 ? 0 : subtype[H[r]! * classCount + code[pc + 1]!]!;
${NEXT}`,
  'instanceof',
);
const ENTER = `if ((H[r + 1]! & 1) === 0) {
  lockMonitor(vm, t, r);
} else {
  const owner = monitorOwner(vm, r);
  if (grants === 0 || standing === 0 || (owner !== 0 && owner !== t)) {
    if (stepping) H[base + 30] = 0;
    else if (free && standing === 0) enterVm(vm);
    suspend(11, r, 0);
    blockUnlessReady(vm, t);
    return;
  }
  standing = 0;
  H[base + 7] = 0;
  lockMonitor(vm, t, r);
  recheck(vm, r);
  vm.unused = grants - 1;
  grants = 0;
  if (free) leaveVm(vm);
  H[base + 2] = fp;
  if (recording) vm.record(11, r, 0, 0, 0, pc);
}
`;
const EXIT = `if ((H[r + 1]! & 1) === 0) {
  save();
  unlockMonitor(vm, t, r);
} else {
  if (grants === 0 || standing === 0) {
    if (stepping) H[base + 30] = 0;
    else if (free && standing === 0) enterVm(vm);
    return suspend(12, r, 0);
  }
  standing = 0;
  save();
  unlockMonitor(vm, t, r);
  recheck(vm, r);
  vm.unused = grants - 1;
  grants = 0;
  if (free) leaveVm(vm);
  H[base + 2] = fp;
  if (recording) vm.record(12, r, 0, 0, 0, pc);
}
`;
instruction(
  236,
  `const r = H[sp - 1]!;
` +
    NPE +
    ENTER +
    `sp--;
` +
    NEXT,
  'monitorenter',
);
instruction(
  237,
  `const r = H[sp - 1]!;
` +
    NPE +
    EXIT +
    `sp--;
` +
    NEXT,
  'monitorexit',
);
instruction(
  245,
  `const r = code[pc + 1] === 0 ? H[fp]! : code[pc + 1]!;
` +
    ENTER +
    NEXT,
  'entry of a synchronized method',
);
instruction(
  246,
  `const r = code[pc + 1] === 0 ? H[fp]! : code[pc + 1]!;
` +
    EXIT +
    NEXT,
  'exit of a synchronized method',
);
const LEAVE = `const link = fp + code[pc + 2]!;
sp = fp + code[pc + 3]!;
pc = H[link]!;
fp = H[link + 1]!;
continue;`;
instruction(
  238,
  `save();
vm.callNative(vm.natives[code[pc + 1]!]!, fp);
${COLLECTED}${LEAVE}`,
  'native method',
);
instruction(
  239,
  `const operation = vm.operations[code[pc + 1]!]!;
if (operation.local !== undefined && standing === 0 && operation.local(vm, t, fp)) {
  save();
  operation.perform(vm, t, fp);
  if (stepping && H[base + 30] === 0) {
    stepping = false;
    pass = free;
    recording = vm.recorder !== null;
    if (free) leaveVm(vm);
  }
  const inner = fp + code[pc + 2]!;
  sp = fp + code[pc + 3]!;
  pc = H[inner]!;
  fp = H[inner + 1]!;
  continue;
}
if (grants === 0 || standing === 0) {
  if (stepping) H[base + 30] = 0;
  else if (free && standing === 0) enterVm(vm);
  save();
  H[base + 22] = code[pc + 1]!;
  operation.arrive(vm, t, fp);
  if (operation.ready) blockUnlessReady(vm, t);
  return;
}
save();
const kind = standing;
const object = H[base + 7]!;
const slot = H[base + 8]!;
vm.value = 0;
vm.valueHigh = 0;
vm.slot = slot;
vm.unused = grants - 1;
grants = 0;
vm.grants = 0;
standing = 0;
H[base + 7] = 0;
let again = false;
let threw = true;
try {
  again = operation.perform(vm, t, fp) === AGAIN;
  threw = false;
} finally {
  if (threw && vm.value === 0) vm.value = -1;
  if (recording) vm.record(kind, object, vm.slot, vm.value, vm.valueHigh, pc);
  if (H[base + 30] !== 0) {
    stepping = true;
    pass = true;
    recording = false;
  } else if (free && !again) leaveVm(vm);
}
// A thread that was started may have made room for its stack.
fp = H[base + 2]!;
limit = H[base + 5]!;
if (again) {
  operation.arrive(vm, t, fp);
  if (operation.ready) blockUnlessReady(vm, t);
  return;
}
${LEAVE}`,
  'visible native operation',
);
instruction(
  240,
  `if (grants === 0 || standing === 0) {
  if (free && standing === 0) enterVm(vm);
  return suspend(2, H[base + 10]!, t);
}
vm.unused = grants - 1;
grants = 0;
save();
if (recording) vm.record(2, H[base + 10]!, t, 0, 0, pc);
endThread(vm, t);
send(vm, t, END);
recheck(vm, H[base + 10]!);
return;`,
  'end of the thread',
);
instruction(
  241,
  `save();
throw linkageError(vm, code[pc + 1]!);`,
  'unresolvable',
);
instruction(
  242,
  `save();
H[sp++] = concatenate(vm, P.concats[code[pc + 1]!]!, fp);
${COLLECTED}${NEXT}`,
  'string concatenation',
);
// The end of the initialisation of one of the program's classes is visible where its begin would be (initialization.ts).
function initialized(value, done) {
  return `if (code[pc + 3] !== 0 && H[18]! + H[25]! > 1) {
  if (grants === 0 || standing === 0) {
    if (stepping) H[base + 30] = 0;
    else if (free && standing === 0) enterVm(vm);
    return suspend(41, P.classes[code[pc + 1]!]!.mirror, 0);
  }
  standing = 0;
  save();
  vm.unused = grants - 1;
  grants = 0;
  vm.grants = 0;
  if (recording) vm.record(41, P.classes[code[pc + 1]!]!.mirror, 0, ${value}, 0, pc);
  ${done}
  if (free) leaveVm(vm);
} else {
  save();
  ${done}
  // Threads that waited for the class may go now: the row of a thread that was alone ends.
  if (vm.statesChanged) {
    vm.unused += grants;
    grants = 0;
    vm.grants = 0;
  }
}
`;
}
instruction(
  243,
  `${initialized(0, 'finishInitialization(vm, code[pc + 1]!);')}const link = fp + code[pc + 2]!;
pc = H[link]!;
sp = fp;
fp = H[link + 1]!;
continue;`,
  'end of <clinit>',
);
instruction(
  244,
  `let thrown: JavaThrow;
${initialized(1, 'thrown = failInitialization(vm, code[pc + 1]!);')}throw thrown;`,
  '<clinit> threw',
);
instruction(
  247,
  `if (H[sp - 1 - code[pc + 1]!] === 0) return fault('java/lang/NullPointerException', null);
${NEXT}`,
  'null check',
);

// Superinstructions: the first of a row of instructions that often stand together does the work of all; the others keep
// their places, so every pc stays exact and a jump into the middle is fine. None stops or throws: where the row would, only
// the first instruction is done and the next runs by itself.
const ICMP = [
  ['===', 'eq'],
  ['!==', 'ne'],
  ['<', 'lt'],
  ['>=', 'ge'],
  ['>', 'gt'],
  ['<=', 'le'],
];

instruction(
  248,
  `H[sp] = H[fp + code[pc + 1]!]!;
H[sp + 1] = H[fp + code[pc + 5]!]!;
sp += 2;
pc += 8;
continue;`,
  'load, load',
);
instruction(
  249,
  `H[sp] = H[fp + code[pc + 1]!]!;
H[sp + 1] = code[pc + 5]!;
sp += 2;
pc += 8;
continue;`,
  'load, push',
);
[
  ['(H[sp - 1]! + H[fp + code[pc + 1]!]!) | 0', 'iadd'],
  ['(H[sp - 1]! - H[fp + code[pc + 1]!]!) | 0', 'isub'],
  ['Math.imul(H[sp - 1]!, H[fp + code[pc + 1]!]!)', 'imul'],
].forEach(([value, name], i) => {
  instruction(
    250 + i,
    `H[sp - 1] = ${value};
pc += 8;
continue;`,
    `load, ${name}`,
  );
});
[
  ['(H[sp - 1]! + code[pc + 1]!) | 0', 'iadd'],
  ['(H[sp - 1]! - code[pc + 1]!) | 0', 'isub'],
  ['Math.imul(H[sp - 1]!, code[pc + 1]!)', 'imul'],
  ['H[sp - 1]! << code[pc + 1]!', 'ishl'],
  ['H[sp - 1]! >> code[pc + 1]!', 'ishr'],
  ['H[sp - 1]! >>> code[pc + 1]!', 'iushr'],
  ['H[sp - 1]! & code[pc + 1]!', 'iand'],
].forEach(([value, name], i) => {
  instruction(
    253 + i,
    `H[sp - 1] = ${value};
pc += 8;
continue;`,
    `push, ${name}`,
  );
});
ICMP.forEach(([operator, name], i) => {
  instruction(
    260 + i,
    `pc = H[fp + code[pc + 1]!]! ${operator} H[fp + code[pc + 5]!]! ? code[pc + 9]! : pc + 12;
continue;`,
    `load, load, if_icmp${name}`,
  );
  instruction(
    266 + i,
    `pc = H[fp + code[pc + 1]!]! ${operator} code[pc + 5]! ? code[pc + 9]! : pc + 12;
continue;`,
    `load, push, if_icmp${name}`,
  );
  instruction(
    272 + i,
    `pc = H[fp + code[pc + 1]!]! ${operator} 0 ? code[pc + 5]! : pc + 8;
continue;`,
    `load, if${name}`,
  );
});
instruction(
  278,
  `const at = fp + code[pc + 1]!;
H[at] = (H[at]! + code[pc + 2]!) | 0;
pc += 4;
if (budget <= 0) continue;
budget--;
pc = code[pc + 1]!;
continue;`,
  'iinc, goto back',
);
instruction(
  279,
  `const r = H[fp + code[pc + 1]!]!;
if (r === 0 || (H[r + 1]! & 1) !== 0) {
  H[sp++] = r;
  pc += 4;
  continue;
}
H[sp++] = H[r + code[pc + 5]!]!;
pc += 8;
continue;`,
  'load, getfield',
);
instruction(
  280,
  `const r = H[fp + code[pc + 1]!]!;
if (r === 0 || (H[r + 1]! & 1) !== 0) {
  H[sp++] = r;
  pc += 4;
  continue;
}
const at = r + code[pc + 9]!;
H[at] = (H[at]! + code[pc + 13]!) | 0;
pc += 24;
continue;`,
  'load, dup, getfield, push, iadd, putfield of the same field',
);
instruction(
  281,
  `const r = H[fp + code[pc + 1]!]!;
const i = H[fp + code[pc + 5]!]!;
if (r === 0 || (H[r + 1]! & 1) !== 0 || i < 0 || i >= H[r + 3]!) {
  H[sp++] = r;
  pc += 4;
  continue;
}
H[sp++] = H[r + 4 + i]!;
pc += 12;
continue;`,
  'load, load, load of an element',
);
[
  ['+', 'iadd'],
  ['-', 'isub'],
  ['^', 'ixor'],
].forEach(([operator, name], i) => {
  instruction(
    282 + i,
    `sp -= 2;
H[fp + code[pc + 5]!] = (H[sp]! ${operator} H[sp + 1]!) | 0;
pc += 8;
continue;`,
    `${name}, store`,
  );
});
instruction(
  285,
  `multiplyLong(H, sp - 2, H[sp - 2]!, H[sp - 1]!, code[pc + 1]!, code[pc + 2]!);
pc += 8;
continue;`,
  'push of a long, lmul',
);
instruction(
  286,
  `const low = (H[sp - 2]! >>> 0) + (code[pc + 1]! >>> 0);
H[sp - 1] = (H[sp - 1]! + code[pc + 2]! + (low > 0xffffffff ? 1 : 0)) | 0;
H[sp - 2] = low | 0;
pc += 8;
continue;`,
  'push of a long, ladd',
);
instruction(
  287,
  `const init = vm.program.classes[H[H[fp]! + 2]! & 0x1ffff]!.init;
${INITIALIZE}${NEXT}`,
  'initialises the class whose Class object is the first argument of this native method',
);
