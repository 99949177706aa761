/**
 * Plays a lesson at a terminal: a section is a page, a block waits for its key. A prediction is asked before anything runs
 * and answered by what the run shows.
 */
import type { Block, PredictBlock, StepBlock } from './block.ts';
import { activeLines, isActive, sourceLines } from './block-lines.ts';
import type { Section } from './lesson-text.ts';
import { markdownLines, paragraphLines } from './markdown-text.ts';
import { type Move, Pager } from './pager.ts';
import { repairLines, sectionTitle, titleLines } from './play-plain.ts';
import type { Progress } from './progress.ts';
import { answerLines, questionLines } from './question-lines.ts';
import { runStepper } from './run-stepper.ts';
import type { Stage } from './stage.ts';
import type { Terminal } from './terminal.ts';

export interface PlayOptions {
  readonly stage: Stage;
  readonly terminal: Terminal;
  readonly progress: Progress;
  /** Title of the lesson that comes next. */
  readonly nextTitle?: string;
}

/** How the learner left: at the end, to the list, or altogether. */
export type Leave = 'end' | 'list' | 'quit';

export async function playLesson(options: PlayOptions): Promise<Leave> {
  const { stage, progress } = options;
  const player = new Player(options);
  const { sections } = stage.lesson.texts[stage.language];
  const saved = progress.of(stage.lesson.id);
  let at = saved.read ? 0 : Math.min(saved.section, sections.length - 1);
  for (;;) {
    progress.record(stage.lesson.id, { section: at });
    const last = at === sections.length - 1;
    const move = await player.section(sections[at]!, at, last);
    if (move === 'quit' || move === 'list') return move;
    if (move === 'back') {
      at = Math.max(0, at - 1);
      continue;
    }
    if (last) {
      progress.record(stage.lesson.id, { section: 0, read: true });
      return 'end';
    }
    at++;
  }
}

class Player {
  private readonly stage: Stage;
  private readonly terminal: Terminal;
  private readonly nextTitle: string | undefined;
  private readonly pager: Pager;
  /** A prediction that nothing has answered yet, and what the learner chose. */
  private pending: { readonly block: PredictBlock; readonly chosen: number | null } | null = null;

  constructor({ stage, terminal, nextTitle }: PlayOptions) {
    this.stage = stage;
    this.terminal = terminal;
    this.nextTitle = nextTitle;
    this.pager = new Pager(terminal, stage.ink, stage.messages);
  }

  /** Shows one page; answers where to go from it. */
  async section(section: Section, index: number, last: boolean): Promise<Move> {
    const { stage, pager } = this;
    const { messages } = stage;
    const text = stage.lesson.texts[stage.language];
    this.pending = null;
    pager.clear();
    const place = stage.ink.quiet(`${text.title} · ${messages.page.section(index + 1, text.sections.length)}`);
    let move = await pager.show([place, ...(index === 0 ? titleLines(text, stage) : [])]);
    if (move === 'next' && section.title !== '') move = await pager.show(sectionTitle(section.title, stage));
    const hints: string[] = [];
    for (const piece of section.pieces) {
      if (move !== 'next') return move;
      move =
        piece.kind === 'prose'
          ? await pager.show(markdownLines(piece.tokens, stage))
          : await this.block(piece.block, hints);
    }
    if (move === 'next') move = await this.answerPending();
    if (move !== 'next') return move;
    if (last) {
      pager.say(messages.page.end);
      if (this.nextTitle !== undefined) pager.say(messages.page.next(this.nextTitle));
    }
    return pager.ask(messages.page.keys, hints);
  }

  private async block(block: Block, hints: string[]): Promise<Move> {
    const { stage, pager } = this;
    const { messages } = stage;
    if (isActive(block)) {
      const move = await pager.ask(messages.page.runKey, this.pending?.block.question.hints ?? []);
      if (move !== 'next') return move;
      const shown = await pager.show(await activeLines(block, stage));
      return shown === 'next' ? this.answerPending() : shown;
    }
    switch (block.kind) {
      case 'source':
        return pager.show(sourceLines(block, stage));
      case 'predict':
      case 'quiz': {
        const before = await this.answerPending();
        if (before !== 'next') return before;
        const { question } = block;
        const heading = block.kind === 'predict' ? messages.question.predict : messages.question.quiz;
        const shown = await pager.show(questionLines(question, heading, stage));
        if (shown !== 'next') return shown;
        const chosen = await pager.choose(question.options.length, question.hints);
        if (typeof chosen === 'string' && chosen !== 'next') return chosen;
        const number = chosen === 'next' ? null : (chosen as number);
        if (block.kind === 'quiz') return pager.show(answerLines(question, number, stage));
        if (number !== null) pager.say(messages.question.yours(question.options[number]!));
        this.pending = { block, chosen: number };
        return 'next';
      }
      case 'step':
        return this.step(block);
      case 'repair':
        hints.push(...block.hints);
        return pager.show(repairLines(stage));
    }
  }

  private async step(block: StepBlock): Promise<Move> {
    const { stage, pager, terminal } = this;
    const { messages, ink } = stage;
    const program = block.files.join(' ');
    const shown = await pager.show([
      ink.strong(messages.step.title(program)),
      ...paragraphLines(messages.step.goal(block.task), stage),
    ]);
    if (shown !== 'next') return shown;
    const move = await pager.ask(messages.page.runKey, []);
    if (move !== 'next') return move;
    const engine = stage.load(block).stepper();
    const state = await runStepper({ engine, terminal, ink, messages, program, goal: block.goal, task: block.task });
    pager.clear();
    if (state.reached) pager.say(messages.step.reached);
    return 'next';
  }

  private async answerPending(): Promise<Move> {
    if (!this.pending) return 'next';
    const { block, chosen } = this.pending;
    this.pending = null;
    return this.pager.show(answerLines(block.question, chosen, this.stage));
  }
}
