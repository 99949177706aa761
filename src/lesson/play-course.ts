/** The course at a terminal: menu, lesson, menu again, until the learner leaves. */
import type { Lesson } from './course.ts';
import type { Engine } from './engine.ts';
import type { Language } from './language.ts';
import { chooseLesson } from './menu.ts';
import { playLesson } from './play.ts';
import type { Progress } from './progress.ts';
import { Stage } from './stage.ts';
import type { Terminal } from './terminal.ts';

export interface CourseOptions {
  readonly course: readonly Lesson[];
  readonly progress: Progress;
  readonly engine: Engine;
  readonly terminal: Terminal;
  readonly language: Language;
  /** chalk's levels. */
  readonly colour: 0 | 1 | 2 | 3;
  /** The lesson to begin with; the menu where absent. */
  readonly first?: Lesson;
}

export async function playCourse(options: CourseOptions): Promise<void> {
  const { course, language } = options;
  let lesson = options.first ?? (await chooseLesson(options, options.terminal));
  while (lesson) {
    const next: Lesson | undefined = course[course.indexOf(lesson) + 1];
    const stage = new Stage({ ...options, lesson, columns: options.terminal.columns });
    const leave = await playLesson({ ...options, stage, ...(next ? { nextTitle: next.texts[language].title } : {}) });
    if (leave === 'quit') return;
    lesson = leave === 'end' && next ? next : await chooseLesson(options, options.terminal);
  }
}
