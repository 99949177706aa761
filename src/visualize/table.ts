/** The table: one column for each thread, a row for each event, the reason of every switch between the rows. */
import { renderPage } from './html.ts';
import { renderTableSvg } from './table-svg.ts';
import { renderTableText } from './table-text.ts';
import type { View } from './view.ts';

export const table: View = {
  name: 'table',
  title: {
    en: 'Table: one column for each thread, why each switch happened',
    zh: '表格：每个线程一列，写明每次切换的原因',
  },
  formats: ['text', 'svg', 'html'],
  render(trace, options) {
    if (options.format === 'svg') return renderTableSvg(trace, options);
    return options.format === 'html' ? renderPage(trace, '', options) : renderTableText(trace, options);
  },
};
