/**
 * The scheduler's loop as a statechart. NEXT is one turn of the loop; the other events come from a person. The loop
 * (loop.ts) runs the table compiled from it; the stepper can run it live.
 *
 *     deciding → choosing → granting → deciding …      a policy picks one of several threads
 *     deciding → granting → deciding …                  only one thread can go
 *     deciding → advancingTime → deciding | deadlocked  nobody can go: virtual time moves, or everything has stopped
 */
import { setup } from 'xstate';

const unanswered = (name: string) => (): boolean => {
  throw new TypeError(`scheduler machine: provide the guard ${name}`);
};
const undone = (name: string) => (): void => {
  throw new TypeError(`scheduler machine: provide the action ${name}`);
};

export const schedulerMachine = setup({
  types: { events: {} as { type: 'NEXT' | 'ANSWER' | 'RESUME' | 'STOP' } },
  guards: {
    /** Every thread that is not a daemon has ended. */
    allDone: unanswered('allDone'),
    /** The program called System.exit. */
    exitCalled: unanswered('exitCalled'),
    /** The execution has had as many steps as it may have. */
    budgetSpent: unanswered('budgetSpent'),
    /** A person wanted to look at this step. */
    pauseDue: unanswered('pauseDue'),
    /** At least one thread can take a step. */
    someEnabled: unanswered('someEnabled'),
    /** Exactly one can: there is nothing to decide. */
    onlyOneEnabled: unanswered('onlyOneEnabled'),
    /** Virtual time moved to a deadline that somebody waited for. */
    timeMoved: unanswered('timeMoved'),
    /** The policy gave no answer: it is a person's turn. */
    awaitingPerson: unanswered('awaitingPerson'),
  },
  actions: {
    /** Takes the only enabled thread. */
    takeOnly: undone('takeOnly'),
    /** Asks the policy which thread goes. */
    ask: undone('ask'),
    /** Lets the chosen thread take one step. */
    grant: undone('grant'),
    /** Moves virtual time to the earliest deadline. */
    advanceClock: undone('advanceClock'),
  },
}).createMachine({
  id: 'scheduler',
  initial: 'deciding',
  states: {
    /** Between two steps: is there something to do? */
    deciding: {
      on: {
        NEXT: [
          { guard: 'exitCalled', target: 'exited' },
          { guard: 'allDone', target: 'completed' },
          { guard: 'budgetSpent', target: 'exhausted' },
          { guard: 'pauseDue', target: 'paused' },
          { guard: 'onlyOneEnabled', target: 'granting', actions: 'takeOnly' },
          { guard: 'someEnabled', target: 'choosing', actions: 'ask' },
          { target: 'advancingTime', actions: 'advanceClock' },
        ],
        STOP: 'stopped',
      },
    },
    /** The policy was asked. */
    choosing: {
      on: {
        NEXT: [{ guard: 'awaitingPerson', target: 'awaitingAnswer' }, { target: 'granting' }],
        STOP: 'stopped',
      },
    },
    /** It is decided who goes. */
    granting: { on: { NEXT: { target: 'deciding', actions: 'grant' } } },
    /** Nobody could go; the clock was moved. */
    advancingTime: { on: { NEXT: [{ guard: 'timeMoved', target: 'deciding' }, { target: 'deadlocked' }] } },
    /** A person chooses the next thread. */
    awaitingAnswer: { on: { ANSWER: 'granting', STOP: 'stopped' } },
    /** A person looks. */
    paused: { on: { RESUME: 'deciding', STOP: 'stopped' } },
    /** Every thread that is not a daemon has ended. */
    completed: { type: 'final' },
    /** System.exit. */
    exited: { type: 'final' },
    /** Nobody can ever go again, and somebody should. */
    deadlocked: { type: 'final' },
    /** The budget of steps is spent. */
    exhausted: { type: 'final' },
    /** A person ended it. */
    stopped: { type: 'final' },
  },
});
