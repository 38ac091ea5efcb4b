import { expect, test } from "vitest";
import { inlineJson } from "./json-ld";

test("nothing can close the script element, and the value survives", () => {
  const value = { name: "</script><script>alert(1)</script>", note: "a & b\u2028c" };
  const text = inlineJson(value);
  expect(text).not.toMatch(/[<>&\u2028]/u);
  expect(JSON.parse(text)).toEqual(value);
});
