import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLesson, lessonSources, lessonsFolder, readCourse } from '../../src/lesson/course.ts';
import type { StepEngine } from '../../src/lesson/engine.ts';
import { JavaEngine } from '../../src/lesson/java-engine.ts';
import { libraryClassPath } from '../../src/library/index.ts';

const engine = new JavaEngine(libraryClassPath());
const course = readCourse(lessonsFolder());

function program(lesson: string, file: string) {
  return engine.load(lessonSources(findLesson(course, lesson), { line: 1, files: [file] }));
}

/** All that a learner can see. */
const seen = (stepper: StepEngine) => ({
  threads: stepper.threads(),
  output: stepper.output(),
  end: stepper.end(),
  step: stepper.step,
});

const counter = program('lost-update', 'Counter.java');

test('a thread shows what it does next, and where', () => {
  const stepper = counter.stepper();
  stepper.take(1);
  stepper.take(1);
  const [main, a] = stepper.threads();
  expect(a).toMatchObject({
    name: 'A',
    state: 'RUNNABLE',
    enabled: true,
    pending: { kind: 'read', variable: 'count' },
  });
  expect(a!.at).toMatchObject({ file: 'Counter.java', line: 9 });
  expect(main).toMatchObject({ name: 'main', state: 'WAITING', enabled: false, waits: { on: 'join', object: 'A' } });
  expect(() => stepper.take(1)).toThrow('thread 1 is not enabled');
});

test('a thread before a held monitor says who holds it', () => {
  const locked = engine.load([
    {
      name: 'Door.java',
      text: `class Door {
        public static void main(String[] args) {
          Object door = new Object();
          Thread other = new Thread(() -> { synchronized (door) { System.out.println("in"); } }, "other");
          synchronized (door) { other.start(); System.out.println("first"); }
        }
      }`,
    },
  ]);
  const stepper = locked.stepper();
  while (stepper.threads().length < 2 || stepper.threads()[1]!.state === 'NEW') stepper.take(1);
  expect(stepper.threads()[1]).toMatchObject({
    state: 'BLOCKED',
    waits: { on: 'monitor', owner: 'main' },
    pending: { kind: 'monitorenter' },
  });
  expect(stepper.threads()[1]!.waits!.object).toMatch(/^Object#/);
});

test('sleepers can be chosen as soon as nobody else can go', () => {
  const stepper = program('start-run-join', 'Notified.java').stepper();
  for (let i = 0; i < 200 && !stepper.end(); i++) stepper.take(stepper.threads().find(thread => thread.enabled)!.id);
  expect(stepper.output()).toBe('before notify: WAITING\nafter notify:  BLOCKED\nafter join:    TERMINATED\n');
  expect(stepper.end()).toEqual({ kind: 'completed', exit: 0 });
});

test('whatever is chosen: back leads to what was before, and the token replays it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { maxLength: 40 }), async choices => {
      const stepper = counter.stepper();
      const states = [seen(stepper)];
      for (const choice of choices) {
        const enabled = stepper.threads().filter(thread => thread.enabled);
        if (enabled.length === 0) break;
        stepper.take(enabled[choice % enabled.length]!.id);
        states.push(seen(stepper));
      }
      if (stepper.end()) expect((await counter.run({ schedule: stepper.schedule() })).stdout).toBe(stepper.output());
      for (let i = states.length - 2; i >= 0; i--) {
        expect(stepper.back()).toBe(true);
        expect(seen(stepper)).toEqual(states[i]);
      }
      expect(stepper.back()).toBe(false);
    }),
    { numRuns: 30 },
  );
});
