/** A seeded source of numbers whose whole state is one integer, so that it can be kept with the rest. */
export interface Random {
  /** The next integer from 0 up to, but not including, the limit. */
  below: (limit: number) => number;
  state: () => number;
  restore: (state: number) => void;
}

/** The mulberry32 generator. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return {
    below(limit) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
    },
    state: () => state,
    restore(former) {
      state = former >>> 0;
    },
  };
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

export function randomWord(random: Random, length: number, alphabet: string = letters): string {
  let word = "";
  for (let index = 0; index < length; index += 1) word += alphabet.charAt(random.below(alphabet.length));
  return word;
}
