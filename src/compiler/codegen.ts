/** Code generation: attributed trees to class files. Puts together the generators, which need each other. */

import { UnitContext } from './class-context.ts';
import type { ClassTable } from './class-table.ts';
import { type ClassToGenerate, generateClass } from './codegen-class.ts';
import { generateCondition } from './codegen-conditions.ts';
import { generateDiscard, generateRaw, generateValue, generateValueAs } from './codegen-expressions.ts';
import { generateStatement } from './codegen-statements.ts';
import { CompilerBug } from './compiler-bug.ts';
import { type Diagnostic, errorAt } from './diagnostic.ts';
import { CodeTooLarge } from './emitter.ts';
import type { Generators } from './method-context.ts';
import { NotSupported } from './not-supported.ts';
import { positionAt, type SourceFile } from './source-file.ts';
import type { ClassSymbol } from './symbols.ts';

export interface GeneratedClass {
  /** Internal binary name. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const generators: Generators = {
  value: generateValue,
  valueAs: generateValueAs,
  raw: generateRaw,
  discard: generateDiscard,
  condition: generateCondition,
  statement: generateStatement,
};

/**
 * The class files of one source, outer classes before those in them.
 * @throws {CompilerBug} if the trees are not what attribution promises.
 */
export function generate(
  source: SourceFile,
  table: ClassTable,
  classes: readonly ClassToGenerate[],
  report: (diagnostic: Diagnostic) => void,
): GeneratedClass[] {
  const unit = new UnitContext(source, table);
  const nests = new Map<ClassSymbol, ClassSymbol[]>();
  for (const { symbol } of classes) {
    const nest = nests.get(symbol.outermost) ?? [];
    nest.push(symbol);
    nests.set(symbol.outermost, nest);
  }
  const generated: GeneratedClass[] = [];
  for (const each of classes) {
    const { symbol, tree } = each;
    try {
      const bytes = generateClass(unit, each, nests.get(symbol.outermost) ?? [], generators);
      generated.push({ name: symbol.internalName, bytes });
    } catch (error) {
      if (error instanceof CodeTooLarge) report(errorAt(source, unit.method, unit.method + 1, 'code too large'));
      else if (error instanceof NotSupported)
        report(errorAt(source, unit.statement, unit.statement + 1, `not supported: ${error.message}`));
      else if (isTooLarge(error))
        report(errorAt(source, tree.nameStart, tree.nameStart + 1, `class too large: ${error.message}`));
      else {
        const { line, column } = positionAt(source, unit.statement);
        const what = error instanceof Error ? error.message : String(error);
        throw new CompilerBug(`${source.name}:${line}:${column}: class ${symbol.internalName}: ${what}`, {
          cause: error,
        });
      }
    }
  }
  return generated;
}

/** The class file writer refuses what exceeds the format; any other RangeError is the engine's. */
function isTooLarge(error: unknown): error is RangeError {
  return error instanceof RangeError && /constants|two bytes|too long|bytes long/.test(error.message);
}
