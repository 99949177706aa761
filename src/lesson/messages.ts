/** Every sentence the lessons say by themselves. Java's own words (states, exceptions, names) stay as they are in every language. */
import type { FindingKind } from '../detect/finding.ts';
import type { PendingOperation, WaitReason } from './engine.ts';
import type { Language } from './language.ts';
import { en } from './messages.en.ts';
import { zh } from './messages.zh.ts';

/** Why a solution is refused: a finding, or what the grader sees by itself. */
export type RefusalReason = FindingKind | 'concurrency' | 'timing';

export interface Messages {
  readonly course: {
    readonly title: string;
    readonly unit: (letter: string) => string;
    readonly units: Readonly<Record<string, string>>;
    readonly progress: (done: number, all: number) => string;
    readonly choose: string;
    readonly typed: (digits: string) => string;
    readonly noSuchNumber: (digits: string) => string;
    readonly exercise: string;
    readonly howToPlay: string;
    readonly states: Readonly<Record<'done' | 'begun' | 'new', string>>;
    /** The keys of the footer. */
    readonly keys: string;
  };
  readonly page: {
    readonly goals: string;
    readonly prerequisites: (titles: string) => string;
    readonly section: (at: number, of: number) => string;
    readonly keys: string;
    readonly more: string;
    readonly noHint: string;
    readonly hint: (text: string) => string;
    readonly lastPage: string;
    readonly firstPage: string;
    readonly end: string;
    readonly next: (title: string) => string;
    readonly runKey: string;
    readonly unknownKey: (key: string) => string;
  };
  readonly question: {
    readonly predict: string;
    readonly quiz: string;
    readonly prompt: (options: number) => string;
    readonly yours: (option: string) => string;
    readonly right: string;
    readonly wrong: (answer: string) => string;
    readonly answer: (answer: string) => string;
  };
  readonly run: {
    readonly exit: (status: number) => string;
    readonly deadlock: string;
    readonly maxSteps: string;
    readonly processes: (names: string) => string;
    readonly nothing: string;
  };
  readonly explore: {
    readonly title: (program: string) => string;
    readonly all: (executions: number) => string;
    readonly some: (executions: number, coverage: string) => string;
    readonly outcomes: string;
    readonly executions: (count: number) => string;
    readonly moreOutcomes: (outcomes: number) => string;
    readonly moreFindings: (findings: number) => string;
    readonly noFinding: string;
    readonly kinds: Readonly<Record<FindingKind, string>>;
    /** A thread and where it stood: `A at Counter.java:5`. */
    readonly at: (thread: string, location: string) => string;
    /** `proved`: none has fewer preemptions. */
    readonly shortest: (preemptions: number, switches: number, steps: number, proved: boolean) => string;
    readonly finding: (kind: string, where: string) => string;
    readonly replay: string;
    /** Between the items of a list. */
    readonly and: string;
  };
  readonly step: {
    readonly title: (program: string) => string;
    readonly goal: (task: string) => string;
    readonly plain: (command: string) => string;
    readonly oneWay: (switches: number) => string;
    readonly unreachable: string;
    readonly at: (step: number, of: number) => string;
    readonly canChoose: string;
    readonly cannotChoose: string;
    readonly next: (what: string) => string;
    readonly waits: (why: string) => string;
    readonly notStarted: string;
    readonly terminated: string;
    readonly output: string;
    readonly reached: string;
    readonly ended: Readonly<Record<'completed' | 'exit' | 'deadlock' | 'max-steps' | 'stopped', string>>;
    readonly refused: (thread: string, why: string) => string;
    readonly noThread: (number: number) => string;
    readonly start: string;
    readonly newest: string;
    readonly jump: (digits: string) => string;
    readonly badJump: (of: number) => string;
    readonly keys: string;
    readonly jumpKeys: string;
    readonly more: (threads: number) => string;
    readonly why: (reason: WaitReason) => string;
    readonly operation: (operation: PendingOperation) => string;
  };
  readonly repair: {
    readonly title: string;
    readonly start: string;
    readonly grade: string;
    readonly copied: (files: string, folder: string) => string;
    readonly kept: (files: string) => string;
    readonly noExercise: string;
  };
  readonly grade: {
    readonly pass: string;
    readonly fail: string;
    readonly incomplete: string;
    readonly passed: (coverage: string) => string;
    readonly budget: (coverage: string) => string;
    readonly coverage: (coverage: string) => string;
    readonly reasons: Readonly<Record<RefusalReason, string>>;
    readonly concurrencyMissing: (workers: number) => string;
    readonly concurrencyOrdered: string;
  };
}

/** The catalogue of a language. */
export function messagesOf(language: Language): Messages {
  return language === 'zh' ? zh : en;
}
