import { LANGUAGES, type Language, sha256Hex } from "@concordance/core";
import { PARTS, type Part, partOfResolution } from "../gold/division.ts";
import type { Provision } from "../gold/provisions.ts";
import { isNamed, nameOfLink, namesIn } from "../names/document-names.ts";
import { Agreement } from "./agreement.ts";
import { Confusion } from "./confusion.ts";
import { type Figures, shareOf } from "./figures.ts";
import { Reliability } from "./reliability.ts";
import type { Extractor } from "./texts.ts";
import type { Unit } from "./unit.ts";

/** Links of provisions, by what can be asked of an extractor that reads the words alone. */
interface LinkCounts {
  /** The words name the document, and a statement does. */
  named: number;
  /** The words name the document, and no statement does. */
  unnamed: number;
  /** The words do not name it: the link stands in a footnote, or on a title without its symbol. */
  withoutWords: number;
  /** The link leads to no document of the United Nations that has a symbol. */
  elsewhere: number;
}

type Drafts = ReturnType<Extractor>;

function countLinks(links: LinkCounts, { text, refs }: Provision, drafts: Drafts): void {
  const printed = refs.length > 0 ? namesIn(text) : [];
  const named = drafts.flatMap(({ references }) =>
    references.flatMap((reference) => namesIn(reference.text)),
  );
  for (const ref of refs) {
    const document = nameOfLink(ref);
    if (!document) links.elsewhere += 1;
    else if (!isNamed(document, printed)) links.withoutWords += 1;
    else if (isNamed(document, named)) links.named += 1;
    else links.unnamed += 1;
  }
}

/** Counts over the provisions of one language in one part of the gold. */
class ProvisionTally {
  readonly forces = new Confusion();
  readonly reliability = new Reliability();
  readonly links: LinkCounts = { named: 0, unnamed: 0, withoutWords: 0, elsewhere: 0 };

  add(provision: Provision, drafts: Drafts): void {
    const [first] = drafts;
    this.forces.add(provision.force, first?.force ?? "none");
    if (first) this.reliability.add(first.confidence, first.force === provision.force);
    countLinks(this.links, provision, drafts);
  }

  figures(): Figures {
    const { named, unnamed } = this.links;
    return {
      force: this.forces.accuracy(),
      kappa: this.forces.kappa(),
      references: shareOf(named, named + unnamed),
      calibrationError: this.reliability.error(),
    };
  }
}

const chosen = ({ symbol, eId }: Provision, one: number): boolean =>
  one === 1 || Number.parseInt(sha256Hex(`${symbol} ${eId}`).slice(0, 8), 16) % one === 0;

interface Choice {
  readonly lang?: Language | undefined;
  /** One provision of so many is measured, in all its languages; chosen by its name, so that the choice repeats. */
  readonly one: number;
}

/**
 * Measures the provisions of a set: the force of the first statement that the extractor drafts from the words alone, the
 * documents that its statements name, and whether the languages of a provision agree.
 */
export class ProvisionSet {
  readonly #tallies = new Map<string, ProvisionTally>();
  readonly #agreements = new Map<Part, Agreement>();
  readonly #name: string;
  readonly #extractor: Extractor;
  readonly #choice: Choice;

  constructor(name: string, extractor: Extractor, choice: Choice) {
    this.#name = name;
    this.#extractor = extractor;
    this.#choice = choice;
  }

  add(provision: Provision): void {
    const { lang, symbol, eId, text } = provision;
    if (this.#choice.lang !== undefined && this.#choice.lang !== lang) return;
    if (!chosen(provision, this.#choice.one)) return;
    const drafts = this.#extractor(text, { language: lang });
    const part = partOfResolution(symbol);
    const key = `${lang} ${part}`;
    const tally = this.#tallies.get(key) ?? new ProvisionTally();
    tally.add(provision, drafts);
    this.#tallies.set(key, tally);
    const agreement = this.#agreements.get(part) ?? new Agreement();
    agreement.add(`${symbol} ${eId}`, lang, drafts[0]?.force ?? "none");
    this.#agreements.set(part, agreement);
  }

  /** The units of the set: each language in each part, then the agreement of the languages. */
  units(digest: string): Unit[] {
    const gold = this.#choice.one === 1 ? digest : `${digest}/${this.#choice.one}`;
    const tallies = LANGUAGES.flatMap((lang) => PARTS.map((part) => `${lang} ${part}`)).flatMap((key) => {
      const tally = this.#tallies.get(key);
      return tally ? [this.#unitOf(key, gold, tally)] : [];
    });
    return [...tallies, ...(this.#choice.lang === undefined ? this.#agreementUnits(gold) : [])];
  }

  #unitOf(key: string, gold: string, tally: ProvisionTally): Unit {
    const { forces, reliability, links } = tally;
    const counts = { provisions: forces.total, ...links };
    const label = `${this.#name} ${key}`;
    return { kind: "provisions", label, gold, counts, figures: tally.figures(), forces, reliability };
  }

  #agreementUnits(gold: string): Unit[] {
    return PARTS.flatMap((part) => {
      const agreement = this.#agreements.get(part);
      if (!agreement) return [];
      const pairs = agreement.pairs();
      const figures = Object.fromEntries(pairs.map(({ languages, same }) => [languages, same]));
      const counts = { pairs: pairs.reduce((sum, { provisions }) => sum + provisions, 0) };
      const label = `${this.#name} ${part}`;
      return [
        { kind: "languages", label, gold, counts, figures: { agreement: agreement.share(), ...figures } },
      ];
    });
  }
}
