import { expect, test } from 'vitest';
import { UncaughtExceptionDetector } from '../../src/detect/uncaught-exception.ts';
import { messages, textTrace } from './trace-text.ts';

const told = (text: string) => {
  const detector = new UncaughtExceptionDetector();
  const trace = textTrace(text);
  messages(detector, trace);
  return Array.from({ length: detector.count }, (_, i) => detector.finding(i, trace.names));
};

test('a thread that dies of an exception is told with the exception and the place', () => {
  expect(told('main start A\nA uncaught java.lang.IllegalStateException\nA end')).toEqual([
    {
      kind: 'uncaught-exception',
      message: 'A died of an uncaught java.lang.IllegalStateException at T.java:2: why',
      threads: ['A'],
      locations: ['T.java:2'],
    },
  ]);
});

test('a failed assertion is a finding of its own kind', () => {
  expect(told('main uncaught java.lang.AssertionError')).toMatchObject([
    { kind: 'assertion', message: 'assertion failed in main at T.java:1: why' },
  ]);
});

test('an execution in which nothing is thrown has none', () => {
  expect(told('main start A\nA end\nmain join A\nmain end')).toEqual([]);
});
