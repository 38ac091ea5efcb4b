import { describe, expect, test } from "vitest";
import { jsonScript } from "./json-script.ts";

const HOSTILE = [
  "</script><script>alert(1)</script>",
  "<!-- <script>",
  "]]>",
  "a & b",
  "line\u2028and\u2029paragraph",
  "plain",
];

describe("jsonScript", () => {
  test.each(HOSTILE)("%j can neither end the element nor open another", (text) => {
    const written = jsonScript({ [text]: text });
    expect(written).not.toMatch(/[<>&\u2028\u2029]/u);
    expect(JSON.parse(written)).toEqual({ [text]: text });
  });

  test("leaves out what is undefined", () => {
    expect(jsonScript({ place: undefined })).toBe("{}");
  });
});
