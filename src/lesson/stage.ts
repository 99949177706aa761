/** What all parts of the player share: which lesson, which engine, which language, how wide. */
import { type Lesson, lessonSources } from './course.ts';
import type { Engine, LoadedProgram } from './engine.ts';
import { type Ink, inkOf } from './ink.ts';
import type { Language } from './language.ts';
import type { Page } from './markdown-text.ts';
import { type Messages, messagesOf } from './messages.ts';

export interface StageOptions {
  readonly lesson: Lesson;
  readonly engine: Engine;
  readonly language: Language;
  readonly columns: number;
  /** chalk's levels. */
  readonly colour: 0 | 1 | 2 | 3;
}

export class Stage implements Page {
  readonly lesson: Lesson;
  readonly engine: Engine;
  readonly language: Language;
  readonly columns: number;
  readonly colour: 0 | 1 | 2 | 3;
  readonly ink: Ink;
  readonly messages: Messages;

  constructor(options: StageOptions) {
    this.lesson = options.lesson;
    this.engine = options.engine;
    this.language = options.language;
    this.columns = options.columns;
    this.colour = options.colour;
    this.ink = inkOf(options.colour);
    this.messages = messagesOf(options.language);
  }

  /** The program of a block. @throws {ProgramProblem} if it does not compile. */
  load(block: { readonly line: number; readonly files: readonly string[] }): LoadedProgram {
    return this.engine.load(lessonSources(this.lesson, block));
  }

  /** A line that says which command does the same outside the lesson. */
  command(text: string): string {
    return this.ink.quiet(`$ heddle ${text}`);
  }
}
