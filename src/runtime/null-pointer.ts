/** The message of a NullPointerException (JEP 358), worked out from the class file only when one is thrown. */
import { COMPILED_HERE } from '../classfile/class-file.ts';
import { nullPointerMessage } from '../classfile/null-message.ts';
import { readClassFile } from '../classfile/reader.ts';
import type { Program } from './program.ts';

/** What was null, where the instruction at `pc` fails on it; null where that cannot be said, as in the class library. */
export function nullMessage(program: Program, pc: number): string | null {
  const method = program.methods[program.methodOf[pc >> 2]!]!;
  const bytes = program.ownFiles.get(method.owner);
  if (!bytes) return null;
  const file = readClassFile(bytes);
  const info = file.methods.find(each => each.name === method.name && each.descriptor === method.descriptor);
  const code = info?.attributes.find(each => each.kind === 'Code');
  if (!info || code?.kind !== 'Code') return null;
  const isCompiledHere = file.attributes.some(each => each.kind === 'raw' && each.name === COMPILED_HERE);
  return nullPointerMessage(file, info, code, program.bciOf[pc >> 2]!, !isCompiledHere);
}
