import { describe, expect, it } from 'vitest';
import { readTraceDocument } from '../../src/trace/read-document.ts';
import { writeTraceDocument } from '../../src/trace/write-document.ts';
import { goldenTraces } from './golden-programs.ts';

describe('golden traces', () => {
  it.each(Object.entries(goldenTraces))('%s is the one its program makes, and valid', async (name, make) => {
    const text = writeTraceDocument(make());
    await expect(text).toMatchFileSnapshot(`../golden/traces/${name}.json`);
    expect(writeTraceDocument(readTraceDocument(text))).toBe(text);
  });
});
