import type { Language } from "@concordance/core";
import type { Call } from "./confusion.ts";
import { type Figure, shareOf } from "./figures.ts";

/** How often two languages give one force to one provision. */
export interface LanguagePair {
  readonly languages: string;
  readonly provisions: number;
  readonly same: Figure;
}

interface Count {
  of: number;
  same: number;
}

/** Counts whether the languages of one provision give one force. Two languages without a statement do not agree. */
export class Agreement {
  readonly #calls = new Map<string, Map<Language, Call>>();

  add(provision: string, language: Language, call: Call): void {
    const calls = this.#calls.get(provision) ?? new Map<Language, Call>();
    this.#calls.set(provision, calls.set(language, call));
  }

  #counts(): Map<string, Count> {
    const counts = new Map<string, Count>();
    for (const calls of this.#calls.values()) {
      const entries = [...calls].sort(([a], [b]) => a.localeCompare(b));
      for (const [place, [language, call]] of entries.entries())
        for (const [other, otherCall] of entries.slice(place + 1)) {
          const count = counts.get(`${language}-${other}`) ?? { of: 0, same: 0 };
          count.of += 1;
          if (call === otherCall && call !== "none") count.same += 1;
          counts.set(`${language}-${other}`, count);
        }
    }
    return counts;
  }

  /** Each pair of languages, by name. */
  pairs(): LanguagePair[] {
    return [...this.#counts()]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([languages, { of, same }]) => ({ languages, provisions: of, same: shareOf(same, of) }));
  }

  /** Share of all pairs of languages that give one force. */
  share(): Figure {
    const counts = [...this.#counts().values()];
    const total = (field: keyof Count) => counts.reduce((sum, count) => sum + count[field], 0);
    return shareOf(total("same"), total("of"));
  }

  toJSON(): { share: Figure; pairs: LanguagePair[] } {
    return { share: this.share(), pairs: this.pairs() };
  }
}
