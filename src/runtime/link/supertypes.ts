/** What a class may have above it (JVMS §5.3.5, §5.4.2). */
import type { ClassFile } from '../../classfile/class-file.ts';
import type { ClassInfo, MethodInfo } from '../program.ts';
import { ACC_FINAL, ACC_INTERFACE, ACC_PRIVATE, ACC_PROTECTED, ACC_PUBLIC, ACC_STATIC } from './access-flags.ts';
import { binaryName, classWord, illegalAccess, incompatible, type NamedClass, places } from './link-error.ts';

/** @throws {LinkError} IncompatibleClassChangeError, IllegalAccessError */
export function checkSupertypes(cls: NamedClass, superclass: ClassInfo | null, interfaces: readonly ClassInfo[]): void {
  const word = classWord(cls);
  const open = (each: ClassInfo): boolean => (each.access & ACC_PUBLIC) !== 0 || samePackage(each, cls);
  if (superclass) {
    const name = binaryName(superclass);
    if ((superclass.access & ACC_INTERFACE) !== 0) throw incompatible(`${word} has interface ${name} as super class`);
    if ((superclass.access & ACC_FINAL) !== 0) throw incompatible(`${word} cannot inherit from final class ${name}`);
    if (!open(superclass)) {
      throw illegalAccess(`${word} cannot access its superclass ${name} (${places(cls, superclass)})`);
    }
  }
  for (const each of interfaces) {
    const name = binaryName(each);
    if ((each.access & ACC_INTERFACE) === 0) {
      throw incompatible(`${word} can not implement ${name}, because it is not an interface (${places(each)})`);
    }
    if (!open(each)) throw illegalAccess(`${word} cannot access its superinterface ${name} (${places(cls, each)})`);
  }
}

/**
 * @param methods all methods there are, by id
 * @throws {LinkError} IncompatibleClassChangeError where the class overrides a final method
 */
export function checkOverriding(
  cls: NamedClass,
  file: ClassFile,
  superclass: ClassInfo | null,
  methods: readonly MethodInfo[],
  classes: readonly ClassInfo[],
): void {
  for (const own of file.methods) {
    const index = superclass?.vtableIndex.get(own.name + own.descriptor);
    if (index === undefined || (own.access & (ACC_PRIVATE | ACC_STATIC)) !== 0) continue;
    const { access, owner, name, descriptor } = methods[superclass!.vtable[index]!]!;
    const holder = classes[owner]!;
    const inherited = (access & (ACC_PUBLIC | ACC_PROTECTED)) !== 0 || samePackage(holder, cls);
    if ((access & ACC_FINAL) === 0 || !inherited) continue;
    throw incompatible(`${classWord(cls)} overrides final method ${binaryName(holder)}.${name}${descriptor}`);
  }
}

/** Are both in the same run-time package? There is one class loader for each of library and program. */
export function samePackage(a: NamedClass, b: NamedClass): boolean {
  const packageOf = ({ name }: NamedClass): string => name.slice(0, name.lastIndexOf('/') + 1);
  return packageOf(a) === packageOf(b);
}
