/**
 * The platform carrier: one worker_threads Worker for each simulated thread, all on one shared memory. Taking turns it gives
 * the very trace that the green carrier gives; running free the workers are truly parallel, and so are the program's races.
 */

import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import * as comlink from 'comlink';
import { RECORD_WORDS } from '../../trace/record.ts';
import { RUNNABLE, TERMINATED } from '../life-cycle.ts';
import { GLOBAL, T, threadRecord } from '../memory.ts';
import type { ProcessOptions } from '../process.ts';
import { Process } from '../process.ts';
import type { Program } from '../program.ts';
import { growStack } from '../stacks.ts';
import { mount } from '../virtual-threads.ts';
import { EngineBug } from '../vm.ts';
import { enterVm, leaveVm } from '../vm-lock.ts';
import type { CarrierControl, CarrierData } from './carrier.ts';
import { COMMAND, DECIDED, Master, newMailbox, REPLY, unpackStep } from './mailbox.ts';
import { nodeEndpoint } from './node-endpoint.ts';

interface Carrier {
  readonly worker: Worker;
  readonly control: comlink.Remote<CarrierControl>;
}

/** Workers run built JavaScript, wherever this file runs from: package.json says where it is. */
const workerFile = createRequire(import.meta.url).resolve('#platform-worker');

export class PlatformProcess extends Process {
  private readonly options: ProcessOptions;
  private readonly carriers = new Map<number, Carrier>();
  private readonly master: Master;

  constructor(program: Program, options: ProcessOptions) {
    super(program, options);
    this.options = options;
    this.master = new Master(newMailbox());
    this.vm.carriers = 2;
  }

  /** Main's first instructions run on its own carrier, when it gets its first turn or runs free. */
  protected override advanceLaunched(): void {
    this.vm.launched.length = 0;
  }

  /** Lets every started thread run to its first operation; call once before the first step. */
  begin(): void {
    this.advanceStarted(0);
    this.refreshEnabled();
  }

  override step(thread: number): number {
    const { vm } = this;
    this.noteWeight(thread);
    mount(vm, thread);
    this.turn(thread, COMMAND.grant);
    vm.H[GLOBAL.steps]!++;
    this.passTime(this.lastWeight);
    this.advanceStarted(thread);
    this.refreshEnabled();
    return 1;
  }

  private advanceStarted(except: number): void {
    const { H } = this.vm;
    for (let t = 1; t <= this.threadCount; t++) {
      const base = threadRecord(t);
      if (t !== except && H[base + T.state] === RUNNABLE && H[base + T.kind] === 0) this.turn(t, COMMAND.advance);
    }
  }

  private turn(thread: number, command: number): void {
    const { master, vm } = this;
    if (!this.carriers.has(thread)) {
      // comlink's reply comes when the carrier is done; meanwhile the two talk through the mailbox.
      this.carrier(thread)
        .control.takeTurns()
        .catch(() => {});
    }
    const words: number[] = [];
    for (let kind = master.call(thread, command); ; ) {
      const { payload } = master;
      if (kind === REPLY.decide) {
        kind = master.call(thread, COMMAND.answer, vm.pick(payload[0]!, DECIDED[payload[1]!]!));
        continue;
      }
      for (let i = 0; i < payload.length; i++) words.push(payload[i]!);
      if (kind === REPLY.more) {
        kind = master.call(thread, COMMAND.answer);
        continue;
      }
      const { records, output } = unpackStep(words);
      if (kind === REPLY.fault) throw new EngineBug(output[0]?.text ?? 'a carrier failed');
      vm.output.push(...output);
      this.keepRecords(records);
      return;
    }
  }

  private keepRecords(records: readonly number[]): void {
    const { recorder } = this.vm;
    if (!recorder) return;
    for (let i = 0; i < records.length; i += RECORD_WORDS) {
      const at = recorder.next();
      for (let k = 0; k < RECORD_WORDS; k++) recorder.words[at + k] = records[i + k]!;
    }
  }

  private carrier(thread: number): Carrier {
    const workerData: CarrierData = {
      program: this.program,
      memory: this.vm.H.buffer,
      mail: this.master.mail,
      thread,
      cells: this.options.lifeCycle.cells,
      stackBytes: this.options.stackBytes,
      heapBytes: this.options.heapBytes,
      collectEveryWords: this.options.collectEveryWords,
      assertions: this.options.assertions,
    };
    const worker = new Worker(workerFile, { workerData });
    const made = { worker, control: comlink.wrap<CarrierControl>(nodeEndpoint(worker)) };
    this.carriers.set(thread, made);
    return made;
  }

  /**
   * Runs all threads in parallel to the end of the program.
   * @returns how it ended; a program in which nobody can go on is a deadlock
   */
  async runFree(onOutput: () => void): Promise<'completed' | 'exit' | 'deadlock'> {
    const { vm } = this;
    // Carriers that run in parallel cannot be stopped at once: no collection, no stack that moves.
    growStack(vm, 1, vm.H[threadRecord(1) + T.stackBase]! + vm.stackWords);
    vm.collector = null;
    vm.H[GLOBAL.heapLimit] = vm.H[GLOBAL.heapEnd]!;
    vm.free = true;
    const pieces = new Map<number, { stream: 1 | 2; text: string }>();
    const failures: unknown[] = [];
    const running: Promise<unknown>[] = [];
    const printed = (index: number, stream: 1 | 2, text: string): void => {
      pieces.set(index, { stream, text });
      for (let next = pieces.get(vm.output.length); next; next = pieces.get(vm.output.length)) vm.output.push(next);
      onOutput();
    };
    const launched = (thread: number): void => {
      const events = comlink.proxy({ launched, printed });
      const { control, worker } = this.carrier(thread);
      worker.on('error', error => failures.push(error));
      running.push(control.runFree(events).catch(error => failures.push(error)));
    };
    launched(1);
    let stuck = false;
    while (!this.ended && !stuck && failures.length === 0) {
      await new Promise(resolve => setTimeout(resolve, 1));
      stuck = this.nobodyCanGoOn();
    }
    if (failures.length > 0) throw new EngineBug(`a carrier failed: ${String(failures[0])}`);
    // What was printed last may still be on its way.
    const outputs = (): number => Atomics.load(vm.H, GLOBAL.outputs);
    while (vm.output.length < outputs()) await new Promise(resolve => setTimeout(resolve, 1));
    return stuck ? 'deadlock' : this.exitCalled ? 'exit' : 'completed';
  }

  /** Virtual time moves while everybody waits. */
  private nobodyCanGoOn(): boolean {
    const { vm } = this;
    enterVm(vm);
    try {
      // The last user thread may have ended since; daemon threads that wait keep nothing up.
      if (this.ended) return false;
      let alive = false;
      for (let t = 1; t <= this.threadCount; t++) {
        const state = vm.H[threadRecord(t) + T.state]!;
        if (state === RUNNABLE) return false;
        if (this.isAlive(t) && state !== TERMINATED) alive = true;
      }
      return alive && !this.advanceClock();
    } finally {
      leaveVm(vm);
    }
  }

  /** Ends all carriers. */
  async close(): Promise<void> {
    await Promise.all([...this.carriers.values()].map(({ worker }) => worker.terminate()));
    this.carriers.clear();
  }
}
