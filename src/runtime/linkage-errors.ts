/** Errors of linking that a run meets (JVMS §6.5, §5.4.6), in HotSpot 17's words; where it has none, none. */
import { parseMethodDescriptor, readableParameters, readableType } from '../classfile/descriptor.ts';
import { JavaThrow } from './heap.ts';
import type { ClassInfo, MethodInfo, Program } from './program.ts';
import type { Vm } from './vm.ts';

const ACC_PUBLIC = 1;
const ACC_INTERFACE = 0x200;
const ACC_ABSTRACT = 0x400;

/**
 * The method that invokeinterface calls in an object of the class.
 * @throws {JavaThrow} IncompatibleClassChangeError, AbstractMethodError, IllegalAccessError
 */
export function selectInterfaceMethod(program: Program, classId: number, selector: number): MethodInfo {
  const cls = program.classes[classId]!;
  const { key, owner, method } = program.selectors[selector]!;
  if (!cls.supertypes.has(owner)) {
    const wanted = javaName(program.classes[owner]!);
    const message = `Class ${javaName(cls)} does not implement the requested interface ${wanted}`;
    throw new JavaThrow('java/lang/IncompatibleClassChangeError', message);
  }
  const index = cls.vtableIndex.get(key);
  const selected = index === undefined ? undefined : program.methods[cls.vtable[index]!]!;
  if (!selected || selected.conflict !== undefined) throw abstractMethodError(program, cls, method);
  if ((selected.access & ACC_ABSTRACT) !== 0) throw abstractMethodError(program, cls, method, selected);
  if ((selected.access & ACC_PUBLIC) === 0) {
    throw new JavaThrow('java/lang/IllegalAccessError', `'${signature(program, selected, true)}'`);
  }
  return selected;
}

/** @param selected what was found instead of an implementation */
export function abstractMethodError(
  program: Program,
  cls: ClassInfo,
  resolvedId: number,
  selected?: MethodInfo,
): JavaThrow {
  const resolved = program.methods[resolvedId]!;
  const holder = program.classes[resolved.owner]!;
  const kind =
    (holder.access & ACC_INTERFACE) !== 0
      ? 'interface'
      : (holder.access & ACC_ABSTRACT) !== 0
        ? 'abstract class'
        : 'class';
  const instead =
    selected === undefined || selected.id === resolvedId
      ? ''
      : ` Selected method is '${abstractWord(selected)}${signature(program, selected, true)}'.`;
  return new JavaThrow(
    'java/lang/AbstractMethodError',
    `Receiver class ${javaName(cls)} does not define or inherit an implementation of the resolved method ` +
      `'${abstractWord(resolved)}${signature(program, resolved, false)}' of ${kind} ${javaName(holder)}.${instead}`,
  );
}

/** What an unresolvable instruction throws. A class that is not there has its ClassNotFoundException with it, as class loaders make it. */
export function linkageError(vm: Vm, index: number): JavaThrow {
  const { className, message, missing } = vm.program.linkErrors[index]!;
  if (!missing) return new JavaThrow(className, message);
  const error = vm.withCollection(() => {
    const name = message.replaceAll('/', '.');
    const cause = vm.materialise(new JavaThrow('java/lang/ClassNotFoundException', name));
    const thrown = vm.materialise(new JavaThrow(className, message));
    vm.H[thrown + vm.fieldOffset('java/lang/Throwable', 'cause')] = cause;
    return thrown;
  });
  return new JavaThrow('', null, error);
}

function javaName({ name }: ClassInfo): string {
  return name.replaceAll('/', '.');
}

function abstractWord({ access }: MethodInfo): string {
  return (access & ACC_ABSTRACT) !== 0 ? 'abstract ' : '';
}

function signature(program: Program, { owner, name, descriptor }: MethodInfo, withOwner: boolean): string {
  const { returns } = parseMethodDescriptor(descriptor);
  const place = withOwner ? `${javaName(program.classes[owner]!)}.` : '';
  return `${readableType(returns)} ${place}${name}${readableParameters(descriptor)}`;
}
