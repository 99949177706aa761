/**
 * The rules that a machine keeps so that a table can stand for it: guards and actions are names without parameters, data
 * lives outside of the machine (no context), nothing happens by itself (no delays, invoked or spawned actors), nothing is
 * remembered (no history).
 *
 * One rule can't be seen in the machine and is left to the property test: a guard must not read what an action of the same
 * step writes, because the table asks all guards of a step first.
 */
import type { AnyStateMachine, AnyStateNode } from 'xstate';

/** The names that a table must be given functions for. */
export interface MachineNames {
  readonly guards: readonly string[];
  readonly actions: readonly string[];
}

/** @throws {TypeError} naming the state and what it may not have */
export function assertCompilable(machine: AnyStateMachine): MachineNames {
  const refuse = (where: string, what: string): never => {
    throw new TypeError(`machine ${machine.id} can't be compiled into a table: ${where} ${what}`);
  };
  if (machine.config.context !== undefined) refuse('it', 'has a context; keep data where guards and actions find it');
  const guards = new Set<string>();
  const actions = new Set<string>();
  const takeGuard = (where: string, guard: unknown): void => {
    if (guard === undefined) return;
    const plain = nameOf(guard);
    if (plain !== undefined) guards.add(plain);
    else if (isCombined(guard)) for (const inner of guard.guards) takeGuard(where, inner);
    else refuse(where, 'has a guard that is a function or takes parameters; name it in setup()');
  };
  const takeActions = (where: string, list: readonly unknown[]): void => {
    for (const action of list) {
      const plain = nameOf(action);
      if (plain === undefined) refuse(where, `has ${describeAction(action)}; name a plain action in setup()`);
      else actions.add(plain);
    }
  };
  const visit = (node: AnyStateNode): void => {
    const where = node.parent ? `state ${node.key}` : 'its root';
    if (node.type === 'history') refuse(where, 'is a history state');
    if (node.invoke.length > 0) refuse(where, 'invokes an actor');
    if (node.after.length > 0) refuse(where, 'has a delayed transition');
    takeActions(where, node.entry);
    takeActions(where, node.exit);
    const transitions = [...node.transitions.values()].flat().concat(node.always ?? []);
    for (const each of transitions) {
      takeGuard(where, each.guard);
      takeActions(where, each.actions);
    }
    for (const child of Object.values(node.states)) visit(child);
  };
  visit(machine.root);
  for (const event of machine.events) {
    if (String(event).includes('*')) refuse('it', `has the wildcard event ${event}; name the events`);
  }
  return { guards: [...guards], actions: [...actions] };
}

/** Name of a guard or action without parameters. */
function nameOf(reference: unknown): string | undefined {
  if (typeof reference === 'string') return reference;
  if (typeof reference !== 'object' || reference === null) return undefined;
  const { type, params } = reference as { type?: unknown; params?: unknown };
  return typeof type === 'string' && params === undefined ? type : undefined;
}

/** `and`, `or`, `not` of xstate: functions that carry their parts. */
function isCombined(guard: unknown): guard is { readonly guards: readonly unknown[] } {
  return typeof guard === 'function' && Array.isArray((guard as { guards?: unknown }).guards);
}

function describeAction(action: unknown): string {
  const type = (action as { type?: unknown }).type;
  if (typeof type === 'string' && type.startsWith('xstate.')) return `the action ${type.slice('xstate.'.length)}`;
  return typeof type === 'string' ? `parameters for the action ${type}` : 'an action without a name';
}
