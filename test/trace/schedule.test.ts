import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deviation, TokenProblem } from '../../src/trace/schedule.ts';
import { canonicalSchedule, decodeToken, encodeToken, TokenError } from '../../src/trace/schedule.ts';

const PROGRAM = '3fa2b1c0';

/** Schedules with any gaps and answers that a token may hold. */
const schedules = fc
  .uniqueArray(
    fc.record({
      index: fc.oneof(fc.nat({ max: 200 }), fc.nat({ max: 2 ** 31 - 1 })),
      answer: fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 2 ** 20 - 1 })),
    }),
    { selector: d => d.index, maxLength: 60 },
  )
  .map(deviations => canonicalSchedule(deviations));

const problemOf = (token: string): TokenProblem | 'accepted' => {
  try {
    decodeToken(token, PROGRAM);
    return 'accepted';
  } catch (error) {
    if (error instanceof TokenError) return error.problem;
    throw error;
  }
};

const messageOf = (token: string): string => {
  try {
    return JSON.stringify(decodeToken(token, PROGRAM));
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a token', () => {
  test('stands for its schedule: decode after encode gives it back', () => {
    fc.assert(
      fc.property(schedules, schedule => {
        expect(decodeToken(encodeToken(schedule, PROGRAM), PROGRAM)).toEqual(schedule);
      }),
      { numRuns: 2000 },
    );
  });

  test('stands for a policy and its seed as well', () => {
    const names = fc.constantFrom('random', 'round-robin', 'pct');
    const seeds = fc.maxSafeNat();
    fc.assert(
      fc.property(names, seeds, fc.option(fc.nat(), { nil: undefined }), (policy, seed, quantum) => {
        const run = quantum === undefined ? { policy, seed } : { policy, seed, quantum };
        expect(decodeToken(encodeToken(run, PROGRAM), PROGRAM)).toEqual(run);
      }),
    );
    expect(encodeToken({ policy: 'random', seed: 7 }, PROGRAM)).toBe('v1:3fa2b1:@random,7');
  });

  test('is the only one of its schedule: no other text that is accepted means the same', () => {
    fc.assert(
      fc.property(schedules, fc.nat(), fc.constantFrom(...'AQgwB_-9z'), (schedule, at, character) => {
        const token = encodeToken(schedule, PROGRAM);
        const place = 10 + (at % (token.length - 10));
        const other = token.slice(0, place) + character + token.slice(place + 1);
        if (problemOf(other) !== 'accepted') return;
        const read = decodeToken(other, PROGRAM);
        expect(encodeToken(read, PROGRAM)).toBe(other);
        if (other !== token) expect(read).not.toEqual(schedule);
      }),
      { numRuns: 2000 },
    );
  });

  test('has these bytes, forever', () => {
    expect(encodeToken([], PROGRAM)).toBe('v1:3fa2b1:2Rw');
    expect(encodeToken([{ index: 0, answer: 2 }], PROGRAM)).toBe('v1:3fa2b1:aToDAg');
    expect(encodeToken([{ index: 200, answer: 1 }], PROGRAM)).toBe('v1:3fa2b1:TcUCkQM');
  });

  test('of fifty deviations fits in 120 characters', () => {
    const longest = (threads: number, span: number) => {
      const token = (seed: number) => {
        const deviations: Deviation[] = [];
        let index = -1;
        let state = seed;
        for (let i = 0; i < 50; i++) {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
          index += 1 + ((state >>> 8) % span);
          deviations.push({ index, answer: 1 + ((state >>> 20) % threads) });
        }
        return encodeToken(deviations, PROGRAM);
      };
      return Math.max(...Array.from({ length: 200 }, (_, seed) => token(seed).length));
    };
    expect(longest(3, 20)).toBeLessThanOrEqual(120);
    expect(longest(8, 12)).toBeLessThanOrEqual(120);
    expect(longest(2, 60)).toBeLessThanOrEqual(120);
  });

  test('is found damaged when it was cut anywhere', () => {
    const schedule = Array.from({ length: 30 }, (_, i) => ({ index: 3 * i, answer: 1 + (i % 2) }));
    const token = encodeToken(schedule, PROGRAM);
    for (let length = 10; length < token.length; length++) expect(problemOf(token.slice(0, length))).toBe('corrupt');
  });
});

describe('a text that can not be replayed is refused with its reason', () => {
  test.each([
    ['', 'not-a-token', "'' is not a token; a token looks like v1:3fa2b1:NYADAg0"],
    ['counter', 'not-a-token', "'counter' is not a token; a token looks like v1:3fa2b1:NYADAg0"],
    ['v1:3fa2b1', 'not-a-token', "'v1:3fa2b1' is not a token; a token looks like v1:3fa2b1:NYADAg0"],
    ['v2:whatever:comes', 'unknown-version', 'the token has version 2; this Heddle reads version 1'],
    [
      'v1:ffffff:2Rw',
      'other-program',
      'the token was made for program ffffff, this is 3fa2b1: another program, or it has changed since',
    ],
    ['v1:3fa2:2Rw', 'corrupt', 'the token is damaged: its second part is not six hexadecimal digits'],
    ['v1:3fa2b1:', 'corrupt', 'the token is damaged: its end is missing'],
    ['v1:3fa2b1:2R w', 'corrupt', "the token is damaged: ' ' can't be in it"],
    ['v1:3fa2b1:2Rx', 'corrupt', 'the token is damaged: it is not in its canonical form'],
    ['v1:3fa2b1:AAAA', 'corrupt', 'the token is damaged: a character is missing or wrong'],
    ['v1:3fa2b1:@random', 'corrupt', "the token is damaged: '@random' does not name a policy and a seed"],
    ['v1:3fa2b1:@random,-1', 'corrupt', "the token is damaged: '@random,-1' does not name a policy and a seed"],
    ['v1:3fa2b1:@random,9999999999999999', 'corrupt', expect.stringContaining('does not name a policy and a seed')],
  ])('%j', (token, problem, message) => {
    expect(problemOf(token)).toBe(problem);
    expect(messageOf(token)).toEqual(message);
  });

  test('whatever text it is, the answer is a schedule or a TokenError', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.base64String().map(s => `v1:3fa2b1:${s}`),
      fc.string().map(s => `v1:3fa2b1:@${s}`),
    );
    fc.assert(
      fc.property(texts, text => void problemOf(text)),
      { numRuns: 3000 },
    );
  });

  test('space around a token does no harm', () => {
    expect(decodeToken(' v1:3fa2b1:@random,3\n', PROGRAM)).toEqual({ policy: 'random', seed: 3 });
  });
});

describe('a schedule has one form', () => {
  test('its deviations are sorted', () => {
    expect(
      canonicalSchedule([
        { index: 9, answer: 1 },
        { index: 2, answer: 3 },
      ]),
    ).toEqual([
      { index: 2, answer: 3 },
      { index: 9, answer: 1 },
    ]);
  });
  test('a decision has one answer', () => {
    expect(() =>
      canonicalSchedule([
        { index: 4, answer: 1 },
        { index: 4, answer: 2 },
      ]),
    ).toThrow('decision point 4 is answered twice');
  });
  test('numbers out of range are refused', () => {
    expect(() => canonicalSchedule([{ index: -1, answer: 1 }])).toThrow(RangeError);
    expect(() => canonicalSchedule([{ index: 0, answer: 1.5 }])).toThrow(RangeError);
    expect(() => encodeToken([], 'nothex')).toThrow(RangeError);
    expect(() => encodeToken({ policy: 'a,b', seed: 1 }, PROGRAM)).toThrow(RangeError);
  });
});
