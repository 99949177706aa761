/** The table: one column for each thread, a row for each event, the reason of every switch between the rows. */
import { renderTableText } from './table-text.ts';
import type { View } from './view.ts';

export const table: View = {
  name: 'table',
  title: {
    en: 'Table: one column for each thread, why each switch happened',
    zh: '表格：每个线程一列，写明每次切换的原因',
  },
  formats: ['text'],
  render: (trace, options) => renderTableText(trace, options),
};
