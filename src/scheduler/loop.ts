/**
 * The loop: asks who goes, lets that thread take one step, until the program ends or can't go on. What it does when is
 * said by the scheduler machine; here are the functions behind the machine's guards and actions. A step allocates nothing.
 */
import type { Recorder } from '../trace/record.ts';
import type { Deviation, Schedule } from '../trace/schedule.ts';
import { DecisionTable, type FlatTable } from './decision-table.ts';
import type { ExecutionEnd } from './execution-end.ts';
import { schedulerTable } from './machine-tables.ts';
import type { Point, Policy } from './policy.ts';
import { isEnabled } from './policy.ts';
import type { Subject } from './subject.ts';

export interface SchedulerOptions {
  /** Budget of steps; a step that computes long in silence counts for more. Default 10 million. */
  readonly maxSteps?: number;
  /** Where the steps leave their records. */
  readonly recorder?: Recorder;
  /** False: deviations are not kept, `schedule` stays empty. Default true. */
  readonly keepSchedule?: boolean;
  /** Looks on at every step. */
  readonly observer?: StepObserver;
}

/** Both are called with the thread's id; the subject is as it is before and after the step. */
export interface StepObserver {
  before?(thread: number): void;
  after?(thread: number): void;
}

/** A place in an execution to come back to, together with a snapshot of the subject. */
export interface SchedulerMark {
  readonly state: number;
  readonly steps: number;
  readonly spent: number;
  readonly decisions: number;
  readonly switches: number;
  readonly preemptions: number;
  readonly previous: number;
  readonly inARow: number;
  readonly deviationWords: number;
  readonly chosen: number;
}

// The loop knows the machine's guards and actions by these numbers: bits of `facts`, cases of `act`.
const GUARDS = [
  'exitCalled', // 1
  'allDone', // 2
  'budgetSpent', // 4
  'pauseDue', // 8
  'onlyOneEnabled', // 16
  'someEnabled', // 32
  'timeMoved', // 64
  'awaitingPerson', // 128
];
const ACTIONS = ['takeOnly', 'ask', 'grant', 'advanceClock'];

/** Most steps that a thread takes without a look at the rest of the world. */
const LONGEST_ROW = 4096;

interface Machine {
  readonly table: DecisionTable;
  readonly flat: FlatTable;
  /** What `run` answers in a state; undefined where it goes on. */
  readonly kinds: readonly (ExecutionEnd['kind'] | undefined)[];
  readonly next: number;
  readonly deciding: number;
  readonly awaitingAnswer: number;
}

let compiled: Machine | undefined;

function machine(): Machine {
  if (compiled) return compiled;
  const table = new DecisionTable(schedulerTable);
  const kindOf: Record<string, ExecutionEnd['kind']> = {
    completed: 'completed',
    exited: 'exit',
    deadlocked: 'deadlock',
    exhausted: 'max-steps',
    stopped: 'stopped',
    paused: 'paused',
    awaitingAnswer: 'paused',
  };
  compiled = {
    table,
    flat: table.flatten(GUARDS, ACTIONS),
    kinds: table.states.map(name => kindOf[name]),
    next: table.event('NEXT'),
    deciding: table.state('deciding'),
    awaitingAnswer: table.state('awaitingAnswer'),
  };
  return compiled;
}

export class Scheduler {
  readonly subject: Subject;
  readonly policy: Policy;
  readonly maxSteps: number;
  /** Steps taken in this execution. */
  steps = 0;
  /** Decision points passed. */
  decisions = 0;
  switches = 0;
  preemptions = 0;
  /** The thread that took the last step; 0 before the first. */
  previous = 0;
  observer: StepObserver | null;
  /** The decision that is asked for; meaningful inside of `Policy.choose` and while an answer is awaited. */
  readonly point: Point;
  private readonly machine: Machine;
  private readonly keep: boolean;
  private state = -1;
  /** State that a mark made right now belongs to, where it is not `state`: inside of a callback. */
  private stateInside = -1;
  /** The policy knows that the execution is over. */
  private told = false;
  private chosen = 0;
  private moved = false;
  /** Budget spent: the steps' weights. */
  private spent = 0;
  private inARow = 0;
  private pauseAt = Number.POSITIVE_INFINITY;
  private deviations = new Int32Array(64);
  private deviationWords = 0;

  constructor(subject: Subject, policy: Policy, options: SchedulerOptions = {}) {
    this.subject = subject;
    this.policy = policy;
    this.maxSteps = options.maxSteps ?? 10_000_000;
    this.keep = options.keepSchedule ?? true;
    this.observer = options.observer ?? null;
    if (options.recorder) subject.recorder = options.recorder;
    subject.pick = (n, what) => this.pick(n, what);
    this.point = {
      enabled: subject.enabled,
      count: 0,
      decision: 0,
      step: 0,
      previous: 0,
      previousEnabled: false,
      inARow: 0,
      usual: 0,
      subject,
    };
    this.machine = machine();
  }

  /** A new execution; the subject is at its start (made new, or restored). `run` does it by itself the first time. */
  begin(): void {
    this.steps = 0;
    this.decisions = 0;
    this.switches = 0;
    this.preemptions = 0;
    this.previous = 0;
    this.spent = 0;
    this.inARow = 0;
    this.deviationWords = 0;
    this.told = false;
    this.stateInside = -1;
    this.policy.begin();
    // The machine starts without actions.
    this.state = this.machine.deciding;
  }

  /**
   * Goes on until the execution ends or pauses.
   * @param steps pause after so many steps at the latest
   * @throws {RangeError} if the policy gives an answer that does not exist
   */
  run(steps = Number.POSITIVE_INFINITY): ExecutionEnd {
    if (this.state < 0) this.begin();
    this.pauseAt = this.steps + steps;
    if (this.stateName === 'paused') this.send('RESUME');
    return this.drive();
  }

  /**
   * Brings the answer that the execution waits for, and goes on.
   * @throws {RangeError} if that thread can't go, or no answer is awaited
   */
  resume(thread: number, steps = Number.POSITIVE_INFINITY): ExecutionEnd {
    if (this.state !== this.machine.awaitingAnswer)
      throw new RangeError(`no answer is awaited: the scheduler is ${this.stateName}`);
    this.pauseAt = this.steps + steps;
    this.fillPoint();
    this.settle(thread);
    this.send('ANSWER');
    return this.drive();
  }

  /** Ends an execution that is paused or between two steps. */
  stop(): ExecutionEnd {
    if (this.state < 0) this.begin();
    this.send('STOP');
    return this.finish();
  }

  /** Name of the machine's state; `deciding` between two steps. */
  get stateName(): string {
    return this.state < 0 ? 'deciding' : this.machine.table.states[this.state]!;
  }

  /** The answers that were not the default, so far. */
  get schedule(): Schedule {
    const list: Deviation[] = [];
    for (let i = 0; i < this.deviationWords; i += 2) {
      list.push({ index: this.deviations[i]!, answer: this.deviations[i + 1]! });
    }
    return list;
  }

  /**
   * A place to come back to. Inside of `Policy.choose` it is that very decision: after `rewind`, `resume(answer)` goes on
   * with another answer. In an observer, or while paused, it is the place between two steps: after `rewind`, `run()` goes on.
   */
  mark(): SchedulerMark {
    return {
      state: this.stateInside >= 0 ? this.stateInside : this.state,
      steps: this.steps,
      spent: this.spent,
      decisions: this.decisions,
      switches: this.switches,
      preemptions: this.preemptions,
      previous: this.previous,
      inARow: this.inARow,
      deviationWords: this.deviationWords,
      chosen: this.chosen,
    };
  }

  /** Back to a mark of this execution. The caller restores the subject (and its recorder) to the same place. */
  rewind(mark: SchedulerMark): void {
    this.state = mark.state;
    this.steps = mark.steps;
    this.spent = mark.spent;
    this.decisions = mark.decisions;
    this.switches = mark.switches;
    this.preemptions = mark.preemptions;
    this.previous = mark.previous;
    this.inARow = mark.inARow;
    this.deviationWords = mark.deviationWords;
    this.chosen = mark.chosen;
    this.told = false;
    if (this.state === this.machine.awaitingAnswer) this.fillPoint();
  }

  private drive(): ExecutionEnd {
    const { kinds, next } = this.machine;
    while (kinds[this.state] === undefined) this.turn(next);
    return this.finish();
  }

  private send(event: string): void {
    this.turn(this.machine.table.event(event));
  }

  /** One step of the machine. */
  private turn(event: number): void {
    const { flat, table } = this.machine;
    const row = this.state * table.events.length + event;
    const cell = ((row << flat.bits) | this.facts(flat.consulted[row]!)) << 1;
    const list = flat.cells[cell + 1]!;
    for (let i = 1; i <= flat.lists[list]!; i++) this.act(flat.lists[list + i]!);
    this.state = flat.cells[cell]!;
  }

  /** Answers of the guards, those that are wanted at least; see GUARDS. */
  private facts(wanted: number): number {
    if (wanted === 0) return 0;
    let facts = (this.moved ? 64 : 0) | (this.chosen === 0 ? 128 : 0);
    if ((wanted & 63) !== 0) {
      const subject = this.subject;
      const count = subject.enabledCount;
      if (subject.exitCalled) facts |= 1;
      if (subject.ended) facts |= 2;
      if (this.spent >= this.maxSteps) facts |= 4;
      if (this.steps >= this.pauseAt) facts |= 8;
      if (count === 1) facts |= 16;
      if (count > 0) facts |= 32;
    }
    return facts;
  }

  /** See ACTIONS. */
  private act(action: number): void {
    switch (action) {
      case 0:
        this.chosen = this.subject.enabled[0]!;
        break;
      case 1:
        this.ask();
        break;
      case 2:
        this.grant();
        break;
      case 3:
        this.moved = this.subject.advanceClock();
        break;
    }
  }

  private finish(): ExecutionEnd {
    const kind = this.machine.kinds[this.state]!;
    const ended = kind === 'completed' || kind === 'exit';
    const end: ExecutionEnd = {
      kind,
      exit: ended ? this.subject.exitStatus : null,
      ...(kind === 'paused' && { waitsFor: this.state === this.machine.awaitingAnswer ? 'answer' : 'resume' }),
      steps: this.steps,
      decisions: this.decisions,
      switches: this.switches,
      preemptions: this.preemptions,
    };
    if (kind !== 'paused' && !this.told) {
      this.told = true;
      this.policy.end?.(end);
    }
    return end;
  }

  private fillPoint(): void {
    const { point, subject, previous } = this;
    const enabled = subject.enabled;
    const count = subject.enabledCount;
    const previousEnabled = isEnabled(enabled, count, previous);
    point.enabled = enabled;
    point.count = count;
    point.decision = this.decisions;
    point.step = this.steps;
    point.previous = previous;
    point.previousEnabled = previousEnabled;
    point.inARow = this.inARow;
    point.usual = previousEnabled ? previous : enabled[0]!;
  }

  private ask(): void {
    this.fillPoint();
    this.stateInside = this.machine.awaitingAnswer;
    const answer = this.policy.choose(this.point);
    this.stateInside = -1;
    if (answer === 0) this.chosen = 0;
    else this.settle(answer);
  }

  /** Takes the answer to the current decision. */
  private settle(thread: number): void {
    const point = this.point;
    if (!isEnabled(point.enabled, point.count, thread)) {
      const able = [...point.enabled.subarray(0, point.count)].join(', ');
      throw new RangeError(`thread ${thread} was chosen at decision ${point.decision}, but only ${able} can go`);
    }
    if (thread !== point.usual) this.deviate(this.decisions, thread);
    this.decisions++;
    this.chosen = thread;
  }

  private grant(): void {
    const thread = this.chosen;
    const subject = this.subject;
    this.observer?.before?.(thread);
    if (thread !== this.previous) {
      if (this.previous !== 0) {
        this.switches++;
        if (isEnabled(subject.enabled, subject.enabledCount, this.previous)) this.preemptions++;
      }
      this.previous = thread;
      this.inARow = 0;
    }
    // Nobody else could go: a row of steps at once, but none that the budget, a pause or an observer would miss.
    const alone = subject.enabledCount === 1 && this.observer === null;
    const left = Math.min(this.maxSteps - this.spent, this.pauseAt - this.steps, LONGEST_ROW);
    const done = subject.step(thread, alone && left > 1 ? left : 1);
    this.inARow += done;
    this.steps += done;
    this.spent += done - 1 + subject.lastWeight;
    if (this.observer?.after) {
      this.stateInside = this.machine.deciding;
      this.observer.after(thread);
      this.stateInside = -1;
    }
  }

  private pick(n: number, what: string): number {
    if (n < 2) return 0;
    const answer = this.policy.pick(n, what, this.decisions);
    if (!Number.isInteger(answer) || answer < 0 || answer >= n) {
      throw new RangeError(`number ${answer} was picked for ${what} at decision ${this.decisions}; there are ${n}`);
    }
    if (answer !== 0) this.deviate(this.decisions, answer);
    this.decisions++;
    return answer;
  }

  private deviate(index: number, answer: number): void {
    if (!this.keep) return;
    if (this.deviationWords === this.deviations.length) {
      const bigger = new Int32Array(this.deviations.length * 2);
      bigger.set(this.deviations);
      this.deviations = bigger;
    }
    this.deviations[this.deviationWords++] = index;
    this.deviations[this.deviationWords++] = answer;
  }
}
