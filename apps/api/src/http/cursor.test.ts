import { describe, expect, test } from "vitest";
import { cursorOf, placeOf } from "./cursor.ts";

const after = (position: string) => cursorOf("statements", { position, side: "after" }, "id");

describe("cursors", () => {
  test("the order of a list need not be named", () => {
    expect(cursorOf("statements", { position: "fr", side: "after" })).toBe(after("fr"));
  });

  test.each(["fr", "2031-05-06 veldania-ostmark-2031", "a-b 1 0007", "~?>", "ёж :é", "a".repeat(300)])(
    "%j comes back",
    (position) => {
      expect(after(position)).toMatch(/^[\w-]+$/u);
      expect(placeOf("statements", after(position), "id")).toEqual({ position, side: "after" });
      const before = cursorOf("statements", { position, side: "before" }, "id");
      expect(placeOf("statements", before, "id")).toEqual({ position, side: "before" });
    },
  );

  test.each([
    [cursorOf("parties", { position: "fr", side: "after" }, "id"), "of another list"],
    [cursorOf("statements", { position: "fr", side: "after" }, "-id"), "of another order"],
    [`${after("fr")}=`, "padded: there is one way to write a cursor"],
    [after(""), "without a position"],
    [after("a\u0000b"), "with a control character"],
    [after("a".repeat(301)), "too long"],
    [btoa("statements:id:fr"), "without a side"],
    [btoa("statements:id:>\xff"), "no UTF-8"],
    ["", "empty"],
    ["ü", "no base64"],
  ])("%j is none: %s", (cursor) => {
    expect(placeOf("statements", cursor, "id")).toBeUndefined();
  });
});
