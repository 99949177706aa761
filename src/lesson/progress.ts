/** The learner's progress: one small JSON file, whose path the command line chooses. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface LessonProgress {
  /** Index of the section the learner was last at. */
  readonly section: number;
  /** The last section has been reached. */
  readonly read: boolean;
  /** The exercise has been passed. */
  readonly graded: boolean;
}

export type LessonState = 'done' | 'begun' | 'new';

const NOTHING: LessonProgress = { section: 0, read: false, graded: false };

export class Progress {
  private readonly file: string;
  private readonly lessons = new Map<string, LessonProgress>();
  /** True where the file was there but could not be read; it is then kept beside the new one. */
  private damaged: boolean;

  /** Reads the file; where there is none, nothing has been done yet. */
  constructor(file: string) {
    this.file = file;
    this.damaged = !this.read();
  }

  of(lesson: string): LessonProgress {
    return this.lessons.get(lesson) ?? NOTHING;
  }

  /** A lesson with an exercise is done when the exercise has been passed, another when it has been read. */
  state(lesson: { readonly id: string; readonly exercise?: unknown }): LessonState {
    const { read, graded } = this.of(lesson.id);
    if (lesson.exercise === undefined ? read : graded) return 'done';
    return this.lessons.has(lesson.id) ? 'begun' : 'new';
  }

  /** Changes what is known of a lesson and writes the file, whole or not at all. */
  record(lesson: string, change: Partial<LessonProgress>): void {
    this.lessons.set(lesson, { ...this.of(lesson), ...change });
    mkdirSync(dirname(this.file), { recursive: true });
    if (this.damaged) this.keepDamaged();
    this.damaged = false;
    const text = JSON.stringify({ version: 1, lessons: Object.fromEntries(this.lessons) }, null, 2);
    writeFileSync(`${this.file}.new`, `${text}\n`);
    renameSync(`${this.file}.new`, this.file);
  }

  private keepDamaged(): void {
    try {
      renameSync(this.file, `${this.file}.damaged`);
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem;
    }
  }

  private read(): boolean {
    let text: string;
    try {
      text = readFileSync(this.file, 'utf8');
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return true;
      throw problem;
    }
    try {
      const { version, lessons } = JSON.parse(text) as {
        version: unknown;
        lessons: Record<string, Partial<LessonProgress>>;
      };
      if (version !== 1 || typeof lessons !== 'object' || lessons === null) return false;
      for (const [id, entry] of Object.entries(lessons)) {
        this.lessons.set(id, {
          section: Number.isInteger(entry.section) ? (entry.section as number) : 0,
          read: entry.read === true,
          graded: entry.graded === true,
        });
      }
      return true;
    } catch {
      return false;
    }
  }
}
