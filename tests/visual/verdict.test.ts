import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { unpack } from "./packed.ts";
import { coloured } from "./testing.ts";
import { faultOf } from "./verdict.ts";

const folder = mkdtempSync(join(tmpdir(), "concordance-visual-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const white = coloured(40, 30, () => [255, 255, 255]);
const marked = coloured(40, 30, (x, y) => (x > 9 && x < 20 && y < 9 ? [0, 0, 0] : [255, 255, 255]));
const shot = { name: "A page: two", look: "phone", picture: marked } as const;

describe("a picture", () => {
  test("that is as it was agreed on has no fault", () => {
    expect(faultOf(shot, marked, folder)).toBeUndefined();
  });

  test("that nobody agreed on is a fault, with the way out", () => {
    expect(faultOf({ ...shot, name: "never seen" })).toMatch(/^never seen, phone: no picture.*--write/u);
  });

  test("that differs is told with its share, its limit, its files and the way out", () => {
    const fault = faultOf(shot, white, folder);
    expect(fault).toMatch(/^A page: two, phone: \d+\.\d\d % of the picture \(\d+\.\d\d % may\)/u);
    expect(fault).toMatch(/phone\/a-page-two\.\{before,now,difference\}\.png\. .*--write/u);
  });

  test("that differs is left to be looked at: as it was, as it is, and what differs in red", () => {
    faultOf(shot, white, folder);
    const read = (which: string) => unpack(readFileSync(join(folder, "phone", `a-page-two.${which}.png`)));
    expect(read("before")).toEqual(white);
    expect(read("now")).toEqual(marked);
    expect([...read("difference").rgba.slice(10 * 4, 10 * 4 + 3)]).toEqual([255, 0, 0]);
  });
});
