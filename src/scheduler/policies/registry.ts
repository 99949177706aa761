/** All policies that a command line can name. One file and one line here is what a new policy takes. */
import { Registry } from '../../trace/registry.ts';
import type { Schedule } from '../../trace/schedule.ts';
import type { Policy } from '../policy.ts';
import { ask } from './ask.ts';
import { priority } from './priority.ts';
import { random } from './random.ts';
import { replay } from './replay.ts';
import { roundRobin } from './round-robin.ts';
import { runOn } from './run-on.ts';

export interface PolicyOptions {
  readonly seed: number;
  /** Steps in a row. */
  readonly quantum: number;
  readonly schedule: Schedule;
}

export interface PolicyEntry {
  readonly name: string;
  /** One line for a list. */
  readonly summary: { readonly en: string; readonly zh: string };
  /** Which of the options it looks at. */
  readonly uses: readonly (keyof PolicyOptions)[];
  create(options: PolicyOptions): Policy;
}

export const DEFAULT_POLICY_OPTIONS: PolicyOptions = { seed: 1, quantum: 1, schedule: [] };

export const policies = new Registry<PolicyEntry>('policy', [
  {
    name: 'run-on',
    summary: { en: 'a thread runs until it must wait or ends', zh: '线程一直运行，直到必须等待或结束' },
    uses: [],
    create: () => runOn(),
  },
  {
    name: 'round-robin',
    summary: { en: 'each thread gets a quantum of steps in turn', zh: '各线程按编号轮流运行一个时间片（以步计）' },
    uses: ['quantum'],
    create: ({ quantum }) => roundRobin(quantum),
  },
  {
    name: 'priority',
    summary: { en: 'the highest Java priority goes, equals in turn', zh: 'Java 优先级最高者先行，同级轮流' },
    uses: ['quantum'],
    create: ({ quantum }) => priority(quantum),
  },
  {
    name: 'random',
    summary: { en: 'every thread that can go is equally likely', zh: '每个可运行的线程机会均等' },
    uses: ['seed'],
    create: ({ seed }) => random(seed),
  },
  {
    name: 'replay',
    summary: { en: 'repeats a schedule exactly', zh: '精确重放一个调度' },
    uses: ['schedule'],
    create: ({ schedule }) => replay(schedule),
  },
  {
    name: 'ask',
    summary: { en: 'a person chooses the next thread', zh: '由人来选择下一个线程' },
    uses: [],
    create: () => ask(),
  },
]);
