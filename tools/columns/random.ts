/** A whole number from 0 up to, but not including, `below`, which is at most 2^31. */
export type Random = (below: number) => number;

/** An endless source of random numbers, the same for the same seed (xorshift of 32 bits). */
export function randomFrom(seed: number): Random {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 1) % below;
  };
}
