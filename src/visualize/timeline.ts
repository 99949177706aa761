/** The timeline: a lane for each thread from left to right, its operations, its states, what it owned. */
import { renderTimelineText } from './timeline-text.ts';
import type { View } from './view.ts';

export const timeline: View = {
  name: 'timeline',
  title: {
    en: 'Timeline: lanes with operations, states and lock owners',
    zh: '时间线：每个线程一条泳道，操作、状态与锁的持有者',
  },
  formats: ['text'],
  render: (trace, options) => renderTimelineText(trace, options),
};
