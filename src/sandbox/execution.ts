/** One execution of a program, as a property looks at it. */
import { stringify, toStringMethod } from 'fast-check';
import type { Witness } from '../explore/collector.ts';
import type { JavaProgram, ProcessSettings } from '../explore/java-program.ts';
import { runProgram } from '../explore/run.ts';
import type { TraceDocument } from '../trace/document.ts';
import type { Schedule } from '../trace/schedule.ts';
import { encodeToken } from '../trace/schedule.ts';
import { show } from '../visualize/index.ts';

export class Execution {
  readonly stdout: string;
  readonly stderr: string;
  /** As java's; null where the program never ended. */
  readonly exit: number | null;
  readonly end: 'completed' | 'exit' | 'deadlock' | 'max-steps';
  readonly steps: number;
  readonly switches: number;
  readonly preemptions: number;
  /** For `heddle replay`. */
  readonly token: string;
  /** What the schedule decided; fewer is smaller. */
  readonly witness: Witness;
  private readonly program: JavaProgram;
  private readonly settings: ExecutionSettings;
  private document: TraceDocument | undefined;

  constructor(program: JavaProgram, schedule: Schedule, settings: ExecutionSettings) {
    this.program = program;
    this.settings = settings;
    this.token = encodeToken(schedule, program.fingerprint);
    const result = runProgram(program, { ...settings, schedule: this.token });
    this.stdout = result.stdout;
    this.stderr = result.stderr;
    this.exit = result.exit;
    this.end = result.end.kind as Execution['end'];
    this.steps = result.end.steps;
    this.switches = result.end.switches;
    this.preemptions = result.end.preemptions;
    this.witness = { schedule, steps: this.steps, switches: this.switches, preemptions: this.preemptions };
  }

  /** Every step of it. */
  get trace(): TraceDocument {
    this.document ??= runProgram(this.program, { ...this.settings, schedule: this.token, trace: true }).trace!;
    return this.document;
  }

  /** One column per thread, with the reason of every switch. */
  table(): string {
    return show(this.trace, { as: 'table', format: 'text', color: 0, width: 100 });
  }

  /** What a failing property prints. */
  [toStringMethod](): string {
    const ended = this.end === 'completed' || this.end === 'exit' ? `exit status ${this.exit}` : this.end;
    return `Execution ${this.token} (${ended}, stdout ${stringify(this.stdout)})\n\n${this.table()}\n`;
  }
}

export interface ExecutionSettings extends ProcessSettings {
  /** Steps after which an execution is cut off. */
  readonly maxSteps?: number;
}
