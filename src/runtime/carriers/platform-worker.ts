/** Entry of a carrier: a real thread that executes one simulated thread on the memory of its process. */

import { parentPort, workerData } from 'node:worker_threads';
import * as comlink from 'comlink';
import { RECORD_WORDS, Recorder } from '../../trace/record.ts';
import { execute } from '../interpreter.ts';
import { lifeCycleOf, RUNNABLE, TERMINATED } from '../life-cycle.ts';
import { GLOBAL, T, threadRecord } from '../memory.ts';
import { Process } from '../process.ts';
import type { OutputPiece } from '../vm.ts';
import { enterVm, leaveVm } from '../vm-lock.ts';
import type { CarrierControl, CarrierData, FreeEvents } from './carrier.ts';
import { COMMAND, packStep, REPLY, Servant } from './mailbox.ts';
import { nodeEndpoint } from './node-endpoint.ts';

const data = workerData as CarrierData;
const { thread } = data;
const process = new Process(data.program, { ...data, lifeCycle: lifeCycleOf(data.cells) });
const { vm } = process;
vm.carriers = 2;
const at = threadRecord(thread);

function takeTurns(): number {
  const servant = new Servant(data.mail, thread);
  const recorder = new Recorder(64);
  const output: OutputPiece[] = [];
  vm.recorder = recorder;
  vm.emit = piece => output.push(piece);
  vm.pick = (n, what) => servant.decide(n, what);
  // The process finds started threads by their records.
  vm.launch = () => {};
  let turns = 0;
  for (let command = servant.await(); command !== COMMAND.stop; command = servant.await()) {
    turns++;
    recorder.rewind(0);
    output.length = 0;
    try {
      execute(vm, thread, command === COMMAND.grant ? 1 : 0);
      servant.reply(REPLY.done, packStep(recorder.words.subarray(0, recorder.count * RECORD_WORDS), output));
    } catch (fault) {
      const text = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
      servant.reply(REPLY.fault, packStep([], [{ stream: 2, text }]));
    }
  }
  return turns;
}

/**
 * The carrier holds the virtual machine's lock whenever `execute` returns: the thread then stands before an operation that
 * synchronises, and whether it may proceed is decided under the lock.
 */
async function runFree(events: FreeEvents): Promise<void> {
  const { H } = vm;
  vm.free = true;
  vm.collector = null;
  vm.recorder = null;
  const told: Promise<unknown>[] = [];
  vm.launch = t => told.push(Promise.resolve(events.launched(t)));
  vm.emit = ({ stream, text }) => told.push(Promise.resolve(events.printed(vm.value, stream, text)));
  enterVm(vm);
  while (H[at + T.state] !== TERMINATED && H[GLOBAL.exiting] === 0) {
    if (H[at + T.state] === RUNNABLE) {
      const standing = H[at + T.kind] !== 0;
      if (!standing) leaveVm(vm);
      execute(vm, thread, standing ? 1 : 0);
      continue;
    }
    const signal = Atomics.load(H, at + T.signal);
    leaveVm(vm);
    Atomics.wait(H, at + T.signal, signal);
    enterVm(vm);
  }
  leaveVm(vm);
  await Promise.all(told);
}

const control: CarrierControl = { takeTurns, runFree };
comlink.expose(control, nodeEndpoint(parentPort!));
