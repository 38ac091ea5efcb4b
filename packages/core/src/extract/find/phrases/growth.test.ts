import { describe, expect, it } from "vitest";
import type { Language } from "../../../model/index.ts";
import { extract } from "../../extract.ts";

const UNIT = 40_000;
const TIMES = 4;
/** Linear growth is 4; quadratic growth 16. Between them lies the noise of a busy machine. */
const MOST = 8;
/** Milliseconds that a run takes whatever its input. */
const NOISE = 150;

const HOSTILE: readonly (readonly [language: Language, what: string, unit: string])[] = [
  ["fr", "one duty after another", "doit "],
  ["fr", "a sentence without end", "nous saluons le plan et nous publierons "],
  ["fr", "complements of one verb", "nous nous engageons à agir et à publier, et de "],
  ["fr", "participles behind commas", "nous saluons le plan, reconnaissant "],
  ["fr", "subjects of treaties", "chaque partie adopte "],
  ["fr", "evaluating phrases", "note avec * "],
  ["es", "futures", "publicaremos y que "],
  ["es", "connectives", "al tiempo que reconocemos "],
  ["es", "dates that end a term", "antes de 2031 de "],
  ["ru", "evaluating phrases before a verb", "с глубокой "],
  ["ru", "infinitives", "обязуемся публиковать и чтобы "],
  ["ru", "subjects of treaties", "каждая сторона принимает "],
];

const filled = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

function milliseconds(text: string, language: Language): number {
  const start = performance.now();
  extract(text, { language });
  return performance.now() - start;
}

const fastest = (text: string, language: Language): number =>
  Math.min(...[1, 2, 3].map(() => milliseconds(text, language)));

describe("languages told by phrases grow with their input, no faster", () => {
  it.each(HOSTILE)("%s: %s", (language, _, unit) => {
    const small = filled(unit, UNIT);
    milliseconds(small, language);
    const once = fastest(small, language);
    expect(fastest(filled(unit, UNIT * TIMES), language)).toBeLessThan(once * MOST + NOISE);
  });
});
