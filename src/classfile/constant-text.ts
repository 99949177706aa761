/** Constants as javap prints them: the comments behind instructions, and the rows of the constant pool listing. */
import { CONSTANT, type ConstantPool, constantTagName } from './constant-pool.ts';
import { doubleText, floatText } from './number-text.ts';

const referenceKinds = [
  '',
  'REF_getField',
  'REF_getStatic',
  'REF_putField',
  'REF_putStatic',
  'REF_invokeVirtual',
  'REF_invokeStatic',
  'REF_invokeSpecial',
  'REF_newInvokeSpecial',
  'REF_invokeInterface',
];

const commentTags: Readonly<Record<number, string>> = {
  [CONSTANT.Integer]: 'int',
  [CONSTANT.Float]: 'float',
  [CONSTANT.Long]: 'long',
  [CONSTANT.Double]: 'double',
  [CONSTANT.Class]: 'class',
  [CONSTANT.Fieldref]: 'Field',
  [CONSTANT.Methodref]: 'Method',
  [CONSTANT.InterfaceMethodref]: 'InterfaceMethod',
};

/** `Method java/io/PrintStream.println:(I)V`; a member of `thisClass` itself comes without its class, as javap has it. */
export function constantComment(pool: ConstantPool, index: number, thisClass: string): string {
  const { tag } = pool.at(index);
  const name = commentTags[tag] ?? constantTagName(tag);
  if (tag === CONSTANT.Fieldref || tag === CONSTANT.Methodref || tag === CONSTANT.InterfaceMethodref) {
    const member = pool.member(index);
    if (member.owner === thisClass) return `${name} ${quotedName(member.name)}:${member.descriptor}`;
  }
  return `${name} ${constantText(pool, index)}`;
}

/** What the constant means, without its kind. */
export function constantText(pool: ConstantPool, index: number): string {
  const entry = pool.at(index);
  switch (entry.tag) {
    case CONSTANT.Utf8:
      return escaped(entry.text);
    case CONSTANT.Integer:
      return String(entry.value);
    case CONSTANT.Float:
      return `${floatText(pool.float(index))}f`;
    case CONSTANT.Long:
      return `${entry.value}l`;
    case CONSTANT.Double:
      return `${doubleText(pool.double(index))}d`;
    case CONSTANT.Class:
      return quotedName(pool.className(index));
    case CONSTANT.Module:
    case CONSTANT.Package:
      return quotedName(pool.utf8(entry.nameIndex));
    case CONSTANT.String:
      return escaped(pool.string(index));
    case CONSTANT.Fieldref:
    case CONSTANT.Methodref:
    case CONSTANT.InterfaceMethodref: {
      const { owner, name, descriptor } = pool.member(index);
      return `${quotedName(owner)}.${quotedName(name)}:${descriptor}`;
    }
    case CONSTANT.NameAndType: {
      const { name, descriptor } = pool.nameAndType(index);
      return `${quotedName(name)}:${descriptor}`;
    }
    case CONSTANT.MethodHandle:
      return `${referenceKinds[entry.referenceKind]} ${constantText(pool, entry.referenceIndex)}`;
    case CONSTANT.MethodType:
      return pool.methodType(index).replace(/^$/, '""');
    case CONSTANT.Dynamic:
    case CONSTANT.InvokeDynamic:
      return `#${entry.bootstrapIndex}:${constantText(pool, entry.nameAndTypeIndex)}`;
  }
}

/** The indices an entry consists of, as the pool listing shows them: `#2.#3`; or its value where it consists of none. */
export function constantParts(
  pool: ConstantPool,
  index: number,
): { readonly parts: string; readonly comment?: string } {
  const entry = pool.at(index);
  switch (entry.tag) {
    case CONSTANT.Class:
    case CONSTANT.Module:
    case CONSTANT.Package:
      return { parts: `#${entry.nameIndex}`, comment: constantText(pool, index) };
    case CONSTANT.String:
      return { parts: `#${entry.textIndex}`, comment: constantText(pool, index) };
    case CONSTANT.MethodType:
      return { parts: `#${entry.descriptorIndex}`, comment: ` ${constantText(pool, index)}` };
    case CONSTANT.Fieldref:
    case CONSTANT.Methodref:
    case CONSTANT.InterfaceMethodref:
      return { parts: `#${entry.classIndex}.#${entry.nameAndTypeIndex}`, comment: constantText(pool, index) };
    case CONSTANT.NameAndType:
      return { parts: `#${entry.nameIndex}:#${entry.descriptorIndex}`, comment: constantText(pool, index) };
    case CONSTANT.MethodHandle:
      return { parts: `${entry.referenceKind}:#${entry.referenceIndex}`, comment: constantText(pool, index) };
    case CONSTANT.Dynamic:
    case CONSTANT.InvokeDynamic:
      return { parts: `#${entry.bootstrapIndex}:#${entry.nameAndTypeIndex}`, comment: constantText(pool, index) };
    default:
      return { parts: constantText(pool, index) };
  }
}

/** A name that Java source could not spell is quoted: `"<init>"`, `"[I"`. */
function quotedName(name: string): string {
  const plain = name.split('/').every(part => /^[\p{ID_Start}\p{Sc}\p{Pc}][\p{ID_Continue}\p{Sc}\p{Pc}]*$/u.test(part));
  return plain ? name : `"${escaped(name)}"`;
}

const escapes: Readonly<Record<string, string>> = {
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\b': '\\b',
  '\f': '\\f',
  '"': '\\"',
  "'": "\\'",
  '\\': '\\\\',
};

function escaped(text: string): string {
  return text.replace(
    /[\u0000-\u001f"'\\\u007f-\u009f]/g,
    character => escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
