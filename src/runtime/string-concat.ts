/** StringConcatFactory.makeConcatWithConstants (JLS §15.18.1). References were turned into strings before, by Java code. */

import { doubleText, floatText } from '../classfile/number-text.ts';
import { wordsToDouble } from './arithmetic.ts';
import { ARRAY_WORDS } from './memory.ts';
import type { ConcatSite } from './program.ts';
import type { Vm } from './vm.ts';

/** The concatenation of the arguments in the locals at `fp`; answers the new String. The registers are saved. */
export function concatenate(vm: Vm, site: ConcatSite, fp: number): number {
  let text = '';
  let argument = 0;
  let constant = 0;
  for (const unit of site.recipe) {
    if (unit === '\u0001') {
      text += textOf(vm, site.types[argument]!, fp + site.slots[argument]!);
      argument++;
    } else if (unit === '\u0002') text += site.constants[constant++]!;
    else text += unit;
  }
  vm.makeRoom(ARRAY_WORDS + text.length);
  return vm.newString(text);
}

function textOf(vm: Vm, type: string, at: number): string {
  const H = vm.H;
  switch (type) {
    case 'Z':
      return H[at] === 0 ? 'false' : 'true';
    case 'C':
      return String.fromCharCode(H[at]!);
    case 'J':
      return vm.getLong(at).toString();
    case 'F':
      return floatText(vm.getFloat(at));
    case 'D':
      return doubleText(wordsToDouble(H[at]!, H[at + 1]!));
    case 'L':
      return H[at] === 0 ? 'null' : vm.getString(H[at]!);
    default:
      return String(H[at]);
  }
}
