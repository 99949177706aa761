/** What `heddle threads` prints: the process model, the threads as JMX lists them, and the dump as jstack makes it. */
import type { BootProfileName } from '../runtime/boot-profile.ts';
import type { JavaProgram } from './java-program.ts';
import { type ListingLanguage, type ListingWords, listingWords } from './process-listing-words.ts';
import type { NamedValue, ProcessView, StackFrame, ThreadView } from './process-view.ts';
import { viewProcess } from './process-view.ts';
import type { RunOptions, RunResult } from './run.ts';
import { runProgram } from './run.ts';
import { threadDump } from './thread-dump.ts';
import { CodeReader } from './thread-dump-code.ts';

export interface ListingOptions extends RunOptions {
  /** Steps to take before the listing; to the end of the program where absent. */
  readonly at?: number;
  readonly boot?: BootProfileName;
  readonly language?: ListingLanguage;
}

export interface ProcessAt {
  readonly result: RunResult;
  readonly view: ProcessView;
  /** The process model, the listing and the dump. */
  readonly text: string;
}

/**
 * Runs the program for `at` steps, or as far as it goes, and describes the process as it is then.
 * @throws {RangeError} for an unknown policy
 * @throws {TokenError} for a schedule that cannot be replayed
 */
export function processAt(program: JavaProgram, options: ListingOptions = {}): ProcessAt {
  const { at, boot, language = 'en', ...rest } = options;
  const result = runProgram(program, {
    ...rest,
    ...(boot && { bootProfile: boot }),
    ...(at !== undefined && { maxSteps: at }),
  });
  const code = new CodeReader(program.classPath);
  const view = viewProcess(result.process, code);
  const alive = view.threads.length > 0 && result.end.kind !== 'completed' && result.end.kind !== 'exit';
  const words = listingWords[language];
  const sections = [
    heading(program.main, result, words),
    sharedSection(view, words),
    ...(alive
      ? [
          section(
            words.listing(view.boot),
            view.listing.map(({ id, name }) => `[${id}] ${name}`),
          ),
          section(
            words.own,
            view.threads.map(thread => threadLines(thread, words).join('\n')),
            '\n\n',
          ),
          section(words.dump, [threadDump(result.process, code).trimEnd()]),
        ]
      : [words.noThreads]),
  ];
  return { result, view, text: `${sections.join('\n\n')}\n` };
}

/** The text alone. */
export function processListing(program: JavaProgram, options: ListingOptions = {}): string {
  return processAt(program, options).text;
}

function section(title: string, lines: readonly string[], separator = '\n'): string {
  return `${title}\n${'-'.repeat(columnsOf(title))}\n${lines.join(separator)}`;
}

/** Chinese characters take two columns. */
function columnsOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char.codePointAt(0)! > 0x2e7f ? 2 : 1), 0);
}

/** A line that begins with a label; labels of one block are equally wide. */
function labelled(label: string, width: number, text: string): string {
  return `  ${label}${' '.repeat(width - columnsOf(label))}  ${text}`;
}

function heading(main: string, { end, exit }: RunResult, words: ListingWords): string {
  const first = words.after(main, end.steps);
  if (end.kind === 'completed' || end.kind === 'exit') return `${first}\n${words.ended(exit ?? 0)}`;
  return end.kind === 'deadlock' ? `${first}\n${words.deadlock}` : first;
}

/** Classes of the heap that are named. */
const MOST_CLASSES = 10;

function sharedSection({ heap, methodArea }: ProcessView, words: ListingWords): string {
  const width = Math.max(columnsOf(words.heap), columnsOf(words.methodArea), columnsOf(words.statics));
  const line = (label: string, text: string): string => labelled(label, width, text);
  const shown = heap.classes.slice(0, MOST_CLASSES);
  const digits = String(shown[0]?.count ?? 0).length;
  const rest = heap.classes.length - shown.length;
  const { classes, libraryClasses, methods, statics } = methodArea;
  return section(words.shared, [
    line(words.heap, words.heapUse(grouped(heap.usedBytes), grouped(heap.limitBytes), grouped(heap.objects))),
    ...shown.map(({ name, count }) => line('', `${String(count).padStart(digits)} ${name}`)),
    ...(rest > 0 ? [line('', words.moreClasses(rest))] : []),
    line(words.methodArea, words.classes(classes.length, libraryClasses, methods)),
    ...statics.map((each, i) => line(i === 0 ? words.statics : '', assignment(each))),
  ]);
}

/** `268,435,456`. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function assignment({ name, value }: NamedValue): string {
  return `${name} = ${value}`;
}

/** Frames of a thread that are shown; a recursion has thousands. */
const MOST_FRAMES = 20;

function threadLines(thread: ThreadView, words: ListingWords): string[] {
  const { id, name, state, daemon, progress, pc, vmStack, nativeStack } = thread;
  const width = Math.max(columnsOf(words.pc), columnsOf(words.vmStack), columnsOf(words.nativeStack));
  const line = (label: string, text: string): string => labelled(label, width, text);
  const [top] = vmStack;
  const place = top?.native ? words.pcUndefined : (pc ?? words.pcOutside[progress]);
  const lines = [`"${name}" #${id}${daemon ? ' daemon' : ''} ${state}`, line(words.pc, place)];
  lines.push(line(words.vmStack, vmStack.length === 0 ? words.empty : words.frames(vmStack.length)));
  for (const frame of vmStack.slice(0, MOST_FRAMES))
    lines.push(...frameLines(frame, words).map(each => line('', each)));
  if (vmStack.length > MOST_FRAMES) lines.push(line('', words.moreFrames(vmStack.length - MOST_FRAMES)));
  lines.push(line(words.nativeStack, nativeStack.length === 0 ? words.empty : nativeStack.join(', ')));
  return lines;
}

function frameLines(
  { method, file, line, native, locals, localWords, operandWords }: StackFrame,
  words: ListingWords,
): string[] {
  if (native) return [`${method}  (native)`];
  const place = line === null ? (file ?? '?') : `${file}:${line}`;
  const unnamed = localWords === 0 ? '' : words.slots(localWords);
  const variables = locals === null ? unnamed : locals.map(assignment).join(', ');
  const contents = [variables, ...(operandWords > 0 ? [words.operands(operandWords)] : [])].filter(text => text !== '');
  return [`${method}  ${place}`, ...(contents.length > 0 ? [`  ${contents.join('; ')}`] : [])];
}
