/**
 * The arbitrary over schedules: fast-check draws executions of a program and shrinks a failing one. Shrinking does not
 * tinker with the failing schedule: it walks through all smaller ones, smallest first, so what is left is the minimal one.
 */
import { Arbitrary, type Random, Stream, Value } from 'fast-check';
import { compareWitness, type Witness } from '../explore/collector.ts';
import type { JavaProgram } from '../explore/java-program.ts';
import { Search } from '../explore/search.ts';
import { Scheduler } from '../scheduler/loop.ts';
import type { Point, Policy } from '../scheduler/policy.ts';
import type { Schedule } from '../trace/schedule.ts';
import { Execution, type ExecutionSettings } from './execution.ts';

export interface ScheduleOptions extends ExecutionSettings {
  /** Most executions that shrinking looks at on each level of preemptions. Default 20,000. */
  readonly shrinkBudget?: number;
}

const DEFAULT_MAX_STEPS = 20_000;
const DEFAULT_SHRINK_BUDGET = 20_000;
/** A value that was reached by shrinking is the smallest already. */
const SMALLEST = Symbol('smallest');

/** Executions of the program under schedules drawn at random: half of them all chance, half with few deviations. */
export function schedules(program: JavaProgram, options: ScheduleOptions = {}): Arbitrary<Execution> {
  return new ScheduleArbitrary(program, { maxSteps: DEFAULT_MAX_STEPS, ...options });
}

class ScheduleArbitrary extends Arbitrary<Execution> {
  private readonly program: JavaProgram;
  private readonly options: ScheduleOptions;

  constructor(program: JavaProgram, options: ScheduleOptions) {
    super();
    this.program = program;
    this.options = options;
  }

  override generate(random: Random): Value<Execution> {
    const schedule = draw(this.program, random, this.options);
    return new Value(new Execution(this.program, schedule, this.options), undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is Execution {
    return value instanceof Execution;
  }

  override shrink(value: Execution, context?: unknown): Stream<Value<Execution>> {
    if (context === SMALLEST) return Stream.nil();
    return new Stream(this.smaller(value));
  }

  private *smaller(value: Execution): Generator<Value<Execution>> {
    for (let preemptions = 0; preemptions <= value.preemptions; preemptions++) {
      for (const witness of witnesses(this.program, preemptions, this.options)) {
        if (compareWitness(witness, value.witness) >= 0) break;
        yield new Value(new Execution(this.program, witness.schedule, this.options), SMALLEST);
      }
    }
  }
}

/** The executions with exactly so many preemptions, smallest first; within the budget. */
function witnesses(program: JavaProgram, preemptions: number, options: ScheduleOptions): Witness[] {
  const process = program.start(options);
  const all: Witness[] = [];
  const search = new Search(
    process,
    { cost: 'preemption', bound: preemptions, maxSteps: options.maxSteps ?? DEFAULT_MAX_STEPS },
    {
      begin: () => {},
      mark: () => 0,
      rewind: () => {},
      ended: (end, { scheduler }) => {
        if (end.preemptions === preemptions) {
          all.push({ preemptions, switches: end.switches, steps: end.steps, schedule: scheduler.schedule });
        }
        return true;
      },
    },
  );
  search.run(options.shrinkBudget ?? DEFAULT_SHRINK_BUDGET);
  return all.sort(compareWitness);
}

function draw(program: JavaProgram, random: Random, options: ScheduleOptions): Schedule {
  const process = program.start(options);
  const scheduler = new Scheduler(process, new Drawn(random), { maxSteps: options.maxSteps ?? DEFAULT_MAX_STEPS });
  scheduler.run();
  return scheduler.schedule;
}

/** Deviates from the default schedule with a probability that is itself drawn. */
class Drawn implements Policy {
  readonly name = 'drawn';
  private readonly random: Random;
  /** One decision in so many deviates; 1: every answer is equally likely. */
  private readonly rarity: number;

  constructor(random: Random) {
    this.random = random;
    this.rarity = random.nextInt(0, 1) === 0 ? 1 : random.nextInt(2, 16);
  }

  begin(): void {}

  choose(point: Point): number {
    if (this.rarity > 1 && this.random.nextInt(1, this.rarity) !== 1) return point.usual;
    return point.enabled[this.random.nextInt(0, point.count - 1)]!;
  }

  pick(n: number): number {
    return this.random.nextInt(0, n - 1);
  }
}
