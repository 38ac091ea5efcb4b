import { Cosines } from "../score/cosines.ts";
import { type Profile, profileOf } from "../score/profile.ts";
import { type Known, LEVELS, scoreOf } from "../score/score.ts";
import type { Side } from "../select.ts";

/** The nearest statement of another side: its place among that side's statements, and the score. */
interface Nearest {
  readonly at: number;
  readonly score: number;
}

/** For each statement of a side, its nearest on another side; undefined where none is even related. */
export type NearestList = readonly (Nearest | undefined)[];

/** `links[from][to]`: what is nearest on side `to` for the statements of side `from`; empty for a side and itself. */
export type Links = readonly (readonly NearestList[])[];

/** A nearest statement that is still being looked for. */
type Best = (Nearest & { readonly id: string }) | undefined;

/** Whether a candidate goes before the best so far: by score, then the statement itself, then the smaller id. */
function goesBefore(id: string, candidate: string, score: number, best: Best): boolean {
  if (!best || score !== best.score) return !best || score > best.score;
  return candidate === id || (best.id !== id && candidate < best.id);
}

/** What is nearest between two sides, both ways; each pair with a common topic is scored once. */
class Search {
  readonly there: Best[];
  readonly back: Best[];
  readonly #from: readonly Profile[];
  readonly #to: readonly Profile[];

  constructor(from: readonly Profile[], to: readonly Profile[]) {
    this.there = from.map(() => undefined);
    this.back = to.map(() => undefined);
    this.#from = from;
    this.#to = to;
    const topics = new Cosines(to.map((profile) => profile.topics));
    const terms = new Cosines(to.map((profile) => profile.terms));
    for (const [at, profile] of from.entries()) {
      const wording = terms.with(profile.terms);
      for (const [otherAt, value] of topics.with(profile.topics).entries())
        if (value > 0) this.#consider(at, otherAt, { topics: value, wording: wording[otherAt] ?? 0 });
    }
  }

  #consider(at: number, otherAt: number, known: Known): void {
    const [a, b] = [this.#from[at], this.#to[otherAt]];
    if (!a || !b) return;
    const [best, otherBest] = [this.there[at], this.back[otherAt]];
    const least = Math.max(LEVELS.related, Math.min(best?.score ?? 0, otherBest?.score ?? 0));
    const score = scoreOf(a, b, least, known);
    if (score < LEVELS.related) return;
    const [id, otherId] = [a.statement.id, b.statement.id];
    if (goesBefore(id, otherId, score, best)) this.there[at] = { at: otherAt, score, id: otherId };
    if (goesBefore(otherId, id, score, otherBest)) this.back[otherAt] = { at, score, id };
  }
}

const told = (list: readonly Best[]): NearestList =>
  list.map((best) => best && { at: best.at, score: best.score });

/** Finds, for each statement of each side, what is nearest to it on every other side. */
export function linksOf(sides: readonly Side[]): Links {
  const profiles = sides.map(({ statements }) => statements.map(profileOf));
  const lists: NearestList[][] = sides.map(() => sides.map(() => []));
  for (const [i, from] of profiles.entries())
    for (const [offset, to] of profiles.slice(i + 1).entries()) {
      const { there, back } = new Search(from, to);
      const j = i + 1 + offset;
      (lists[i] ?? [])[j] = told(there);
      (lists[j] ?? [])[i] = told(back);
    }
  return lists;
}
