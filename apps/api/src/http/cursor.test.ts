import { describe, expect, test } from "vitest";
import { cursorOf, isCursor, positionOf } from "./cursor.ts";

describe("cursors", () => {
  test.each(["fr", "2031-05-06 veldania-ostmark-2031", "a-b 1 0007", "~?>"])("%j comes back", (position) => {
    const cursor = cursorOf("statements", position);
    expect(cursor).toMatch(/^[\w-]+$/u);
    expect(positionOf("statements", cursor)).toBe(position);
  });

  test.each([
    [cursorOf("parties", "fr"), "of another list"],
    [`${cursorOf("statements", "fr")}=`, "padded: there is one way to write a cursor"],
    [cursorOf("statements", ""), "without a position"],
    [cursorOf("statements", "a\u0000b"), "with a control character"],
    [cursorOf("statements", "a".repeat(251)), "too long"],
    ["", "empty"],
    ["ü", "no base64"],
  ])("%j is none: %s", (cursor) => {
    expect(isCursor("statements", cursor)).toBe(false);
  });
});
