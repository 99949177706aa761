/** The timeline: a lane for each thread from left to right, its operations, its states, what it owned. */
import { renderPage } from './html.ts';
import { renderTimelineSvg } from './timeline-svg.ts';
import { renderTimelineText } from './timeline-text.ts';
import type { View } from './view.ts';

export const timeline: View = {
  name: 'timeline',
  title: {
    en: 'Timeline: lanes with operations, states and lock owners',
    zh: '时间线：每个线程一条泳道，画出操作、状态与锁的持有者',
  },
  formats: ['text', 'svg', 'html'],
  render(trace, options) {
    if (options.format === 'text') return renderTimelineText(trace, options);
    const drawing = renderTimelineSvg(trace, options);
    return options.format === 'html' ? renderPage(trace, drawing, options) : drawing;
  },
};
