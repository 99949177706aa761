/** The words of the process listing that a learner reads. */

export type ListingLanguage = 'en' | 'zh';

export interface ListingWords {
  readonly after: (main: string, steps: number) => string;
  readonly ended: (exit: number) => string;
  readonly deadlock: string;
  readonly noThreads: string;
  readonly shared: string;
  readonly heap: string;
  readonly heapUse: (used: string, limit: string, objects: string) => string;
  readonly moreClasses: (count: number) => string;
  readonly methodArea: string;
  readonly classes: (own: number, library: number, methods: number) => string;
  readonly statics: string;
  readonly listing: (profile: string) => string;
  readonly own: string;
  readonly pc: string;
  readonly pcUndefined: string;
  /** Where there is no instruction to show. */
  readonly pcOutside: Readonly<Record<'beginning' | 'running' | 'ending', string>>;
  readonly vmStack: string;
  readonly frames: (count: number) => string;
  readonly operands: (words: number) => string;
  readonly slots: (count: number) => string;
  readonly moreFrames: (count: number) => string;
  readonly nativeStack: string;
  readonly empty: string;
  readonly dump: string;
}

const plural = (count: number, word: string, more = `${word}s`): string => `${count} ${count === 1 ? word : more}`;

const en: ListingWords = {
  after: (main, steps) => `${main} after ${plural(steps, 'step')}`,
  ended: exit => `The process has ended with exit status ${exit}; --at STEP shows it while it runs.`,
  deadlock: 'No thread can go on.',
  noThreads: 'There are no threads any more.',
  shared: 'Shared by all threads',
  heap: 'heap',
  heapUse: (used, limit, objects) =>
    `${used} of ${limit} bytes used, ${objects === '1' ? '1 object' : `${objects} objects`}`,
  moreClasses: count => `and objects of ${plural(count, 'other class', 'other classes')}`,
  methodArea: 'method area',
  classes: (own, library, methods) =>
    `${plural(own, 'class', 'classes')} of the program, ${library} of the library; ${plural(methods, 'method')} linked`,
  statics: 'statics',
  listing: profile => `Threads, as JMX lists them (${profile})`,
  own: 'Each thread for itself',
  pc: 'pc',
  pcUndefined: 'undefined: it is in a native method (JVMS §2.5.1)',
  pcOutside: {
    beginning: 'before the first instruction of main or run',
    running: 'in code that is in no class file',
    ending: 'after the last instruction of main or run',
  },
  vmStack: 'VM stack',
  frames: count => plural(count, 'frame'),
  operands: words => `operand stack ${plural(words, 'word')}`,
  slots: count => plural(count, 'local variable word'),
  moreFrames: count => `… ${plural(count, 'more frame')}`,
  nativeStack: 'native stack',
  empty: 'empty',
  dump: 'Thread dump, as jstack makes it',
};

const zh: ListingWords = {
  after: (main, steps) => `${main}，${steps} 步之后`,
  ended: exit => `进程已经结束，退出状态 ${exit}；用 --at STEP 可以看它运行时的样子。`,
  deadlock: '没有线程能继续运行。',
  noThreads: '已经没有线程了。',
  shared: '所有线程共享',
  heap: '堆',
  heapUse: (used, limit, objects) => `已用 ${used} / ${limit} 字节，${objects} 个对象`,
  moreClasses: count => `以及另外 ${count} 个类的对象`,
  methodArea: '方法区',
  classes: (own, library, methods) => `程序的类 ${own} 个，类库的类 ${library} 个；已链接方法 ${methods} 个`,
  statics: '静态变量',
  listing: profile => `线程，JMX 的列表（${profile}）`,
  own: '每个线程私有',
  pc: '程序计数器',
  pcUndefined: '未定义：正在执行本地方法（JVMS §2.5.1）',
  pcOutside: {
    beginning: '在 main 或 run 的第一条指令之前',
    running: '在不属于任何类文件的代码里',
    ending: '在 main 或 run 的最后一条指令之后',
  },
  vmStack: '虚拟机栈',
  frames: count => `${count} 个栈帧`,
  operands: words => `操作数栈 ${words} 个字`,
  slots: count => `局部变量 ${count} 个字`,
  moreFrames: count => `…… 还有 ${count} 个栈帧`,
  nativeStack: '本地方法栈',
  empty: '空',
  dump: '线程转储，jstack 的格式',
};

export const listingWords: Readonly<Record<ListingLanguage, ListingWords>> = { en, zh };
