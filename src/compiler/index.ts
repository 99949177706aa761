/** The compiler's only entrance: Java sources in, class files or diagnostics out. Nothing here touches a file system. */
import type { ClassPath } from '../classfile/class-path.ts';
import { type AttributedClass, attribute } from './attribute.ts';
import { type GeneratedClass, generate } from './codegen.ts';
import { type Diagnostic, errorAt } from './diagnostic.ts';
import { checkFlow } from './flow.ts';
import { parse } from './parser.ts';
import type { SourceFile } from './source-file.ts';
import type { CompilationUnit } from './syntax-tree.ts';

export { type Diagnostic, formatDiagnostic } from './diagnostic.ts';
export type { SourceFile } from './source-file.ts';

export interface Compilation {
  /** Empty where a diagnostic is an error. */
  readonly classes: readonly GeneratedClass[];
  /** By file in the order given, then by position. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles sources that may refer to each other and to classes of the class path.
 * @throws {CompilerBug} if the compiler itself is at fault; bad sources only give diagnostics.
 */
export function compile(sources: readonly SourceFile[], classPath: ClassPath): Compilation {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const failed = (): boolean => diagnostics.some(each => each.severity === 'error');
  const finish = (classes: readonly GeneratedClass[]): Compilation => ({
    classes: failed() ? [] : classes,
    diagnostics: sorted(diagnostics, sources),
  });

  const parsed = sources.map(source => parse(source));
  for (const each of parsed) each.diagnostics.forEach(report);
  if (parsed.some(each => !each.isComplete)) return finish([]);
  // What the parser complains about, attribution may find again.
  const said = new Set(diagnostics.map(({ file, line }) => `${file}:${line}`));
  const units = parsed.map(({ unit }) => unit);
  const { classes, table } = attribute(units, classPath, each => {
    if (!said.has(`${each.file}:${each.line}`)) report(each);
  });
  if (failed()) return finish([]);
  for (const unit of units)
    checkFlow(unit, (start, end, message, hint) => report(errorAt(unit.source, start, end, message, hint)));
  if (failed()) return finish([]);
  const byUnit = new Map<CompilationUnit, AttributedClass[]>(units.map(unit => [unit, []]));
  for (const each of classes) byUnit.get(each.unit)?.push(each);
  return finish([...byUnit].flatMap(([unit, each]) => generate(unit.source, table, each, report)));
}

function sorted(diagnostics: readonly Diagnostic[], sources: readonly SourceFile[]): Diagnostic[] {
  const order = new Map(sources.map((source, index) => [source.name, index]));
  return [...diagnostics].sort(
    (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line || a.column - b.column,
  );
}
