import { describe, expect, it } from 'vitest';
import { show } from '../../src/visualize/index.ts';
import { goldenTraces } from './golden-programs.ts';

describe('golden views', () => {
  describe.each(Object.entries(goldenTraces))('%s', (name, make) => {
    const trace = make();
    it.each([
      ['table', 'en', 80, 'txt'],
      ['table', 'zh', 120, 'txt'],
      ['timeline', 'en', 80, 'txt'],
      ['timeline', 'zh', 120, 'txt'],
      ['sequence', 'en', 80, 'mmd'],
    ] as const)('looks as agreed as %s in %s', async (as, lang, width, ending) => {
      await expect(show(trace, { as, lang, width })).toMatchFileSnapshot(
        `../golden/views/${name}.${as}.${lang}.${ending}`,
      );
    });
  });

  it.each(['table', 'timeline'])('lost-update looks as agreed as a picture: %s', async as => {
    const text = show(goldenTraces['lost-update']!(), { as, format: 'svg' });
    await expect(text).toMatchFileSnapshot(`../golden/views/lost-update.${as}.en.svg`);
  });
});
