/**
 * Random numbers that are the same everywhere for the same seed: xoshiro128** (Blackman and Vigna 2018), its state filled
 * from the seed by splitmix32. Not for secrets.
 */
export class RandomSource {
  private readonly s = new Int32Array(4);

  /** @param seed any safe integer */
  constructor(seed: number) {
    this.reseed(seed);
  }

  reseed(seed: number): void {
    let low = seed | 0;
    const high = Math.floor(seed / 2 ** 32) | 0;
    for (let i = 0; i < 4; i++) {
      low = (low + 0x9e3779b9) | 0;
      let z = low ^ Math.imul(high, 0x85ebca6b);
      z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
      z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
      this.s[i] = z ^ (z >>> 15);
    }
    // The one state that would never change.
    if ((this.s[0]! | this.s[1]! | this.s[2]! | this.s[3]!) === 0) this.s[0] = 1;
  }

  /** 32 random bits, as a signed integer. */
  next(): number {
    const s = this.s;
    const product = Math.imul(s[1]!, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = s[1]! << 9;
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= shifted;
    s[3] = (s[3]! << 11) | (s[3]! >>> 21);
    return result;
  }

  /**
   * A number from 0 to n - 1. Off from even chances by less than n in 2^32.
   * @param n at least 1, at most 2^20
   */
  below(n: number): number {
    return Math.floor(((this.next() >>> 0) * n) / 4294967296);
  }
}
