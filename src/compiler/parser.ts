/**
 * Source text → syntax tree of Java 17: a hand-written recursive-descent parser. Each function carries its production
 * (`[ ]` optional, `{ }` any number, `|` or). The class chain follows the grammar: tokens, types, primaries,
 * expressions, switch and try, statements, declarations, compilation unit.
 */
import { type Diagnostic, errorAt } from './diagnostic.ts';
import { DeclarationParser } from './parser-declarations.ts';
import type { SourceFile } from './source-file.ts';
import type {
  ClassDeclaration,
  CompilationUnit,
  ImportDeclaration,
  Member,
  Node,
  PackageDeclaration,
} from './syntax-tree.ts';
import { childrenOf } from './tree-children.ts';
import { closest } from './words.ts';

export interface Parsed {
  readonly unit: CompilationUnit;
  /** The tree holds all that was written, even where there is something to say about it; else what could be understood. */
  readonly isComplete: boolean;
  /** In order of position. */
  readonly diagnostics: readonly Diagnostic[];
}

export function parse(source: SourceFile): Parsed {
  const refused = refuseBinary(source);
  if (refused) return { unit: emptyUnit(source), isComplete: false, diagnostics: [refused] };
  const parser = new Parser(source);
  let unit: CompilationUnit;
  try {
    unit = parser.compilationUnit();
    const deep = parser.tokens.length > deepest ? tooDeep(unit) : undefined;
    if (deep) {
      parser.errorAbout(deep.start, deep.start + 1, nestingRefused);
      parser.isTreeIncomplete = true;
    }
  } catch (thrown) {
    // Only nesting can exhaust the stack.
    if (!(thrown instanceof RangeError)) throw thrown;
    parser.errorHere(nestingRefused);
    unit = emptyUnit(source);
  }
  const diagnostics = parser.diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { unit, isComplete: !parser.isTreeIncomplete, diagnostics };
}

// Every later phase walks the tree by recursion; this depth none of them fears.
const deepest = 1200;
const nestingRefused = 'not supported: nesting this deep';

/** A node deeper than that, if there is one. */
function tooDeep(unit: CompilationUnit): Node | undefined {
  let level: Node[] = [unit];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return level[0];
    level = level.flatMap(childrenOf);
  }
  return undefined;
}

function emptyUnit(source: SourceFile): CompilationUnit {
  return { kind: 'CompilationUnit', start: 0, end: source.text.length, source, imports: [], types: [] };
}

// Text decoded from bytes that are no text holds NULs or nothing but replacement characters.
function refuseBinary(source: SourceFile): Diagnostic | undefined {
  const { text } = source;
  const replaced = text.length - text.replaceAll('\ufffd', '').length;
  if (!text.includes('\0') && replaced * 10 < text.length + 10) return undefined;
  if (!text.includes('\0') && replaced === 0) return undefined;
  const isClassFile = /^(\ufffd{4}|\u00ca\u00fe\u00ba\u00be)\0/.test(text);
  const hint = isClassFile ? 'it looks like a compiled class: name it .class' : undefined;
  // At the beginning: the place of the first odd byte would tell nobody anything.
  return { ...errorAt(source, 0, 1, 'this is not Java source but binary data', hint), line: 1, column: 1 };
}

class Parser extends DeclarationParser {
  // compilationUnit: [ packageDeclaration ] { importDeclaration } { typeDeclaration }
  compilationUnit(): CompilationUnit {
    const { source } = this;
    const end = source.text.length;
    if (this.atEnd)
      this.errorAbout(0, 0, 'the file is empty: it holds no class', "a program begins with 'public class Name {'");
    const packageDeclaration = this.#packageDeclaration();
    const imports: ImportDeclaration[] = [];
    const types: ClassDeclaration[] = [];
    while (!this.atEnd) {
      const before = this.index;
      try {
        if (this.accept(';')) continue;
        if (this.at('import')) {
          if (types.length > 0) this.errorHere("'import' must stand before the classes");
          imports.push(this.#importDeclaration());
        } else types.push(...this.#typeDeclaration(types.at(-1)));
      } catch (thrown) {
        if (!this.isPanic(thrown)) throw thrown;
        this.#resumeAtClass(before);
      }
      if (this.index === before) this.advance();
    }
    this.#reportConstructorCalls();
    return {
      kind: 'CompilationUnit',
      start: 0,
      end,
      source,
      ...(packageDeclaration && { package: packageDeclaration }),
      imports,
      types,
    };
  }

  // packageDeclaration: { annotation } package qualifiedName ;
  #packageDeclaration(): PackageDeclaration | undefined {
    if (this.tokenAt(this.skipAnnotations(this.index)).text !== 'package') return undefined;
    const { start } = this;
    try {
      const annotations = this.annotations();
      this.advance();
      const { name, nameStart } = this.qualifiedName("name of the package expected after 'package'");
      this.expectSemicolon('the package declaration');
      return { kind: 'PackageDeclaration', start, end: this.previousEnd, annotations, name, nameStart };
    } catch (thrown) {
      if (!this.isPanic(thrown)) throw thrown;
      this.resume(this.index, new Set(['import', 'public', 'class']));
      return undefined;
    }
  }

  // importDeclaration: import [ static ] qualifiedName [ . * ] ;
  #importDeclaration(): ImportDeclaration {
    const { start } = this.advance();
    if (this.at('module') && this.peek().kind === 'name')
      this.fail('not supported: import of a module (Java 25)', 'import the packages: import java.util.*;');
    const isStatic = this.accept('static');
    const { name, nameStart } = this.qualifiedName("name of a class or package expected after 'import'");
    let onDemand = false;
    if (this.accept('.')) {
      if (!this.at('*')) this.fail(`name or '*' expected after '.', ${this.found}`);
      this.advance();
      onDemand = true;
    }
    if (!onDemand && !name.includes('.'))
      this.errorAbout(
        nameStart,
        nameStart + name.length,
        `'.' expected after '${name}'`,
        `an import names package and class: java.util.${name}`,
      );
    this.expectSemicolon('the import');
    return { kind: 'ImportDeclaration', start, end: this.previousEnd, isStatic, onDemand, name, nameStart };
  }

  // typeDeclaration: modifiers classDeclaration
  #typeDeclaration(previous: ClassDeclaration | undefined): ClassDeclaration[] {
    const { start } = this;
    const before = this.index;
    if (this.at('}')) return this.#strayBrace(previous);
    if (this.at('package')) this.fail("'package' must be the first declaration of the file");
    const modifiers = this.modifiers();
    if (this.atClassDeclaration(this.index)) return [this.classDeclaration(modifiers, start, 'top')];
    if ((this.at('module') || (this.at('open') && this.peek().text === 'module')) && this.peek().kind === 'name')
      this.fail('not supported: module declarations');
    const next = this.peek();
    if (this.atName && (next.kind === 'name' || next.text === '{')) {
      const meant = closest(this.token.text, ['class', 'interface', 'enum', 'record', 'import', 'package']);
      if (meant)
        this.fail(`'class', 'interface', 'enum' or 'record' expected, ${this.found}`, `did you mean '${meant}'?`);
    }
    this.#refuseMember(before, previous);
  }
  #strayBrace(previous: ClassDeclaration | undefined): ClassDeclaration[] {
    const name = previous
      ? `'${previous.name}' ended at line ${this.lineOf(this.tokenEndingAt(previous.end))}`
      : undefined;
    this.errorHere("'}' without '{'", name && `class ${name}`);
    while (this.accept('}'));
    return [];
  }
  // A method or field outside of a class: understood, to go on behind it, and refused.
  #refuseMember(before: number, previous: ClassDeclaration | undefined): never {
    const hint = previous
      ? `class '${previous.name}' ended at line ${this.lineOf(this.tokenEndingAt(previous.end))}: is there a '}' too many?`
      : 'everything stands inside a class: public class Main { … }';
    const after = this.at('void') ? this.index + 1 : this.skipType(this.index);
    const isMethod = after > 0 && this.tokenAt(after).kind === 'name' && this.tokenAt(after + 1).text === '(';
    this.index = before;
    if (isMethod) {
      this.errorHere('a method must stand inside a class', hint);
      const members: Member[] = [];
      this.member({ name: '', kind: 'class' }, members);
      return this.panic();
    }
    return this.fail(`'class', 'interface', 'enum' or 'record' expected, ${this.found}`, hint);
  }
  tokenEndingAt(offset: number): { start: number; end: number; kind: 'symbol'; text: string } {
    return { start: Math.max(0, offset - 1), end: offset, kind: 'symbol', text: '}' };
  }

  // To the next heading of a class, outside of braces.
  #resumeAtClass(before: number): void {
    let depth = 0;
    while (!this.atEnd) {
      if (this.at('{')) depth++;
      else if (this.at('}')) depth = Math.max(0, depth - 1);
      else if (depth === 0 && this.index > before) {
        if (this.atClassDeclaration(this.index) || this.at('import')) return;
        if (this.atModifier && this.isFirstOnLine(this.index) && this.#classFollows()) return;
      }
      this.advance();
    }
  }
  #classFollows(): boolean {
    let i = this.skipAnnotations(this.index);
    while (['public', 'final', 'abstract', 'static', 'private', 'protected'].includes(this.tokenAt(i).text)) i++;
    return this.atClassDeclaration(i);
  }

  #reportConstructorCalls(): void {
    for (const call of this.constructorCalls)
      this.errorAbout(call.start, call.end, `'${call.which}(…)' must be the first statement of a constructor`);
    for (const call of this.qualifiedConstructorCalls)
      this.errorAbout(call.start, call.end, "'super(…)' must be the first statement of a constructor");
  }
}
