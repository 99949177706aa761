/**
 * One lesson in one language: front matter, then Markdown in which `heddle` fences are blocks. The reader keeps Markdown
 * as the lexer's tokens, so that terminal and web draw the same tree.
 */
import { lexer, type Token } from 'marked';
import { type Block, readBlock } from './block.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { LessonProblem } from './lesson-problem.ts';

/** A stretch of prose, or a block. */
type Piece =
  | { readonly kind: 'prose'; readonly line: number; readonly tokens: readonly Token[] }
  | { readonly kind: 'block'; readonly line: number; readonly block: Block };

/** What stands under one heading of depth 2; a page of the player. */
export interface Section {
  /** Text of the heading; empty for what stands before the first. */
  readonly title: string;
  readonly line: number;
  readonly pieces: readonly Piece[];
}

export interface LessonText {
  readonly file: string;
  readonly frontMatter: FrontMatter;
  readonly title: string;
  readonly goals: readonly string[];
  readonly sections: readonly Section[];
}

/**
 * @param file name for messages.
 * @throws {LessonProblem} with the line, if front matter, Markdown or a block is not as the format says.
 */
export function readLessonText(file: string, text: string): LessonText {
  const frontMatter = readFrontMatter(file, text);
  const title = textEntry(file, frontMatter, 'title');
  const goals = listEntry(file, frontMatter, 'goals');
  return { file, frontMatter, title, goals, sections: readSections(file, frontMatter) };
}

function readSections(file: string, frontMatter: FrontMatter): Section[] {
  const sections: { title: string; line: number; pieces: Piece[] }[] = [];
  let section = { title: '', line: frontMatter.bodyLine, pieces: [] as Piece[] };
  let prose: Token[] = [];
  let proseLine = frontMatter.bodyLine;
  let line = frontMatter.bodyLine;
  const endProse = () => {
    if (prose.some(token => token.type !== 'space'))
      section.pieces.push({ kind: 'prose', line: proseLine, tokens: prose });
    prose = [];
  };
  const endSection = () => {
    endProse();
    if (section.pieces.length > 0 || section.title !== '') sections.push(section);
  };
  for (const token of lexer(frontMatter.body)) {
    if (token.type === 'heading' && token['depth'] === 1) {
      throw new LessonProblem(file, line, 'the title stands in the front matter; headings begin at `##`');
    }
    if (token.type === 'heading' && token['depth'] === 2) {
      endSection();
      section = { title: token['text'] as string, line, pieces: [] };
    } else if (token.type === 'code' && /^heddle\b/.test((token['lang'] as string | undefined) ?? '')) {
      endProse();
      const info = (token['lang'] as string).slice('heddle'.length).trim();
      const block = readBlock({ file, line: line + leadingBreaks(token.raw), info, body: token['text'] as string });
      section.pieces.push({ kind: 'block', line: block.line, block });
    } else {
      if (token.type === 'html') throw new LessonProblem(file, line, 'HTML has no place in a lesson');
      if (prose.length === 0) proseLine = line + leadingBreaks(token.raw);
      prose.push(token);
    }
    line += token.raw.split('\n').length - 1;
  }
  endSection();
  return sections;
}

function leadingBreaks(raw: string): number {
  return /^\n*/.exec(raw)![0].length;
}

/** All blocks of a lesson, in order. */
export function blocksOf(text: LessonText): Block[] {
  return text.sections.flatMap(section =>
    section.pieces.flatMap(piece => (piece.kind === 'block' ? [piece.block] : [])),
  );
}

/** @throws {LessonProblem} if the entry is missing or is not a text. */
export function textEntry(file: string, frontMatter: FrontMatter, key: string): string {
  const entry = frontMatter.entries.get(key);
  if (!entry) throw new LessonProblem(file, 1, `the front matter needs \`${key}: …\``);
  if (typeof entry.value !== 'string') throw new LessonProblem(file, entry.line, `\`${key}\` is a text`);
  return entry.value;
}

/** @throws {LessonProblem} if the entry is missing or is not a list. */
export function listEntry(file: string, frontMatter: FrontMatter, key: string): readonly string[] {
  const entry = frontMatter.entries.get(key);
  if (!entry) throw new LessonProblem(file, 1, `the front matter needs \`${key}\``);
  if (!Array.isArray(entry.value)) throw new LessonProblem(file, entry.line, `\`${key}\` is a list`);
  return entry.value;
}
