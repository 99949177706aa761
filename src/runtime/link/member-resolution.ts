/**
 * Resolution of the references in the program's own class files (JVMS §5.4.3): whether a member is of the kind that the instruction
 * needs and may be used from there. Separately compiled classes fail here, in HotSpot 17's words. The library trusts itself.
 */
import type { ClassFile } from '../../classfile/class-file.ts';
import type { MemberReference } from '../../classfile/constant-pool.ts';
import type { ClassInfo, FieldInfo, MethodInfo } from '../program.ts';
import {
  ACC_ABSTRACT,
  ACC_FINAL,
  ACC_INTERFACE,
  ACC_PRIVATE,
  ACC_PROTECTED,
  ACC_PUBLIC,
  ACC_STATIC,
} from './access-flags.ts';
import type { ClassTable } from './class-table.ts';
import {
  binaryName,
  classWord,
  illegalAccess,
  incompatible,
  LinkError,
  methodSignature,
  places,
} from './link-error.ts';
import { samePackage } from './supertypes.ts';

const INVOKEVIRTUAL = 182;
const INVOKESPECIAL = 183;
const INVOKESTATIC = 184;

/** A member may be final and yet be set outside of its class's initialisers before this version of class files (Java 9). */
const FINAL_IN_INITIALIZERS = 53;

export class MemberResolution {
  private readonly table: ClassTable;
  private readonly file: ClassFile;
  private readonly from: ClassInfo;

  constructor(table: ClassTable, file: ClassFile, from: ClassInfo) {
    this.table = table;
    this.file = file;
    this.from = from;
  }

  /** @throws {LinkError} NoClassDefFoundError …, IllegalAccessError */
  classNamed(name: string): ClassInfo {
    const cls = this.table.load(name);
    if (this.from.library) return cls;
    let element = cls;
    while (element.array && element.array.component >= 0) element = this.table.classes[element.array.component]!;
    if (!this.mayUseClass(element)) {
      throw illegalAccess(
        `failed to access class ${binaryName(element)} from class ${binaryName(this.from)} (${places(element, this.from)})`,
      );
    }
    return cls;
  }

  /** @throws {LinkError} NoSuchFieldError, IncompatibleClassChangeError, IllegalAccessError */
  field(op: number, { owner, name, descriptor }: MemberReference, method: MethodInfo): FieldInfo {
    const { table, from } = this;
    const resolved = this.classNamed(owner);
    const field = table.field(owner, name, descriptor);
    const holder = table.classes[field.owner]!;
    const spelled = `${binaryName(holder)}.${name}`;
    if (!from.library && !this.mayUse(field.access, holder, resolved)) {
      const kind = accessWord(field.access);
      throw illegalAccess(`${classWord(from)} tried to access ${kind}field ${spelled} (${places(from, holder)})`);
    }
    const isStatic = op === 178 || op === 179;
    if (isStatic !== ((field.access & ACC_STATIC) !== 0)) {
      throw incompatible(`Expected ${isStatic ? 'static' : 'non-static'} field ${binaryName(resolved)}.${name}`);
    }
    const written = op === 179 || op === 181;
    if (written && (field.access & ACC_FINAL) !== 0 && !from.library) {
      const what = `Update to ${isStatic ? 'static' : 'non-static'} final field ${spelled} attempted from a different`;
      if (holder !== from) throw illegalAccess(`${what} class (${binaryName(from)}) than the field's declaring class`);
      const initializer = isStatic ? '<clinit>' : '<init>';
      if (method.name !== initializer && this.file.major >= FINAL_IN_INITIALIZERS) {
        throw illegalAccess(`${what} method (${method.name}) than the initializer method ${initializer} `);
      }
    }
    return field;
  }

  /** @throws {LinkError} NoSuchMethodError, IncompatibleClassChangeError, IllegalAccessError, AbstractMethodError */
  method(op: number, reference: MemberReference): MethodInfo {
    const { table, from } = this;
    const { owner, name, descriptor } = reference;
    const resolved = this.classNamed(owner);
    if (from.library) {
      const method = table.method(owner, name, descriptor);
      checkStatic(op, method, methodSignature(owner, name, descriptor));
      return method;
    }
    const isInterface = (resolved.access & ACC_INTERFACE) !== 0;
    if (op === INVOKEVIRTUAL && isInterface) {
      throw incompatible(`Found interface ${binaryName(resolved)}, but class was expected`);
    }
    if (reference.interface && !isInterface) {
      throw incompatible(`Found class ${binaryName(resolved)}, but interface was expected`);
    }
    const method = table.method(owner, name, descriptor);
    const holder = table.classes[method.owner]!;
    const signature = methodSignature(holder.name, name, descriptor);
    if (isInterface && !reference.interface)
      throw incompatible(`Method ${signature} must be InterfaceMethodref constant`);
    if (name === '<init>' && holder !== resolved) {
      throw new LinkError(
        'java/lang/NoSuchMethodError',
        `${binaryName(resolved)}: method 'void <init>${descriptor}' not found`,
      );
    }
    // Arrays have a public clone (JLS §10.7).
    if (!resolved.array && !this.mayUse(method.access, holder, resolved)) {
      const kind = accessWord(method.access);
      throw illegalAccess(`${classWord(from)} tried to access ${kind}method ${signature} (${places(from, holder)})`);
    }
    checkStatic(op, method, signature);
    return op === INVOKESPECIAL && name !== '<init>' ? this.special(method, resolved) : method;
  }

  /** `super.m()` is the method of the direct superclass, whichever one the reference names (JVMS §6.5.invokespecial). */
  private special(method: MethodInfo, resolved: ClassInfo): MethodInfo {
    const { table, from } = this;
    const above = table.classes[from.superclass];
    const isSuper = resolved !== from && from.supertypes.has(resolved.id) && (resolved.access & ACC_INTERFACE) === 0;
    const selected =
      isSuper && above && (method.access & ACC_PRIVATE) === 0
        ? table.method(above.name, method.name, method.descriptor)
        : method;
    if ((selected.access & ACC_ABSTRACT) !== 0) {
      const holder = table.classes[selected.owner]!;
      throw new LinkError(
        'java/lang/AbstractMethodError',
        methodSignature(holder.name, selected.name, selected.descriptor),
      );
    }
    return selected;
  }

  private mayUseClass(cls: ClassInfo): boolean {
    return (cls.access & ACC_PUBLIC) !== 0 || cls.array !== null || samePackage(cls, this.from);
  }

  /** @param resolved the class that the reference names */
  private mayUse(access: number, holder: ClassInfo, resolved: ClassInfo): boolean {
    const { from } = this;
    if ((access & ACC_PUBLIC) !== 0 || holder === from) return true;
    if ((access & ACC_PRIVATE) !== 0) return nestHost(this.table, holder) === nestHost(this.table, from);
    if (samePackage(holder, from)) return true;
    if ((access & ACC_PROTECTED) === 0 || !from.supertypes.has(holder.id)) return false;
    return (
      (access & ACC_STATIC) !== 0 ||
      resolved === from ||
      from.supertypes.has(resolved.id) ||
      resolved.supertypes.has(from.id)
    );
  }
}

function checkStatic(op: number, method: MethodInfo, signature: string): void {
  const isStatic = (method.access & ACC_STATIC) !== 0;
  if (isStatic === (op === INVOKESTATIC)) return;
  if (!isStatic) throw incompatible(`Expected static method ${signature}`);
  const word = op === 185 ? 'Expected instance not static method' : 'Expecting non-static method';
  throw incompatible(`${word} ${signature}`);
}

function nestHost(table: ClassTable, cls: ClassInfo): string {
  const host = table.files.get(cls.id)?.attributes.find(each => each.kind === 'NestHost');
  return host?.kind === 'NestHost' ? host.host : cls.name;
}

function accessWord(access: number): string {
  return (access & ACC_PRIVATE) !== 0 ? 'private ' : (access & ACC_PROTECTED) !== 0 ? 'protected ' : '';
}
