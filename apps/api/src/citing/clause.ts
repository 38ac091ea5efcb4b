import type { Instrument, Locator, Statement } from "@concordance/core";

/** Names of the parts of a locator, as lawyers write them. */
const PARTS: Readonly<Record<string, string>> = {
  para: "paragraph",
  subpara: "subparagraph",
  art: "article",
  chp: "chapter",
  sec: "section",
};

/**
 * A locator in words.
 *
 * @example locatorWords("art_5__para_2") // "article 5, paragraph 2"
 */
export function locatorWords(locator: Locator): string {
  const words = locator.split("__").map((part) => {
    const [name = part, number] = part.split("_");
    return [PARTS[name] ?? name, number].filter(Boolean).join(" ");
  });
  return words.join(", ");
}

/** What is cited: a place in an instrument, and the state of the register that was asked. */
export interface Cited {
  readonly instrument: Instrument;
  readonly locator?: Locator | undefined;
  readonly statement?: Statement["id"] | undefined;
  /** Language version that the words are of. */
  readonly language?: string | undefined;
  readonly address: string;
  /** Day of the register's latest change. */
  readonly changed: string | undefined;
}

/**
 * A citation in one line: the instrument, the place in it, the register with its day, the permanent address. It names no
 * time of asking, so that the same place is cited the same.
 *
 * @example citationOf({ instrument, locator, address: "/v1/statements/lakes-2030.s01", changed: "2031-06-01" })
 */
export function citationOf({ instrument, locator, statement, language, address, changed }: Cited): string {
  const { title, identifiers, place, adopted } = instrument;
  const symbol = identifiers.find(({ scheme }) => scheme === "un-symbol" || scheme === "cets")?.value;
  const origin = [symbol, place, adopted].filter(Boolean).join(", ");
  const where = [
    locator && locatorWords(locator),
    statement && `statement ${statement.slice(statement.lastIndexOf(".") + 1)}`,
    language && `(${language})`,
  ];
  const point = where.filter(Boolean).join(", ").replace(", (", " (");
  const source = ["Concordance", changed && `register of ${changed}`, address].filter(Boolean).join(", ");
  return `${title.en} (${origin})${point && `, ${point}`}. ${source}.`;
}
