import { expect, test } from "vitest";
import { keyedHash } from "./keyed-hash.ts";

/** First vectors of the reference code (vectors_hsip32): the key is the bytes 0 to 7, the n-th input the bytes 0 to n - 1. */
const VECTORS = [
  0x5b9f35a9, 0xb85a4727, 0x03a662fa, 0x04e7fe8a, 0x89466e2a, 0x69b6fac5, 0x23fc6358, 0xc563cf8b, 0x8f84b8d0,
  0x79e706f8, 0x3479b094, 0x50300808, 0x2f87f057, 0xff63e677, 0x7cf8ffd6, 0x972bfe74, 0x84acb5d9,
];

test.each(VECTORS.map((vector, length) => [length, vector] as const))("%i bytes", (length, vector) => {
  const bytes = String.fromCharCode(...Array.from({ length }, (_, index) => index));
  expect(keyedHash([0x03020100, 0x07060504], bytes)).toBe(vector);
});

test("another key gives another hash", () => {
  expect(keyedHash([1, 2], "203.0.113.7")).not.toBe(keyedHash([1, 3], "203.0.113.7"));
});
