/**
 * The stepper: a person is the scheduler. A pure model: state and key in, new state out; the engine behind it is moved to
 * match. Going back keeps what was undone, so that → walks it again; choosing another thread there begins a new branch.
 */
import type { StepGoal } from './block.ts';
import type { StepEngine, StepThread } from './engine.ts';
import type { Messages } from './messages.ts';

export interface StepperState {
  /** Id of the thread under the cursor. */
  readonly cursor: number;
  /** Threads chosen so far, one for each step. */
  readonly taken: readonly number[];
  /** Steps that were undone, the next one first. */
  readonly undone: readonly number[];
  /** Digits of a step to jump to; null where no jump is being typed. */
  readonly jump: string | null;
  /** What the last key led to, where the learner must be told; else empty. */
  readonly notice: string;
  /** The goal has been reached in some branch. */
  readonly reached: boolean;
  readonly quit: boolean;
}

export function beginStepping(engine: StepEngine): StepperState {
  return { cursor: firstEnabled(engine), taken: [], undone: [], jump: null, notice: '', reached: false, quit: false };
}

/** @param goal what ends the exercise; absent for free stepping. */
export function pressKey(
  state: StepperState,
  key: string,
  engine: StepEngine,
  messages: Messages,
  goal?: StepGoal,
): StepperState {
  const quiet = { ...state, notice: '' };
  if (key === 'interrupt' || key === 'closed') return { ...quiet, quit: true };
  if (state.jump !== null) return pressInJump(quiet, key, engine, messages);
  switch (key) {
    case 'q':
    case 'escape':
      return { ...quiet, quit: true };
    case 'up':
    case 'k':
      return { ...quiet, cursor: neighbour(engine, state.cursor, -1) };
    case 'down':
    case 'j':
      return { ...quiet, cursor: neighbour(engine, state.cursor, 1) };
    case 'enter':
    case 'space':
      return choose(quiet, state.cursor, engine, messages, goal);
    case 'left':
    case 'b':
      return state.taken.length === 0
        ? { ...quiet, notice: messages.step.start }
        : moveTo(quiet, state.taken.length - 1, engine);
    case 'right':
      return state.undone.length === 0
        ? { ...quiet, notice: messages.step.newest }
        : moveTo(quiet, state.taken.length + 1, engine);
    case 'home':
    case 'r':
      return moveTo(quiet, 0, engine);
    case 'end':
      return moveTo(quiet, state.taken.length + state.undone.length, engine);
    case 'g':
      return { ...quiet, jump: '' };
    default:
      return /^[1-9]$/.test(key) ? choose(quiet, Number(key), engine, messages, goal) : quiet;
  }
}

function pressInJump(state: StepperState, key: string, engine: StepEngine, messages: Messages): StepperState {
  const digits = state.jump ?? '';
  const last = state.taken.length + state.undone.length;
  if (/^\d$/.test(key)) return { ...state, jump: (digits + key).slice(0, 6) };
  if (key === 'backspace') return { ...state, jump: digits.slice(0, -1) };
  if (key !== 'enter' || digits === '') return { ...state, jump: null };
  const step = Number(digits);
  if (step > last) return { ...state, jump: null, notice: messages.step.badJump(last) };
  return moveTo({ ...state, jump: null }, step, engine);
}

function choose(
  state: StepperState,
  id: number,
  engine: StepEngine,
  messages: Messages,
  goal?: StepGoal,
): StepperState {
  const thread = engine.threads().find(candidate => candidate.id === id);
  if (!thread) return { ...state, notice: messages.step.noThread(id) };
  const end = engine.end();
  if (end) return { ...state, notice: messages.step.ended[end.kind] };
  if (!thread.enabled)
    return { ...state, cursor: id, notice: messages.step.refused(thread.name, whyNot(thread, messages)) };
  engine.take(id);
  const [next, ...rest] = state.undone;
  const reached = state.reached || isReached(engine, goal);
  const notice = reached && !state.reached ? messages.step.reached : '';
  return { ...state, cursor: id, taken: [...state.taken, id], undone: next === id ? rest : [], reached, notice };
}

/** Walks back or forward along what has been done and undone. */
function moveTo(state: StepperState, step: number, engine: StepEngine): StepperState {
  const path = [...state.taken, ...state.undone];
  let at = state.taken.length;
  for (; at > step; at--) engine.back();
  for (; at < step; at++) engine.take(path[at]!);
  return { ...state, taken: path.slice(0, step), undone: path.slice(step), cursor: path[step] ?? state.cursor };
}

function isReached(engine: StepEngine, goal: StepGoal | undefined): boolean {
  const end = engine.end();
  if (!goal || !end) return false;
  if (goal.kind === 'deadlock') return end.kind === 'deadlock';
  return goal.kind === 'end' || (end.kind !== 'deadlock' && engine.output() === goal.text);
}

/** Why a thread that is not enabled cannot be chosen. */
export function whyNot(thread: StepThread, messages: Messages): string {
  if (thread.state === 'NEW') return messages.step.notStarted;
  if (thread.state === 'TERMINATED') return messages.step.terminated;
  return thread.waits ? messages.step.why(thread.waits) : thread.state;
}

function firstEnabled(engine: StepEngine): number {
  const threads = engine.threads();
  return (threads.find(thread => thread.enabled) ?? threads[0])?.id ?? 1;
}

function neighbour(engine: StepEngine, cursor: number, by: 1 | -1): number {
  const ids = engine.threads().map(thread => thread.id);
  const at = ids.indexOf(cursor);
  return ids[Math.min(ids.length - 1, Math.max(0, at + by))] ?? cursor;
}
