/**
 * Loading and preparation (JVMS §5.3, §5.4.2): class files become ClassInfo with field offsets, a vtable and the place of the
 * mirror in the statics region. Ids count up in the order of first use, which depends only on the program.
 */
import type { Attribute, ClassFile, CodeAttribute, MemberInfo } from '../../classfile/class-file.ts';
import type { ClassPath } from '../../classfile/class-path.ts';
import { parseMethodDescriptor, slotsOf } from '../../classfile/descriptor.ts';
import { readClassFile } from '../../classfile/reader.ts';
import type { ClassHierarchy } from '../../classfile/verification-type.ts';
import { verifyClass } from '../../classfile/verifier.ts';
import { ARRAY_WORDS, HEADER_WORDS, STATICS_BASE } from '../memory.ts';
import type { ClassInfo, FieldInfo, MethodInfo } from '../program.ts';
import { ACC_ABSTRACT, ACC_FINAL, ACC_INTERFACE, ACC_PRIVATE, ACC_PUBLIC, ACC_STATIC } from './access-flags.ts';
import { asLinkError, LinkError, MissingClass, methodSignature } from './link-error.ts';
import { checkOverriding, checkSupertypes } from './supertypes.ts';

/** A class that link-time code adds: lambdas. */
export interface SyntheticClass {
  readonly name: string;
  readonly interfaces: readonly string[];
  /** Descriptors of its fields `c0`, `c1`, … */
  readonly fields: readonly string[];
  readonly methods: readonly { name: string; descriptor: string }[];
  readonly library: boolean;
}

export class ClassTable {
  readonly classes: ClassInfo[] = [];
  readonly byName = new Map<string, ClassInfo>();
  readonly methods: MethodInfo[] = [];
  readonly fields: FieldInfo[] = [];
  readonly files = new Map<number, ClassFile>();
  readonly codes = new Map<number, CodeAttribute>();
  readonly staticValues: { address: number; value: number }[] = [];
  /** String constants of static finals, to be put in the image: address and text. */
  readonly staticStrings: { address: number; text: string }[] = [];
  staticsEnd = STATICS_BASE;
  private readonly classPath: ClassPath;
  private readonly isLibrary: (name: string) => boolean;
  private readonly failures = new Map<string, LinkError>();
  private readonly loading = new Set<string>();
  private mirrorWords = 0;

  constructor(classPath: ClassPath, isLibrary: (name: string) => boolean) {
    this.classPath = classPath;
    this.isLibrary = isLibrary;
    this.load('java/lang/Object');
    const mirror = this.load('java/lang/Class');
    this.mirrorWords = mirror.instanceWords;
    for (const cls of this.classes) this.prepareStatics(cls);
  }

  /**
   * The class with that internal name or array descriptor.
   * @throws {LinkError} NoClassDefFoundError, ClassFormatError, ClassCircularityError …
   */
  load(name: string): ClassInfo {
    const known = this.byName.get(name);
    if (known) return known;
    const failed = this.failures.get(name);
    if (failed) throw failed;
    try {
      if (name.startsWith('[')) return this.loadArray(name);
      return this.loadFile(name);
    } catch (error) {
      const problem = asLinkError(error, name);
      this.failures.set(name, problem);
      throw problem;
    }
  }

  private loadFile(name: string): ClassInfo {
    const bytes = this.classPath.find(name);
    if (!bytes) throw new MissingClass(name);
    if (this.loading.has(name)) throw new LinkError('java/lang/ClassCircularityError', name);
    this.loading.add(name);
    try {
      const file = readClassFile(bytes);
      if (file.thisClass !== name) {
        throw new LinkError('java/lang/NoClassDefFoundError', `${name} (wrong name: ${file.thisClass})`);
      }
      const superclass = file.superClass === null ? null : this.load(file.superClass);
      const interfaces = file.interfaces.map(each => this.load(each));
      const library = this.isLibrary(name);
      if (!library) {
        const named = { name, access: file.access, library };
        checkSupertypes(named, superclass, interfaces);
        checkOverriding(named, file, superclass, this.methods, this.classes);
        verifyClass(file, this.hierarchy);
      }
      const source = find(file.attributes, 'SourceFile');
      const cls = this.add(name, file.access, superclass, interfaces, source?.file ?? null, library);
      this.files.set(cls.id, file);
      for (const field of file.fields) this.addField(cls, field.name, field.descriptor, field.access);
      for (const method of file.methods) this.addFileMethod(cls, method);
      this.buildVtable(cls, superclass, interfaces);
      if (this.mirrorWords > 0) this.prepareStatics(cls);
      return cls;
    } finally {
      this.loading.delete(name);
    }
  }

  /** Superclasses for the verifier, read without loading the classes. */
  private readonly hierarchy: ClassHierarchy = {
    superclassOf: name => this.shape(name)?.superClass,
    isInterface: name => {
      const shape = this.shape(name);
      return shape && (shape.access & ACC_INTERFACE) !== 0;
    },
  };
  private readonly shapes = new Map<string, Pick<ClassFile, 'superClass' | 'access'> | undefined>();

  private shape(name: string): Pick<ClassFile, 'superClass' | 'access'> | undefined {
    if (!this.shapes.has(name)) this.shapes.set(name, this.readShape(name));
    return this.shapes.get(name);
  }

  private readShape(name: string): Pick<ClassFile, 'superClass' | 'access'> | undefined {
    const known = this.byName.get(name);
    if (known) return { superClass: this.classes[known.superclass]?.name ?? null, access: known.access };
    const bytes = this.classPath.find(name);
    try {
      return bytes && readClassFile(bytes);
    } catch (error) {
      if (error instanceof Error && error.name === 'ClassFormatError') return undefined;
      throw error;
    }
  }

  /** The class that `int.class` and the like stand for: `name` is the primitive type's, or void. */
  primitive(name: string): ClassInfo {
    const known = this.byName.get(name);
    if (known) return known;
    const cls = this.add(name, 0x411, null, [], null, true);
    cls.supertypes.delete(0);
    this.prepareStatics(cls);
    return cls;
  }

  private loadArray(name: string): ClassInfo {
    const element = name.slice(1);
    const letter = element[0]!;
    const component = letter === 'L' ? this.load(element.slice(1, -1)) : letter === '[' ? this.load(element) : null;
    const object = this.load('java/lang/Object');
    const interfaces = ['java/lang/Cloneable', 'java/io/Serializable'].map(each => this.load(each));
    const cls = this.add(name, 0x411, object, interfaces, null, component?.library ?? true, {
      component: component?.id ?? -1,
      words: letter === 'J' || letter === 'D' ? 2 : 1,
      letter,
    });
    cls.vtable.push(...object.vtable);
    for (const [key, index] of object.vtableIndex) cls.vtableIndex.set(key, index);
    // Covariance (JLS §4.10.3): String[] is an Object[].
    if (component) {
      for (const id of component.supertypes) {
        const above = this.classes[id]!;
        if (above !== component) cls.supertypes.add(this.load(arrayOf(above.name)).id);
      }
    }
    this.prepareStatics(cls);
    return cls;
  }

  /** A class made at link time. */
  addSynthetic(shape: SyntheticClass): ClassInfo {
    const object = this.load('java/lang/Object');
    const interfaces = shape.interfaces.map(each => this.load(each));
    const cls = this.add(shape.name, 0x1010, object, interfaces, null, shape.library);
    shape.fields.forEach((descriptor, i) => {
      this.addField(cls, `c${i}`, descriptor, ACC_FINAL);
    });
    for (const { name, descriptor } of shape.methods) this.addMethod(cls, name, descriptor, 1, true);
    this.buildVtable(cls, object, interfaces);
    this.prepareStatics(cls);
    return cls;
  }

  private add(
    name: string,
    access: number,
    superclass: ClassInfo | null,
    interfaces: readonly ClassInfo[],
    sourceFile: string | null,
    library: boolean,
    array: ClassInfo['array'] = null,
  ): ClassInfo {
    const id = this.classes.length;
    const supertypes = new Set<number>([id]);
    if (superclass) for (const each of superclass.supertypes) supertypes.add(each);
    for (const above of interfaces) for (const each of above.supertypes) supertypes.add(each);
    // Every interface is an Object too.
    if (this.classes[0]) supertypes.add(0);
    const cls: ClassInfo = {
      id,
      name,
      access,
      superclass: superclass?.id ?? -1,
      interfaces: interfaces.map(each => each.id),
      supertypes,
      fields: [],
      methods: [],
      instanceWords: array ? ARRAY_WORDS : (superclass?.instanceWords ?? HEADER_WORDS),
      references: superclass ? [...superclass.references] : [],
      vtable: [],
      vtableIndex: new Map(),
      mirror: 0,
      init: 0,
      clinit: -1,
      needsInit: superclass?.needsInit ?? false,
      sourceFile,
      library,
      array,
    };
    this.classes.push(cls);
    this.byName.set(name, cls);
    return cls;
  }

  private addField(cls: ClassInfo, name: string, descriptor: string, access: number): void {
    const words = slotsOf(descriptor);
    const isStatic = (access & ACC_STATIC) !== 0;
    const field: FieldInfo = {
      id: this.fields.length,
      owner: cls.id,
      name,
      descriptor,
      access,
      words,
      offset: isStatic ? 0 : cls.instanceWords,
    };
    if (!isStatic) {
      if (descriptor[0] === 'L' || descriptor[0] === '[') cls.references.push(cls.instanceWords);
      cls.instanceWords += words;
    }
    this.fields.push(field);
    cls.fields.push(field);
  }

  private addFileMethod(cls: ClassInfo, info: MemberInfo): void {
    const hidden = info.name === 'vmRun' && cls.name === 'java/lang/Thread';
    const method = this.addMethod(cls, info.name, info.descriptor, info.access, hidden);
    const code = find(info.attributes, 'Code');
    if (code) {
      this.codes.set(method.id, code);
      method.maxLocals = code.maxLocals;
      method.maxStack = code.maxStack;
      method.lines = code.lineNumbers.map(each => ({ bci: each.start, line: each.line })).sort((a, b) => a.bci - b.bci);
    }
    if (info.name === '<clinit>') {
      cls.clinit = method.id;
      cls.needsInit = true;
    }
  }

  addMethod(cls: ClassInfo, name: string, descriptor: string, access: number, hidden: boolean): MethodInfo {
    const shape = parseMethodDescriptor(descriptor);
    const argWords = shape.parameterSlots + ((access & ACC_STATIC) !== 0 ? 0 : 1);
    const method: MethodInfo = {
      id: this.methods.length,
      owner: cls.id,
      name,
      descriptor,
      access,
      argWords,
      returnWords: shape.returnSlots,
      vtableIndex: -1,
      maxLocals: argWords,
      maxStack: 0,
      entry: 0,
      end: 0,
      handlers: [],
      lines: [],
      hidden,
    };
    this.methods.push(method);
    cls.methods.push(method);
    return method;
  }

  private buildVtable(cls: ClassInfo, superclass: ClassInfo | null, interfaces: readonly ClassInfo[]): void {
    if (superclass) {
      cls.vtable.push(...superclass.vtable);
      for (const [key, index] of superclass.vtableIndex) cls.vtableIndex.set(key, index);
    }
    for (const method of cls.methods) {
      if ((method.access & (ACC_STATIC | ACC_PRIVATE)) !== 0 || method.name.startsWith('<')) continue;
      this.enter(cls, method);
    }
    const conflicts = new Set<string>();
    for (const above of interfaces) {
      for (const index of above.vtableIndex.values()) {
        const method = this.methods[above.vtable[index]!]!;
        const owner = this.classes[method.owner]!;
        if ((owner.access & ACC_INTERFACE) === 0) continue;
        const key = method.name + method.descriptor;
        const present = cls.vtableIndex.get(key);
        if (present === undefined) {
          this.enter(cls, method);
          continue;
        }
        // A class's method wins; among interfaces the more specific one (JVMS §5.4.3.3).
        const other = this.methods[cls.vtable[present]!]!;
        const otherOwner = this.classes[other.owner]!;
        const moreSpecific = owner !== otherOwner && owner.supertypes.has(otherOwner.id);
        const otherAbstract = (other.access & ACC_ABSTRACT) !== 0;
        const fromInterface = (otherOwner.access & ACC_INTERFACE) !== 0;
        if (fromInterface && (moreSpecific || (otherAbstract && (method.access & ACC_ABSTRACT) === 0))) {
          if (!otherOwner.supertypes.has(owner.id) || owner === otherOwner) cls.vtable[present] = method.id;
        } else if (fromInterface && !otherAbstract && (method.access & ACC_ABSTRACT) === 0 && owner !== otherOwner) {
          if (!otherOwner.supertypes.has(owner.id)) conflicts.add(key);
        }
      }
    }
    if ((cls.access & ACC_INTERFACE) === 0) for (const key of conflicts) this.enterMostSpecific(cls, key);
  }

  /** Several interfaces have a body for the method: the most specific one counts (JVMS §5.4.3.3), or calling it is an error. */
  private enterMostSpecific(cls: ClassInfo, key: string): void {
    const candidates = [...cls.supertypes].flatMap(id =>
      this.classes[id]!.methods.filter(
        each =>
          each.name + each.descriptor === key &&
          (each.access & (ACC_STATIC | ACC_PRIVATE)) === 0 &&
          (this.classes[id]!.access & ACC_INTERFACE) !== 0,
      ),
    );
    const overrides = (a: MethodInfo, b: MethodInfo): boolean =>
      a !== b && this.classes[a.owner]!.supertypes.has(b.owner);
    const defaults = candidates.filter(
      each => (each.access & ACC_ABSTRACT) === 0 && !candidates.some(other => overrides(other, each)),
    );
    const [first] = defaults;
    if (!first) return;
    let chosen = first.id;
    if (defaults.length > 1) {
      const names = defaults.map(({ owner, name }) => `${this.classes[owner]!.name.replaceAll('/', '.')}.${name}`);
      const failing = this.addMethod(cls, first.name, first.descriptor, ACC_PUBLIC, true);
      failing.conflict = `Conflicting default methods: ${names.join(' ')}`;
      chosen = failing.id;
    }
    cls.vtable[cls.vtableIndex.get(key)!] = chosen;
  }

  private enter(cls: ClassInfo, method: MethodInfo): void {
    const key = method.name + method.descriptor;
    let index = cls.vtableIndex.get(key);
    if (index === undefined) {
      index = cls.vtable.length;
      cls.vtableIndex.set(key, index);
    }
    cls.vtable[index] = method.id;
    if (method.owner === cls.id) method.vtableIndex = index;
  }

  private prepareStatics(cls: ClassInfo): void {
    cls.mirror = this.staticsEnd;
    cls.init = cls.mirror + this.mirrorWords;
    let at = cls.init + 2;
    const file = this.files.get(cls.id);
    cls.fields.forEach((field, i) => {
      if ((field.access & ACC_STATIC) === 0) return;
      (field as { offset: number }).offset = at;
      const constant = file && find(file.fields[i]!.attributes, 'ConstantValue');
      if (constant) this.staticConstant(at, field.descriptor, file.constantPool, constant.constantIndex);
      at += field.words;
    });
    this.staticsEnd = at;
  }

  private staticConstant(at: number, descriptor: string, pool: ClassFile['constantPool'], index: number): void {
    const entry = pool.at(index) as { value?: number | bigint; bits?: number | bigint };
    const bits = entry.value ?? entry.bits;
    if (descriptor === 'Ljava/lang/String;') this.staticStrings.push({ address: at, text: pool.string(index) });
    else if (typeof bits === 'bigint') {
      this.staticValues.push({ address: at, value: Number(BigInt.asIntN(32, bits)) });
      this.staticValues.push({ address: at + 1, value: Number(BigInt.asIntN(32, bits >> 32n)) });
    } else if (bits !== undefined) this.staticValues.push({ address: at, value: bits });
  }

  // Resolution (JVMS §5.4.3) ------------------------------------------------------------------------------------

  /** @throws {LinkError} NoSuchFieldError */
  field(owner: string, name: string, descriptor: string): FieldInfo {
    const search = (cls: ClassInfo): FieldInfo | undefined => {
      const own = cls.fields.find(each => each.name === name && each.descriptor === descriptor);
      if (own) return own;
      for (const id of cls.interfaces) {
        const found = search(this.classes[id]!);
        if (found) return found;
      }
      const superclass = this.classes[cls.superclass];
      return superclass ? search(superclass) : undefined;
    };
    const found = search(this.load(owner));
    if (!found) throw new LinkError('java/lang/NoSuchFieldError', name);
    return found;
  }

  /** @throws {LinkError} NoSuchMethodError */
  method(owner: string, name: string, descriptor: string): MethodInfo {
    const cls = this.load(owner);
    for (let each: ClassInfo | undefined = cls; each; each = this.classes[each.superclass]) {
      const own = each.methods.find(method => method.name === name && method.descriptor === descriptor);
      if (own) return own;
    }
    const index = cls.vtableIndex.get(name + descriptor);
    if (index !== undefined) return this.methods[cls.vtable[index]!]!;
    for (const id of cls.supertypes) {
      const own = this.classes[id]!.methods.find(each => each.name === name && each.descriptor === descriptor);
      if (own && (own.access & (ACC_STATIC | ACC_PRIVATE)) === 0) return own;
    }
    throw new LinkError('java/lang/NoSuchMethodError', methodSignature(owner, name, descriptor));
  }
}

/** Descriptor of the array class whose component is the class with that name. */
export function arrayOf(name: string): string {
  return name.startsWith('[') ? `[${name}` : `[L${name};`;
}

function find<K extends Attribute['kind']>(
  attributes: readonly Attribute[],
  kind: K,
): Extract<Attribute, { kind: K }> | undefined {
  return attributes.find((each): each is Extract<Attribute, { kind: K }> => each.kind === kind);
}
