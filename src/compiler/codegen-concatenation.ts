/** String concatenation: one `invokedynamic` of StringConcatFactory for a whole chain of `+` (JLS §15.18.1), as javac 17 does. */

import { slotsOf } from '../classfile/descriptor.ts';
import { OPCODE } from '../classfile/instruction-set.ts';
import { typeOf } from './codegen-operands.ts';
import { type ConstantType, constantToString } from './constant.ts';
import type { MethodContext } from './method-context.ts';
import type { Binary, Expression } from './syntax-tree.ts';
import { descriptor, isPrimitive, isString, type Type, unboxedType } from './types.ts';

const bootstrapDescriptor =
  '(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;';
// StringConcatFactory takes at most 200 words; javac stops one earlier.
const maxSlots = 200;
// Stand in a recipe for a value and for a constant that holds one of these marks itself.
const valueMark = '\u0001';
const constantMark = '\u0002';

export function generateConcatenation(m: MethodContext, tree: Binary): Type {
  const parts: Expression[] = [];
  collect(tree, parts);
  concatenate(m, parts, undefined);
  return typeOf(tree);
}

/** A value of type `first` lies on the stack: makes it the concatenation with another. */
export function concatenateOnto(m: MethodContext, first: Type, tree: Expression): void {
  const parts: Expression[] = [];
  collect(tree, parts);
  concatenate(m, parts, first);
}

function collect(tree: Expression, parts: Expression[]): void {
  if (tree.kind === 'Parenthesized' && tree.constant === undefined) collect(tree.inner, parts);
  else if (tree.kind === 'Binary' && tree.constant === undefined && isString(typeOf(tree))) {
    // Long chains lean to the left: no recursion there.
    const rights: Expression[] = [];
    let at: Expression = tree;
    while (at.kind === 'Binary' && at.constant === undefined && isString(typeOf(at))) {
      rights.push(at.right);
      at = at.left;
    }
    collect(at, parts);
    for (const right of rights.reverse()) collect(right, parts);
  } else parts.push(tree);
}

function concatenate(m: MethodContext, parts: readonly Expression[], first: Type | undefined): void {
  let recipe = '';
  let types = '';
  let slots = 0;
  let chunks = 0;
  const constants: number[] = [];
  const addSlot = (type: string) => {
    recipe += valueMark;
    types += type;
    slots += slotsOf(type);
  };
  const flush = () => {
    invoke(m, recipe, types, constants);
    chunks++;
    recipe = '';
    types = '';
    slots = 0;
    constants.length = 0;
  };
  if (first) addSlot(slotDescriptor(m, first));
  for (const part of parts) {
    if (part.constant !== undefined) {
      const text = constantToString(part.constant, constantType(typeOf(part)));
      if (text.includes(valueMark) || text.includes(constantMark)) {
        recipe += constantMark;
        constants.push(m.klass.pool.addString(text));
      } else recipe += text;
      continue;
    }
    if (typeOf(part).kind === 'null') {
      recipe += 'null';
      continue;
    }
    if (slots + slotsOf(descriptor(typeOf(part))) >= maxSlots) flush();
    addSlot(generateSlot(m, part));
  }
  if (slots > 0 || recipe !== '') flush();
  if (chunks > 1) invoke(m, valueMark.repeat(chunks), 'Ljava/lang/String;'.repeat(chunks), []);
}

function invoke(m: MethodContext, recipe: string, types: string, constants: readonly number[]): void {
  const name = 'makeConcatWithConstants';
  const bootstrap = m.klass.bootstrap('java/lang/invoke/StringConcatFactory', name, bootstrapDescriptor, [
    m.klass.pool.addString(recipe),
    ...constants,
  ]);
  m.emitter.invokeDynamic(bootstrap, name, `(${types})Ljava/lang/String;`);
}

function constantType(type: Type): ConstantType {
  return isPrimitive(type) ? type.name : 'String';
}

/** Leaves a value to be concatenated; answers its descriptor. */
function generateSlot(m: MethodContext, tree: Expression): string {
  const type = typeOf(tree);
  if (!isPrimitive(type) && !isString(type)) return slotDescriptor(m, m.raw(tree));
  m.valueAs(tree, type);
  return descriptor(type);
}

/** Objects become strings where they are evaluated, not when all are (JLS §15.18.1); boxes cannot tell the difference. */
function slotDescriptor(m: MethodContext, type: Type): string {
  if (unboxedType(type) || isString(type)) return descriptor(type);
  const name = 'java/lang/String';
  m.emitter.invoke(OPCODE.invokestatic, name, 'valueOf', '(Ljava/lang/Object;)Ljava/lang/String;', false);
  return `L${name};`;
}
