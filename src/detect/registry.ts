/** All detectors. One file and one line here is what a new detector takes. */
import { Registry } from '../trace/registry.ts';
import { DataRaceDetector } from './data-race.ts';
import { DeadlockDetector } from './deadlock.ts';
import type { Detector } from './detector.ts';
import { UncaughtExceptionDetector } from './uncaught-exception.ts';

export interface DetectorEntry {
  readonly name: string;
  /** One line for a list. */
  readonly summary: { readonly en: string; readonly zh: string };
  create(): Detector;
}

export const detectors = new Registry<DetectorEntry>('detector', [
  {
    name: 'data-race',
    summary: {
      en: 'two accesses of one variable, one a write, that nothing orders',
      zh: '对同一变量的两次访问，至少一次为写，且没有先后约束',
    },
    create: () => new DataRaceDetector(),
  },
  {
    name: 'deadlock',
    summary: {
      en: 'threads that wait for each other, or for a wake-up that never comes',
      zh: '线程互相等待，或等待永远不会到来的唤醒',
    },
    create: () => new DeadlockDetector(),
  },
  {
    name: 'uncaught-exception',
    summary: {
      en: 'a thread that dies of an exception, or a failed assertion',
      zh: '线程因未捕获的异常或断言失败而终止',
    },
    create: () => new UncaughtExceptionDetector(),
  },
]);
