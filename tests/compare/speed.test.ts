import { compare, matrix } from "@concordance/core";
import { describe, expect, test } from "vitest";
import { grown, TASKS, told } from "./speed.ts";

const register = grown(10, 100);

describe("a register of a thousand statements", () => {
  test.each(TASKS)("$name gives plain JSON, and the same again", ({ run }) => {
    const first = run(register);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    expect(run(register)).toEqual(first);
  });

  test("the matrix has every statement of every instrument", () => {
    const { rows } = matrix(register, { rows: "instrument", cell: "count" });
    const ids = rows.flatMap(({ cells }) => cells.flatMap(({ statements }) => statements));
    expect(new Set(ids).size).toBe(register.statements.length);
  });

  test("the comparison leaves no statement out", () => {
    const found = compare(register, ["grown-0", "grown-1"]);
    if (!found.ok) throw new Error("not compared");
    const grouped = found.value.groups.flatMap(({ sides }) => sides.flatMap(({ statements }) => statements));
    const alone = found.value.only.flatMap(({ statements }) => statements);
    expect(grouped.length + alone.length).toBe(200);
  });

  test("times are told, not judged: `npm run growth` in tests measures to 100,000 statements", () =>
    expect(told(register, TASKS, 1)).toHaveLength(TASKS.length));
});
