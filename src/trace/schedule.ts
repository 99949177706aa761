/**
 * A schedule: every answer that made one execution what it was. Only the answers that differ from the default are kept
 * (run the previous thread on, else the lowest enabled id; take number 0 of several), so a schedule is short and each
 * entry of it is a reason. A token is its text form, for a command line or a chat message.
 *
 *     v1:3fa2b1:NYADAg0     version, first six digits of the program's fingerprint, the deviations
 *     v1:3fa2b1:@random,7  the same execution named by policy and seed
 */

/** One answer that is not the default. */
export interface Deviation {
  /** Number of the decision point, from 0. Only points with more than one possible answer are counted. */
  readonly index: number;
  /** Thread id, or the number picked (from 0) where the point is not about who runs. */
  readonly answer: number;
}

/** The deviations in the order of their decision points. */
export type Schedule = readonly Deviation[];

/** A schedule that is named by the policy that makes it. */
export interface SeededRun {
  readonly policy: string;
  readonly seed: number;
  /** For policies with a quantum: steps. */
  readonly quantum?: number;
}

/** Why a text is not a usable token. */
export type TokenProblem = 'not-a-token' | 'unknown-version' | 'other-program' | 'corrupt';

/** The person gave a token that can't be replayed. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  readonly problem: TokenProblem;

  constructor(problem: TokenProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

const VERSION = 1;
const FINGERPRINT_DIGITS = 6;
const MAX_INDEX = 2 ** 31 - 1;
const MAX_ANSWER = 2 ** 20 - 1;

/**
 * The one form of a schedule: ascending decision points.
 * @throws {RangeError} if a decision point is answered twice, or a number is out of range
 */
export function canonicalSchedule(deviations: Iterable<Deviation>): Schedule {
  const sorted = [...deviations].sort((a, b) => a.index - b.index);
  sorted.forEach(({ index, answer }, i) => {
    if (!isNatural(index, MAX_INDEX))
      throw new RangeError(`decision point ${index} is not a number from 0 to 2^31 - 1`);
    if (!isNatural(answer, MAX_ANSWER)) throw new RangeError(`answer ${answer} is not a number from 0 to 2^20 - 1`);
    if (i > 0 && sorted[i - 1]!.index === index) throw new RangeError(`decision point ${index} is answered twice`);
  });
  return sorted.map(({ index, answer }) => ({ index, answer }));
}

/**
 * The token of a schedule, or of a policy and seed.
 * @param fingerprint hex digits over the program's class files; at least six
 * @throws {RangeError} if the schedule, the policy's name or the fingerprint is not well formed
 */
export function encodeToken(plan: Schedule | SeededRun, fingerprint: string): string {
  const start = `v${VERSION}:${shortFingerprint(fingerprint)}:`;
  if (!isSeeded(plan)) return start + toBase64Url(pack(canonicalSchedule(plan)));
  const { policy, seed, quantum } = plan;
  if (!/^[a-z][a-z0-9-]*$/.test(policy))
    throw new RangeError(`policy name '${policy}' is not lower-case words with hyphens`);
  for (const n of [seed, quantum ?? 0]) {
    if (!isNatural(n, Number.MAX_SAFE_INTEGER)) throw new RangeError(`seed or quantum ${n} is not a natural number`);
  }
  return `${start}@${policy},${seed}${quantum === undefined ? '' : `,${quantum}`}`;
}

/**
 * What a token stands for.
 * @throws {TokenError} if it is no token, of an unknown version, of another program, or damaged
 */
export function decodeToken(text: string, fingerprint: string): Schedule | SeededRun {
  const token = text.trim();
  const parts = /^v(\d+):([^:]*):(.*)$/s.exec(token);
  if (!parts)
    throw new TokenError('not-a-token', `'${shorten(token)}' is not a token; a token looks like v1:3fa2b1:NYADAg0`);
  const [, version, program, rest] = parts as unknown as [string, string, string, string];
  if (version !== String(VERSION)) {
    throw new TokenError(
      'unknown-version',
      `the token has version ${shorten(version)}; this Heddle reads version ${VERSION}`,
    );
  }
  if (!/^[0-9a-f]{6}$/.test(program)) throw corrupt('its second part is not six hexadecimal digits');
  const expected = shortFingerprint(fingerprint);
  if (program !== expected) {
    throw new TokenError(
      'other-program',
      `the token was made for program ${program}, this is ${expected}: another program, or it has changed since`,
    );
  }
  return rest.startsWith('@') ? readSeeded(rest) : unpack(rest);
}

/** Whether a plan is a policy and seed. */
function isSeeded(plan: Schedule | SeededRun): plan is SeededRun {
  return 'policy' in plan;
}

// The bytes: two bytes of checksum, then numbers in groups of seven bits, low group first, the top bit set on all but the
// last. First number: base = largest answer + 1. Then for each deviation gap * base + answer, where gap counts the decision
// points skipped since the last one; small gaps with few threads take one byte. No deviations: the checksum alone.
//
//     [{0, 2}]           base 3: 3, 0*3+2 = 2        →  .. .. 03 02
//     [{0, 2}, {5, 1}]   base 3: 3, 2, 4*3+1 = 13    →  .. .. 03 02 0d
//     [{200, 1}]         base 2: 2, 200*2+1 = 401    →  .. .. 02 91 03

function pack(schedule: Schedule): number[] {
  const bytes = [0, 0];
  if (schedule.length > 0) {
    const base = Math.max(...schedule.map(d => d.answer)) + 1;
    pushNumber(bytes, base);
    let last = -1;
    for (const { index, answer } of schedule) {
      pushNumber(bytes, (index - last - 1) * base + answer);
      last = index;
    }
  }
  const sum = checksum(bytes);
  bytes[0] = sum & 0xff;
  bytes[1] = sum >> 8;
  return bytes;
}

function unpack(text: string): Schedule {
  const bytes = fromBase64Url(text);
  if (bytes.length < 2) throw corrupt('its end is missing');
  if (checksum(bytes) !== (bytes[0]! | (bytes[1]! << 8))) throw corrupt('a character is missing or wrong');
  const numbers = readNumbers(bytes);
  const base = numbers.shift() ?? 1;
  const schedule: Deviation[] = [];
  let last = -1;
  for (const number of numbers) {
    last += Math.floor(number / base) + 1;
    schedule.push({ index: last, answer: number % base });
  }
  // One schedule, one token: whatever packs differently was not made by us.
  if (last > MAX_INDEX || base > MAX_ANSWER + 1 || toBase64Url(pack(schedule)) !== text)
    throw corrupt('it is not in its canonical form');
  return schedule;
}

function readNumbers(bytes: readonly number[]): number[] {
  const numbers: number[] = [];
  let value = 0;
  let scale = 1;
  for (let i = 2; i < bytes.length; i++) {
    value += (bytes[i]! & 0x7f) * scale;
    if (value > Number.MAX_SAFE_INTEGER) throw corrupt('a number in it is too large');
    scale *= 128;
    if ((bytes[i]! & 0x80) !== 0) continue;
    numbers.push(value);
    value = 0;
    scale = 1;
  }
  if (scale !== 1) throw corrupt('its end is missing');
  if (numbers[0] === 0) throw corrupt('it allows no answer');
  return numbers;
}

function pushNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest >= 128) {
    bytes.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** FNV-1a of the bytes from the third on, folded to 16 bits. */
function checksum(bytes: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (let i = 2; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}

function readSeeded(text: string): SeededRun {
  const parts = /^@([a-z][a-z0-9-]*),(0|[1-9]\d{0,15})(?:,(0|[1-9]\d{0,15}))?$/.exec(text);
  const seed = Number(parts?.[2]);
  const quantum = Number(parts?.[3] ?? 0);
  if (!parts || !Number.isSafeInteger(seed) || !Number.isSafeInteger(quantum)) {
    throw corrupt(`'${shorten(text)}' does not name a policy and a seed`);
  }
  return parts[3] === undefined ? { policy: parts[1]!, seed } : { policy: parts[1]!, seed, quantum };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** RFC 4648 §5, without padding. */
function toBase64Url(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const characters = Math.min(bytes.length - i, 3) + 1;
    for (let c = 0; c < characters; c++) text += ALPHABET[(group >> (18 - 6 * c)) & 63];
  }
  return text;
}

function fromBase64Url(text: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) throw corrupt(`'${shorten(character)}' can't be in it`);
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return bytes;
}

function shortFingerprint(fingerprint: string): string {
  const digits = fingerprint.slice(0, FINGERPRINT_DIGITS).toLowerCase();
  if (!/^[0-9a-f]{6}$/.test(digits))
    throw new RangeError(`fingerprint '${fingerprint}' does not start with six hexadecimal digits`);
  return digits;
}

function corrupt(why: string): TokenError {
  return new TokenError('corrupt', `the token is damaged: ${why}`);
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}

function isNatural(n: number, max: number): boolean {
  return Number.isInteger(n) && n >= 0 && n <= max;
}
