/** Chinese. */
import type { PendingOperation, WaitReason } from './engine.ts';
import type { Messages } from './messages.ts';

export const zh: Messages = {
  course: {
    title: 'Heddle：看得见的线程',
    unit: letter => `单元 ${letter}`,
    units: { A: '进程与线程', B: '竞争与锁' },
    progress: (done, all) => `共 ${all} 课，已完成 ${done} 课`,
    choose: '输入课程的序号，然后按回车。',
    typed: digits => `第 ${digits} 课`,
    noSuchNumber: digits => `没有第 ${digits} 课。`,
    exercise: '有练习',
    howToPlay: '上课：heddle lesson ID     提交练习：heddle grade ID 文件',
    states: { done: '已完成', begun: '进行中', new: '' },
    keys: '1-9 选课   回车 开始   ↑↓ 移动   q 退出',
  },
  page: {
    goals: '你将学会',
    prerequisites: titles => `先修：${titles}`,
    section: (at, of) => `${at}/${of}`,
    keys: 'n 下一页   b 上一页   h 提示   l 课程列表   q 退出',
    more: 'n 继续   b 上一页   l 课程列表   q 退出',
    noHint: '这里没有提示。',
    hint: text => `提示：${text}`,
    lastPage: '这一课到此结束。',
    firstPage: '这是本课的开头。',
    end: '本课结束。',
    next: title => `下一课：${title}`,
    runKey: 'n 运行   h 提示   b 上一页   l 课程列表   q 退出',
    unknownKey: key => `在这里按 ${key} 不起作用。`,
  },
  question: {
    predict: '猜一猜',
    quiz: '自我检查',
    prompt: options => `你的答案（1-${options}）   h 提示   n 跳过   q 退出`,
    yours: option => `你的答案：${option}`,
    right: '正确。',
    wrong: answer => `不对。答案是：${answer}`,
    answer: answer => `答案：${answer}`,
  },
  run: {
    exit: status => `退出状态 ${status}`,
    deadlock: '程序卡住了：没有一个线程能继续。',
    maxSteps: '已停止：程序执行的步数太多。',
    processes: names => `进程 ${names}，轮流各走一步`,
    nothing: '（没有输出）',
  },
  explore: {
    title: program => `${program} 的所有调度`,
    all: executions => `共 ${executions} 次执行，已全部看过。`,
    some: executions => `看了 ${executions} 次执行，并非全部。`,
    outcomes: '结果',
    executions: count => `${count} 次执行`,
    moreOutcomes: outcomes => `…… 还有 ${outcomes} 种结果`,
    moreFindings: findings => `…… 还有 ${findings} 处`,
    noFinding: '没有发现问题。',
    kinds: {
      'data-race': '数据竞争',
      deadlock: '死锁',
      'lost-wakeup': '丢失唤醒',
      livelock: '活锁',
      starvation: '饥饿',
      'uncaught-exception': '未捕获的异常',
      assertion: '断言失败',
      'unexpected-output': '意外的输出',
      'non-linearizable': '不可线性化',
      atomicity: '违反原子性',
      'lock-order': '加锁顺序不一致',
    },
    at: (thread, location) => `${thread} 在 ${location}`,
    shortest: (preemptions, switches, steps, proved) =>
      `出错的最短调度（${preemptions} 次抢占，${switches} 次切换，${steps} 步${proved ? '；已证明抢占次数不能更少' : ''}）：`,
    replay: '重放：',
    finding: (kind, where) => `${kind}：${where}`,
    and: '，',
  },
  step: {
    title: program => `你是 ${program} 的调度器`,
    goal: task => `目标：${task}`,
    plain: command => `在终端里玩：${command}`,
    oneWay: switches => `一种走法，共 ${switches} 次切换：`,
    unreachable: '没有找到能达到目标的调度。',
    at: (step, of) => `第 ${step} 步，共 ${of} 步`,
    canChoose: '可以选',
    cannotChoose: '不能选',
    next: what => `下一步：${what}`,
    waits: why => `走不动：${why}`,
    notStarted: '还没有启动',
    terminated: '已经结束',
    output: '输出',
    reached: '达到目标！',
    ended: {
      completed: '程序已经结束。',
      exit: '程序调用了 System.exit。',
      deadlock: '死锁：没有一个线程能继续。',
      'max-steps': '已停止：步数太多。',
      stopped: '已停止。',
    },
    refused: (thread, why) => `不能选 ${thread}：${why}。`,
    noThread: number => `没有 ${number} 号线程。`,
    start: '这里就是开头。',
    newest: '后面还没有走过的步，请选一个线程。',
    jump: digits => `跳到第几步：${digits}`,
    badJump: of => `步数从 0 到 ${of}。`,
    keys: '1-9 或 ↑↓ 回车：选线程   ← 后退   → 重走   g 跳转   r 重来   q 退出',
    jumpKeys: '0-9 步数   回车 跳转   Esc 取消',
    more: threads => `…… 还有 ${threads} 个线程`,
    why,
    operation,
  },
  repair: {
    title: '练习',
    start: '取得文件：',
    grade: '提交你的解法：',
    copied: (files, folder) => `已复制到 ${folder}：${files}`,
    kept: files => `这些文件已经存在，保持原样：${files}`,
    noExercise: '这一课没有练习。',
  },
  grade: {
    pass: '通过',
    fail: '还不行',
    incomplete: '无法判定',
    passed: coverage => `在看过的每一种调度下都正确：${coverage}。`,
    budget: coverage => `没有发现错误，但没能看遍所有调度：${coverage}。`,
    coverage: coverage => `看过：${coverage}`,
    reasons: {
      'unexpected-output': '有一种调度，程序会打印别的内容。',
      'data-race': '存在数据竞争：对同一个变量的两次访问没有规定先后。',
      deadlock: '有一种调度，程序会卡住。',
      'lost-wakeup': '有一种调度，线程在等一个早已发出的 notify。',
      livelock: '有一种调度，线程一直忙着，却没有任何进展。',
      starvation: '有一种调度，某个线程永远轮不到。',
      'uncaught-exception': '有一种调度，某个线程因为异常而死掉。',
      assertion: '有一种调度，断言会失败。',
      'non-linearizable': '有一种调度，它的结果用任何调用顺序都解释不了。',
      atomicity: '有一种调度，别的线程会插到中间来。',
      'lock-order': '加锁的顺序不一致。',
      concurrency: '并发没有了。',
      timing: '解法用了 sleep 或者时限。结果不能取决于谁是不是足够快。',
    },
    concurrencyMissing: workers =>
      workers === 1
        ? '并发没有了：在每一种调度下，这件工作都必须由 main 以外的线程来做。'
        : `并发没有了：在每一种调度下，都要有 ${workers} 个线程各做一部分工作。`,
    concurrencyOrdered: '并发没有了：线程总是按同样的先后一个接一个地工作。谁先谁后，应当由调度器决定。',
  },
};

function why({ on, object, owner }: WaitReason): string {
  const held = owner === undefined ? '' : `，它被 ${owner} 持有`;
  switch (on) {
    case 'monitor':
      return `需要 ${object ?? '某个对象'} 的监视器${held}`;
    case 'wait set':
      return `在 ${object ?? '某个对象'} 上等待通知`;
    case 'lock':
      return `需要锁 ${object ?? ''}${held}`;
    case 'condition':
      return `在 ${object ?? '某个条件'} 上等待 signal`;
    case 'permit':
      return `需要 ${object ?? '信号量'} 的许可`;
    case 'synchronizer':
      return `它在 ${object ?? '同步器'} 上等待`;
    case 'latch':
      return `等待门闩 ${object ?? ''} 打开`;
    case 'join':
      return `等待 ${object ?? '某个线程'} 结束`;
    case 'sleep':
      return '正在睡眠';
    case 'park':
      return '已被挂起（park）';
    case 'class':
      return `${owner ?? '另一个线程'} 正在初始化类 ${object ?? ''}`;
    default:
      return `正在等待（${on}）`;
  }
}

function operation({ kind, object, variable, target }: PendingOperation): string {
  const place = object ?? '某个对象';
  const what =
    variable === undefined
      ? place
      : object === undefined
        ? variable
        : variable.startsWith('[')
          ? object + variable
          : `${object}.${variable}`;
  switch (kind) {
    case 'begin':
      return '开始';
    case 'end':
      return '结束';
    case 'start':
      return `启动 ${target ?? ''}`;
    case 'join':
      return `等待 ${target ?? ''} 结束（join）`;
    case 'read':
    case 'volatile-read':
      return `读 ${what}`;
    case 'write':
    case 'volatile-write':
      return `写 ${what}`;
    case 'read-modify-write':
      return `一步完成读和写 ${what}`;
    case 'compare-and-set':
      return `比较并设置 ${what}`;
    case 'monitorenter':
      return `进入 ${place} 的监视器`;
    case 'monitorexit':
      return `离开 ${place} 的监视器`;
    case 'wait':
      return `释放 ${place} 的监视器并等待`;
    case 'wake':
      return `从 ${place} 的 wait 返回`;
    case 'sleep':
      return '去睡眠';
    case 'awake':
      return '睡醒';
    case 'output':
      return '打印';
    case 'initialize':
      return `初始化 ${place}`;
    case 'initialized':
      return `完成 ${place} 的初始化`;
    case 'inspect':
      return '查看各个线程';
    case 'enqueue':
      return `排队等待 ${place}`;
    case 'shutdownHook':
      return `登记关闭钩子 ${target ?? ''}`;
    case 'interrupt':
      return `中断 ${target ?? ''}`;
    case 'unpark':
      return `unpark ${target ?? ''}`;
    case 'threadState':
      return `查询 ${target ?? '某个线程'} 的状态`;
    default:
      return object === undefined ? kind : `${kind} ${object}`;
  }
}
