/** English. */
import type { PendingOperation, WaitReason } from './engine.ts';
import type { Messages } from './messages.ts';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const en: Messages = {
  course: {
    title: 'Heddle: threads, seen',
    unit: letter => `Unit ${letter}`,
    units: { A: 'Processes and threads', B: 'Races and locks' },
    progress: (done, all) => `${done} of ${plural(all, 'lesson')} done`,
    choose: 'Type the number of a lesson and press Enter.',
    typed: digits => `Lesson ${digits}`,
    noSuchNumber: digits => `There is no lesson ${digits}.`,
    exercise: 'exercise',
    howToPlay: 'Play one: heddle lesson ID     Hand in its exercise: heddle grade ID FILE',
    states: { done: 'done', begun: 'begun', new: '' },
    keys: '1-9 choose   Enter play   ↑↓ move   q quit',
  },
  page: {
    goals: 'What you will learn',
    prerequisites: titles => `Before this: ${titles}`,
    section: (at, of) => `${at}/${of}`,
    keys: 'n next   b back   h hint   l lessons   q quit',
    more: 'n more   b back   l lessons   q quit',
    noHint: 'There is no hint here.',
    hint: text => `Hint: ${text}`,
    lastPage: 'This is the end of the lesson.',
    firstPage: 'This is the beginning of the lesson.',
    end: 'End of the lesson.',
    next: title => `Next lesson: ${title}`,
    runKey: 'n run it   h hint   b back   l lessons   q quit',
    unknownKey: key => `The key ${key} does nothing here.`,
  },
  question: {
    predict: 'Predict',
    quiz: 'Check yourself',
    prompt: options => `Your answer (1-${options})   h hint   n skip   q quit`,
    yours: option => `You said: ${option}`,
    right: 'Right.',
    wrong: answer => `Not so. The answer is: ${answer}`,
    answer: answer => `Answer: ${answer}`,
  },
  run: {
    exit: status => `exit status ${status}`,
    deadlock: 'The program hangs: no thread can go on.',
    maxSteps: 'Stopped: the program takes too many steps.',
    processes: names => `Processes ${names}, one step of each in turn`,
    nothing: '(prints nothing)',
  },
  explore: {
    title: program => `All schedules of ${program}`,
    all: executions => `${plural(executions, 'execution')}: that is all of them.`,
    some: (executions, coverage) => `${plural(executions, 'execution')}, not all of them (${coverage}).`,
    outcomes: 'Results',
    executions: count => `in ${plural(count, 'execution')}`,
    moreOutcomes: outcomes => `… and ${plural(outcomes, 'more result')}`,
    moreFindings: findings => `… and ${findings} more`,
    noFinding: 'Nothing was found.',
    kinds: {
      'data-race': 'data race',
      deadlock: 'deadlock',
      'lost-wakeup': 'lost wake-up',
      livelock: 'livelock',
      starvation: 'starvation',
      'uncaught-exception': 'uncaught exception',
      assertion: 'failed assertion',
      'unexpected-output': 'unexpected output',
      'non-linearizable': 'not linearizable',
      atomicity: 'atomicity violation',
      'lock-order': 'locks in different orders',
    },
    at: (thread, location) => `${thread} at ${location}`,
    shortest: (preemptions, switches, steps, proved) =>
      `The shortest schedule that goes wrong (${plural(preemptions, 'preemption')}, ${plural(switches, 'switch', 'switches')}, ` +
      `${plural(steps, 'step')}${proved ? '; proved: none has fewer preemptions' : ''}):`,
    replay: 'See it again:',
    finding: (kind, where) => `${kind}: ${where}`,
    and: ', ',
  },
  step: {
    title: program => `You are the scheduler of ${program}`,
    goal: task => `Goal: ${task}`,
    plain: command => `Play it at a terminal: ${command}`,
    oneWay: switches => `One way, with ${plural(switches, 'switch', 'switches')}:`,
    unreachable: 'No schedule was found that reaches the goal.',
    at: (step, of) => `step ${step} of ${of}`,
    canChoose: 'can be chosen',
    cannotChoose: 'cannot be chosen',
    next: what => `next: ${what}`,
    waits: why => `cannot go on: ${why}`,
    notStarted: 'not started yet',
    terminated: 'has ended',
    output: 'Output',
    reached: 'Goal reached!',
    ended: {
      completed: 'The program has ended.',
      exit: 'The program called System.exit.',
      deadlock: 'Deadlock: no thread can go on.',
      'max-steps': 'Stopped: too many steps.',
      stopped: 'Stopped.',
    },
    refused: (thread, why) => `${thread} cannot be chosen: ${why}.`,
    noThread: number => `There is no thread ${number}.`,
    start: 'This is the beginning.',
    newest: 'There is no later step yet: choose a thread.',
    jump: digits => `Jump to step: ${digits}`,
    badJump: of => `Steps go from 0 to ${of}.`,
    keys: '1-9 or ↑↓ Enter: choose   ← back   → again   g jump   r restart   q quit',
    jumpKeys: '0-9 step number   Enter jump   Esc cancel',
    more: threads => `… ${plural(threads, 'more thread')}`,
    why,
    operation,
  },
  repair: {
    title: 'Exercise',
    start: 'Get the files:',
    grade: 'Hand in your solution:',
    copied: (files, folder) => `Copied to ${folder}: ${files}`,
    kept: files => `Already there and left as they are: ${files}`,
    noExercise: 'This lesson has no exercise.',
  },
  grade: {
    pass: 'PASS',
    fail: 'NOT YET',
    incomplete: 'NOT DECIDED',
    passed: coverage => `Right in every schedule that was looked at: ${coverage}.`,
    budget: coverage => `Nothing wrong was found, but not every schedule could be looked at: ${coverage}.`,
    coverage: coverage => `Looked at: ${coverage}`,
    reasons: {
      'unexpected-output': 'There is a schedule in which the program prints something else.',
      'data-race': 'There is a data race: nothing orders two accesses to the same variable.',
      deadlock: 'There is a schedule in which the program hangs.',
      'lost-wakeup': 'There is a schedule in which a thread waits for a notify that has already been.',
      livelock: 'There is a schedule in which the threads are busy for ever and get nowhere.',
      starvation: 'There is a schedule in which a thread never comes to its turn.',
      'uncaught-exception': 'There is a schedule in which a thread dies of an exception.',
      assertion: 'There is a schedule in which an assertion fails.',
      'non-linearizable': 'There is a schedule whose results no order of the calls explains.',
      atomicity: 'There is a schedule in which another thread gets in between.',
      'lock-order': 'Locks are taken in different orders.',
      concurrency: 'The concurrency is gone.',
      timing: 'The solution sleeps or uses a time limit. A result must not depend on somebody being fast enough.',
    },
    concurrencyMissing: workers =>
      workers === 1
        ? 'The concurrency is gone: the work must be done by a thread other than main, in every schedule.'
        : `The concurrency is gone: ${workers} threads must each do a part of the work, in every schedule.`,
    concurrencyOrdered:
      'The concurrency is gone: the threads always work in the same order, one after the other. Whichever comes first must be up to the scheduler.',
  },
};

function why({ on, object, owner }: WaitReason): string {
  const held = owner === undefined ? '' : `, which ${owner} holds`;
  switch (on) {
    case 'monitor':
      return `it needs the monitor of ${object ?? 'an object'}${held}`;
    case 'wait set':
      return `it waits to be notified at ${object ?? 'an object'}`;
    case 'lock':
      return `it needs the lock ${object ?? ''}${held}`;
    case 'condition':
      return `it waits for a signal at ${object ?? 'a condition'}`;
    case 'permit':
      return `it needs a permit of ${object ?? 'a semaphore'}`;
    case 'synchronizer':
      return `it waits at ${object ?? 'a synchronizer'}`;
    case 'latch':
      return `it waits for the latch ${object ?? ''} to open`;
    case 'join':
      return `it waits for ${object ?? 'a thread'} to end`;
    case 'sleep':
      return 'it sleeps';
    case 'park':
      return 'it is parked';
    case 'class':
      return `${owner ?? 'another thread'} is initialising the class ${object ?? ''}`;
    default:
      return `it waits (${on})`;
  }
}

function operation({ kind, object, variable, target }: PendingOperation): string {
  const place = object === undefined ? '' : ` ${object}`;
  const what =
    variable === undefined
      ? place.trim()
      : object === undefined
        ? variable
        : variable.startsWith('[')
          ? object + variable
          : `${object}.${variable}`;
  switch (kind) {
    case 'begin':
      return 'begin';
    case 'end':
      return 'end';
    case 'start':
      return `start ${target ?? ''}`;
    case 'join':
      return `join ${target ?? ''}`;
    case 'read':
    case 'volatile-read':
      return `read ${what}`;
    case 'write':
    case 'volatile-write':
      return `write ${what}`;
    case 'read-modify-write':
      return `read and write ${what} in one step`;
    case 'compare-and-set':
      return `compare and set ${what}`;
    case 'monitorenter':
      return `enter the monitor of${place}`;
    case 'monitorexit':
      return `leave the monitor of${place}`;
    case 'wait':
      return `release the monitor of${place} and wait`;
    case 'wake':
      return `return from wait at${place}`;
    case 'sleep':
      return 'go to sleep';
    case 'awake':
      return 'wake up from sleep';
    case 'output':
      return 'print';
    case 'initialize':
      return `initialise${place}`;
    case 'initialized':
      return `end the initialisation of${place}`;
    case 'inspect':
      return 'look at the threads';
    case 'enqueue':
      return `queue for${place}`;
    case 'shutdownHook':
      return `register the shutdown hook ${target ?? ''}`;
    case 'interrupt':
    case 'unpark':
      return `${kind} ${target ?? ''}`;
    case 'threadState':
      return `ask for the state of ${target ?? 'a thread'}`;
    default:
      return `${kind}${place}`;
  }
}
