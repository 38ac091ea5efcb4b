import { describe, expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

describe("canonicalJson", () => {
  const cases: [reason: string, value: unknown, expected: string][] = [
    ["keys stand by code unit, capitals first", { b: 1, a: 2, B: 3 }, '{"B":3,"a":2,"b":1}'],
    ["inner objects as well", [{ z: { y: 1, x: [] } }], '[{"z":{"x":[],"y":1}}]'],
    ["lists keep their order", [2, 1], "[2,1]"],
    ["what is undefined is left out", { a: undefined, b: null }, '{"b":null}'],
    ["other scripts stay as they are", { en: "法国" }, '{"en":"法国"}'],
  ];
  test.each(cases)("%s", (_reason, value, expected) => expect(canonicalJson(value)).toBe(expected));
});
