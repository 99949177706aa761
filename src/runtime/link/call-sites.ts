/**
 * Calls and invokedynamic. A call with one possible target is bound at link time. Call sites of LambdaMetafactory become a class made
 * here, those of StringConcatFactory a static method made here; both are hidden in stack traces.
 */
import type { ClassFile } from '../../classfile/class-file.ts';
import type { MethodHandleReference } from '../../classfile/constant-pool.ts';
import { CONSTANT } from '../../classfile/constant-pool.ts';
import { parseMethodDescriptor, readableType, slotsOf } from '../../classfile/descriptor.ts';
import { I } from '../instructions.ts';
import type { ClassInfo, MethodInfo, Selector } from '../program.ts';
import { ACC_FINAL, ACC_INTERFACE, ACC_STATIC } from './access-flags.ts';
import { Adapter } from './adapter.ts';
import { bootstrapOf, type SwitchLabel, switchLabel } from './bootstrap-arguments.ts';
import { asLinkError, LinkError } from './link-error.ts';
import type { Linker } from './linker.ts';
import { firstParameterClass, RecordMethods } from './record-methods.ts';
import { SwitchMethod } from './switch-method.ts';

const LAMBDA = 'java/lang/invoke/LambdaMetafactory';
const CONCAT = 'java/lang/invoke/StringConcatFactory';
const RECORDS = 'java/lang/runtime/ObjectMethods';
const SWITCHES = 'java/lang/runtime/SwitchBootstraps';

/** What LambdaMetafactory is asked for. */
interface LambdaShape {
  readonly erased: string;
  readonly implementation: MethodHandleReference;
  readonly instantiated: string;
  /** Further interfaces of the object. */
  readonly interfaces?: readonly string[];
}

export class CallSites {
  readonly selectors: Selector[] = [];
  private readonly selectorIds = new Map<string, number>();
  private readonly linker: Linker;
  private readonly lambdaCounts = new Map<number, number>();
  private inlineCaches = 0;
  private concatCount = 0;
  private switchCount = 0;

  constructor(linker: Linker) {
    this.linker = linker;
  }

  /**
   * Emits a call.
   * @param op opcode of the invoke instruction (182 to 185)
   * @param named the class that the instruction names
   */
  call(inMethod: number, bci: number, op: number, method: MethodInfo, named = method.owner): void {
    const { linker } = this;
    const owner = linker.table.classes[method.owner]!;
    const emit = (code: number, a: number, b: number, c = 0): void => {
      linker.buffer.emit(inMethod, bci, code, a, b, c);
    };
    if (op === 184) {
      linker.reach(method);
      emit(I.INVOKESTATIC, method.id, method.argWords, linker.needInit(owner.id));
      return;
    }
    const isPrivate = (method.access & 2) !== 0;
    const cannotBeOverridden = (method.access & ACC_FINAL) !== 0 || ((owner.access & ACC_FINAL) !== 0 && !owner.array);
    const hasBody = (method.access & 0x400) === 0;
    if (op === 183 || isPrivate || (cannotBeOverridden && hasBody && (owner.access & ACC_INTERFACE) === 0)) {
      linker.reach(method);
      emit(I.INVOKESPECIAL, method.id, method.argWords);
      return;
    }
    const key = method.name + method.descriptor;
    linker.callVirtual(key);
    if ((owner.access & ACC_INTERFACE) !== 0) {
      // Two words of inline cache each: class id and method row. Class id 0 is Object, which implements no interface.
      emit(
        I.INVOKEINTERFACE,
        this.selector({ key, owner: named, method: method.id }),
        method.argWords,
        2 * this.inlineCaches++,
      );
    } else emit(I.INVOKEVIRTUAL, owner.vtableIndex.get(key)!, method.argWords, method.id);
  }

  private selector(selector: Selector): number {
    const name = `${selector.owner} ${selector.method} ${selector.key}`;
    let id = this.selectorIds.get(name);
    if (id === undefined) {
      id = this.selectors.length;
      this.selectors.push(selector);
      this.selectorIds.set(name, id);
    }
    return id;
  }

  /** An invokedynamic instruction. */
  link(method: MethodInfo, file: ClassFile, index: number, bci: number): void {
    const pool = file.constantPool;
    const site = pool.dynamic(index);
    const { method: handle, args } = bootstrapOf(file, site.bootstrapIndex);
    const argument = (i: number): number => {
      if (args[i] === undefined) throw new LinkError('java/lang/ClassFormatError', `call site without argument ${i}`);
      return args[i];
    };
    let factory: MethodInfo;
    switch (`${handle.owner}.${handle.name}`) {
      case `${LAMBDA}.metafactory`:
      case `${LAMBDA}.altMetafactory`:
        factory = this.lambda(method, site.name, site.descriptor, {
          erased: pool.methodType(argument(0)),
          implementation: pool.methodHandle(argument(1)),
          instantiated: pool.methodType(argument(2)),
          ...(handle.name === 'altMetafactory' && alternatives(file, args)),
        });
        break;
      case `${CONCAT}.makeConcatWithConstants`: {
        const constants = args.slice(1).map(each => constantText(file, each));
        factory = this.concat(method, site.descriptor, pool.string(argument(0)), constants);
        break;
      }
      case `${CONCAT}.makeConcat`: {
        const count = parseMethodDescriptor(site.descriptor).parameters.length;
        factory = this.concat(method, site.descriptor, '\u0001'.repeat(count), []);
        break;
      }
      case `${RECORDS}.bootstrap`:
        factory = this.recordMethod(method, site.name, site.descriptor, pool.string(argument(1)));
        break;
      case `${SWITCHES}.typeSwitch`:
      case `${SWITCHES}.enumSwitch`: {
        const enumClass = handle.name === 'enumSwitch' ? firstParameterClass(site.descriptor) : null;
        const labels = args.map(each => switchLabel(file, each));
        factory = this.switchMethod(method, site.descriptor, labels, enumClass);
        break;
      }
      default: {
        const name = `${handle.owner.replaceAll('/', '.')}.${handle.name}`;
        throw new LinkError('java/lang/BootstrapMethodError', `invokedynamic through ${name} is not supported`);
      }
    }
    this.linker.buffer.emit(method.id, bci, I.INVOKESTATIC, factory.id, factory.argWords, 0);
  }

  private switchMethod(
    inMethod: MethodInfo,
    descriptor: string,
    labels: readonly SwitchLabel[],
    enumClass: string | null,
  ): MethodInfo {
    const { linker } = this;
    if (!/^\((L[^;]+;|\[+(\w|L[^;]+;))I\)I$/.test(descriptor)) {
      throw new LinkError('java/lang/BootstrapMethodError', `${descriptor} is not the type of a switch`);
    }
    const outer = linker.table.classes[inMethod.owner]!;
    const method = linker.table.addMethod(outer, `switch$${this.switchCount++}`, descriptor, ACC_STATIC, true);
    linker.defer(method, () => new SwitchMethod(linker, method).build(labels, enumClass));
    return method;
  }

  private recordMethod(inMethod: MethodInfo, name: string, descriptor: string, components: string): MethodInfo {
    const { linker } = this;
    const outer = linker.table.classes[inMethod.owner]!;
    const method = linker.table.addMethod(outer, `record$${name}`, descriptor, ACC_STATIC, true);
    const record = linker.table.load(firstParameterClass(descriptor));
    const names = components === '' ? [] : components.split(';');
    linker.defer(method, () => new RecordMethods(linker, method, record, names).build(name));
    return method;
  }

  /** The static method that makes the functional object from the captured values. */
  private lambda(inMethod: MethodInfo, name: string, siteDescriptor: string, shape: LambdaShape): MethodInfo {
    const { linker } = this;
    const { table } = linker;
    const outer = table.classes[inMethod.owner]!;
    const site = parseMethodDescriptor(siteDescriptor);
    const interfaceName = site.returns.slice(1, -1);
    const functional = site.returns[0] === 'L' ? table.load(interfaceName) : undefined;
    if (!functional || (functional.access & ACC_INTERFACE) === 0) {
      throw new LinkError('java/lang/BootstrapMethodError', `${readableType(site.returns)} is not an interface`);
    }
    const count = (this.lambdaCounts.get(outer.id) ?? 0) + 1;
    this.lambdaCounts.set(outer.id, count);
    const cls = table.addSynthetic({
      name: `${outer.name}$$Lambda$${count}`,
      interfaces: [interfaceName, ...(shape.interfaces ?? [])],
      fields: site.parameters,
      methods: [{ name, descriptor: shape.erased }],
      library: outer.library,
    });
    for (const id of cls.interfaces) this.bridge(cls, table.classes[id]!, name, shape.erased);
    const factory = table.addMethod(outer, `lambda$factory$${count}`, siteDescriptor, ACC_STATIC, true);
    linker.defer(factory, () => {
      this.buildFactory(factory, cls);
      try {
        new Adapter(linker, cls.methods[0]!, cls).build(shape.implementation, shape.erased, shape.instantiated);
      } catch (error) {
        linker.failing(cls.methods[0]!, asLinkError(error));
      }
      linker.instantiate(cls);
    });
    return factory;
  }

  /** Interface methods of that name with other erasures (generic superinterfaces) land in the same implementation. */
  private bridge(cls: ClassInfo, target: ClassInfo, name: string, erased: string): void {
    const { table } = this.linker;
    const implementation = cls.vtable[cls.vtableIndex.get(name + erased)!]!;
    const arity = parseMethodDescriptor(erased).parameters.length;
    for (const index of target.vtableIndex.values()) {
      const method = table.methods[target.vtable[index]!]!;
      if (method.name !== name || (method.access & 0x400) === 0) continue;
      if (parseMethodDescriptor(method.descriptor).parameters.length !== arity) continue;
      cls.vtable[cls.vtableIndex.get(name + method.descriptor)!] = implementation;
    }
  }

  private buildFactory(factory: MethodInfo, cls: ClassInfo): void {
    const { buffer } = this.linker;
    const emit = (op: number, a = 0, b = 0, c = 0): void => {
      buffer.emit(factory.id, 0, op, a, b, c);
    };
    factory.entry = buffer.pc;
    factory.maxStack = 4;
    emit(I.NEW, cls.id, cls.instanceWords, 0);
    let slot = 0;
    for (const field of cls.fields) {
      const wide = field.words === 2;
      const reference = field.descriptor[0] === 'L' || field.descriptor[0] === '[';
      emit(89);
      emit(wide ? I.LOAD2 : I.LOAD, slot);
      emit(wide ? I.PUTFIELD2 : reference ? I.PUTFIELD_A : I.PUTFIELD, field.offset, field.id);
      slot += field.words;
    }
    emit(I.RETURN1, 0, factory.maxLocals);
    factory.end = buffer.pc;
  }

  /** The static method that concatenates: first every reference becomes a String, then one instruction joins them. */
  private concat(inMethod: MethodInfo, descriptor: string, recipe: string, constants: readonly string[]): MethodInfo {
    const { linker } = this;
    const { table } = linker;
    const outer = table.classes[inMethod.owner]!;
    const factory = table.addMethod(outer, `concat$${this.concatCount++}`, descriptor, ACC_STATIC, true);
    linker.defer(factory, () => this.buildConcat(factory, recipe, constants));
    return factory;
  }

  private buildConcat(factory: MethodInfo, recipe: string, constants: readonly string[]): void {
    const { linker } = this;
    const { table, buffer } = linker;
    const { parameters, returns } = parseMethodDescriptor(factory.descriptor);
    const { supertypes } = table.load('java/lang/String');
    const holdsString = returns[0] === 'L' && supertypes.has(table.load(returns.slice(1, -1)).id);
    const textOf = table.method('java/lang/String', 'valueOf', '(Ljava/lang/Object;)Ljava/lang/String;');
    const wanted = recipe.split('\u0001').length - 1;
    const given = recipe.split('\u0002').length - 1;
    if (wanted !== parameters.length || given !== constants.length || !holdsString) {
      throw new LinkError('java/lang/BootstrapMethodError', `the recipe does not fit ${factory.descriptor}`);
    }
    factory.entry = buffer.pc;
    factory.maxStack = 2;
    const slots: number[] = [];
    let slot = 0;
    for (const each of parameters) {
      slots.push(slot);
      if ((each[0] === 'L' && each !== 'Ljava/lang/String;') || each[0] === '[') {
        buffer.emit(factory.id, 0, I.LOAD, slot);
        this.call(factory.id, 0, 184, textOf);
        buffer.emit(factory.id, 0, I.STORE, slot);
      }
      slot += slotsOf(each);
    }
    const types = parameters.map(each => (each[0] === '[' ? 'L' : each[0]!));
    linker.concats.push({ recipe, types, slots, constants });
    buffer.emit(factory.id, 0, I.CONCAT, linker.concats.length - 1);
    buffer.emit(factory.id, 0, I.RETURN1, 0, factory.maxLocals);
    factory.end = buffer.pc;
  }
}

/** Flags of LambdaMetafactory.altMetafactory. */
const FLAG_SERIALIZABLE = 1;
const FLAG_MARKERS = 2;

/** The interfaces that altMetafactory is given besides: bridges need no list, since every interface method of the name is implemented. */
function alternatives(file: ClassFile, args: readonly number[]): { interfaces: string[] } {
  const pool = file.constantPool;
  const flags = args[3] === undefined ? 0 : pool.integer(args[3]);
  const interfaces: string[] = [];
  if ((flags & FLAG_MARKERS) !== 0) {
    const count = args[4] === undefined ? 0 : pool.integer(args[4]);
    for (const index of args.slice(5, 5 + count)) interfaces.push(pool.className(index));
  }
  if ((flags & FLAG_SERIALIZABLE) !== 0 && !interfaces.includes('java/io/Serializable')) {
    interfaces.push('java/io/Serializable');
  }
  return { interfaces };
}

function constantText(file: ClassFile, index: number): string {
  const pool = file.constantPool;
  const entry = pool.at(index);
  if (entry.tag === CONSTANT.String) return pool.string(index);
  if (entry.tag === CONSTANT.Integer) return String(entry.value);
  if (entry.tag === CONSTANT.Long) return String(entry.value);
  if (entry.tag === CONSTANT.Class) return `class ${pool.className(index).replaceAll('/', '.')}`;
  throw new LinkError(
    'java/lang/BootstrapMethodError',
    'a string concatenation constant of this kind is not supported',
  );
}
