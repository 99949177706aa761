/** java.lang.Class, and the reflective odds and ends of Runtime, System and Arrays. */
import { namedClass } from '../../trace/record.ts';
import { ARRAY_WORDS, GLOBAL, HEADER_WORDS, SHARED } from '../memory.ts';
import type { ClassInfo } from '../program.ts';
import { INIT_DONE } from '../program.ts';
import type { Vm } from '../vm.ts';
import type { NativeTable } from './native.ts';

/** The class that a java.lang.Class object stands for: its id is behind its initialisation word. */
export function mirrored(vm: Vm, ref: number): ClassInfo {
  if (ref === 0) throw vm.exception('java/lang/NullPointerException');
  return vm.program.classes[namedClass(vm.H[ref + 2]!)]!;
}

/** ACC_STATIC and ACC_SYNTHETIC. */
const ACC_STATIC_SYNTHETIC = 0x1008;

const flag =
  (test: (vm: Vm, cls: ClassInfo, a: number) => boolean): NativeTable[string] =>
  (vm, a) => {
    vm.H[a] = test(vm, mirrored(vm, vm.H[a]!), a) ? 1 : 0;
  };

const isPrimitive = (cls: ClassInfo): boolean => cls.superclass < 0 && cls.id !== 0;

const subtype = (vm: Vm, from: number, to: number): boolean =>
  vm.program.subtype[from * vm.program.classes.length + to] === 1;

function arraycopy(vm: Vm, a: number): void {
  const { H } = vm;
  const source = H[a]!;
  const target = H[a + 2]!;
  if (source === 0 || target === 0) throw vm.exception('java/lang/NullPointerException');
  const from = vm.classOf(source);
  const to = vm.classOf(target);
  const name = (cls: ClassInfo): string => cls.name.replaceAll('/', '.');
  if (!from.array || !to.array) {
    const [which, cls] = from.array ? ['destination', to] : ['source', from];
    throw vm.exception('java/lang/ArrayStoreException', `arraycopy: ${which} type ${name(cls)} is not an array`);
  }
  const references = (cls: ClassInfo): boolean => cls.array!.letter === 'L' || cls.array!.letter === '[';
  if (from !== to && !(references(from) && references(to))) {
    const kind = (cls: ClassInfo): string => (references(cls) ? 'object array[]' : `${primitive[cls.array!.letter]}[]`);
    throw vm.exception(
      'java/lang/ArrayStoreException',
      `arraycopy: type mismatch: can not copy ${kind(from)} into ${kind(to)}`,
    );
  }
  const [sourceIndex, targetIndex, length] = [H[a + 1]!, H[a + 3]!, H[a + 4]!];
  checkRange(vm, from, 'source', sourceIndex, length, H[source + HEADER_WORDS]!);
  checkRange(vm, to, 'destination', targetIndex, length, H[target + HEADER_WORDS]!);
  const { words } = from.array;
  const start = source + ARRAY_WORDS + sourceIndex * words;
  const at = target + ARRAY_WORDS + targetIndex * words;
  if (references(from)) {
    const component = to.array.component;
    for (let i = 0; i < length; i++) {
      const ref = H[start + i]!;
      if (ref !== 0 && from !== to && !subtype(vm, H[ref]!, component)) {
        H.copyWithin(at, start, start + i);
        throw vm.exception(
          'java/lang/ArrayStoreException',
          `arraycopy: element type mismatch: can not cast one of the elements of ${name(vm.program.classes[from.array.component]!)}[] to the type of the destination array, ${name(vm.program.classes[component]!)}`,
        );
      }
      if ((H[target + 1]! & SHARED) !== 0) vm.share(ref);
    }
  }
  H.copyWithin(at, start, start + length * words);
}

const primitive: Readonly<Record<string, string>> = {
  B: 'byte',
  C: 'char',
  D: 'double',
  F: 'float',
  I: 'int',
  J: 'long',
  S: 'short',
  Z: 'boolean',
};

function checkRange(vm: Vm, cls: ClassInfo, which: string, index: number, length: number, size: number): void {
  const letter = cls.array!.letter;
  const what = letter === 'L' || letter === '[' ? `object array[${size}]` : `${primitive[letter]}[${size}]`;
  const fail = (text: string): never => {
    throw vm.exception('java/lang/ArrayIndexOutOfBoundsException', `arraycopy: ${text}`);
  };
  if (index < 0) fail(`${which} index ${index} out of bounds for ${what}`);
  if (length < 0) fail(`length ${length} is negative`);
  if (index + length > size) fail(`last ${which} index ${index + length} out of bounds for ${what}`);
}

const memory =
  (answer: (vm: Vm) => number): NativeTable[string] =>
  (vm, a) =>
    vm.putLong(a, BigInt(answer(vm)) * 4n);

export const classNatives: NativeTable = {
  'java/lang/Class.getName0()Ljava/lang/String;': (vm, a) => {
    vm.H[a] = vm.intern(mirrored(vm, vm.H[a]!).name.replaceAll('/', '.'));
  },
  'java/lang/Class.isInterface()Z': flag((_vm, cls) => (cls.access & 0x200) !== 0 && cls.array === null),
  'java/lang/Class.isPrimitive()Z': flag((_vm, cls) => isPrimitive(cls)),
  'java/lang/Class.isArray()Z': flag((_vm, cls) => cls.array !== null),
  'java/lang/Class.isEnum()Z': flag((_vm, cls) => (cls.access & 0x4000) !== 0),
  'java/lang/Class.isRecord()Z': flag((vm, cls) => vm.program.classes[cls.superclass]?.name === 'java/lang/Record'),
  'java/lang/Class.isInstance(Ljava/lang/Object;)Z': flag(
    (vm, cls, a) => vm.H[a + 1] !== 0 && subtype(vm, vm.H[vm.H[a + 1]!]!, cls.id),
  ),
  'java/lang/Class.isAssignableFrom(Ljava/lang/Class;)Z': flag((vm, cls, a) =>
    subtype(vm, mirrored(vm, vm.H[a + 1]!).id, cls.id),
  ),
  'java/lang/Class.desiredAssertionStatus()Z': flag((vm, cls) => vm.assertions && !cls.library),
  'java/lang/Class.isAnnotation()Z': flag((_vm, cls) => (cls.access & 0x2000) !== 0),
  'java/lang/Class.isSynthetic()Z': flag((_vm, cls) => (cls.access & 0x1000) !== 0 && cls.array === null),
  'java/lang/Class.isOfLibrary0()Z': flag((_vm, cls) => cls.library),
  'java/lang/Class.find0(Ljava/lang/String;)Ljava/lang/Class;': (vm, a) => {
    if (vm.H[a] === 0) throw vm.exception('java/lang/NullPointerException');
    const name = vm.getString(vm.H[a]!);
    const found = name.includes('/') ? undefined : vm.program.classByName.get(name.replaceAll('.', '/'));
    vm.H[a] = found && !isPrimitive(found) ? found.mirror : 0;
  },
  'java/lang/Class.getSuperclass()Ljava/lang/Class;': (vm, a) => {
    const cls = mirrored(vm, vm.H[a]!);
    const isInterface = (cls.access & 0x200) !== 0 && !cls.array;
    vm.H[a] = isInterface ? 0 : (vm.program.classes[cls.superclass]?.mirror ?? 0);
  },
  'java/lang/Class.getInterfaces()[Ljava/lang/Class;': (vm, a) => {
    const { interfaces } = mirrored(vm, vm.H[a]!);
    const array = vm.newArray(vm.program.classByName.get('[Ljava/lang/Class;')!.id, interfaces.length, 1);
    interfaces.forEach((id, i) => {
      vm.H[array + ARRAY_WORDS + i] = vm.program.classes[id]!.mirror;
    });
    vm.H[a] = array;
  },
  'java/lang/Class.getComponentType()Ljava/lang/Class;': (vm, a) => {
    const component = mirrored(vm, vm.H[a]!).array?.component ?? -1;
    vm.H[a] = component < 0 ? 0 : vm.program.classes[component]!.mirror;
  },
  // The class is initialised before this is called (link/linker.ts).
  'java/lang/Class.initialize0()V': () => {},
  'java/lang/Class.enumConstants0()[Ljava/lang/Object;': (vm, a) => {
    const cls = mirrored(vm, vm.H[a]!);
    // javac and kotlinc call it $VALUES, ecj ENUM$VALUES.
    const values = cls.fields.find(
      ({ access, descriptor }) =>
        (access & ACC_STATIC_SYNTHETIC) === ACC_STATIC_SYNTHETIC && descriptor === `[L${cls.name};`,
    );
    vm.H[a] = values && vm.H[cls.init] === INIT_DONE ? vm.H[values.offset]! : 0;
  },
  'java/lang/System.arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V': arraycopy,
  'java/lang/System.setStream(ILjava/lang/Object;)V': (vm, a) => {
    const name = ['in', 'out', 'err'][vm.H[a]!];
    const field = vm.program.classByName.get('java/lang/System')!.fields.find(each => each.name === name)!;
    vm.share(vm.H[a + 1]!);
    vm.H[field.offset] = vm.H[a + 1]!;
  },
  'java/util/Arrays.newArrayLike([Ljava/lang/Object;I)[Ljava/lang/Object;': (vm, a) => {
    const ref = vm.H[a]!;
    if (ref === 0) throw vm.exception('java/lang/NullPointerException');
    vm.H[a] = vm.newArray(vm.H[ref]!, vm.H[a + 1]!, 1);
  },
  'java/util/ArrayAlgorithms.newArrayOf(Ljava/lang/Class;I)[Ljava/lang/Object;': (vm, a) => {
    vm.H[a] = vm.newArray(mirrored(vm, vm.H[a]!).id, vm.H[a + 1]!, 1);
  },
  // A simulated process has as many processors as a small machine; the number must not depend on the host.
  'java/lang/StackWalker.classNamed(Ljava/lang/String;)Ljava/lang/Class;': (vm, a) => {
    vm.H[a] = vm.program.classByName.get(vm.getString(vm.H[a]!).replaceAll('.', '/'))?.mirror ?? 0;
  },
  'java/lang/Runtime.availableProcessors()I': (vm, a) => {
    vm.H[a] = 2;
  },
  'java/lang/Runtime.totalMemory()J': memory(vm => vm.H[GLOBAL.heapLimit]! - vm.heapBase),
  'java/lang/Runtime.maxMemory()J': memory(vm => vm.H[GLOBAL.heapEnd]! - vm.heapBase),
  'java/lang/Runtime.freeMemory()J': memory(vm => vm.H[GLOBAL.heapLimit]! - vm.H[GLOBAL.heapTop]!),
  'java/lang/Runtime.gc()V': vm => {
    vm.collector?.collect(0, false);
  },
};
