/** toString, hashCode and equals of records: what java.lang.runtime.ObjectMethods.bootstrap makes, as linked code. */
import { parseMethodDescriptor } from '../../classfile/descriptor.ts';
import { I } from '../instructions.ts';
import type { ClassInfo, FieldInfo, MethodInfo } from '../program.ts';
import { ACC_STATIC } from './access-flags.ts';
import { LinkError } from './link-error.ts';
import type { Linker } from './linker.ts';

const BOX: Readonly<Record<string, string>> = {
  Z: 'Boolean',
  B: 'Byte',
  C: 'Character',
  S: 'Short',
  I: 'Integer',
  J: 'Long',
  F: 'Float',
  D: 'Double',
};

/** What follows the record in the descriptor of each method. */
const SHAPES: Readonly<Record<string, string>> = {
  toString: ')Ljava/lang/String;',
  hashCode: ')I',
  equals: 'Ljava/lang/Object;)Z',
};

export class RecordMethods {
  private readonly linker: Linker;
  private readonly method: MethodInfo;
  private readonly record: ClassInfo;
  private readonly components: readonly FieldInfo[];

  /** @param method an empty static method that takes the record first */
  constructor(linker: Linker, method: MethodInfo, record: ClassInfo, names: readonly string[]) {
    this.linker = linker;
    this.method = method;
    this.record = record;
    this.components = names.map(name => {
      const component = record.fields.find(field => field.name === name && (field.access & ACC_STATIC) === 0);
      if (!component) throw new LinkError('java/lang/NoSuchFieldError', name);
      return component;
    });
  }

  /** @param name `toString`, `hashCode` or `equals` */
  build(name: string): void {
    const { method, linker } = this;
    const shape = SHAPES[name];
    if (shape === undefined || method.descriptor !== `(L${this.record.name};${shape}`) {
      throw new LinkError('java/lang/BootstrapMethodError', `${name}${method.descriptor} is no method of every record`);
    }
    method.entry = linker.buffer.pc;
    method.maxStack = 12;
    if (name === 'toString') this.toString_();
    else if (name === 'hashCode') this.hashCode_();
    else this.equals_();
    method.end = linker.buffer.pc;
  }

  private emit(op: number, a = 0, b = 0, c = 0): number {
    return this.linker.buffer.emit(this.method.id, 0, op, a, b, c);
  }

  private call(owner: string, name: string, descriptor: string): void {
    this.linker.callSites.call(this.method.id, 0, 184, this.linker.table.method(owner, name, descriptor));
  }

  private get(field: FieldInfo, from: number): void {
    this.emit(I.LOAD, from);
    this.emit(field.words === 2 ? I.GETFIELD_FINAL2 : I.GETFIELD_FINAL, field.offset, field.id);
  }

  private toString_(): void {
    const { method, linker } = this;
    const slots: number[] = [];
    let slot = 1;
    // The slots of the values stand behind the argument; the frame is made that large.
    method.maxLocals = 1 + this.components.reduce((sum, field) => sum + field.words, 0);
    for (const field of this.components) {
      this.get(field, 0);
      if (isReference(field)) this.call('java/lang/String', 'valueOf', '(Ljava/lang/Object;)Ljava/lang/String;');
      this.emit(field.words === 2 ? I.STORE2 : I.STORE, slot);
      slots.push(slot);
      slot += field.words;
    }
    const simple = this.record.name.replace(/^.*[/$]\d*/, '');
    const recipe = `${simple}[${this.components.map(field => `${field.name}=\u0001`).join(', ')}]`;
    const types = this.components.map(field => (isReference(field) ? 'L' : field.descriptor));
    linker.concats.push({ recipe, types, slots, constants: [] });
    this.emit(I.CONCAT, linker.concats.length - 1);
    this.emit(I.RETURN1, 0, method.maxLocals);
  }

  /** 31 * result + hash, from 0, in the order of the components. */
  private hashCode_(): void {
    this.emit(I.PUSH, 0);
    for (const field of this.components) {
      this.emit(I.PUSH, 31);
      this.emit(104);
      this.get(field, 0);
      if (isReference(field)) this.call('java/util/Objects', 'hashCode', '(Ljava/lang/Object;)I');
      else this.call(`java/lang/${BOX[field.descriptor]}`, 'hashCode', `(${field.descriptor})I`);
      this.emit(96);
    }
    this.emit(I.RETURN1, 0, this.method.maxLocals);
  }

  private equals_(): void {
    const { buffer } = this.linker;
    const different: number[] = [];
    this.emit(I.LOAD, 1);
    this.emit(I.INSTANCEOF, this.record.id);
    different.push(this.emit(153));
    for (const field of this.components) {
      this.get(field, 0);
      this.get(field, 1);
      if (isReference(field)) this.call('java/util/Objects', 'equals', '(Ljava/lang/Object;Ljava/lang/Object;)Z');
      else {
        const type = field.descriptor;
        this.call(`java/lang/${BOX[type]}`, 'compare', `(${type}${type})I`);
        // 1 where the comparison gave 0: (x | -x) >>> 31 is 0 only for 0.
        this.emit(89);
        this.emit(116);
        this.emit(128);
        this.emit(I.PUSH, 31);
        this.emit(124);
        this.emit(I.PUSH, 1);
        this.emit(130);
      }
      different.push(this.emit(153));
    }
    this.emit(I.PUSH, 1);
    this.emit(I.RETURN1, 0, this.method.maxLocals);
    const no = this.emit(I.PUSH, 0);
    this.emit(I.RETURN1, 0, this.method.maxLocals);
    for (const branch of different) buffer.patch(branch, 1, no);
  }
}

function isReference(field: FieldInfo): boolean {
  return field.descriptor[0] === 'L' || field.descriptor[0] === '[';
}

/** The class that the first parameter of a call site's descriptor names. */
export function firstParameterClass(siteDescriptor: string): string {
  const [first = ''] = parseMethodDescriptor(siteDescriptor).parameters;
  if (first[0] !== 'L') throw new LinkError('java/lang/BootstrapMethodError', `${siteDescriptor} begins with no class`);
  return first.slice(1, -1);
}
