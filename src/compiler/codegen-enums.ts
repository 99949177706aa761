/** What the compiler adds to enums (JLS §8.9): the constants' creation, `$VALUES`, `values` and `valueOf`. */
import { OPCODE } from '../classfile/instruction-set.ts';
import type { ClassContext } from './class-context.ts';
import { generateArguments } from './codegen-calls.ts';
import { describeAnonymous } from './codegen-creation.ts';
import { CompilerBug } from './compiler-bug.ts';
import type { MethodContext } from './method-context.ts';
import { Flag } from './symbols.ts';
import type { ClassDeclaration } from './syntax-tree.ts';

const syntheticStatic = Flag.private | Flag.static | Flag.synthetic;

export function addValuesField(klass: ClassContext): void {
  klass.fields.push({
    access: syntheticStatic | Flag.final,
    name: '$VALUES',
    descriptor: `[L${klass.name};`,
    attributes: [],
  });
}

/** `values()`, `valueOf(String)` and `$values()`. */
export function writeEnumMethods(klass: ClassContext, tree: ClassDeclaration, line: number): void {
  const { name } = klass;
  const array = `[L${name};`;
  const access = Flag.public | Flag.static;
  klass.addMethod(access, 'values', `()${array}`, [], emitter => {
    emitter.line(line);
    emitter.field(OPCODE.getstatic, name, '$VALUES', array);
    emitter.invoke(OPCODE.invokevirtual, array, 'clone', '()Ljava/lang/Object;', false);
    emitter.checkCast(array);
    emitter.op(OPCODE.areturn);
  });
  klass.addMethod(access, 'valueOf', `(Ljava/lang/String;)L${name};`, [], emitter => {
    const constant = emitter.newLocal('name', 'Ljava/lang/String;');
    emitter.define(constant);
    emitter.line(line);
    emitter.classLiteral(name);
    emitter.load(constant);
    const type = '(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;';
    emitter.invoke(OPCODE.invokestatic, 'java/lang/Enum', 'valueOf', type, false);
    emitter.checkCast(name);
    emitter.op(OPCODE.areturn);
  });
  klass.addMethod(syntheticStatic, '$values', `()${array}`, [], emitter => {
    emitter.line(line);
    emitter.int(tree.constants.length);
    emitter.newArray(`L${name};`);
    tree.constants.forEach((constant, index) => {
      emitter.op(OPCODE.dup);
      emitter.int(index);
      emitter.field(OPCODE.getstatic, name, constant.name, `L${name};`);
      emitter.op(OPCODE.aastore);
    });
    emitter.op(OPCODE.areturn);
  });
}

/** The beginning of the static initialiser. */
export function createConstants(m: MethodContext, tree: ClassDeclaration): void {
  const { emitter, klass } = m;
  tree.constants.forEach((constant, index) => {
    const called = constant.constructorSymbol;
    if (!called) throw new CompilerBug(`the enum constant ${constant.name} has no constructor`);
    const made = constant.body?.symbol;
    const constructor_ = made ? describeAnonymous(klass.unit, made, called, undefined) : called;
    const owner = made ? made.internalName : klass.name;
    m.line(constant.nameStart);
    emitter.new(owner);
    emitter.op(OPCODE.dup);
    emitter.string(constant.name);
    emitter.int(index);
    generateArguments(m, called, constant.arguments, constant.varargs ?? false);
    emitter.invoke(OPCODE.invokespecial, owner, '<init>', constructor_.descriptor, false);
    emitter.field(OPCODE.putstatic, klass.name, constant.name, `L${klass.name};`);
  });
  m.line(tree.nameStart);
  emitter.invoke(OPCODE.invokestatic, klass.name, '$values', `()[L${klass.name};`, false);
  emitter.field(OPCODE.putstatic, klass.name, '$VALUES', `[L${klass.name};`);
}
