/** Key of a hash: 64 bits in two words. */
export type HashKey = readonly [number, number];
type State = [number, number, number, number];

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/**
 * HalfSipHash-2-4 (Aumasson and Bernstein, 2012; the 32-bit form of their reference code) over a text of single bytes, as
 * a number of 32 bits. Who does not know the key cannot tell from the hash what was hashed, nor choose texts that collide.
 *
 * @example keyedHash([1, 2], "203.0.113.7")
 */
export function keyedHash([k0, k1]: HashKey, text: string): number {
  const state: State = [k0, k1, 0x6c796765 ^ k0, 0x74656462 ^ k1];
  const { length } = text;
  const whole = length - (length % 4);
  for (let index = 0; index < whole; index += 4) absorb(state, wordAt(text, index, 4));
  absorb(state, wordAt(text, whole, length % 4) | (length << 24));
  state[2] ^= 0xff;
  rounds(state, 4);
  return (state[1] ^ state[3]) >>> 0;
}

function wordAt(text: string, start: number, count: number): number {
  let word = 0;
  for (let index = 0; index < count; index += 1) {
    word |= (text.charCodeAt(start + index) & 0xff) << (8 * index);
  }
  return word;
}

function absorb(state: State, word: number): void {
  state[3] ^= word;
  rounds(state, 2);
  state[0] ^= word;
}

function rounds(state: State, count: number): void {
  let [v0, v1, v2, v3] = state;
  for (let round = 0; round < count; round += 1) {
    v0 = (v0 + v1) | 0;
    v1 = rotate(v1, 5) ^ v0;
    v0 = rotate(v0, 16);
    v2 = (v2 + v3) | 0;
    v3 = rotate(v3, 8) ^ v2;
    v0 = (v0 + v3) | 0;
    v3 = rotate(v3, 7) ^ v0;
    v2 = (v2 + v1) | 0;
    v1 = rotate(v1, 13) ^ v2;
    v2 = rotate(v2, 16);
  }
  state[0] = v0;
  state[1] = v1;
  state[2] = v2;
  state[3] = v3;
}
