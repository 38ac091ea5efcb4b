import fc from "fast-check";
import { expect, test } from "vitest";
import { buildRegister } from "./build-register.ts";
import { checkRegister } from "./check-register.ts";
import { readLakes } from "./testing/read-fixtures.ts";

const files = readLakes();
const paths = fc.constantFrom(...files.map(({ path }) => path));

test("any text in any file gives findings with a place inside the file, and never an exception", () => {
  const words = fc.constantFrom(
    "- ",
    ": ",
    "\n",
    "  ",
    "[",
    "]",
    "{",
    "}",
    "id",
    "statements",
    "&a",
    "*a",
    "!!x ",
    "'",
    "#",
    "0",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(paths, text, (path, hostile) => {
      const lines = hostile.split("\n").length;
      const own = files.map((file) => (file.path === path ? { path, text: hostile } : file));
      for (const issue of checkRegister(own).filter((entry) => entry.path === path))
        expect(issue.line).toBeLessThanOrEqual(lines);
    }),
  );
});

test("a register with one piece cut out is built or explained, never neither", () => {
  fc.assert(
    fc.property(paths, fc.nat(), fc.integer({ min: 1, max: 80 }), (path, start, length) => {
      const own = files.map((file) => {
        const from = start % (file.text.length + 1);
        return file.path === path
          ? { path, text: file.text.slice(0, from) + file.text.slice(from + length) }
          : file;
      });
      const built = buildRegister(own);
      expect(built.ok || built.issues.length > 0).toBe(true);
    }),
  );
});
